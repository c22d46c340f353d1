#include "core/base/range_set.h"
#include "core/devicetree/tree.h"
#include "core/image/core_dump.h"
#include "core/snapshot/kexec_log.h"
#include "tests/vm/harness/guest_memory.h"
#include "tests/vm/harness/linux_files.h"
#include "tests/vm/harness/target_scene.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// What `kexec -p` of Debian's kexec-tools loads on a running machine, read from the crash region, beside our
/// plans for the same machine, kernel and initrd: one by the rules of kexec-tools, one by our own.
class TestCrashKexecTools : public QObject {
    Q_OBJECT

private slots:
    void loadsTheSame_data();
    void loadsTheSame();

private:
    void replaceAndUnload(TargetScene &scene, const Bundle &own);
};

namespace {

/// All that may differ, and why.
const QMap<QString, QString> rules{
    {u"elfcorehdr-rows"_s,
     u"Memory that touches is one row of our header; kexec-tools has a row for RTAS or OPAL behind "
     "those for RAM."_s},
    {u"elfcorehdr-padding"_s,
     u"Our header ends with its last row; kexec-tools fills up to 1 KiB with zeros."_s},
    {u"tree-tail"_s,
     u"What stands behind the last string of the tree is whatever was in the buffer of kexec-tools; "
     "zeros in ours."_s},
    {u"usable-order"_s,
     u"In linux,usable-memory kexec-tools has the firmware's areas before the memory from 0 on; ours "
     "is in the order of addresses. A kernel takes each pair by itself."_s},
    {u"purgatory-toc"_s,
     u"Functions that set up r2 by their own address get it as a constant from kexec-tools, without the "
     "carry of its lower half; we leave the code as it is. Calls inside the purgatory enter behind it."_s},
    {u"purgatory-rel32"_s,
     u"kexec-tools takes R_PPC64_REL32 relative to its own buffer instead of the place in memory. "
     "They stand in .eh_frame, which nobody reads there."_s},
    {u"purgatory-digest"_s, u"The digest is of segments that differ by the rules above."_s},
    {u"cmdline-elfcorehdr"_s,
     u"By our own rules the header has another place, written in hexadecimal and not in KiB, and "
     "no blank ends the line."_s},
    {u"tree-elfcorehdr"_s,
     u"By our own rules /chosen has linux,elfcorehdr as Linux itself writes it; kexec-tools tells "
     "it on the command line alone."_s},
};

/// A segment of kexec-tools as it lies in memory.
struct Loaded {
    quint64 at = 0;
    QByteArray bytes; ///< up to the end of its last page
    qsizetype used = 0;
    quint64 buffer = 0; ///< where kexec-tools had it
};

kwb::Bytes bytesOf(const QByteArray &array)
{
    return {array.begin(), array.end()};
}

Outcome<QList<Loaded>> readLoaded(VirtualMachine &vm, const QByteArray &said)
{
    const auto log = kwb::readKexecLog(bytesOf(said), "kexec -d");
    if (!log) return std::unexpected(QString::fromStdString(log.error().text()));
    QList<Loaded> out;
    for (const kwb::KexecLogSegment &segment : log->segments) {
        const auto bytes = readMemory(vm, segment.mem, static_cast<qint64>(segment.memsz));
        if (!bytes) return std::unexpected(bytes.error());
        static const QString pattern = u"segment\\[%1\\]\\.buf   = 0x([0-9a-f]+)"_s;
        const auto buffer = QRegularExpression(pattern.arg(out.size())).match(QString::fromLatin1(said));
        out.append({segment.mem, *bytes, static_cast<qsizetype>(segment.bufsz),
                    buffer.captured(1).toULongLong(nullptr, 16)});
    }
    return out;
}

Outcome<QMap<QString, QByteArray>> contents(const Bundle &bundle)
{
    const auto rows = bundle.segments();
    if (!rows) return std::unexpected(rows.error());
    QMap<QString, QByteArray> out;
    for (const LoadRow &row : *rows) {
        const auto bytes = readFile(bundle.folder() + u'/' + row.file);
        if (!bytes) return std::unexpected(bytes.error());
        out[row.name] = *bytes;
    }
    return out;
}

/// What is compared, what was found to differ by a rule, and what differs without one.
class Comparison {
public:
    /// The same segments in the same places, and what is in them. `own`: what the workbench's own plan has.
    void segments(const QList<LoadRow> &rows, const QMap<QString, QByteArray> &ours,
                  const QMap<QString, QByteArray> &own, const QList<Loaded> &theirs, quint32 toc);
    void elfcorehdr(const QByteArray &ours, const Loaded &theirs);
    void tree(const QByteArray &ours, const Loaded &theirs);
    void purgatory(const QByteArray &ours, const Loaded &theirs, const QByteArray &digest, quint32 toc);
    void ownTree(const QByteArray &ours, const Loaded &theirs);

