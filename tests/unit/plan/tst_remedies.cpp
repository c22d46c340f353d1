#include "tests/unit/plan/provocations.h"

#include "core/plan/remedy.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace kwb;
using namespace kwb::test;

namespace {

using Provoke = std::function<void(BootRequest &)>;

/// What of a request files have no part in.
RequestSpec specOf(const BootRequest &request)
{
    RequestSpec spec;
    for (const NamedBlob &initrd : request.initrds)
        spec.initrds.push_back(initrd.name);
    spec.cmdline = request.cmdline;
    spec.cmdlineFromTarget = request.cmdlineFromTarget;
    spec.edits = request.edits;
    spec.purgatory = request.purgatory == PurgatoryChoice::builtin        ? "builtin"
                     : request.purgatory == PurgatoryChoice::targetKernel ? "linux"
                                                                          : "a file";
    spec.allocator = request.allocator;
    spec.pageSize = request.pageSize;
    spec.pins = request.pins;
    spec.reserves = request.reserves;
    spec.onMismatch = request.onMismatch;
    spec.imaLog = request.imaLog;
    return spec;
}

BootRequest changedBy(BootRequest request, const RequestSpec &spec)
{
    std::erase_if(request.initrds, [&](const NamedBlob &initrd) {
        return std::ranges::find(spec.initrds, initrd.name) == spec.initrds.end();
    });
    request.cmdline = spec.cmdline;
    request.cmdlineFromTarget = spec.cmdlineFromTarget;
    request.edits = spec.edits;
    if (spec.purgatory == "builtin") request.purgatory = PurgatoryChoice::builtin;
    request.allocator = spec.allocator;
    request.pageSize = spec.pageSize;
    request.pins = spec.pins;
    request.reserves = spec.reserves;
    request.onMismatch = spec.onMismatch;
    request.imaLog = spec.imaLog;
    return request;
}

Provoke pin(const std::string &segment, std::uint64_t address)
{
    return [=](BootRequest &r) { r.pins[segment] = PhysAddr(address); };
}

Provoke cmdline(const char *text)
{
    return [=](BootRequest &r) { r.cmdline = text; };
}

Provoke edit(const std::string &set, const std::string &remove = {})
{
    return [=](BootRequest &r) {
        if (!set.empty()) r.edits.push_back(*parseSetCommand(set));
        if (!remove.empty()) r.edits.push_back(*parseDeleteCommand(remove));
    };
}

/// Findings about what no change of a request mends.
constexpr std::array notByRequest{std::string_view("half-of-ram"),
                                  std::string_view("ima-log-order"),
                                  std::string_view("ima-old-template"),
                                  std::string_view("crash-no-region"),
                                  std::string_view("crash-region-sources-differ"),
                                  std::string_view("crash-no-spare-pages"),
                                  std::string_view("crash-room-tight"),
                                  std::string_view("crash-no-boot-id"),
                                  std::string_view("crash-no-notes"),
                                  std::string_view("crash-no-cpu-notes"),
                                  std::string_view("crash-no-vmcoreinfo"),
                                  std::string_view("crash-cross-endian"),
                                  std::string_view("crash-kernel-not-relocatable"),
                                  std::string_view("crash-run-at-load-lost"),
                                  std::string_view("crash-drconf-out-of-step"),
                                  std::string_view("crash-too-many-ranges"),
                                  std::string_view("crash-load-limit-reached"),
                                  std::string_view("crash-already-loaded"),
                                  std::string_view("load-memory-tight"),
                                  std::string_view("reserved-overwritten-by-kernel"),
                                  std::string_view("memory-map-remark"),
                                  std::string_view("tree-memory-not-there"),
                                  std::string_view("secure-boot"),
                                  std::string_view("ima-appraisal"),
                                  std::string_view("kexec-not-configured"),
                                  std::string_view("firmware-overwritten-by-kernel"),
                                  std::string_view("page-size-assumed"),
                                  std::string_view("byte-order-assumed"),
                                  std::string_view("cross-endian"),
                                  std::string_view("bare-tree"),
                                  std::string_view("kernel-end-unknown"),
                                  std::string_view("snapshot-file-absent"),
                                  std::string_view("no-memory-in-tree"),
                                  std::string_view("no-console"),
                                  std::string_view("cmdline-too-long"),
                                  std::string_view("cmdline-not-captured"),
                                  std::string_view("no-root"),
                                  std::string_view("initrd-unknown-format"),
                                  std::string_view("load-disabled"),
                                  std::string_view("load-limit-reached"),
                                  std::string_view("lockdown"),
                                  std::string_view("already-loaded"),
                                  std::string_view("fadump-active"),
                                  std::string_view("tree-from-other-source")};

/// Findings that a request can end only if its own pins or edits made them: here the target did.
constexpr std::array madeByTarget{std::string_view("initrd-outside-memory"),
                                  std::string_view("boot-cpu-missing")};

struct RemedyCase {
    const char *code;
    Provoke provoke;
};

std::vector<RemedyCase> remedyCases()
{
    return {
        {"no-room", [](BootRequest &r) { r.reserves = {{PhysAddr(0), PhysAddr(0x80000000)}}; }},
        {"segment-overlaps-kernel", pin("initrd", 0x10000)},
        {"segment-overlaps-reserve",
         [](BootRequest &r) {
             r.reserves = {{PhysAddr(0x30000000), PhysAddr(0x30100000)}};
             pin("initrd", 0x30000000)(r);
         }},
        {"segment-misaligned", pin("initrd", 0x30000800)},
        {"segment-outside-ram", pin("initrd", 0x90000000)},
        {"pin-without-segment",
         [](BootRequest &r) {
             r.initrds.clear();
             pin("initrd", 0x30000000)(r);
         }},
        {"page-size-differs", [](BootRequest &r) { r.pageSize = 0x1000; }},
        {"console-parameter", cmdline("console=ttyS0,115200 root=/dev/sda")},
        {"cmdline-root-twice", cmdline("console=hvc0 root=/dev/sda quiet root=/dev/sdb")},
        {"cmdline-empty", [](BootRequest &r) { r.cmdline.reset(); }},
        {"capture-leftover", cmdline("console=hvc0 elfcorehdr=0x1000000")},
        {"capture-leftover", edit("/chosen:linux,elfcorehdr=<0 1>")},
        {"crashkernel-on-kernel",
         [](BootRequest &r) {
             r.kernel = syntheticKernel({{0, 0x1000, 0x3000000}});
             r.cmdline = "console=hvc0 crashkernel=1G-4G:64M,4G-:128M@32M";
         }},
        {"initrd-empty", [](BootRequest &r) { r.initrds = {{"x", Blob()}}; }},
        {"initrd-not-loaded",
         [](BootRequest &r) {
             r.initrds.clear();
             edit("/chosen:linux,initrd-start=<0x10000000>")(r);
         }},
        {"initrd-outside-memory",
         [](BootRequest &r) {
             r.cmdline = "console=hvc0 mem=1G";
             pin("initrd", 0x70000000)(r);
         }},
        {"boot-cpu-missing",
         [](BootRequest &r) {
             r.target = changedTarget([](Snapshot &snapshot) {
                 TreeEditor editor(*snapshot.liveTree);
                 if (!editor.addNode("/cpus/late@8", {}) ||
                     !editor.setProperty("/cpus/late@8", "device_type", makeString("cpu"), {}) ||
                     !editor.setProperty("/cpus/late@8", "reg", makeU32(8), {}))
                     qFatal("no /cpus");
                 snapshot.liveTree = editor.tree();
             });
             edit({}, "/cpus/PowerPC,POWER9@0")(r);
         }},
        {"no-cpus", edit({}, "/cpus")},
        {"no-chosen", edit({}, "/chosen")},
        {"firmware-node-missing", edit({}, "/rtas")},
        {"edit-overrides-rule", edit("/chosen:linux,initrd-end=<0 1>")},
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
        {"purgatory-not-exportable", [](BootRequest &r) { r.purgatory = PurgatoryChoice::targetKernel; }},
        {"integrity-not-checked", [](BootRequest &r) { r.purgatory = PurgatoryChoice::targetKernel; }},
        {"purgatory-symbol-missing",
         [](BootRequest &r) {
             r.purgatory = PurgatoryChoice::file;
             r.purgatoryFile = {"crt.o", *mapFile("/usr/powerpc64le-linux-gnu/lib/crti.o")};
         }},
    };
}

} // namespace

