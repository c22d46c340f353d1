#include "tests/support/heap.h"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> live{0};
std::atomic<std::size_t> peak{0};

void *taken(void *memory)
{
    if (memory == nullptr) throw std::bad_alloc();
    const std::size_t now = live += malloc_usable_size(memory);
    if (peak < now) peak = now;
    return memory;
}

void given(void *memory)
{
    if (memory != nullptr) live -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

namespace kwb::bench {

Heap heap()
{
    return {live, peak};
}

void restartHeapPeak()
{
    peak = live.load();
}

} // namespace kwb::bench

void *operator new(std::size_t size)
{
    return taken(std::malloc(size));
}
void operator delete(void *memory) noexcept
{
    given(memory);
}
void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    given(memory);
}
