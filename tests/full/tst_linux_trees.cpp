#include "core/devicetree/edit.h"
#include "core/devicetree/tree.h"
#include "tests/unit/devicetree/tools.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

using namespace kwb;
using namespace kwb::test;

namespace {

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Every device tree source of a Linux kernel: what dtc makes of it, printed by us, compiles back to the same
/// tree; overlays are accepted, refused and applied as fdtoverlay does.
class TestLinuxTrees : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void printedTreesCompileBack();
    void overlaysAsFdtoverlay();

private:
    QByteArray compileSource(const QString &path) const;

    QString linux_;
    QStringList sources_; ///< files that are no overlays
    QStringList overlays_;
};

void TestLinuxTrees::initTestCase()
{
    const QString cache = qEnvironmentVariable("KWB_VM_CACHE", KWB_SOURCE_DIR "/build/vm-cache");
    linux_ = cache + "/linux-source";
    QVERIFY2(QDir(linux_ + "/arch").exists(), "no Linux source: tests/full/fetch-linux.sh fetches it");
    QDirIterator files(linux_ + "/arch", {"*.dts", "*.dtso"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains("/boot/dts/")) continue;
        const bool overlay = readAll(path).contains("/plugin/");
        (overlay ? overlays_ : sources_).append(path);
    }
    sources_.sort();
    overlays_.sort();
    QVERIFY(sources_.size() > 1000);
    QVERIFY(overlays_.size() > 5);
}

/// The tree as the kernel's own build makes it: preprocessed, then compiled with symbols. Empty for a file
/// that needs more than cpp and dtc.
QByteArray TestLinuxTrees::compileSource(const QString &path) const
{
    const QString dts = path.section("/boot/dts/", 0, 0) + "/boot/dts";
    const Run text = run("cpp", {"-nostdinc", "-undef", "-D__DTS__", "-x", "assembler-with-cpp", "-I",
                                 linux_ + "/scripts/dtc/include-prefixes", "-I", dts, "-I",
                                 path.section('/', 0, -2), path});
    if (text.status != 0) return {};
    const Run dtb =
        run("dtc", {"-q", "-q", "-@", "-I", "dts", "-O", "dtb", "-i", path.section('/', 0, -2)}, text.out);
    return dtb.status == 0 ? dtb.out : QByteArray();
}

void TestLinuxTrees::printedTreesCompileBack()
{
    int equal = 0;
    QStringList unbuilt;
    QStringList wrong;
    for (const QString &path : std::as_const(sources_)) {
        const QByteArray dtb = compileSource(path);
        if (dtb.isEmpty()) {
            unbuilt.append(path.mid(linux_.size() + 1));
            continue;
        }
        const Bytes bytes = toBytes(dtb);
        const auto tree = parseDtb(bytes);
        const Bytes again =
            tree ? compile(QByteArray::fromStdString(printDts(*tree)), {"-q", "-q"}) : Bytes{};
        const auto rebuilt = tree ? makeDtb(*tree) : Result<Bytes>(Bytes{});
        const bool same = tree && !again.empty() && parseDtb(again).value() == *tree && rebuilt &&
                          parseDtb(*rebuilt).value() == *tree && sortedSource(again) == sortedSource(bytes);
        if (same)
            ++equal;
        else
            wrong.append(path.mid(linux_.size() + 1));
    }
    qInfo("trees: %d equal, %d different, %d need more than cpp and dtc", equal, int(wrong.size()),
          int(unbuilt.size()));
    for (const QString &path : std::as_const(unbuilt))
        qInfo("  not compiled: %s", qPrintable(path));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    QVERIFY(equal > 1000);
}

void TestLinuxTrees::overlaysAsFdtoverlay()
{
    const QTemporaryDir folder;
    int applied = 0;
    int refused = 0;
    QStringList wrong;
    for (const QString &path : std::as_const(overlays_)) {
        const QByteArray overlay = compileSource(path);
        if (overlay.isEmpty()) continue;
        const QString overlayFile = folder.filePath("overlay");
        QVERIFY(writeAll(overlayFile, overlay));
        // Its own base is one of the trees beside it; most of the others refuse it.
        const QString beside = path.section('/', 0, -2);
        const QString family = path.section('/', -1).section('-', 0, 0);
        for (const QString &basePath : std::as_const(sources_)) {
            if (!basePath.startsWith(beside + '/' + family)) continue;
            const QByteArray base = compileSource(basePath);
            if (base.isEmpty()) continue;
            const QString baseFile = folder.filePath("base");
            const QString outFile = folder.filePath("out");
            QVERIFY(writeAll(baseFile, base));
            QFile::remove(outFile);
            const Run theirs = run("fdtoverlay", {"-i", baseFile, "-o", outFile, overlayFile});
            const auto tree = parseDtb(toBytes(base));
            QVERIFY2(tree, qPrintable(basePath));
            const auto ours = applyOverlay(*tree, toBytes(overlay));
            const bool same = theirs.status == 0 ? ours && sortedSource(makeDtb(*ours).value()) ==
                                                               sortedSource(toBytes(readAll(outFile)))
                                                 : !ours;
            ++(theirs.status == 0 ? applied : refused);
            if (!same)
                wrong.append(fmt::format("{} on {}: fdtoverlay {}, we {}", path.toStdString(),
                                         basePath.toStdString(), theirs.status == 0 ? "applies" : "refuses",
                                         ours ? "apply" : ours.error().text())
                                 .c_str());
        }
    }
    qInfo("overlays: %d applied alike, %d refused alike, %d different", applied, refused, int(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    QVERIFY(applied > 0);
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestLinuxTrees)
#include "tst_linux_trees.moc"
