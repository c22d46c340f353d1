#include "core/snapshot/snapshot.h"
#include "tests/support/machine_root.h"

#include <QTest>

#include <algorithm>

using namespace kwb;
using namespace kwb::test;

class SnapshotTest : public QObject {
    Q_OBJECT

    static constexpr const char *uuid = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n";

    /// A snapshot with every file that has a field.
    static void fill(const Folder &folder)
    {
        static const QByteArray dtb = compileDts(pseriesDts());
        static const DeviceTree tree = treeOf(pseriesDts());
        static const QByteArray config =
            run("gzip", {"-c"}, "# CONFIG_KEXEC_FILE is not set\nCONFIG_KEXEC=y\nCONFIG_X=\"a b\"\n").out;
        QVERIFY(folder.putNode("device-tree", tree.root));
        QVERIFY(folder.put("fdt", dtb));
        QVERIFY(folder.put("config.gz", config));
        QVERIFY(folder.put("snapshot.json", R"({"version": 1, "byte_order": "little", "absent": []})"));
        QVERIFY(folder.put("cmdline", "console=hvc0 quiet\n"));
        QVERIFY(folder.put("boot_id", uuid));
        QVERIFY(folder.put(
            "uname", "Linux t 6.1.0-50-powerpc64le #1 SMP Debian 6.1.176-1 (2025) ppc64le GNU/Linux\n"));
        QVERIFY(folder.put("uname_r", "6.1.0-50-powerpc64le\n"));
        QVERIFY(folder.put("pagesize", "65536\n"));
        QVERIFY(folder.put("meminfo", "MemTotal:        2023424 kB\nMemFree: 1 kB\n"));
        QVERIFY(folder.put("kexec_load_disabled", "0\n"));
        QVERIFY(folder.put("kexec_load_limit_panic", "-1\n"));
        QVERIFY(folder.put("kexec_load_limit_reboot", "3\n"));
        QVERIFY(folder.put("sys_kernel_kexec_loaded", "0\n"));
        QVERIFY(folder.put("sys_kernel_kexec_crash_loaded", "1\n"));
        QVERIFY(folder.put("sys_kernel_kexec_crash_size", "268435456\n"));
        QVERIFY(folder.put("lockdown", "none [integrity] confidentiality\n"));
        QVERIFY(folder.put("iomem", "00000000-7fffffff : System RAM\n"));
        for (const char *raw : {"cpuinfo", "dmesg", "memblock_memory", "memblock_reserved",
                                "sys_kernel_vmcoreinfo", "lsm", "ima_ascii_runtime_measurements",
                                "ima_binary_runtime_measurements", "block_size_bytes", "crash_notes/cpu0"})
            QVERIFY(folder.put(raw, "x\n"));
    }

    static void checkWhole(const Snapshot &s)
    {
        QVERIFY(!s.bare);
        QCOMPARE(s.cmdline, std::optional<std::string>("console=hvc0 quiet"));
        QCOMPARE(s.pageSize, std::optional<std::uint64_t>(0x10000));
        QVERIFY(s.byteOrder == ByteOrder::little);
        QCOMPARE(s.release, std::optional<std::string>("6.1.0-50-powerpc64le"));
        QCOMPARE(s.machine, std::optional<std::string>("ppc64le"));
        QCOMPARE(s.bootId, std::optional<std::string>(QByteArray(uuid).trimmed().toStdString()));
        QCOMPARE(s.memTotalKiB, std::optional<std::uint64_t>(2023424));
        QCOMPARE(s.loadDisabled, std::optional<bool>(false));
        QCOMPARE(s.loadLimitPanic, std::optional<std::int64_t>(-1));
        QCOMPARE(s.loadLimitReboot, std::optional<std::int64_t>(3));
        QCOMPARE(s.loaded, std::optional<bool>(false));
        QCOMPARE(s.crashLoaded, std::optional<bool>(true));
        QCOMPARE(s.crashSize, std::optional<std::uint64_t>(268435456));
        QCOMPARE(s.lockdown, std::optional<std::string>("integrity"));
        QCOMPARE(s.config("CONFIG_KEXEC"), std::optional<std::string>("y"));
        QCOMPARE(s.config("KEXEC_FILE"), std::optional<std::string>("n"));
        QCOMPARE(s.config("X"), std::optional<std::string>("\"a b\""));
        QVERIFY(!s.config("KEXE"));
        QCOMPARE(s.text("iomem"), std::optional<std::string>("00000000-7fffffff : System RAM\n"));
        QVERIFY(!s.text("nothing"));
        QVERIFY(s.absences.empty());
        QVERIFY(s.remarks.empty());
        QVERIFY(s.liveTree && s.bootFdt);
        QCOMPARE(s.reservations().size(), std::size_t{1});
        QCOMPARE(s.reservations().front().address.value, std::uint64_t{0x3000000});
        QVERIFY(s.liveTree->reservations.empty());
    }

