#include "bundle_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kwb;
using Folder = kwb::test::BundleFolder;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

QByteArray replaced(QByteArray bytes, const char *from, const char *to)
{
    if (!bytes.contains(from)) qFatal("no %s", from);
    return bytes.replace(from, to);
}

using Change = std::function<void(BundleManifest &)>;

std::function<void(const Folder &)> manifest(Change change)
{
    return [change](const Folder &folder) { folder.changeManifest(change); };
}

std::function<void(const Folder &)> text(const char *from, const char *to)
{
    return [=](const Folder &folder) {
        folder.write("manifest.json", replaced(folder.read("manifest.json"), from, to));
    };
}

struct Damage {
    const char *what;
    const char *check; ///< an id that must be among the failed checks, or the start of an error
    std::function<void(const Folder &)> make;
};

const std::vector<Damage> &damages()
{
    static const std::vector<Damage> all{
        {"a bit of the kernel", "segment-digests",
         [](const Folder &f) {
             f.write("segments/0-kernel.bin", flipped(f.read("segments/0-kernel.bin"), 77));
         }},
        {"a bit of the purgatory", "segment-digests",
         [](const Folder &f) {
             f.write("segments/1-purgatory.bin", flipped(f.read("segments/1-purgatory.bin"), 0));
         }},
        {"the initrd cut", "segment-sizes",
         [](const Folder &f) {
             f.write("segments/2-initrd.bin", f.read("segments/2-initrd.bin").chopped(1));
         }},
        {"a segment file gone", "files-present",
         [](const Folder &f) { QFile::remove(f.path("segments/3-fdt.bin")); }},
        {"a bit of the loader", "file-digests",
         [](const Folder &f) { f.write("kwb-loader-ppc64le", flipped(f.read("kwb-loader-ppc64le"), 5000)); }},
        {"the loader gone", "files-present",
         [](const Folder &f) { QFile::remove(f.path("kwb-loader-ppc64le")); }},
        {"the README changed", "file-digests",
         [](const Folder &f) { f.write("README.txt", "run rm -rf /"); }},
        {"a foreign file", "files-known", [](const Folder &f) { f.write("extra", "x"); }},
        {"a foreign file among the segments", "files-known",
         [](const Folder &f) { f.write("segments/9-extra.bin", "x"); }},
        {"a foreign folder", "files-known", [](const Folder &f) { QDir(f.path()).mkdir("empty"); }},
        {"a symbolic link", "files-plain",
         [](const Folder &f) { QFile::link("/etc/passwd", f.path("link")); }},
        {"a segment that is a link", "files-present",
         [](const Folder &f) {
             QFile::rename(f.path("segments/2-initrd.bin"), f.path("../initrd"));
             QFile::link(f.path("../initrd"), f.path("segments/2-initrd.bin"));
         }},
        {"load.list loads elsewhere", "load-list",
         [](const Folder &f) {
             f.replaceListed("load.list", replaced(f.read("load.list"), "0x2c00000 ", "0x4000000 "));
         }},
        {"load.list without end", "load-list",
         [](const Folder &f) { f.replaceListed("load.list", f.read("load.list").chopped(4)); }},
        {"load.list hides errors", "load-list",
         [](const Folder &f) {
             f.replaceListed("load.list", replaced(f.read("load.list"), "errors 0", "errors 1"));
         }},
        {"a segment off its page", "segment-list",
         manifest([](BundleManifest &m) { m.segments[0].mem += 0x1000; })},
        {"overlapping segments", "segment-list",
         manifest([](BundleManifest &m) { m.segments[2].mem = m.segments[1].mem; })},
        {"a segment that wraps", "segment-list",
         manifest([](BundleManifest &m) { m.segments[0].mem = ~std::uint64_t{0xffff}; })},
        {"no tree among the segments", "tree",
         manifest([](BundleManifest &m) { m.segments[3].kind = "initrd"; })},
        {"two trees", "segment-list", manifest([](BundleManifest &m) { m.segments[2].kind = "fdt"; })},
        {"two purgatories", "segment-list",
         manifest([](BundleManifest &m) { m.segments[0].kind = "purgatory"; })},
        {"two segments of one name", "segment-list",
         [](const Folder &f) {
             QFile::rename(f.path("segments/2-initrd.bin"), f.path("segments/2-kernel.bin"));
             f.changeManifest([](BundleManifest &m) {
                 m.segments[2].name = "kernel";
                 m.segments[2].file = "segments/2-kernel.bin";
             });
         }},
        {"seventeen segments", "segment-list", manifest([](BundleManifest &m) {
             while (m.segments.size() < 17) {
                 BundleSegment more = m.segments[0];
                 more.name = "more" + std::to_string(m.segments.size());
                 more.file = segmentFile(m.segments.size(), more.name);
                 more.mem += 0x10000000 * m.segments.size();
                 m.segments.push_back(more);
             }
         })},
        {"more in the file than in memory", "segment-sizes",
         manifest([](BundleManifest &m) { m.segments[0].memsz = 0x10000; })},
        {"absurd memory size", "segment-sizes",
         manifest([](BundleManifest &m) { m.segments[3].memsz = std::uint64_t{1} << 60; })},
        {"another digest in memory", "segment-digests",
         manifest([](BundleManifest &m) { m.segments[0].memorySha256[0] ^= 1; })},
        {"the purgatory expects another digest", "digest-rows",
         [](const Folder &f) {
             const QByteArray bytes = flipped(f.read("segments/1-purgatory.bin"), 0x1040);
             f.write("segments/1-purgatory.bin", bytes);
         }},
        {"a digest row outside the purgatory", "digest-rows",
         manifest([](BundleManifest &m) { m.digestRows[1].offset = 0x2ff0; })},
        {"a digest row at the end of the number space", "digest-rows",
         manifest([](BundleManifest &m) { m.digestRows[1].offset = ~std::uint64_t{0}; })},
        {"a digest row of nothing", "digest-rows",
         manifest([](BundleManifest &m) { m.digestRows[0].segment = "nothing"; })},
        {"a segment nobody checks", "digest-rows",
         manifest([](BundleManifest &m) { m.digestRows.pop_back(); })},
        {"a segment nobody checks, the purgatory said to be another", "digest-rows",
         [](const Folder &f) {
             f.changeManifest([](BundleManifest &m) {
                 m.builtinPurgatory = false;
                 m.digestRows.pop_back();
             });
         }},
        {"the entry in the kernel", "entry",
         manifest([](BundleManifest &m) { m.entry = m.segments[0].mem; })},
        {"the entry between instructions", "entry", manifest([](BundleManifest &m) { m.entry += 2; })},
        {"no purgatory", "entry", manifest([](BundleManifest &m) { m.segments[1].kind = "stack"; })},
        {"a late slot outside", "late-slots", manifest([](BundleManifest &m) {
             m.lateSlots.push_back({"fdt", 0xffffffff, 8, "rng-seed", true});
         })},
        {"a late slot that wraps", "late-slots", manifest([](BundleManifest &m) {
             m.lateSlots.push_back({"fdt", 8, ~std::uint64_t{0}, "rng-seed", true});
         })},
        {"a late slot of unknown kind", "late-slots",
         manifest([](BundleManifest &m) { m.lateSlots.push_back({"fdt", 8, 8, "soup", true}); })},
        {"another tree beside the segment", "tree",
         [](const Folder &f) { f.replaceListed("tree-after.dtb", f.read("tree-before.dtb")); }},
        {"another command line", "tree",
         manifest([](BundleManifest &m) { m.cmdline = "init=/bin/sh kwb.plan=0123456789abcdef"; })},
        {"the marker of another plan", "marker",
         manifest([](BundleManifest &m) { m.marker = "kwb.plan=fedcba9876543210"; })},
        {"another fingerprint", "fingerprint",
         manifest([](BundleManifest &m) { m.fingerprint = std::string(64, 'a'); })},
        {"no fingerprint any more", "fingerprint",
         manifest([](BundleManifest &m) { m.fingerprint.reset(); })},
        {"the loader of the other byte order", "loader",
         manifest([](BundleManifest &m) { m.oldByteOrder = ByteOrder::big; })},
        {"the plan of another boot", "plan", manifest([](BundleManifest &m) { m.id = "fedcba9876543210"; })},
        {"another kind of segment than the plan's", "plan",
         manifest([](BundleManifest &m) { m.segments[2].kind = "stack"; })},
        {"another allocator than the plan's", "plan",
         manifest([](BundleManifest &m) { m.allocator = "linux-6.1"; })},
        {"another page size than the plan's", "plan",
         manifest([](BundleManifest &m) { m.pageSize = 0x1000; })},
        {"another architecture than the plan's", "plan", manifest([](BundleManifest &m) {
             m.arch = "ppc64";
             m.newByteOrder = ByteOrder::big;
         })},
        {"another byte order than the plan's", "plan",
         manifest([](BundleManifest &m) { m.oldByteOrder = ByteOrder::big; })},
        {"another purgatory than the plan's", "plan", manifest([](BundleManifest &m) {
             m.builtinPurgatory = false;
             m.digestRows.clear();
         })},
        {"digest rows that the plan has", "plan", manifest([](BundleManifest &m) { m.digestRows.clear(); })},
        {"a late slot that the plan has not", "plan",
         manifest([](BundleManifest &m) { m.lateSlots.push_back({"fdt", 8, 8, "rng-seed", true}); })},
        {"another command line than the plan's", "plan",
         manifest([](BundleManifest &m) { m.cmdline = "init=/bin/sh"; })},
        {"a warning less than the plan has", "plan", manifest([](BundleManifest &m) { m.findings[1] = 0; })},
        {"no fingerprint, but the plan's", "plan",
         manifest([](BundleManifest &m) { m.fingerprint.reset(); })},
        {"an architecture nobody knows", "error: ", text("\"arch\": \"ppc64le\"", "\"arch\": \"sparc\"")},
        {"an architecture of the other byte order",
         "error: ", text("\"arch\": \"ppc64le\"", "\"arch\": \"ppc64\"")},
        {"an allocator nobody knows", "error: ", text("\"workbench\"", "\"nonsense\"")},
        {"a kind of segment nobody knows", "error: ", text("\"kind\":\"fdt\"", "\"kind\":\"soup\"")},
        {"a purgatory nobody knows", "error: ", text("\"purgatory\": \"builtin\"", "\"purgatory\": \"\"")},
        {"a plan that is no JSON", "plan", [](const Folder &f) { f.replaceListed("plan.json", "{"); }},
        {"a plan with an error", "plan",
         [](const Folder &f) {
             f.replaceListed("plan.json", replaced(f.read("plan.json"), "\"severity\":\"warning\"",
                                                   "\"severity\":\"error\""));
         }},
        {"a path out of the bundle", "error: ", text("\"README.txt\"", "\"../README.txt\"")},
        {"an absolute path", "error: ", text("\"README.txt\"", "\"/etc/passwd\"")},
        {"a segment file elsewhere", "error: ", text("segments/0-kernel.bin", "segments/../kernel.bin")},
        {"a segment name with a blank", "error: ", text("\"name\":\"kernel\"", "\"name\":\"ker nel\"")},
        {"another schema", "error: ", text("bundle/1", "bundle/2")},
        {"page size zero", "error: ", text("\"page_size\": \"0x10000\"", "\"page_size\": \"0x0\"")},
        {"no manifest", "error: ", [](const Folder &f) { QFile::remove(f.path("manifest.json")); }},
        {"an empty manifest", "error: ", [](const Folder &f) { f.write("manifest.json", {}); }},
        {"a number where text belongs", "error: ", text("\"entry\": \"0x5480000\"", "\"entry\": 5")},
    };
    return all;
}

} // namespace

/// Every way to damage a bundle is found, by the check that is there for it.
class BundleDamageTest : public QObject {
    Q_OBJECT

private slots:
    void isFound_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < damages().size(); ++i)
            QTest::newRow(damages()[i].what) << static_cast<int>(i);
    }
    void isFound()
    {
        QFETCH(int, index);
        const Damage &damage = damages()[static_cast<std::size_t>(index)];
        const Folder folder;
        damage.make(folder);
        const QString found = test::failures(folder.verify());
        const bool good = QByteArray(damage.check).startsWith("error")
                              ? found.startsWith(damage.check)
                              : found.split(' ').contains(QString(damage.check));
        QVERIFY2(good, qPrintable(found));
    }

    void errorsSayWhere()
    {
        const Folder folder;
        folder.write("manifest.json", replaced(folder.read("manifest.json"), "\"0x2c00000\"", "\"banana\""));
        const QString found = test::failures(folder.verify());
        QVERIFY2(found.endsWith("manifest.json: a number written as \"0x…\" was expected (/segments/0/mem)"),
                 qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(BundleDamageTest)
#include "tst_bundle_damage.moc"
