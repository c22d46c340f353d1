#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <QProcess>
#include <csignal>

using namespace kwb::test;
using namespace Qt::StringLiterals;

/// Every command of kwb as a script calls it: exit status, JSON, files written.
class CommandsTest : public QObject {
    Q_OBJECT

    Workplace place_;

    QString at(const QString &file) const { return place_.at(file); }
    /// What an export to "cancelled" writes under another name until it is whole.
    QStringList unfinished() const
    {
        return QDir(place_.path()).entryList({".cancelled*"}, QDir::AllEntries | QDir::Hidden);
    }
    /// The program has a handler for this signal.
    static bool handles(qint64 pid, int signal)
    {
        const QByteArray status = readFile("/proc/" + QString::number(pid) + "/status");
        const qsizetype at = status.indexOf("SigCgt:\t");
        return at >= 0 && (status.mid(at + 8, 16).toULongLong(nullptr, 16) >> (signal - 1) & 1) != 0;
    }
    static quint64 number(const QJsonValue &value)
    {
        return value.toString().mid(2).toULongLong(nullptr, 16);
    }

private slots:
    void initTestCase()
    {
        writeFile(at("base.dts"),
                  "/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; compatible = \"test,machine\";"
                  " memory@0 { device_type = \"memory\"; reg = <0 0 0 0x40000000>; }; chosen { bootargs = "
                  "\"a\"; }; };");
        writeFile(at("change.dtso"), "/dts-v1/; /plugin/; &{/chosen} { extra = <5>; };");
        QCOMPARE(tool("dtc", {"-q", "-O", "dtb", "-o", at("base.dtb"), at("base.dts")}).status, 0);
        QCOMPARE(tool("dtc", {"-q", "-@", "-O", "dtb", "-o", at("change.dtbo"), at("change.dtso")}).status,
                 0);
    }

    void helpAndVersion()
    {
        QVERIFY(runKwb({"--version"}).out.startsWith("kwb "));
        const Run help = runKwb({"--help"});
        QCOMPARE(help.status, 0);
        for (const char *command : {"inspect", "map", "hole", "check-segments", "link", "dt", "plan",
                                    "compare", "diff", "export", "verify"}) {
            QVERIFY2(help.out.contains(command), command);
            const Run own = runKwb({"help", command});
            QCOMPARE(own.status, 0);
            QVERIFY2(own.out.contains("Usage: kwb "), command);
            QCOMPARE(runKwb({command, "--help"}).status, 0);
        }
    }

    void findingsHaveAManual()
    {
        const Run list = runKwb({"help", "findings"});
        QCOMPARE(list.status, 0);
        QStringList codes;
        for (const QByteArray &line : list.out.split('\n'))
            if (line.startsWith("  ") && !line.contains("Severity"))
                codes << QString::fromUtf8(line.trimmed().split(' ').first());
        QVERIFY(codes.size() >= 40);
        for (const QString &code : {codes.first(), u"segment-overlaps-firmware"_s, codes.last()}) {
            const Run page = runKwb({"help", code});
            QCOMPARE(page.status, 0);
            for (const char *part : {"Seen", "Because", "Remedy", "Source"})
                QVERIFY2(page.out.contains(part), qPrintable(code));
        }
    }

