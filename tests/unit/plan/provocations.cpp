#include "tests/unit/plan/provocations.h"

#include "core/integrity/ima_log.h"

#include <QtGlobal>

namespace kwb::test {

namespace {

/// The sample as if nothing had been absent on it.
std::shared_ptr<Snapshot> wholeTarget()
{
    auto target = std::make_shared<Snapshot>(*sampleTarget());
    target->absences.clear();
    return target;
}

Change target(std::function<void(Snapshot &)> change)
{
    return [change](BootRequest &request) {
        const auto target = wholeTarget();
        change(*target);
        request.target = target;
    };
}

void setLive(Snapshot &snapshot, const std::string &path, const std::string &property, Bytes value)
{
    TreeEditor editor(*snapshot.liveTree);
    if (!editor.setProperty(path, property, std::move(value), {})) qFatal("no such node: %s", path.c_str());
    snapshot.liveTree = editor.tree();
}

/// A measurement log of so many entries.
Blob logOf(int entries, const std::string &templateName = "ima-ng")
{
    ImaLog log;
    for (int i = 0; i < entries; ++i)
        log.entries.push_back({.pcr = 10,
                               .digest = Bytes(20, 1),
                               .templateName = templateName,
                               .fields = {{"d", Bytes(20, 2)}, {"n", bytesOf("a")}}});
    return Blob::copyOf(imaLogBytes(log));
}

Change edit(const std::string &set, const std::string &remove = {})
{
    return [=](BootRequest &request) {
        if (!set.empty()) request.edits.push_back(*parseSetCommand(set));
        if (!remove.empty()) request.edits.push_back(*parseDeleteCommand(remove));
    };
}

Change pin(const std::string &segment, std::uint64_t address)
{
    return [=](BootRequest &request) { request.pins[segment] = PhysAddr(address); };
}

/// kexec-tools with the target's own tree as --dtb, its reservation block as given.
Change givenTree(std::vector<TreeReservation> rows)
{
    return [=](BootRequest &request) {
        DeviceTree tree = *request.target->bootFdt;
        tree.reservations = rows;
        request.allocator = "kexec-tools";
        request.dtb = {"given.dtb", Blob::copyOf(*makeDtb(tree))};
        request.initrds.clear();
    };
}

/// A live tree with `count` reserved ranges of a page, apart from each other.
void reserveMany(Snapshot &snapshot, std::uint64_t count)
{
    Bytes pairs;
    for (std::uint64_t i = 0; i < count; ++i)
        for (const std::uint64_t number : {0x30000000 + i * 0x20000, std::uint64_t{0x10000}}) {
            const Bytes cells = makeU64(number);
            pairs.insert(pairs.end(), cells.begin(), cells.end());
        }
    setLive(snapshot, "/", "reserved-ranges", std::move(pairs));
}

/// A CPU that came after the boot.
void addCpu(Snapshot &snapshot)
{
    TreeEditor editor(*snapshot.liveTree);
    if (!editor.addNode("/cpus/late@8", {})) qFatal("no /cpus");
    snapshot.liveTree = editor.tree();
    setLive(snapshot, "/cpus/late@8", "device_type", makeString("cpu"));
    setLive(snapshot, "/cpus/late@8", "reg", makeU32(8));
}

/// A reserved range of one page in the middle of where the sample's kernel would go is stepped around; a pin
/// is not.
Change reservedUnderPin()
{
    return [](BootRequest &request) {
        target([](Snapshot &snapshot) {
            Bytes pair = makeU64(0x30000000);
            const Bytes size = makeU64(0x10000);
            pair.insert(pair.end(), size.begin(), size.end());
            setLive(snapshot, "/", "reserved-ranges", std::move(pair));
        })(request);
        request.pins["initrd"] = PhysAddr(0x30000000);
    };
}

} // namespace

BootRequest wholeRequest()
{
    BootRequest request = sampleRequest();
    request.target = wholeTarget();
    return request;
}

std::uint64_t inside(MemoryKind kind)
{
    const MemoryMap map = *readMemoryMap(sampleTarget()->tree(), sampleTarget()->reservations());
    return map.first(kind)->range.begin.value & ~0xffffull;
}

std::vector<Provocation> provocations()
{
    const std::uint64_t kernelPlace = planOf(sampleRequest()).segment("kernel")->mem.value;
    std::vector<Provocation> all = crashProvocations();
    const std::vector<Provocation> others = {
        {"no-room", [](BootRequest &r) { r.reserves = {{PhysAddr(0), PhysAddr(0x80000000)}}; }},
        {"allocator-gives-up",
         [](BootRequest &r) {
             reservedUnderPin()(r);
             auto named = std::make_shared<Snapshot>(*r.target);
             setLive(*named, "/", "reserved-names", makeString("linux,initramfs"));
             r.target = named;
             r.pins.clear();
             r.allocator = "kexec-lite";
         }},
        {"segment-overlaps-segment",
         [=](BootRequest &r) {
             r.pins = {{"kernel", PhysAddr(kernelPlace)}, {"initrd", PhysAddr(kernelPlace)}};
         }},
        {"segment-overlaps-kernel", pin("initrd", 0x10000)},
        {"segment-overlaps-firmware", pin("initrd", inside(MemoryKind::rtas))},
        {"segment-overlaps-reserved", reservedUnderPin()},
        {"segment-outside-ram", pin("initrd", 0x100000000)},
        {"segment-misaligned", pin("initrd", 0x30001000)},
        {"half-of-ram", target([](Snapshot &s) { s.memTotalKiB = 600; })},
        {"load-memory-tight", target([](Snapshot &s) { s.memTotalKiB = 880; })},
        {"segment-overlaps-reserve",
         [](BootRequest &r) {
             r.pins["initrd"] = PhysAddr(0x30000000);
             r.reserves = {{PhysAddr(0x30000000), PhysAddr(0x30010000)}};
         }},
        {"pin-without-segment", pin("stack", 0x30000000)},
        {"above-first-block-radix",
         [](BootRequest &r) {
             r.kernel = kernelWithSymbol("radix__early_init_mmu");
             r.pins["initrd"] = PhysAddr(0x100000000);
         }},
        {"above-first-block-unknown",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0, 0x1000, 0x2000}});
             r.pins["initrd"] = PhysAddr(0x100000000);
         }},
        {"slave-code-not-entry",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0x3000000, 0x1000, 0x20000}, {0, 0x1000, 0x20000}});
             r.allocator = "linux-6.1";
         }},
        {"above-first-block",
         [](BootRequest &r) {
             target([](Snapshot &s) { setLive(s, "/chosen", "ibm,architecture-vec-5", Bytes(27)); })(r);
             r.pins["initrd"] = PhysAddr(0x100000000);
         }},
        {"overwritten-by-kernel",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0, 0x1000, 0x20000000}});
             r.pins["initrd"] = PhysAddr(0x10000000);
         }},
        {"overwritten-by-stack",
         [](BootRequest &r) {
             withForeignStack(r);
             r.allocator = "kexec-tools";
             r.pins = {{"initrd", PhysAddr(0x30000000)}, {"stack", PhysAddr(0x30004000)}};
         }},
        {"reserved-overwritten-by-kernel",
         [](BootRequest &r) {
             target([](Snapshot &s) { reserveMany(s, 1); })(r);
             r.kernel = syntheticKernel({{0, 0x1000, 0x38000000}});
         }},
        {"kernel-torn-apart",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0, 0x1000, 0x20000}, {0x3000000, 0x1000, 0x20000}});
             r.allocator = "linux-6.1";
         }},
        {"initrd-outside-memory", [](BootRequest &r) { r.cmdline = "console=hvc0 mem=32M"; }},
        {"crashkernel-on-kernel",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0, 0x1000, 0x3000000}});
             r.cmdline = "console=hvc0 crashkernel=1G-4G:64M,4G-:128M@32M";
         }},
        {"quirk-decided",
         [](BootRequest &r) {
             withForeignStack(r);
             r.allocator = "linux-v6";
         }},
        {"too-many-segments",
         [](BootRequest &r) {
             std::vector<Load> loads;
             for (std::uint64_t i = 0; i < 16; ++i)
                 loads.push_back({i * 0x10000, 0x1000, 0x1000});
             r.kernel = syntheticKernel(loads);
             r.allocator = "linux-6.1";
         }},
        {"memory-map-remark",
         target([](Snapshot &s) { setLive(s, "/chosen", "linux,initrd-end", makeU64(0)); })},
        {"cpus-missing",
         [](BootRequest &r) {
             target(addCpu)(r);
             r.allocator = "linux-v6";
         }},
        {"firmware-node-missing", edit({}, "/rtas")},
        {"firmware-not-reserved", givenTree({{PhysAddr(0x1000), 0x1000}})},
        {"tree-memory-not-there", edit("/memory@0:reg=<0 0 1 0>")},
        {"running-kernel-property",
         [](BootRequest &r) {
             target([](Snapshot &s) { setLive(s, "/chosen", "linux,memory-limit", makeU64(0x40000000)); })(r);
             r.allocator = "kexec-tools";
         }},
        {"capture-leftover", [](BootRequest &r) { r.cmdline = "console=hvc0 elfcorehdr=0x1000000"; }},
        {"tree-over-tool-limits",
         [](BootRequest &r) {
             target([](Snapshot &s) { reserveMany(s, 300); })(r);
             r.allocator = "kexec-tools";
         }},
        {"secure-boot", target([](Snapshot &s) { setLive(s, "/", "ibm,secure-boot", makeU32(2)); })},
        {"ima-log-lost", target([](Snapshot &s) { s.files["ima_binary_runtime_measurements"] = logOf(2); })},
        {"ima-no-log",
         [](BootRequest &request) {
             target([](Snapshot &s) {
                 s.files.erase("ima_binary_runtime_measurements");
                 s.files.erase("ima_ascii_runtime_measurements");
             })(request);
             request.imaLog = true;
         }},
        {"ima-allocator-without-log",
         [](BootRequest &request) {
             request.allocator = "kexec-lite";
             request.imaLog = true;
         }},
        {"ima-log-order",
         [](BootRequest &request) {
             request.kernel = demoKernel(ByteOrder::big);
             request.imaLog = true;
         }},
        {"ima-old-template",
         [](BootRequest &request) {
             target([](Snapshot &s) { s.files["ima_binary_runtime_measurements"] = logOf(1, "ima"); })(
                 request);
             request.imaLog = true;
         }},
        {"ima-appraisal", target([](Snapshot &s) { s.cmdline = "ima_policy=tcb|secure_boot"; })},
        {"kexec-not-configured", target([](Snapshot &s) {
             constexpr std::string_view config = "# CONFIG_KEXEC is not set\n";
             s.configText = Blob::copyOf(Bytes(config.begin(), config.end()));
         })},
        {"reboot-impossible",
         [](BootRequest &r) {
             target([](Snapshot &s) {
                 TreeEditor editor(*s.liveTree);
                 editor.removeProperty("/rtas", "system-reboot", {});
                 s.liveTree = editor.tree();
             })(r);
             r.onMismatch = OnMismatch::reboot;
         }},
        {"cmdline-root-twice", [](BootRequest &r) { r.cmdline = "root=/dev/sda root=/dev/sdb"; }},
        {"firmware-overwritten-by-kernel",
         [](BootRequest &r) { r.kernel = syntheticKernel({{0, 0x1000, 0x40000000}}); }},
        {"crash-kernel-lost",
         [](BootRequest &r) {
             target([](Snapshot &s) {
                 setLive(s, "/chosen", "linux,crashkernel-base", makeU64(0x10000000));
                 setLive(s, "/chosen", "linux,crashkernel-size", makeU64(0x10000000));
             })(r);
             r.pins["initrd"] = PhysAddr(0x18000000);
         }},
        {"page-size-assumed", target([](Snapshot &s) { s.pageSize.reset(); })},
        {"page-size-differs", [](BootRequest &r) { r.pageSize = 0x1000; }},
        {"byte-order-assumed", target([](Snapshot &s) { s.byteOrder.reset(); })},
        {"cross-endian", [](BootRequest &r) { r.kernel = demoKernel(ByteOrder::big); }},
        {"bare-tree", target([](Snapshot &s) { s.bare = true; })},
        {"kernel-end-unknown", target([](Snapshot &s) {
             TreeEditor editor(*s.liveTree);
             editor.removeProperty("/chosen", "linux,kernel-end", {});
             s.liveTree = editor.tree();
         })},
        {"snapshot-file-absent", target([](Snapshot &s) { s.absences.push_back({"lockdown", {}}); })},
        {"boot-cpu-missing", target([](Snapshot &s) { s.bootFdt->bootCpuidPhys = 77; })},
        {"no-cpus", edit({}, "/cpus")},
        {"no-chosen", edit({}, "/chosen")},
        {"no-memory-in-tree",
         [](BootRequest &r) {
             for (const TreeNode &node : r.target->tree().root.children)
                 if (node.deviceType("memory")) r.edits.push_back(*parseDeleteCommand("/" + node.name));
         }},
        {"no-console", target([](Snapshot &s) {
             TreeEditor editor(*s.liveTree);
             editor.removeProperty("/chosen", "stdout-path", {});
             editor.removeProperty("/chosen", "linux,stdout-path", {});
             s.liveTree = editor.tree();
         })},
        {"console-parameter", [](BootRequest &r) { r.cmdline = "console=ttyS0"; }},
        {"cmdline-too-long", [](BootRequest &r) { r.cmdline = std::string(2048, 'x'); }},
        {"cmdline-empty", [](BootRequest &r) { r.cmdline.reset(); }},
        {"cmdline-not-captured",
         [](BootRequest &r) {
             target([](Snapshot &s) { s.cmdline.reset(); })(r);
             r.cmdline.reset();
             r.cmdlineFromTarget = true;
         }},
        {"cmdline-ignored",
         [](BootRequest &r) {
             givenTree({{PhysAddr(0x1000), 0x1000}})(r);
             r.cmdline = "not that of the tree";
         }},
        {"dtb-row-replaced", givenTree({{PhysAddr(0x1000), 0x1000}})},
        {"dtb-without-row", givenTree({})},
        {"no-root", [](BootRequest &r) { r.initrds.clear(); }},
        {"initrd-empty", [](BootRequest &r) { r.initrds = {{"x", Blob()}}; }},
        {"initrd-not-loaded",
         [](BootRequest &r) {
             r.initrds.clear();
             edit("/chosen:linux,initrd-start=<0x10000000>")(r);
         }},
        {"initrd-end-missing",
         [](BootRequest &r) {
             target([](Snapshot &s) {
                 TreeEditor editor(*s.bootFdt);
                 if (!editor.setProperty("/chosen", "linux,initrd-start", makeU64(0x10000000), {}))
                     qFatal("no /chosen");
                 editor.removeProperty("/chosen", "linux,initrd-end", {});
                 s.bootFdt = editor.tree();
             })(r);
             r.allocator = "linux-6.1";
         }},
        {"initrd-unknown-format", [](BootRequest &r) { r.initrds = {{"x", Blob::copyOf(Bytes(100, 'x'))}}; }},
        {"load-disabled", target([](Snapshot &s) { s.loadDisabled = true; })},
        {"load-limit-reached", target([](Snapshot &s) { s.loadLimitReboot = 0; })},
        {"lockdown", target([](Snapshot &s) { s.lockdown = "integrity"; })},
        {"already-loaded", target([](Snapshot &s) { s.loaded = true; })},
        {"fadump-active", target([](Snapshot &s) { setLive(s, "/rtas", "ibm,kernel-dump", Bytes(4)); })},
        {"tree-from-other-source", target([](Snapshot &s) { s.liveTree.reset(); })},
        {"edit-overrides-rule", edit("/chosen:linux,initrd-end=<0 1>")},
        {"purgatory-byte-order",
         [](BootRequest &r) {
             r.purgatory = PurgatoryChoice::file;
             r.purgatoryFile = {"be.o",
                                *mapFile(std::string(KWB_BINARY_DIR) + "/purgatory/purgatory-ppc64.o")};
         }},
        {"purgatory-symbol-missing",
         [](BootRequest &r) {
             r.purgatory = PurgatoryChoice::file;
             r.purgatoryFile = {"crt.o", *mapFile("/usr/powerpc64le-linux-gnu/lib/crti.o")};
         }},
        {"purgatory-not-exportable", [](BootRequest &r) { r.purgatory = PurgatoryChoice::targetKernel; }},
        {"integrity-not-checked", [](BootRequest &r) { r.purgatory = PurgatoryChoice::targetKernel; }},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace kwb::test
