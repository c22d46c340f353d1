#include "core/link/link.h"
#include "measure.h"
#include "tests/support/heap.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// A million relocations beside GNU ld.
class LinkTest : public QObject {
    Q_OBJECT

private slots:
    void million();
};

namespace {

constexpr int rows = 1'000'000;

/// An object with calls, TOC offsets and pointers, a third of the rows each.
bool makeObject(const QString &folder)
{
    QFile source(folder + "/many.s");
    if (!source.open(QIODevice::WriteOnly)) return false;
    source.write(".abiversion 2\n.text\nf0:\n");
    for (int i = 0; i < rows / 3; ++i) {
        if (i % 4096 == 4095) source.write("f" + QByteArray::number(i / 4096 + 1) + ":\n");
        source.write("bl g\naddi 3,2,slot@toc@l\n");
    }
    source.write(".data\nslot: .quad 0\n");
    for (int i = 0; i < rows - 2 * (rows / 3); ++i)
        source.write(".quad f" + QByteArray::number(i % 80) + "+" + QByteArray::number(i) + "\n");
    source.write(".text\n.globl g\ng: blr\n");
    source.close();
    return QProcess::execute("powerpc64le-linux-gnu-as",
                             {"-mpower8", "-o", folder + "/many.o", source.fileName()}) == 0;
}

} // namespace

void LinkTest::million()
{
    const QTemporaryDir folder;
    QVERIFY(makeObject(folder.path()));
    const auto ran = [&](const QString &program, const QStringList &arguments) {
        QCOMPARE(QProcess::execute(program, arguments), 0);
    };
    const QString object = folder.filePath("many.o");
    const double ld = bench::median(5, [&] {
        ran("powerpc64le-linux-gnu-ld",
            {"-e", "0", "-Ttext", "0x10000000", "-o", folder.filePath("by-ld"), object});
    });
    const double ours = bench::median(5, [&] {
        ran(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
            {"link", "--base", "0x10000000", "-o", folder.filePath("by-kwb"), object});
    });
    bench::row("powerpc64le-linux-gnu-ld of 1,000,000 relocations", QString("%1 ms").arg(ld, 0, 'f', 0));
    bench::row("kwb link of 1,000,000 relocations (goal 3 × that)",
               QString("%1 ms = %2 ×").arg(ours, 0, 'f', 0).arg(ours / ld, 0, 'f', 2));

    const auto blob = mapFile(object.toStdString());
    QVERIFY(blob.has_value());
    const auto elf = ElfFile::open(*blob, "many.o");
    QVERIFY(elf.has_value());
    const bench::Heap before = bench::heap();
    bench::restartHeapPeak();
    const auto image = link(*elf, {.base = PhysAddr(0x10000000), .symbols = {}, .toc = {}});
    QVERIFY2(image.has_value(), image ? "" : image.error().text().c_str());
    QCOMPARE(image->relocations.size(), std::size_t{rows});
    const auto each = [&](std::size_t bytes) {
        return static_cast<double>(bytes - before.live - image->bytes.size()) / rows;
    };
    bench::row("link(): heap for each relocation, without the image (goal 96 bytes)",
               QString("%1 bytes, at its peak %2")
                   .arg(each(bench::heap().live), 0, 'f', 1)
                   .arg(each(bench::heap().peak), 0, 'f', 1));
}

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