    void same(const QString &what, bool equal)
    {
        if (!equal) unexplained << what;
    }
    void rule(const char *name) { used.insert(QString::fromLatin1(name)); }

    QSet<QString> used;
    QStringList unexplained;
};

/// Address ranges that the dump takes from where they are.
kwb::RangeSet memoryOf(const kwb::CoreDump &dump)
{
    kwb::RangeSet out;
    for (const kwb::DumpRow &row : dump.rows)
        if (!row.isNote && row.offset == row.paddr)
            out.add(kwb::AddressRange::ofSize(kwb::PhysAddr(row.paddr), row.size));
    return out;
}

void Comparison::elfcorehdr(const QByteArray &ours, const Loaded &theirs)
{
    const auto mine = kwb::readCoreDump(kwb::Blob::copyOf(bytesOf(ours)), "ours");
    const auto other = kwb::readCoreDump(kwb::Blob::copyOf(bytesOf(theirs.bytes)), "theirs");
    if (!mine || !other) return same(u"a header of the dump that can be read"_s, false);
    same(u"elfcorehdr: order, machine"_s, mine->order == other->order && mine->machine == other->machine);
    same(u"elfcorehdr: memory"_s, memoryOf(*mine) == memoryOf(*other));
    const auto rowsBut = [](const kwb::CoreDump &dump) {
        QList<std::array<quint64, 5>> out;
        for (const kwb::DumpRow &row : dump.rows)
            if (row.isNote || row.offset != row.paddr)
                out.append({row.isNote, row.offset, row.vaddr, row.paddr, row.size});
        return out;
    };
    same(u"elfcorehdr: notes and saved memory"_s, rowsBut(*mine) == rowsBut(*other));
    if (mine->rows.size() != other->rows.size()) rule("elfcorehdr-rows");
    same(u"elfcorehdr: padding"_s,
         theirs.used == (ours.size() + 1023) / 1024 * 1024 &&
             theirs.bytes.mid(qsizetype(64 + 56 * other->rows.size())).count('\0') ==
                 theirs.bytes.size() - qsizetype(64 + 56 * other->rows.size()));
    if (theirs.used != ours.size()) rule("elfcorehdr-padding");
}

/// The memory that a crash kernel may use of a node; nothing if the node does not say.
std::optional<kwb::RangeSet> usableMemory(const kwb::DeviceTree &tree, const kwb::TreeNode *node)
{
    const kwb::TreeProperty *property = node != nullptr ? node->property("linux,usable-memory") : nullptr;
    if (property == nullptr) return std::nullopt;
    const auto pairs = kwb::parseReg(property->value, kwb::childCells(tree.root));
    if (!pairs) return std::nullopt;
    kwb::RangeSet out;
    for (const kwb::RegEntry &pair : *pairs)
        out.add(kwb::AddressRange::ofSize(pair.address, pair.size));
    return out;
}

void Comparison::tree(const QByteArray &ours, const Loaded &theirs)
{
    same(u"fdt: size"_s, ours.size() == theirs.used);
    if (ours == theirs.bytes.first(theirs.used)) return;
    // The strings come last.
    const qsizetype strings =
        qFromBigEndian<qint32>(ours.constData() + 12) + qFromBigEndian<qint32>(ours.constData() + 32);
    if (ours.mid(strings) != theirs.bytes.first(theirs.used).mid(strings)) rule("tree-tail");
    auto mine = kwb::parseDtb(bytesOf(ours));
    const auto other = kwb::parseDtb(bytesOf(theirs.bytes.first(theirs.used)));
    if (!mine || !other) return same(u"trees that can be read"_s, false);
    for (const kwb::TreeNode &node : other->root.children) {
        kwb::TreeNode *twin = mine->find("/" + node.name);
        const auto usable = usableMemory(*other, &node);
        if (!usable || twin == nullptr || usable != usableMemory(*mine, twin)) continue;
        const kwb::Bytes &value = node.property("linux,usable-memory")->value;
        kwb::TreeProperty &own =
            *std::ranges::find(twin->properties, "linux,usable-memory", &kwb::TreeProperty::name);
        if (own.value != value) rule("usable-order");
        own.value = value;
    }
    same(u"fdt: all else"_s, *mine == *other);
}

void Comparison::purgatory(const QByteArray &ours, const Loaded &theirs, const QByteArray &digest,
                           quint32 toc)
{
    same(u"purgatory: size"_s, ours.size() == theirs.used);
    const qsizetype digestAt = theirs.bytes.indexOf(digest);
    same(u"purgatory: digest of what is in memory"_s, digestAt >= 0);
    const auto shift = static_cast<quint32>(theirs.at - theirs.buffer);
    for (qsizetype at = 0; at + 4 <= ours.size(); at += 4) {
        const auto mine = qFromLittleEndian<quint32>(ours.constData() + at);
        const auto other = qFromLittleEndian<quint32>(theirs.bytes.constData() + at);
        if (mine == other) continue;
        // addis r2,0,… for addis r2,r12,…; addi r2,r2,…
        const bool lis = mine >> 16 == 0x3c4c && other == (0x3c400000 | toc >> 16);
        const bool addi = mine >> 16 == 0x3842 && other == (0x38420000 | (toc & 0xffff));
        if (at >= digestAt && at < digestAt + digest.size())
            rule("purgatory-digest");
        else if (lis || addi)
            rule("purgatory-toc");
        else if (other == mine + shift)
            rule("purgatory-rel32");
        else
            same(u"purgatory: word at 0x%1"_s.arg(at, 0, 16), false);
    }
}

/// The tree by our own rules is another one; what a crash kernel reads of it is the same.
void Comparison::ownTree(const QByteArray &ours, const Loaded &theirs)
{
    const auto mine = kwb::parseDtb(bytesOf(ours));
    const auto other = kwb::parseDtb(bytesOf(theirs.bytes.first(theirs.used)));
    if (!mine || !other) return same(u"trees that can be read"_s, false);
    qsizetype nodes = 0;
    for (const kwb::TreeNode &node : other->root.children) {
        if (!node.deviceType("memory")) continue;
        ++nodes;
        const auto usable = usableMemory(*other, &node);
        same(u"linux,usable-memory of "_s + QString::fromStdString(node.name),
             usable && usable == usableMemory(*mine, mine->find("/" + node.name)));
    }
    same(u"memory nodes"_s, nodes > 0);
    const auto line = [](const kwb::DeviceTree &tree) {
        return QString::fromStdString(tree.find("/chosen")->string("bootargs").value_or(""));
    };
    static const QRegularExpression hex(u" elfcorehdr=0x[0-9a-f]+$"_s);
    static const QRegularExpression kib(u" elfcorehdr=[0-9]+K $"_s);
    same(u"own command line"_s, hex.match(line(*mine)).hasMatch() && kib.match(line(*other)).hasMatch() &&
                                    line(*mine).remove(hex) == line(*other).remove(kib));
    rule("cmdline-elfcorehdr");
    same(u"linux,elfcorehdr"_s, mine->find("/chosen")->property("linux,elfcorehdr") != nullptr &&
                                    other->find("/chosen")->property("linux,elfcorehdr") == nullptr);
    rule("tree-elfcorehdr");
}

void Comparison::segments(const QList<LoadRow> &rows, const QMap<QString, QByteArray> &ours,
                          const QMap<QString, QByteArray> &own, const QList<Loaded> &theirs, quint32 toc)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LoadRow &row = rows[i];
        same(row.name + u": place"_s, row.address == theirs[i].at);
        same(row.name + u": size"_s, row.memorySize == theirs[i].bytes.size());
        if (row.name != u"purgatory") digest.addData(theirs[i].bytes);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString &name = rows[i].name;
        const Loaded &loaded = theirs[i];
        const QByteArray bytes = ours.value(name);
        if (name == u"elfcorehdr")
            elfcorehdr(bytes, loaded);
        else if (name == u"fdt")
            tree(bytes, loaded);
        else if (name == u"purgatory")
            purgatory(bytes, loaded, digest.result(), toc);
        else
            same(name + u": bytes"_s,
                 loaded.bytes == bytes + QByteArray(loaded.bytes.size() - bytes.size(), '\0'));
        if (name == u"kernel" || name == u"initrd") same(u"own "_s + name, own.value(name) == bytes);
    }
    ownTree(own.value(u"fdt"_s), theirs.last());
}

} // namespace