class RemediesTest : public QObject {
    Q_OBJECT

private slots:
    void findingIsGone_data()
    {
        QTest::addColumn<int>("index");
        const auto all = remedyCases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s %zu", all[i].code, i) << static_cast<int>(i);
    }

    /// A plan of the changed request has this finding no more, and asking again changes nothing else.
    void findingIsGone()
    {
        QFETCH(int, index);
        const RemedyCase row = remedyCases()[static_cast<std::size_t>(index)];
        BootRequest request = sampleRequest();
        row.provoke(request);
        const BootPlan made = planOf(request);
        const Finding *finding = findingOf(made, row.code);
        QVERIFY(finding != nullptr);
        const std::vector<Remedy> remedies = remediesFor(made, specOf(request), *finding);
        QVERIFY(!remedies.empty());
        for (const Remedy &remedy : remedies) {
            QVERIFY2(remedy.text.text().find('{') == std::string::npos, remedy.text.text().c_str());
            QVERIFY2(remedy.changed != specOf(request), remedy.text.text().c_str());
        }
        const BootPlan mended = planOf(changedBy(request, remedies.front().changed));
        for (const Finding &left : mended.findings)
            QVERIFY2(left.code != row.code || left.about != finding->about, left.message.text().c_str());
    }

    /// Every finding that can be provoked: the first remedy of the engine ends it, or somebody has to think.
    void everyFindingHasItsRemedyOrNone_data()
    {
        QTest::addColumn<int>("index");
        const auto all = provocations();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].code) << static_cast<int>(i);
    }

    void everyFindingHasItsRemedyOrNone()
    {
        QFETCH(int, index);
        const Provocation row = provocations()[static_cast<std::size_t>(index)];
        BootRequest request = wholeRequest();
        row.provoke(request);
        const BootPlan made = planOf(request);
        const Finding *finding = findingOf(made, row.code);
        QVERIFY(finding != nullptr);
        const std::vector<Remedy> remedies = remediesFor(made, specOf(request), *finding);
        // What lies in files, or on the target, no request can change.
        const std::string_view code(row.code);
        const bool forPeople = std::ranges::find(notByRequest, code) != notByRequest.end() ||
                               std::ranges::find(madeByTarget, code) != madeByTarget.end();
        QCOMPARE(remedies.empty(), forPeople);
        if (forPeople) return;
        const BootPlan mended = planOf(changedBy(request, remedies.front().changed));
        for (const Finding &left : mended.findings)
            QVERIFY2(left.code != row.code || left.about != finding->about, left.message.text().c_str());
    }

    /// Nothing is offered that is already so, or that only a person can decide.
    void nothingToOffer()
    {
        BootRequest request = sampleRequest();
        request.cmdline = std::string(3000, 'x');
        const BootPlan made = planOf(request);
        const Finding *tooLong = findingOf(made, "cmdline-too-long");
        QVERIFY(tooLong != nullptr);
        QVERIFY(remediesFor(made, specOf(request), *tooLong).empty());
        for (const char *code : {"segment-overlaps-kernel", "overwritten-by-kernel", "too-many-segments"})
            QVERIFY2(remediesFor(made, specOf(request), makeFinding(code, {}, "initrd")).empty(), code);
    }

    void commandLineKeepsItsOtherWords()
    {
        BootRequest request = sampleRequest();
        request.cmdline = "a=1 root=/dev/sda \"quoted words\" root=/dev/sdb z";
        const BootPlan made = planOf(request);
        const Finding *twice = findingOf(made, "cmdline-root-twice");
        QVERIFY(twice != nullptr);
        const auto remedies = remediesFor(made, specOf(request), *twice);
        QCOMPARE(remedies.size(), std::size_t{1});
        QCOMPARE(remedies.front().changed.cmdline.value(), "a=1 \"quoted words\" root=/dev/sdb z");
    }
};

QTEST_APPLESS_MAIN(RemediesTest)
#include "tst_remedies.moc"