    void wrongUsageIs2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("error");
        const QStringList plan = place_.request("plan");
        QTest::newRow("nothing") << QStringList{} << QByteArray("a command is missing");
        QTest::newRow("unknown command") << QStringList{"fly"} << QByteArray("fly");
        QTest::newRow("unknown help") << QStringList{"help", "fly"} << QByteArray("there is no command");
        QTest::newRow("no file") << QStringList{"inspect"} << QByteArray("FILE");
        QTest::newRow("plan without kernel")
            << QStringList{"plan", "--target", "x"} << QByteArray("--kernel");
        QTest::newRow("allocator") << plan + QStringList{"--allocator", "best"}
                                   << QByteArray("there are workbench, linux-6.1");
        QTest::newRow("byte order") << plan + QStringList{"--old-byte-order", "middle"}
                                    << QByteArray("middle");
        QTest::newRow("page size") << plan + QStringList{"--page-size", "12345"} << QByteArray("page size");
        QTest::newRow("no page size")
            << plan + QStringList{"--page-size", "big"} << QByteArray("--page-size");
        QTest::newRow("pin") << plan + QStringList{"--pin", "kernel"} << QByteArray("--pin");
        QTest::newRow("pin at the end")
            << plan + QStringList{"--pin", "kernel=0xffffffffffff0000"} << QByteArray("beyond 2^64");
        QTest::newRow("reserve") << plan + QStringList{"--reserve", "0x5-0x4"} << QByteArray("--reserve");
        QTest::newRow("two command lines")
            << plan + QStringList{"--cmdline-from-target"} << QByteArray("--cmdline");
        QTest::newRow("json and explain")
            << plan + QStringList{"--json", "--explain"} << QByteArray("--explain");
        QTest::newRow("crash parameter")
            << QStringList{"crash", "simulate", "--target", sampleSnapshot(), "--crashkernel", "much"}
            << QByteArray("crashkernel=much");
        QTest::newRow("crash rehearsal")
            << place_.request("rehearse") + QStringList{"--crash"} << QByteArray("cannot be rehearsed");
        QTest::newRow("no target") << QStringList{"plan", "--kernel", "x"}
                                   << QByteArray("--target is required");
        QTest::newRow("target") << QStringList{"target"} << QByteArray("A subcommand is required");
        QTest::newRow("no base") << QStringList{"link", "x.o", "-o", "y"} << QByteArray("--base");
        QTest::newRow("hole without case") << QStringList{"hole"} << QByteArray("--batch");
        QTest::newRow("linux purgatory")
            << place_.request("export") + QStringList{"--purgatory", "linux", "-o", at("never")}
            << QByteArray("not exported");
        QTest::newRow("another archive")
            << place_.request("export") + QStringList{"-o", at("never.tar.gz")} << QByteArray(".tar.zst");
        QTest::newRow("dt value") << QStringList{"dt", "edit",     at("base.dtb"), "--set", "/chosen:x=<zz>",
                                                 "-o", at("never")}
                                  << QByteArray("kwb: ");
    }
    void wrongUsageIs2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, error);
        const Run run = runKwb(arguments);
        QVERIFY2(run.status == 2, run.err);
        QVERIFY2(run.err.startsWith("kwb: "), run.err);
        QVERIFY2(run.err.contains(error), run.err);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!QDir().exists(at("never")) && !QDir().exists(at("never.tar.gz")));
    }

    void inspect()
    {
        const auto kind = [&](const QString &file) {
            return runKwb({"inspect", file, "--json"}).json()["kind"].toString();
        };
        QCOMPARE(kind(at("base.dtb")), "device tree");
        QCOMPARE(kind(at("change.dtbo")), "device-tree overlay");
        QCOMPARE(kind(at("vmlinux")), "kernel");
        QCOMPARE(kind(sampleSnapshot()), "snapshot");
        const Run tree = runKwb({"inspect", at("base.dtb")});
        QVERIFY(tree.out.contains("test,machine"));
        QVERIFY(tree.out.contains("1 GiB"));
        QVERIFY(runKwb({"inspect", sampleSnapshot()}).out.contains("6.1.0-50-powerpc64le"));
    }

    void inspectForPrograms()
    {
        const auto facts = [&](const QString &file) {
            return runKwb({"inspect", file, "--json"}).json().object();
        };
        const QJsonObject tree = facts(at("base.dtb"));
        QCOMPARE(tree["nodes"].toInt(), 3);
        QCOMPARE(tree["ram"].toString(), "0x40000000");
        QCOMPARE(tree["compatible"].toArray(), QJsonArray{"test,machine"});
        QCOMPARE(tree["total_size"].toInteger(), QFileInfo(at("base.dtb")).size());
        const QJsonObject kernel = facts(at("vmlinux"));
        QCOMPARE(kernel["entry"].toString(), "0xc000000000000000");
        QCOMPARE(kernel["segments"].toArray().size(), 1);
        QCOMPARE(kernel["segments"][0]["memsz"].toString(), "0x8000");
        QCOMPARE(kernel["segments"][0]["flags"].toString(), "rwx");
        const QJsonObject snapshot = facts(sampleSnapshot());
        QCOMPARE(snapshot["page_size"].toString(), "0x10000");
        QVERIFY(snapshot["files"].toInt() > 3);
        writeFile(at("calls.s"), ".text\nbl outside\nbl outside\n.data\n.quad outside\n");
        QCOMPARE(tool("powerpc64le-linux-gnu-as", {"-o", at("calls.o"), at("calls.s")}).status, 0);
        const QJsonObject object = facts(at("calls.o"));
        QCOMPARE(object["relocations"].toObject(),
                 (QJsonObject{{"R_PPC64_REL24", 2}, {"R_PPC64_ADDR64", 1}}));
        QCOMPARE(object["undefined"].toArray(), QJsonArray{"outside"});
        QCOMPARE(object["sections"][0]["name"].toString(), ".text");
        QCOMPARE(object["sections"][0]["size"].toString(), "0x8");
        QVERIFY(object["sections"][0]["executable"].toBool());
        QVERIFY(runKwb({"inspect", at("calls.o")}).out.contains("of which 1 are undefined"));
    }

    void map()
    {
        const QJsonObject json = runKwb({"map", at("base.dtb"), "--json"}).json().object();
        QCOMPARE(json["ram"].toString(), "0x40000000");
        QCOMPARE(json["memory"][0]["kind"].toString(), "ram");
        QCOMPARE(json["memory"][0]["end"].toString(), "0x40000000");
        const Run sample = runKwb({"map", sampleSnapshot()});
        QCOMPARE(sample.status, 0);
        QVERIFY(sample.out.contains("/rtas linux,rtas-base"));
    }

    void planOfTheSample()
    {
        const Run run = runKwb(place_.request("plan") + QStringList{"--json", "--svg", at("map.svg")});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject plan = run.json().object();
        QCOMPARE(plan["schema"].toString(), "kexec-workbench/plan/1");
        QCOMPARE(plan["arch"].toString(), "ppc64le");
        QCOMPARE(plan["old_byte_order"].toString(), "little");
        QCOMPARE(plan["segments"].toArray().size(), 4);
        const quint64 page = number(plan["page_size"]);
        for (const QJsonValue &row : plan["segments"].toArray()) {
            QCOMPARE(number(row["mem"]) % page, quint64{0});
            QCOMPARE(number(row["memsz"]) % page, quint64{0});
            QVERIFY(number(row["bufsz"]) <= number(row["memsz"]));
            QVERIFY(number(row["mem"]) >= 0x2880000); // the running kernel's end
        }
        QCOMPARE(number(plan["entry"]), number(segmentOf(plan, "purgatory")["mem"]));
        QXmlStreamReader xml(readFile(at("map.svg")));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(runKwb(place_.request("plan")).out.contains("Ready"));
        QVERIFY(runKwb(place_.request("plan") + QStringList{"--explain"}).out.contains("3. Why there"));
    }

    void samePlanEveryTime()
    {
        const QStringList arguments = place_.request("plan") + QStringList{"--json"};
        QCOMPARE(runKwb(arguments).out, runKwb(arguments).out);
    }

    void pinsReservesAndEdits()
    {
        writeFile(at("edits"), "# by hand\nset /chosen:extra=<7>\n");
        const Run run =
            runKwb(place_.request("plan") + QStringList{"--json", "--pin", "initrd=0x10000000", "--reserve",
                                                        "0x2880000-0x8000000", "--edits", at("edits")});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject plan = run.json().object();
        QCOMPARE(segmentOf(plan, "initrd")["mem"].toString(), "0x10000000");
        QVERIFY(segmentOf(plan, "initrd")["pinned"].toBool());
        QVERIFY(number(segmentOf(plan, "kernel")["mem"]) >= 0x8000000);
        QVERIFY(run.out.contains("\"property\":\"extra\""));
    }

    void aPlanWithErrorsEndsWith1AndIsNotExported()
    {
        const QStringList bad{"--pin", "initrd=0x0"}; // on the running kernel
        const Run plan = runKwb(place_.request("plan") + bad);
        QVERIFY2(plan.status == 1, plan.out + plan.err);
        QVERIFY(plan.out.contains("error"));
        const Run refused = runKwb(place_.request("export") + bad + QStringList{"-o", at("bad")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.contains("error"));
        QVERIFY(refused.err.contains("nothing was written"));
        QVERIFY(!QDir().exists(at("bad")));
        QCOMPARE(runKwb(place_.request("export") + bad + QStringList{"-o", at("bad"), "--force"}).status, 1);
        QVERIFY(!readFile(at("bad/load.list")).contains("\nerrors 0\n"));
        QVERIFY(readFile(at("bad/load.list")).endsWith("end\n"));
    }

    void aPlanWithoutRoomIsAnAnswer()
    {
        const QString huge = at("huge");
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1900) << 20)); // a hole
        const Run ran = runKwb(place_.request("plan") + QStringList{"--json", "--initrd", huge});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains("\"no-room\""), ran.out.right(2000));
    }

    void exportAndVerify_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"bundle", "bundle.tar", "bundle.tar.zst"})
            QTest::newRow(name) << name;
    }
    void exportAndVerify()
    {
        QFETCH(QString, name);
        const Run run = runKwb(place_.request("export") + QStringList{"-o", at(name), "--json"});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject plan = run.json().object();
        QVERIFY(plan["cmdline"].toString().endsWith("kwb.plan=" + plan["id"].toString()));
        QCOMPARE(segmentOf(plan, "kernel")["sha256"].toString().size(), 64);
        QCOMPARE(runKwb({"verify", at(name)}).status, 0);
        QVERIFY(runKwb({"verify", at(name), "--json"}).json()["ok"].toBool());
        const Run inspected = runKwb({"inspect", at(name), "--json"});
        QCOMPARE(inspected.json()["kind"].toString(), "bundle");
        QVERIFY(inspected.json()["ok"].toBool());
        QVERIFY2(inspected.err.isEmpty(), inspected.err);
    }

    /// A crash image: the sample's machine keeps no memory free for one, a tree with a region does.
    void crashImages()
    {
        const Run none = runKwb(place_.request("plan") + QStringList{"--crash", "--json"});
        QCOMPARE(none.status, 1);
        QVERIFY(none.out.contains("crash-no-region"));
        const Run tried = runKwb({"crash", "simulate", "--target", sampleSnapshot(), "--kernel",
                                  at("vmlinux"), "--crashkernel", "256M", "--json"});
        QVERIFY2(tried.err.isEmpty(), tried.err);
        QCOMPARE(tried.json().object()["region"].toObject()["begin"].toString(), "0x20000000");
        QCOMPARE(tried.json().object()["segments"].toArray().size(), 5);
        const Run text =
            runKwb({"crash", "simulate", "--target", sampleSnapshot(), "--crashkernel", "4G-:1G"});
        QCOMPARE(text.status, 1);
        QVERIFY2(text.out.contains("none"), text.out);
    }

    void crashBundles()
    {
        const QString target = at("machine");
        QVERIFY(QDir().mkpath(target));
        QCOMPARE(tool("tar", {"-xzf", sampleSnapshot(), "-C", target}).status, 0);
        const auto put = [&](const char *property, quint64 value) {
            QByteArray cells(8, '\0');
            for (int i = 0; i < 8; ++i)
                cells[i] = static_cast<char>(value >> (56 - 8 * i));
            writeFile(target + "/device-tree/chosen/" + property, cells);
        };
        put("linux,crashkernel-base", 0x20000000);
        put("linux,crashkernel-size", 0x10000000);
        writeFile(target + "/sys_kernel_kexec_crash_size", "268435456\n");
        const QStringList request{"--target", target, "--kernel", at("vmlinux"), "--crash"};
        const Run exported =
            runKwb(QStringList{"export", "--force"} + request + QStringList{"-o", at("crash"), "--json"});
        QVERIFY2(exported.err.isEmpty(), exported.err);
        const QJsonObject plan = exported.json().object();
        QCOMPARE(plan["mode"].toString(), "crash");
        const Run verified = runKwb({"verify", at("crash")});
        QVERIFY2(verified.status == 0, verified.out + verified.err);
        const QByteArray list = readFile(at("crash/load.list"));
        QVERIFY2(list.contains("\nmode crash\nboot-id " + plan["boot_id"].toString().toLatin1() + "\n"),
                 list);
        const Run shown = runKwb({"crash", "show", at("crash/segments/3-elfcorehdr.bin"), "--json"});
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.json().object()["kind"].toString(), "elfcorehdr");
        QCOMPARE(shown.json().object()["rows"].toArray().size(), 5);
        QCOMPARE(runKwb({"crash", "show", at("vmlinux")}).status, 3);
        const Run rehearsed = runKwb({"rehearse", at("crash")});
        QVERIFY(rehearsed.status != 0);
        QVERIFY2(rehearsed.err.contains("cannot be rehearsed"), rehearsed.err);
        // The id of the boot is the bundle's, wherever it is written.
        QByteArray manifest = readFile(at("crash/manifest.json"));
        writeFile(at("crash/manifest.json"), manifest.replace("\"mode\": \"crash\"", "\"mode\": \"normal\""));
        QCOMPARE(runKwb({"verify", at("crash")}).status, 1);
    }

    void exportTwiceGivesTheSameBytes()
    {
        for (const char *name : {"one.tar", "two.tar", "one.tar.zst", "two.tar.zst"})
            QCOMPARE(runKwb(place_.request("export") + QStringList{"-o", at(name)}).status, 0);
        QCOMPARE(readFile(at("one.tar")), readFile(at("two.tar")));
        QCOMPARE(readFile(at("one.tar.zst")), readFile(at("two.tar.zst")));
        QVERIFY(readFile(at("one.tar")).size() > 100'000);
    }

    void markerCanBeLeftOut()
    {
        QCOMPARE(runKwb(place_.request("export") + QStringList{"-o", at("plain"), "--no-marker"}).status, 0);
        QVERIFY(!readFile(at("plain/tree-after.dts")).contains("kwb.plan"));
        QCOMPARE(runKwb({"verify", at("plain")}).status, 0);
    }

    void damagedBundleEndsWith1()
    {
        QCOMPARE(runKwb(place_.request("export") + QStringList{"-o", at("hurt")}).status, 0);
        writeFile(at("hurt/README.txt"), "other");
        const Run run = runKwb({"verify", at("hurt")});
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.contains("NOT good"));
        QVERIFY(run.out.contains("README.txt"));
        const Run inspected = runKwb({"inspect", at("hurt"), "--json"});
        QCOMPARE(inspected.status, 0);
        QVERIFY(inspected.err.contains("file-digests"));
        QCOMPARE(inspected.json()["ok"].toBool(true), false);
        QCOMPARE(inspected.json()["failed_checks"].toArray(), QJsonArray{"file-digests"});
    }

    void deviceTrees()
    {
        const Run show = runKwb({"dt", "show", at("base.dtb")});
        QCOMPARE(show.status, 0);
        writeFile(at("shown.dts"), show.out);
        QCOMPARE(tool("dtc", {"-q", "-O", "dtb", "-o", at("shown.dtb"), at("shown.dts")}).status, 0);
        QCOMPARE(runKwb({"dt", "diff", at("base.dtb"), at("shown.dtb"), "--json"}).json().array().size(), 0);
        QCOMPARE(runKwb({"dt", "overlay", at("base.dtb"), at("change.dtbo"), "-o", at("merged.dtb")}).status,
                 0);
        QCOMPARE(tool("fdtoverlay", {"-i", at("base.dtb"), "-o", at("theirs.dtb"), at("change.dtbo")}).status,
                 0);
        QCOMPARE(runKwb({"dt", "diff", at("merged.dtb"), at("theirs.dtb"), "--json"}).json().array().size(),
                 0);
        const QJsonArray changes =
            runKwb({"dt", "diff", at("base.dtb"), at("merged.dtb"), "--json"}).json().array();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0]["path"].toString(), "/chosen");
        QCOMPARE(changes[0]["property"].toString(), "extra");
        QCOMPARE(changes[0]["change"].toString(), "add");
        QVERIFY(changes[0]["before"].isNull());
        QCOMPARE(changes[0]["after"].toString(), "00000005");
        QCOMPARE(
            runKwb({"dt", "show", at("base.dtb"), "--json"}).json()["root"]["children"][1]["name"].toString(),
            "chosen");
    }

    void treeEditsKeepTheirOrder()
    {
        const Run run = runKwb({"dt", "edit", at("base.dtb"), "--set", "/chosen:x=<1 2>", "--delete",
                                "/chosen:x", "--set", "/chosen:y=\"a\", \"b\"", "--delete", "/memory@0",
                                "--add", "/fresh/inner", "-o", at("edited.dtb")});
        QVERIFY2(run.status == 0, run.err);
        const QByteArray dts = tool("dtc", {"-q", "-I", "dtb", "-O", "dts", at("edited.dtb")}).out;
        QVERIFY(!dts.contains("x = "));
        QVERIFY(dts.contains("y = "));
        QVERIFY(!dts.contains("memory@0"));
        QVERIFY(dts.contains("inner {"));
    }

    void link()
    {
        writeFile(
            at("part.s"),
            ".text\n.globl start\nstart: bl outside\n nop\n.data\n.globl pointer\npointer: .quad start\n");
        QCOMPARE(tool("powerpc64le-linux-gnu-as", {"-o", at("part.o"), at("part.s")}).status, 0);
        const Run run = runKwb({"link", at("part.o"), "--base", "0x100000", "--symbol", "outside=0x100100",
                                "-o", at("part.bin"), "--json"});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject json = run.json().object();
        QCOMPARE(json["symbols"]["start"].toString(), "0x100000");
        QCOMPARE(json["relocations"].toArray().size(), 2);
        QCOMPARE(json["relocations"][0]["type"].toString(), "R_PPC64_REL24");
        QCOMPARE(json["relocations"][0]["after"].toString(), "01010048");
        const QByteArray image = readFile(at("part.bin"));
        QCOMPARE(image.first(4).toHex(), "01010048");
        QCOMPARE(quint64(image.size()), number(json["memsz"]));
        const Run undefined = runKwb({"link", at("part.o"), "--base", "0x100000", "-o", at("never")});
        QCOMPARE(undefined.status, 3);
        QVERIFY(undefined.err.contains("outside"));
        QVERIFY(!QFile::exists(at("never")));
    }

    void interruptedExportWritesNothing()
    {
        QFile big(at("big"));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(800'000'000)); // a hole in the file: quick to make, seconds to hash
        big.close();
        QProcess process;
        process.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                      {"export", "--target", sampleSnapshot(), "--kernel", at("vmlinux"), "--initrd",
                       at("big"), "-o", at("cancelled"), "--force"});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!unfinished().isEmpty(), 20'000);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QDir().exists(at("cancelled")));
        QVERIFY2(unfinished().isEmpty(), qPrintable(unfinished().join(' ')));
        QFile::remove(at("big"));
    }

    /// While the plan is made there is nothing to tidy up: Ctrl+C ends at once.
    void interruptedWhilePlanning_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("export") << place_.request("export") + QStringList{"-o", at("cancelled")};
        QTest::newRow("plan") << place_.request("plan");
    }
    void interruptedWhilePlanning()
    {
        QFETCH(QStringList, command);
        QByteArray edits; // each is looked for among all before it: seconds
        for (int i = 0; i < 20'000; ++i)
            edits += "set /chosen:p" + QByteArray::number(i) + "=\n";
        writeFile(at("edits"), edits);
        QProcess process;
        process.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                      command + QStringList{"--edits", at("edits")});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(handles(process.processId(), SIGINT), 20'000);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QDir().exists(at("cancelled")));
    }

    void fullDeviceIsToldOf()
    {
        const Run run = tool("sh", {"-c", QStringLiteral(KWB_BINARY_DIR "/bin/kwb dt show ") +
                                              at("base.dtb") + " > /dev/full"});
        QCOMPARE(run.status, 3);
        QVERIFY(run.err.contains("standard output"));
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