/// What kexec-tools has loaded makes room for ours, which is taken out again.
void TestCrashKexecTools::replaceAndUnload(TargetScene &scene, const Bundle &own)
{
    const auto crashLoaded = [&] { return scene.vm().ask(u"cat /sys/kernel/kexec_crash_loaded"_s); };
    const TargetAnswer loaded = scene.kwb(u"load"_s, {own.folder()});
    KWB_ENDED(loaded, 0);
    QVERIFY2(loaded.said.contains(u"crash-already-loaded"_s), qPrintable(loaded.said));
    QCOMPARE(crashLoaded(), Outcome<QByteArray>("1\n"));
    KWB_ENDED(scene.kwb(u"unload"_s, {u"--crash"_s}), 0);
    QCOMPARE(crashLoaded(), Outcome<QByteArray>("0\n"));
    scene.vm().lap(u"  replaced, unloaded"_s);
}

void TestCrashKexecTools::loadsTheSame_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QStringList>("differences");
    const QStringList both{u"cmdline-elfcorehdr"_s, u"elfcorehdr-padding"_s, u"purgatory-digest"_s,
                           u"purgatory-rel32"_s,    u"purgatory-toc"_s,      u"tree-elfcorehdr"_s};
    QTest::newRow("pseries") << u"pseries"_s << both + QStringList{u"elfcorehdr-rows"_s};
    QTest::newRow("powernv9") << u"powernv9"_s << both + QStringList{u"usable-order"_s};
}

