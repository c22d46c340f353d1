#include "core/snapshot/secrets.h"
#include "core/snapshot/snapshot.h"
#include "tests/support/machine_root.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace kwb;
using namespace kwb::test;

/// resources/capture-snapshot.sh under two shells, with busybox's tools alone and with the usual ones, on a
/// made-up machine.
class CaptureScript : public QObject {
    Q_OBJECT

    const QString script_ = QStringLiteral(KWB_SOURCE_DIR "/resources/capture-snapshot.sh");
    Folder tools_;

    static QByteArray secretDts()
    {
        return pseriesDts()
            .replace("bootargs", "rng-seed = \"RNG-SECRET-BYTES\"; kaslr-seed = <0x4b415345 0x43524554>; "
                                 "ibm,plpks-pw = \"PLPKS-SECRET\"; empty-one; odd = [01 02 03]; bootargs")
            .replace("empty {",
                     "options { security-password = \"OPTION-SECRET\"; x = \"rng-seed\"; }; empty {");
    }

    static void makeMachine(const Folder &root)
    {
        QVERIFY(root.putNode("proc/device-tree", treeOf(secretDts()).root));
        // Room behind the tree, as firmware leaves it.
        QVERIFY(root.put("sys/firmware/fdt", compileDts(secretDts()) + QByteArray(5000, '\0')));
        QVERIFY(root.put("proc/cmdline", "console=hvc0\n"));
        QVERIFY(root.put("proc/iomem", "00000000-7fffffff : System RAM\n"));
        QVERIFY(root.put("proc/meminfo", "MemTotal:        2023424 kB\n"));
        QVERIFY(root.put("proc/sys/kernel/random/boot_id", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n"));
        QVERIFY(root.put("proc/sys/kernel/kexec_load_disabled", "0\n"));
        QVERIFY(root.put("sys/kernel/kexec_loaded", "0\n"));
        QVERIFY(root.put("sys/kernel/security/lockdown", "[none] integrity confidentiality\n"));
        QVERIFY(root.put("sys/devices/system/cpu/cpu0/crash_notes", "7e000000\n"));
        QVERIFY(root.put("sys/devices/system/cpu/cpu0/crash_notes_size", "1024\n"));
        QVERIFY(root.put("sys/devices/system/cpu/cpu1/crash_notes", "7e001000\n"));
        // Folders of sysfs cannot be written to.
        QVERIFY(
            QFile::setPermissions(root.at("proc/device-tree/chosen"), QFile::ReadOwner | QFile::ExeOwner));
    }

    Answer capture(const Folder &root, const QStringList &arguments) const
    {
        QFETCH_GLOBAL(QString, shell);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("KWB_ROOT", root.path());
        if (shell == "dash") return run("dash", QStringList{script_} + arguments, {}, environment);
        environment.insert("PATH", tools_.path());
        return run(tools_.at("sh"), QStringList{script_} + arguments, {}, environment);
    }

    static bool hasRemark(const Snapshot &snapshot, const char *id)
    {
        return std::ranges::any_of(snapshot.remarks, [&](const Message &m) { return m.id() == id; });
    }

    /// A list of snapshot.json, sorted.
    static QStringList listOf(const FileSet &files, const char *name)
    {
        const QByteArray text(reinterpret_cast<const char *>(files.file("snapshot.json")->bytes().data()),
                              static_cast<qsizetype>(files.file("snapshot.json")->size()));
        QStringList out;
        for (const auto entry : QJsonDocument::fromJson(text).object()[QLatin1String(name)].toArray())
            out += entry.isString() ? entry.toString() : entry.toObject()["file"].toString();
        out.sort();
        return out;
    }

    static void check(const std::string &path) { check(readSnapshot(path)); }
    static void check(const FileSet &files) { check(readSnapshot(files, "tidied")); }
    static void check(const Result<Snapshot> &snapshot)
    {
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().text().c_str());
        QVERIFY(snapshot->liveTree && snapshot->bootFdt);
        QVERIFY(snapshot->byteOrder == hostOrder());
        QVERIFY(snapshot->pageSize && snapshot->release && snapshot->machine);
        QCOMPARE(snapshot->cmdline, std::optional<std::string>("console=hvc0"));
        QCOMPARE(snapshot->memTotalKiB, std::optional<std::uint64_t>(2023424));
        QCOMPARE(snapshot->loadDisabled, std::optional<bool>(false));
        QCOMPARE(snapshot->lockdown, std::optional<std::string>("none"));
        QCOMPARE(snapshot->text("crash_notes/cpu0_size"), std::optional<std::string>("1024\n"));
        QCOMPARE(snapshot->text("crash_notes/cpu1"), std::optional<std::string>("7e001000\n"));
        // cpu1 has no size file here: that is all there is to remark on, secrets did not come along.
        QVERIFY(!hasRemark(*snapshot, "snapshot.secret") && !hasRemark(*snapshot, "snapshot.unreadable"));
        // What is not a secret is whole.
        const TreeNode *chosen = snapshot->liveTree->root.child("chosen");
        QVERIFY(chosen->property("rng-seed") == nullptr && chosen->property("empty-one") != nullptr);
        QVERIFY(chosen->property("odd")->value == Bytes({1, 2, 3}));
        // The name stays: it is what programs on the machine see.
        const TreeProperty *password =
            snapshot->liveTree->root.child("options")->property("security-password");
        QVERIFY(password != nullptr && password->value.empty());
        QVERIFY(snapshot->liveTree->root.child("options")->property("x") != nullptr);
        TreeNode expected = treeOf(secretDts()).root;
        TreeNode found = snapshot->bootFdt->root;
        for (TreeNode *root : {&expected, &found})
            for (TreeNode &child : root->children)
                std::erase_if(child.properties, [](const TreeProperty &p) {
                    return p.name.ends_with("-seed") || p.name == "ibm,plpks-pw" ||
                           p.name == "security-password";
                });
        QVERIFY(found == expected);
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("dash") << "dash";
        QTest::newRow("busybox") << "busybox";
    }
    void initTestCase()
    {
        QVERIFY2(run("busybox", {"--install", "-s", tools_.path()}).status == 0,
                 "busybox is needed for this test: apt-get install busybox");
        QVERIFY(QFileInfo(tools_.at("awk")).isSymLink() && QFileInfo(tools_.at("od")).isSymLink());
    }

    void writesArchivesAndFolders()
    {
        const Folder root, out;
        makeMachine(root);
        Answer answer = capture(root, {"-d", out.at("folder")});
        QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.err);
        check(out.at("folder").toStdString());
        answer = capture(root, {"-o", out.at("a.tar.gz")});
        QVERIFY2(answer.status == 0, answer.err);
        QVERIFY(out.get("a.tar.gz").startsWith("\x1f\x8b"));
        check(out.at("a.tar.gz").toStdString());
        answer = capture(root, {"-o", out.at("a.tar")});
        QVERIFY2(answer.status == 0, answer.err);
        check(out.at("a.tar").toStdString());
        answer = capture(root, {});
        QVERIFY2(answer.status == 0, answer.err);
        QVERIFY(out.put("stdout.tar", answer.out));
        check(out.at("stdout.tar").toStdString());
        for (const char *secret : {"RNG-SECRET", "KASECRET", "PLPKS-SECRET", "OPTION-SECRET"})
            QVERIFY2(!answer.out.contains(secret), secret);
        QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList({"a.tar", "a.tar.gz", "folder", "stdout.tar"}));
    }

    void saysWhatIsMissingAndLeftOut()
    {
        const Folder root, out;
        makeMachine(root);
        QCOMPARE(capture(root, {"-d", out.at("s")}).status, 0);
        const QJsonObject json = QJsonDocument::fromJson(out.get("s/snapshot.json")).object();
        QCOMPARE(json["version"].toInt(), 1);
        QCOMPARE(json["made_by"].toString(), QString("capture-snapshot.sh"));
        QVERIFY(QDateTime::fromString(json["date"].toString(), Qt::ISODate).isValid());
        QStringList absent;
        for (const auto entry : json["absent"].toArray()) {
            absent += entry.toObject()["file"].toString();
            QVERIFY(!entry.toObject()["reason"].toString().isEmpty());
        }
        QVERIFY(absent.contains("config.gz") && absent.contains("lsm") && absent.contains("memblock_memory"));
        QVERIFY(!absent.contains("cmdline") && !absent.contains("fdt"));
        QVERIFY(json["left_out"].toArray().contains("device-tree/chosen/rng-seed"));
        QVERIFY(json["left_out"].toArray().contains("device-tree/options/security-password"));
        QCOMPARE(json["left_out"].toArray().size(), 8);
    }

    /// A machine with neither a tree nor /proc/config.gz, as PCs with Debian are.
    void machineWithoutTree()
    {
        const Folder root, out;
        QVERIFY(root.put("sys/kernel/boot_params/data", "parameters"));
        QVERIFY(root.put("proc/sys/kernel/osrelease", "6.1.0-1-amd64\n"));
        QVERIFY(root.put("boot/config-6.1.0-1-amd64", "CONFIG_KEXEC_SIG=y\n"));
        QCOMPARE(capture(root, {"-d", out.at("s")}).status, 0);
        const auto snapshot = readSnapshot(out.at("s").toStdString(), TreeNeed::optional);
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().text().c_str());
        QVERIFY(!snapshot->hasTree());
        QCOMPARE(snapshot->text("boot_params"), std::optional<std::string>("parameters"));
        QCOMPARE(snapshot->config("CONFIG_KEXEC_SIG"), std::optional<std::string>("y"));
        QVERIFY(!readSnapshot(out.at("s").toStdString())); // nothing can be planned for it
        if (geteuid() == 0) QCOMPARE(capture(root, {"-r"}).status, 1);
    }

    /// What `kwb target probe` keeps is what the script would have written by itself.
    void rawCapturesAreTidiedByTheReader()
    {
        const Folder root;
        makeMachine(root);
        const Answer raw = capture(root, {"-r"});
        const Answer plain = capture(root, {});
        QVERIFY2(raw.status == 0 && plain.status == 0, raw.err + plain.err);
        // Who is not root gets the other capture.
        QCOMPARE(raw.out.contains("OPTION-SECRET"), geteuid() == 0);
        const auto filesOf = [](const Answer &answer) {
            const auto *bytes = reinterpret_cast<const Byte *>(answer.out.constData());
            return readArchive(Blob::copyOf(Bytes(bytes, bytes + answer.out.size())), "stdout");
        };
        auto tidied = filesOf(raw);
        const auto expected = filesOf(plain);
        QVERIFY(tidied && expected);
        leaveOutSecrets(*tidied);
        QCOMPARE(tidied->folders, expected->folders);
        QCOMPARE(tidied->files.size(), expected->files.size());
        for (const auto &[path, blob] : expected->files) {
            const Blob *other = tidied->file(path);
            QVERIFY2(other != nullptr, path.c_str());
            if (path != "snapshot.json" && path != "dmesg" && path != "pagesize")
                QVERIFY2(std::ranges::equal(other->bytes(), blob.bytes()), path.c_str());
        }
        QCOMPARE(listOf(*tidied, "left_out"), listOf(*expected, "left_out"));
        QCOMPARE(listOf(*tidied, "absent"), listOf(*expected, "absent"));
        leaveOutSecrets(*tidied); // finds nothing more
        QCOMPARE(listOf(*tidied, "left_out"), listOf(*expected, "left_out"));
        check(*tidied);
    }

    void fdtThatCannotBeWalkedIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("fdt");
        const QByteArray whole = compileDts(pseriesDts());
        QTest::newRow("text") << QByteArray("RNG-SECRET");
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("header") << whole.left(8);
        QByteArray odd = whole;
        odd[static_cast<qsizetype>(loadAt<std::uint32_t>(
            reinterpret_cast<const Byte *>(whole.constData()) + 8, ByteOrder::big))] = 7;
        QTest::newRow("token") << odd;
    }
    void fdtThatCannotBeWalkedIsLeftOut()
    {
        QFETCH(QByteArray, fdt);
        const Folder root, out;
        makeMachine(root);
        QVERIFY(root.put("sys/firmware/fdt", fdt));
        const Answer answer = capture(root, {"-d", out.at("s")});
        QVERIFY2(answer.status == 0, answer.err);
        const auto snapshot = readSnapshot(out.at("s").toStdString());
        QVERIFY(snapshot && !snapshot->bootFdt);
        QVERIFY(hasRemark(*snapshot, "snapshot.unreadable"));
        auto files = readFileSet(out.at("s").toStdString());
        QVERIFY(files);
        files->files["fdt"] = Blob::copyOf(Bytes(reinterpret_cast<const Byte *>(fdt.constData()),
                                                 reinterpret_cast<const Byte *>(fdt.constEnd())));
        leaveOutSecrets(*files);
        QVERIFY(files->file("fdt") == nullptr);
        QVERIFY(listOf(*files, "absent").contains("fdt"));
    }

    void refusals()
    {
        const Folder root, out;
        makeMachine(root);
        QCOMPARE(capture(root, {"-x"}).status, 2);
        QCOMPARE(capture(root, {"-o"}).status, 2);
        QCOMPARE(capture(root, {"-o", out.at("a"), "-d", out.at("b")}).status, 2);
        QCOMPARE(capture(root, {"-o", out.at("a"), "-r"}).status, 2);
        QVERIFY(out.put("there/x", "x"));
        QCOMPARE(capture(root, {"-d", out.at("there")}).status, 1);
        QCOMPARE(capture(root, {"-o", out.at("no/such/a.tar")}).status, 1);
        const Folder empty;
        const Answer answer = capture(empty, {"-d", out.at("s")});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("no device tree"));
        QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList({"there"}));
    }
};

QTEST_GUILESS_MAIN(CaptureScript)
#include "tst_capture_script.moc"
