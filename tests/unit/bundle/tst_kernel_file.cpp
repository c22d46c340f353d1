#include "core/bundle/kernel_file.h"
#include "core/integrity/sha256.h"
#include "tests/unit/bundle/bundle_folder.h"

#include <QFile>
#include <QTest>

using namespace kwb;

namespace {

/// Head, what the kernel's segment has, and tail.
Bytes fileBytes()
{
    Bytes out(0x100, 0x11);
    out.resize(0x100 + 0x12345, 0x7f);
    out.resize(out.size() + 0x55, 0x22);
    return out;
}

SealedPlan planWithFile(bool shared)
{
    SealedPlan sealed = test::sampleSealed();
    auto kernel = std::make_shared<KernelImage>(*sealed.plan.request.kernel);
    kernel->elf = Blob::copyOf(fileBytes());
    const Blob piece = *kernel->elf.part(0x100, 0x12345);
    sealed.plan.segments[0].content = {
        shared ? piece : Blob::copyOf(Bytes(piece.bytes().begin(), piece.bytes().end()))};
    sealed.plan.request.kernel = std::move(kernel);
    return sealed;
}

} // namespace

/// The kernel's file in a bundle, for kexec_file_load.
class KernelFileTest : public QObject {
    Q_OBJECT

private slots:
    void whatASegmentHasIsNotKeptTwice()
    {
        const auto kept = keepKernelFile(planWithFile(true).plan);
        QVERIFY(kept);
        QCOMPARE(kept->entries.size(), std::size_t(2));
        QCOMPARE(kept->entries[0].size(), std::uint64_t(0x100));
        QCOMPARE(kept->entries[1].size(), std::uint64_t(0x55));
        QCOMPARE(kept->file.parts.size(), std::size_t(3));
        QCOMPARE(kept->file.parts[1].segment, "kernel");
        QCOMPARE(kept->file.sha256, hexString(sha256(fileBytes())));
    }

    void bytesOfOtherOriginAreKeptWhole()
    {
        const auto kept = keepKernelFile(planWithFile(false).plan);
        QVERIFY(kept);
        QCOMPARE(kept->entries.size(), std::size_t(1));
        QCOMPARE(kept->entries[0].size(), std::uint64_t(fileBytes().size()));
        QVERIFY(!keepKernelFile(test::sampleSealed().plan));
    }

    void theBundleVerifiesAndSeesDamage()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("bundle").toStdString();
        const SealedPlan sealed = planWithFile(true);
        const Status written = writeBundle(sealed, path);
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        auto report = verifyBundle(path);
        QVERIFY(report);
        QCOMPARE(test::failures(report), QString());
        QCOMPARE(report->manifest.kernelFile->parts.size(), std::size_t(3));
        QCOMPARE(report->manifest.kernelFile->parts[1].length, std::uint64_t(0x12345));
        QFile list(QString::fromStdString(path + "/load.list"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QVERIFY2(text.contains("\nkernel-part file kernel-file-0.bin 0x100\n"
                               "kernel-part segment kernel 0x0 0x12345\n"
                               "kernel-part file kernel-file-1.bin 0x55\ninitrd initrd\ncmdline "),
                 text.constData());
        QFile part(QString::fromStdString(path + "/kernel-file-1.bin"));
        QVERIFY(part.open(QIODevice::ReadWrite));
        part.write("x");
        part.close();
        report = verifyBundle(path);
        QCOMPARE(test::failures(report), QString("file-digests kernel-file"));
        QVERIFY(part.remove());
        report = verifyBundle(path);
        QVERIFY2(test::failures(report).contains("kernel-file"), qPrintable(test::failures(report)));
    }

    /// Parts that a hostile manifest invents.
    void partsOutsideAreRefused()
    {
        BundleManifest manifest;
        BundleSegment &kernel = manifest.segments.emplace_back();
        kernel.name = "kernel";
        kernel.file = "segments/0-kernel.bin";
        const Blob bytes = Blob::copyOf(Bytes(16));
        const auto file = [&](const std::string &path) { return path == "none" ? nullptr : &bytes; };
        const auto pieces = [&](KernelFilePart part) {
            manifest.kernelFile = BundleKernelFile{16, "", {std::move(part)}};
            return kernelFilePieces(manifest, file);
        };
        QVERIFY(pieces({"kernel", "", 8, 8}));
        QVERIFY(!pieces({"kernel", "", 8, 9}));
        QVERIFY(!pieces({"kernel", "", ~std::uint64_t{0}, 2}));
        QVERIFY(!pieces({"other", "", 0, 1}));
        QVERIFY(!pieces({"", "none", 0, 1}));
    }

    void signaturesAreSeen()
    {
        const std::string_view sign = "~Module signature appended~\n";
        QVERIFY(hasAppendedSignature({viewOf(std::string_view("kernel")), viewOf(sign)}));
        QVERIFY(hasAppendedSignature({viewOf(sign.substr(0, 5)), viewOf(sign.substr(5))}));
        QVERIFY(!hasAppendedSignature({viewOf(sign), viewOf(std::string_view("more"))}));
        QVERIFY(!hasAppendedSignature({}));
    }
};

QTEST_GUILESS_MAIN(KernelFileTest)
#include "tst_kernel_file.moc"