void TestCrashKexecTools::loadsTheSame()
{
    QFETCH(const QString, machine);
    QFETCH(const QStringList, differences);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    MachineOptions options = debianMachine(machine, *files);
    options.commandLine += u" crashkernel=256M"_s;
    TargetScene scene;
    KWB_VERIFY(scene.start(options));
    VirtualMachine &vm = scene.vm();
    KWB_VERIFY(scene.probe(u"target"_s));
    const NewSystem system{.kernel = linux->little.stripped,
                           .initrd = files->initrd,
                           .commandLine = u"console=hvc0 nr_cpus=1 captured"_s};
    const QStringList crash{u"--crash"_s, u"--no-marker"_s};
    const auto plan = scene.bundle(u"target"_s, system, u"plan"_s,
                                   crash + QStringList{u"--allocator"_s, u"kexec-tools-2.0.25"_s,
                                                       u"--purgatory"_s, files->sysroot + u"/sbin/kexec"_s});
    KWB_VERIFY(plan);
    const auto own = scene.bundle(u"target"_s, system, u"own"_s, crash);
    KWB_VERIFY(own);
    vm.lap(u"  probe, two exports"_s);

    KWB_VERIFY(vm.ask(u"cat >/root/vmlinux"_s, patience, system.kernel));
    KWB_VERIFY(vm.ask(u"cat >/root/initrd"_s, patience, system.initrd));
    const auto said =
        vm.ask(u"kexec -d -p /root/vmlinux --initrd=/root/initrd --command-line='%1' 2>&1"_s.arg(
            system.commandLine));
    KWB_VERIFY(said);
    QCOMPARE(vm.ask(u"cat /sys/kernel/kexec_crash_loaded"_s), Outcome<QByteArray>("1\n"));
    vm.lap(u"  kexec -p"_s);
    const auto theirs = readLoaded(vm, *said);
    KWB_VERIFY(theirs);
    const auto log = kwb::readKexecLog(bytesOf(*said), "kexec -d");
    QVERIFY(log && log->toc);
    const auto toc = static_cast<quint32>(*log->toc);
    const auto rows = plan->segments();
    KWB_VERIFY(rows);
    const auto ours = contents(*plan);
    KWB_VERIFY(ours);
    const auto ownContents = contents(*own);
    KWB_VERIFY(ownContents);

    QCOMPARE(theirs->size(), rows->size());
    Comparison comparison;
    comparison.segments(*rows, *ours, *ownContents, *theirs, toc);
    QVERIFY2(comparison.unexplained.isEmpty(), qPrintable(comparison.unexplained.join(u"; "_s)));
    QStringList used = comparison.used.values();
    used.sort();
    QString told;
    for (const QString &name : used)
        told += u"\n  %1: %2"_s.arg(name, rules.value(name));
    qInfo().noquote() << rows->size() << "segments in the same places; differences:" << told;
    used.removeAll(u"tree-tail"); // a matter of chance
    QStringList expected = differences;
    expected.sort();
    QCOMPARE(used, expected);
    if (machine == u"pseries") replaceAndUnload(scene, *own);
}

QTEST_GUILESS_MAIN(TestCrashKexecTools)
#include "tst_crash_kexec_tools.moc"
