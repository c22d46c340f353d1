#include "tests/unit/plan/lmbs.h"
#include "tests/unit/plan/provocations.h"

namespace kwb::test {

namespace {

constexpr std::uint64_t regionBegin = 0x20000000;

/// A crash image, then what is changed.
Change crash(Change change)
{
    return [change = std::move(change)](BootRequest &request) {
        forCrash(request);
        change(request);
    };
}

Change crashTarget(std::function<void(Snapshot &)> change)
{
    return crash([change = std::move(change)](BootRequest &request) {
        auto target = std::make_shared<Snapshot>(*request.target);
        change(*target);
        request.target = std::move(target);
    });
}

/// A region, below RTAS, that leaves so many pages free.
Change leaving(std::uint64_t pages)
{
    return [=](BootRequest &request) {
        BootRequest roomy = request;
        forCrash(roomy, regionBegin, 0x8000000);
        const BootPlan plan = planOf(roomy);
        const std::uint64_t used = plan.crash->region->size() - plan.crash->free;
        forCrash(request, regionBegin, used + pages * plan.pageSize);
    };
}

void forgetCpuNotes(Snapshot &snapshot)
{
    std::erase_if(snapshot.files, [](const auto &file) { return file.first.starts_with("crash_notes/"); });
}

/// LMBs below the region, the first of them reserved.
void addReservedLmb(Snapshot &snapshot)
{
    const std::vector<LmbRun> runs{{0, 1, LmbRun::reserved}, {0x10000000, 1, LmbRun::assigned}};
    addLmbs(*snapshot.liveTree, 0x10000000, runs, false);
    addLmbs(*snapshot.bootFdt, 0x10000000, runs, false);
}

/// More pieces of memory than an ELF header can count.
void addManyLmbs(Snapshot &snapshot)
{
    std::vector<LmbRun> runs;
    for (std::uint64_t i = 0; i < 66'000; ++i)
        runs.push_back({0x100000000 + i * 0x20000, 1, LmbRun::assigned});
    addLmbs(*snapshot.liveTree, 0x10000, runs, true);
}

void addSecondCpu(Snapshot &snapshot)
{
    TreeEditor editor(*snapshot.liveTree);
    const bool added = editor.addNode("/cpus/second@8", {}) &&
                       editor.setProperty("/cpus/second@8", "device_type", makeString("cpu"), {}) &&
                       editor.setProperty("/cpus/second@8", "reg", makeU32(8), {});
    if (!added) qFatal("no /cpus");
    snapshot.liveTree = editor.tree();
}

} // namespace

std::vector<Provocation> crashProvocations()
{
    return {
        {"crash-no-region", [](BootRequest &r) { r.crash = true; }},
        {"crash-region-sources-differ", crashTarget([](Snapshot &s) { s.crashSize = 0x8000000; })},
        {"crash-segment-outside-region",
         crash([](BootRequest &r) { r.pins["initrd"] = PhysAddr(0x40000000); })},
        {"crash-no-spare-pages", leaving(1)},
        {"crash-room-tight", leaving(4)},
        {"crash-no-boot-id", crashTarget([](Snapshot &s) { s.bootId.reset(); })},
        {"crash-no-notes", crashTarget([](Snapshot &s) {
             forgetCpuNotes(s);
             s.files.erase("sys_kernel_vmcoreinfo");
         })},
        {"crash-no-cpu-notes", crashTarget(forgetCpuNotes)},
        {"crash-no-vmcoreinfo", crashTarget([](Snapshot &s) { s.files.erase("sys_kernel_vmcoreinfo"); })},
        {"crash-cross-endian", crash([](BootRequest &r) { r.kernel = demoKernel(ByteOrder::big); })},
        {"crash-kernel-not-relocatable",
         crash([](BootRequest &r) { r.kernel = syntheticKernel({{0, 0x1000, 0x2000}}); })},
        {"crash-run-at-load-lost", crash([](BootRequest &r) {
             r.purgatory = PurgatoryChoice::targetKernel;
             r.oldByteOrder = ByteOrder::big;
         })},
        {"crash-drconf-out-of-step",
         [](BootRequest &r) {
             crashTarget(addReservedLmb)(r);
             r.allocator = "linux-6.1";
         }},
        {"crash-too-many-ranges", crashTarget(addManyLmbs)},
        {"crash-cmdline-crashkernel",
         crash([](BootRequest &r) { r.cmdline = "console=hvc0 crashkernel=64M"; })},
        {"crash-cmdline-elfcorehdr", crash([](BootRequest &r) { r.cmdline = "console=hvc0 elfcorehdr=1M"; })},
        {"crash-all-cpus", crashTarget(addSecondCpu)},
        {"crash-load-limit-reached", crashTarget([](Snapshot &s) { s.loadLimitPanic = 0; })},
        {"crash-already-loaded", crashTarget([](Snapshot &s) { s.crashLoaded = true; })},
    };
}

} // namespace kwb::test
