// Compiled for its precompiled header, which every test uses.