    static bool lacks(const Snapshot &snapshot, const std::string &file)
    {
        const auto found = std::ranges::find(snapshot.absences, file, &Absence::file);
        return found != snapshot.absences.end() && !found->consequence.text().empty();
    }
    static bool remarks(const Snapshot &snapshot, const std::string &id)
    {
        return std::ranges::any_of(snapshot.remarks, [&](const Message &m) { return m.id() == id; });
    }
    static QString errorOf(const Result<Snapshot> &result)
    {
        return result ? QString() : QString::fromStdString(result.error().text());
    }

private slots:
    void wholeFolder()
    {
        const Folder folder;
        fill(folder);
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
        checkWhole(*snapshot);
        QCOMPARE(snapshot->bootFdtSize, static_cast<std::uint64_t>(folder.get("fdt").size()));
    }

    void archives_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("topFolder");
        QTest::newRow("tar") << QStringList{"-c"} << false;
        QTest::newRow("tar.gz") << QStringList{"-cz"} << false;
        QTest::newRow("tar.zst") << QStringList{"--zstd", "-c"} << false;
        QTest::newRow("tar of a folder") << QStringList{"-c"} << true;
    }
    void archives()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, topFolder);
        const Folder folder, out;
        fill(folder);
        const QFileInfo top(folder.path());
        const Answer tar = run("tar", options + QStringList{"-f", out.at("s.tar"), "-C",
                                                            topFolder ? top.path() : folder.path(),
                                                            topFolder ? top.fileName() : QString(".")});
        QCOMPARE(tar.status, 0);
        const auto snapshot = readSnapshot(out.at("s.tar").toStdString());
        QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
        checkWhole(*snapshot);
        QVERIFY(*snapshot->liveTree == *readSnapshot(folder.name())->liveTree);
    }

    /// The folder's tree is the flattened one but for order and `name`.
    void treeOfFolder()
    {
        const Folder folder;
        QVERIFY(folder.putNode("device-tree", treeOf(pseriesDts()).root));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY(snapshot);
        const TreeNode &root = snapshot->liveTree->root;
        QVERIFY(root.name.empty());
        QVERIFY(root.property("name") == nullptr);
        QVERIFY(root.child("empty") != nullptr && root.child("empty")->properties.empty());
        QCOMPARE(root.child("rtas")->u32("rtas-size"), std::optional<std::uint32_t>(0x82c));
        QVERIFY(std::ranges::is_sorted(root.children, {}, &TreeNode::name));
        QVERIFY(std::ranges::is_sorted(root.properties, {}, &TreeProperty::name));
        const auto dtb = makeDtb(*snapshot->liveTree);
        QVERIFY(dtb);
        const QByteArray sorted =
            run("dtc", {"-q", "-s", "-I", "dtb", "-O", "dts"}, compileDts(pseriesDts())).out;
        QByteArray ours = run("dtc", {"-q", "-s", "-I", "dtb", "-O", "dts"}, toArray(*dtb)).out;
        QVERIFY(!ours.isEmpty());
        ours.replace("/dts-v1/;\n", "/dts-v1/;\n\n/memreserve/\t0x0000000003000000 0x0000000000010000;");
        QCOMPARE(ours.simplified(), sorted.simplified());
    }

    void duplicatePhandlesLoad()
    {
        const Folder folder;
        for (const char *node : {"a", "b"})
            QVERIFY(folder.put(QString("device-tree/%1/phandle").arg(node), QByteArray("\0\0\0\1", 4)));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->liveTree->pathOfPhandle(1), std::optional<std::string>("/a"));
    }

    void everyAbsenceIsRecorded()
    {
        const Folder folder;
        fill(folder);
        const QStringList files = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(files.size(), 28);
        for (const QString &file : files) {
            const Folder part;
            fill(part);
            QVERIFY(QFileInfo(part.at(file)).isDir() ? QDir(part.at(file)).removeRecursively()
                                                     : part.remove(file));
            const auto snapshot = readSnapshot(part.name());
            QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
            QCOMPARE(snapshot->absences.size(), std::size_t{1});
            QVERIFY2(lacks(*snapshot, file.toStdString()), qPrintable(file));
        }
    }

    void emptyTextFilesAreAbsent()
    {
        const Folder folder;
        fill(folder);
        QVERIFY(folder.put("lockdown", ""));
        QVERIFY(folder.put("sys_kernel_kexec_crash_size", ""));
        QVERIFY(folder.put("fdt", ""));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
        QVERIFY(lacks(*snapshot, "lockdown") && lacks(*snapshot, "sys_kernel_kexec_crash_size") &&
                lacks(*snapshot, "fdt"));
        QVERIFY(!snapshot->lockdown && !snapshot->crashSize && !snapshot->bootFdt);
    }

    void malformedFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        const std::pair<const char *, const char *> rows[] = {
            {"cmdline", "two\nlines\n"},
            {"boot_id", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8fg\n"},
            {"boot_id ", "0a1b2c3d"},
            {"uname", "Linux\n"},
            {"uname_r", "6.1 x\n"},
            {"pagesize", "65537\n"},
            {"pagesize ", "0\n"},
            {"pagesize  ", "-4096\n"},
            {"pagesize   ", "99999999999999999999\n"},
            {"pagesize    ", "4096 kB\n"},
            {"meminfo", "MemFree: 1 kB\n"},
            {"meminfo ", "MemTotal: x kB\n"},
            {"kexec_load_disabled", "2\n"},
            {"kexec_load_limit_panic", "-2\n"},
            {"kexec_load_limit_reboot", "1 \n"},
            {"sys_kernel_kexec_loaded", "yes\n"},
            {"sys_kernel_kexec_crash_loaded", "\n"},
            {"sys_kernel_kexec_crash_size", "-1\n"},
            {"lockdown", "none integrity\n"},
            {"lockdown ", "[none] [integrity]\n"},
            {"config.gz", "not gzip"},
            {"fdt", "\xd0\x0d\xfe\xed and no tree"},
            {"snapshot.json", "{\"version\": 1"},
            {"snapshot.json ", "[1]"},
            {"snapshot.json  ", "{\"version\": \"1\"}"},
            {"snapshot.json   ", "{\"version\": 1, \"byte_order\": \"middle\"}"},
            {"snapshot.json    ", "{\"version\": 1, \"byte_order\": [[[1]]]}"},
        };
        for (const auto &[file, content] : rows)
            QTest::newRow(file) << QByteArray(content);
        QTest::newRow("cmdline ") << QByteArray("a\0b\n", 4);
        QTest::newRow("snapshot.json     ")
            << QByteArray("{\"version\":1,\"byte_order\":") + QByteArray(500'000, '[');
        QTest::newRow("snapshot.json      ") << QByteArray("{\"version\":1,\"byte_order\":") +
                                                    QByteArray(300'000, '[') + QByteArray(300'000, ']') + "}";
    }
    void malformedFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        const QString file = QString::fromLatin1(QTest::currentDataTag()).trimmed();
        const Folder folder;
        fill(folder);
        QVERIFY(folder.put(file, content));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY(!snapshot);
        QVERIFY(snapshot.error().kind == ErrorKind::malformed);
        const QString text = errorOf(snapshot);
        QVERIFY2(text.startsWith(folder.at(file) + ": ") && !text.contains('\n'), qPrintable(text));
    }

    void pageSizeFromSmaps()
    {
        const Folder folder;
        fill(folder);
        QVERIFY(folder.put("pagesize", "KernelPageSize:       64 kB\n"));
        QCOMPARE(readSnapshot(folder.name())->pageSize, std::optional<std::uint64_t>(65536));
    }

    void byteOrderFromUname_data()
    {
        QTest::addColumn<QByteArray>("machine");
        QTest::addColumn<int>("order");
        QTest::newRow("le") << QByteArray("ppc64le GNU/Linux") << 0;
        QTest::newRow("be") << QByteArray("ppc64 GNU/Linux") << 1;
        QTest::newRow("busybox") << QByteArray("ppc64") << 1;
        QTest::newRow("other") << QByteArray("x86_64 GNU/Linux") << -1;
    }
    void byteOrderFromUname()
    {
        QFETCH(QByteArray, machine);
        QFETCH(int, order);
        const Folder folder;
        fill(folder);
        QVERIFY(folder.remove("snapshot.json"));
        QVERIFY(folder.put("uname", "Linux t 6.1 #1 SMP " + machine + "\n"));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->byteOrder.has_value(), order >= 0);
        if (order >= 0) QVERIFY(*snapshot->byteOrder == (order == 0 ? ByteOrder::little : ByteOrder::big));
    }

    void oddSnapshotJsonIsRemarkedOn()
    {
        const Folder folder;
        fill(folder);
        QVERIFY(folder.put("snapshot.json", R"({"version": 2, "byte_order": "big", "absent": [
            {"file": "iomem", "reason": "Permission denied"}, {"file": "lsm", "reason": "not there"}, 7]})"));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
        QVERIFY(remarks(*snapshot, "snapshot.version") && remarks(*snapshot, "snapshot.unreadable") &&
                remarks(*snapshot, "snapshot.byte-order"));
        QCOMPARE(snapshot->remarks.size(), std::size_t{3});
        QVERIFY(snapshot->byteOrder == ByteOrder::big);
    }

    void secretsAreDropped()
    {
        const QByteArray dts = "/dts-v1/; / { model = \"m\"; chosen { rng-seed = [01]; kaslr-seed = <0 0>; "
                               "ibm,plpks-pw = [02]; keep = <1>; }; };";
        const Folder folder;
        QVERIFY(folder.putNode("device-tree", treeOf(dts).root));
        QVERIFY(folder.put("fdt", compileDts(dts)));
        const auto snapshot = readSnapshot(folder.name());
        QVERIFY(snapshot);
        for (const DeviceTree *tree : {&*snapshot->liveTree, &*snapshot->bootFdt}) {
            const TreeNode *chosen = tree->root.child("chosen");
            QVERIFY(chosen != nullptr);
            QCOMPARE(chosen->properties.size(), std::size_t{1});
            QCOMPARE(chosen->properties.front().name, std::string("keep"));
        }
        // Two secrets in each tree: a seed of zeros tells nothing.
        QCOMPARE(std::ranges::count(snapshot->remarks, std::string("snapshot.secret"), &Message::id), 4);
    }

    void bareTree()
    {
        const Folder folder;
        QVERIFY(folder.put("t.dtb", compileDts(pseriesDts()) + "behind"));
        const auto snapshot = readSnapshot(folder.at("t.dtb").toStdString());
        QVERIFY2(snapshot, qPrintable(errorOf(snapshot)));
        QVERIFY(snapshot->bare && snapshot->bootFdt && !snapshot->liveTree && snapshot->absences.empty());
        QCOMPARE(snapshot->bootFdtSize, static_cast<std::uint64_t>(folder.get("t.dtb").size() - 6));
        QCOMPARE(snapshot->reservations().size(), std::size_t{1});
        QCOMPARE(&snapshot->tree(), &*snapshot->bootFdt);
        QVERIFY(!fingerprintText(*snapshot));
    }

    void otherThingsAreRefused()
    {
        const Folder folder;
        QVERIFY(folder.put("d/iomem", "x"));
        auto snapshot = readSnapshot(folder.at("d").toStdString());
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::unsupported);
        QVERIFY(errorOf(snapshot).startsWith(folder.at("d") + ": "));
        QVERIFY(folder.put("text", "hello"));
        QVERIFY(!readSnapshot(folder.at("text").toStdString()));
        QVERIFY(folder.put("empty", ""));
        QVERIFY(!readSnapshot(folder.at("empty").toStdString()));
        snapshot = readSnapshot(folder.at("missing").toStdString());
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::missing);
        QVERIFY(QDir().mkpath(folder.at("e/device-tree")));
        snapshot = readSnapshot(folder.at("e").toStdString());
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::malformed);
        QVERIFY(folder.put("cut.dtb", compileDts(pseriesDts()).left(100)));
        snapshot = readSnapshot(folder.at("cut.dtb").toStdString());
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::malformed);
        QVERIFY(errorOf(snapshot).startsWith(folder.at("cut.dtb") + ": "));
    }

    void treesHaveLimits()
    {
        FileSet files;
        const auto pathOf = [](std::size_t depth) {
            std::string path = "device-tree";
            for (std::size_t i = 0; i < depth; ++i)
                path += "/n";
            return path + "/p";
        };
        files.files[pathOf(maxTreeDepth)] = {};
        QVERIFY(readSnapshot(files, "s"));
        files.files[pathOf(maxTreeDepth + 1)] = {};
        const auto deep = readSnapshot(files, "s");
        QVERIFY(!deep && deep.error().kind == ErrorKind::limit);
        files.files.clear();
        files.files["device-tree/" + std::string(maxTreeName + 1, 'x')] = {};
        const auto longName = readSnapshot(files, "s");
        QVERIFY(!longName && longName.error().kind == ErrorKind::limit);
    }

    /// '-' and ',' sort before '/', so that a naive walk would split the node "a".
    void namesThatSortAroundTheSlash()
    {
        FileSet files;
        files.folders = {"device-tree", "device-tree/a", "device-tree/a-b", "device-tree/a,c",
                         "device-tree/a/d"};
        files.files["device-tree/a/p"] = {};
        files.files["device-tree/a-b/q"] = {};
        const auto snapshot = readSnapshot(files, "s");
        QVERIFY(snapshot);
        const TreeNode &root = snapshot->liveTree->root;
        QCOMPARE(root.children.size(), std::size_t{3});
        QVERIFY(root.child("a")->property("p") != nullptr && root.child("a")->child("d") != nullptr);
        QVERIFY(root.child("a-b")->property("q") != nullptr && root.child("a,c") != nullptr);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
