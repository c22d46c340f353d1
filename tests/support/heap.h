#pragma once

#include <cstddef>

/// What the program has taken from the heap by `new`, counted: for bench programs that link heap.cpp.
namespace kwb::bench {

struct Heap {
    std::size_t live = 0; ///< bytes now
    std::size_t peak = 0; ///< the most that were live since the last restart
};
Heap heap();
/// The peak counts from now on.
void restartHeapPeak();

} // namespace kwb::bench
