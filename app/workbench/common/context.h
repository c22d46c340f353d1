#pragma once

namespace kwb::workbench {

class Look;
class Selection;
class Workspace;

/// What every view is given. All live as long as the window.
struct Context {
    Workspace &workspace;
    Selection &selection;
    Look &look;
};

} // namespace kwb::workbench
