#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb::test;

/// Malformed and missing inputs of every command: one line "kwb: FILE: what (PLACE)", status 3, nothing
/// written.
class MalformedTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    QString at(const QString &file) const { return temporary_.filePath(file); }

private slots:
    void initTestCase()
    {
        writeFile(at("vmlinux"), tinyKernel());
        writeFile(at("cut-kernel"), tinyKernel().first(100));
        writeFile(at("initrd"), "070701");
        writeFile(at("empty"), {});
        writeFile(at("noise"), QByteArray(5000, '\x5a'));
        QByteArray dtb = QByteArray::fromHex("d00dfeed00000038");
        dtb.append(100, '\xff');
        writeFile(at("bad.dtb"), dtb);
        writeFile(at("base.dts"), "/dts-v1/; / { chosen {}; };");
        QCOMPARE(tool("dtc", {"-q", "-O", "dtb", "-o", at("base.dtb"), at("base.dts")}).status, 0);
        writeFile(at("edits"), "set /chosen:x=<1>\nfly /chosen\n");
        QDir(temporary_.path()).mkdir("folder");
    }

    void is3WithOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("file");
        const auto plan = [&](const QString &target, const QString &kernel) {
            return QStringList{"plan", "--target", target, "--kernel", kernel};
        };
        const QString good = sampleSnapshot();
        for (const char *name : {"missing", "empty", "noise", "bad.dtb", "folder"}) {
            QTest::addRow("plan target %s", name) << plan(at(name), at("vmlinux")) << at(name);
            QTest::addRow("plan kernel %s", name) << plan(good, at(name)) << at(name);
            QTest::addRow("map %s", name) << QStringList{"map", at(name)} << at(name);
            QTest::addRow("dt show %s", name) << QStringList{"dt", "show", at(name)} << at(name);
            QTest::addRow("verify %s", name) << QStringList{"verify", at(name)} << at(name);
            QTest::addRow("link %s", name)
                << QStringList{"link", at(name), "--base", "0x0", "-o", at("never")} << at(name);
            QTest::addRow("overlay %s", name)
                << QStringList{"dt", "overlay", at("base.dtb"), at(name), "-o", at("never")} << at(name);
            QTest::addRow("hole %s", name) << QStringList{"hole", at(name)} << at(name);
        }
        QTest::newRow("inspect missing") << QStringList{"inspect", at("missing")} << at("missing");
        QTest::newRow("inspect bad tree") << QStringList{"inspect", at("bad.dtb")} << at("bad.dtb");
        QTest::newRow("cut kernel") << plan(good, at("cut-kernel")) << at("cut-kernel");
        QTest::newRow("missing initrd")
            << plan(good, at("vmlinux")) + QStringList{"--initrd", at("missing")} << at("missing");
        QTest::newRow("bad dtb") << plan(good, at("vmlinux")) + QStringList{"--dtb", at("bad.dtb")}
                                 << at("bad.dtb");
        QTest::newRow("bad overlay") << plan(good, at("vmlinux")) + QStringList{"--overlay", at("noise")}
                                     << at("noise");
        QTest::newRow("bad purgatory")
            << plan(good, at("vmlinux")) + QStringList{"--purgatory", at("noise")} << at("noise");
        QTest::newRow("bad edits") << plan(good, at("vmlinux")) + QStringList{"--edits", at("edits")}
                                   << at("edits");
        QTest::newRow("tree without memory") << QStringList{"map", at("base.dtb")} << at("base.dtb");
        QTest::newRow("unwritable output")
            << QStringList{"dt", "edit", at("base.dtb"), "-o", at("no/such/folder.dtb")}
            << at("no/such/folder.dtb");
        QTest::newRow("folder in the way") << QStringList{"export",      "--target", good, "--kernel",
                                                          at("vmlinux"), "--force",  "-o", at("folder")}
                                           << at("folder");
    }
    void is3WithOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, file);
        const Run run = runKwb(arguments);
        QVERIFY2(run.status == 3, QByteArray::number(run.status) + " " + run.err + run.out);
        QVERIFY2(run.err.startsWith("kwb: " + file.toUtf8() + ": "), run.err);
        QVERIFY2(run.err.count('\n') == 1, run.err);
        QVERIFY2(run.out.isEmpty(), run.out);
        QVERIFY(!QFile::exists(at("never")));
    }

    void namesOfFilesCannotForgeLines()
    {
        const Run run = runKwb({"inspect", at("a\nkwb: \x1b[31mall is well")});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(!run.err.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(MalformedTest)
#include "tst_malformed.moc"
