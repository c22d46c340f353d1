#include "core/report/workspace_file.h"
#include "tests/support/mutate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// Workspaces on disk: everything comes back, paths move with the folder, and damage is an error.
class WorkspaceFileTest : public QObject {
    Q_OBJECT

    static RequestSpec everything()
    {
        RequestSpec spec;
        spec.target = "/home/p/boot/p9.tar.gz";
        spec.kernel = "/home/p/boot/in/vmlinux";
        spec.initrds = {"/home/p/shared/a.gz", "/srv/b with \"quotes\".gz"};
        spec.cmdline = "console=hvc0 \"a b\" \xc3\xa4";
        spec.dtb = "/home/p/boot/x.dtb";
        spec.overlays = {"/home/p/boot/o.dtbo"};
        spec.edits = {{TreeCommand::Kind::set, "/chosen", "x", {0, 255, 1}},
                      {TreeCommand::Kind::set, "/chosen", "empty", {}},
                      {TreeCommand::Kind::removeProperty, "/chosen", "y", {}},
                      {TreeCommand::Kind::removeNode, "/rtas", "", {}}};
        spec.purgatory = "/home/p/boot/purgatory.ro";
        spec.allocator = "kexec-tools";
        spec.pageSize = 0x1000;
        spec.oldByteOrder = ByteOrder::big;
        spec.pins = {{"initrd", PhysAddr(0x30000000)}, {"kernel", PhysAddr(0)}};
        spec.reserves = {{PhysAddr(0x10000), PhysAddr(~std::uint64_t{0})}};
        spec.onMismatch = OnMismatch::proceed;
        return spec;
    }

private slots:
    void everythingComesBack()
    {
        const RequestSpec spec = everything();
        for (const char *folder : {"/home/p/boot", "", "/elsewhere"}) {
            const std::string json = workspaceJson(spec, folder);
            const auto again = readWorkspace(viewOf(json), "a.kwb", folder);
            QVERIFY2(again.has_value(), again ? "" : again.error().text().c_str());
            QVERIFY(*again == spec);
        }
    }

    void filesBesideItMoveWithIt()
    {
        const std::string json = workspaceJson(everything(), "/home/p/boot");
        const auto moved = readWorkspace(viewOf(json), "a.kwb", "/mnt/stick/boot");
        QVERIFY(moved.has_value());
        QCOMPARE(moved->kernel, std::string("/mnt/stick/boot/in/vmlinux"));
        QCOMPARE(moved->purgatory, std::string("/mnt/stick/boot/purgatory.ro"));
        QCOMPARE(moved->initrds[0], std::string("/mnt/stick/shared/a.gz"));
        // What lies far away stays where it is.
        QCOMPARE(moved->initrds[1], std::string("/srv/b with \"quotes\".gz"));
    }

    void savedFilesAreWholeOrNotThere()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.kwb").toStdString();
        QVERIFY(saveWorkspace(everything(), path).has_value());
        const auto again = openWorkspace(path);
        QVERIFY(again && *again == everything());
        QCOMPARE(
            saveWorkspace(everything(), folder.filePath("no/such/folder.kwb").toStdString()).error().kind,
            ErrorKind::io);
        QCOMPARE(openWorkspace(folder.filePath("none.kwb").toStdString()).error().kind, ErrorKind::missing);
    }

    void wrongOnesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("error");
        const QByteArray head = "{\"schema\": \"kexec-workbench/workspace/1\", ";
        QTest::newRow("later") << QByteArray("{\"schema\": \"kexec-workbench/workspace/2\"}")
                               << QByteArray("/schema");
        QTest::newRow("misspelt") << head + "\"kernal\": \"x\"}" << QByteArray("kernal");
        QTest::newRow("initrds") << head + "\"initrds\": [1]}" << QByteArray("/initrds/0");
        QTest::newRow("pin") << head + "\"pins\": [{\"segment\": \"fdt\", \"address\": 5}]}"
                             << QByteArray("/pins/0/address");
        QTest::newRow("reserve") << head + "\"reserves\": [{\"begin\": \"0x5\", \"end\": \"0x5\"}]}"
                                 << QByteArray("/reserves/0");
        QTest::newRow("edit") << head + "\"edits\": [{\"change\": \"sat\", \"path\": \"/\"}]}"
                              << QByteArray("/edits/0/change");
        QTest::newRow("hex") << head +
                                    "\"edits\": [{\"change\": \"set\", \"path\": \"/\", \"property\": \"a\", "
                                    "\"value\": \"0g\"}]}"
                             << QByteArray("/edits/0/value");
        QTest::newRow("order") << head + "\"old_byte_order\": \"middle\"}" << QByteArray("/old_byte_order");
        QTest::newRow("cut") << head << QByteArray("is not JSON");
    }
    void wrongOnesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, error);
        const auto spec =
            readWorkspace(viewOf(std::string_view(json.data(), std::size_t(json.size()))), "a.kwb", "/");
        QVERIFY(!spec);
        QVERIFY2(QByteArray::fromStdString(spec.error().text()).contains(error), spec.error().text().c_str());
    }

    void damageIsAnErrorOrAnotherWorkspace()
    {
        const std::string json = workspaceJson(everything(), "/home/p/boot");
        int refused = 0;
        for (std::uint32_t n = 0; n < 3000; ++n) {
            const Bytes damaged = test::mutate(viewOf(json), n);
            const auto spec = readWorkspace(damaged, "a.kwb", "/home/p/boot");
            if (!spec) {
                QVERIFY(!spec.error().message.empty());
                ++refused;
                continue;
            }
            const auto again =
                readWorkspace(viewOf(workspaceJson(*spec, "/home/p/boot")), "a.kwb", "/home/p/boot");
            QVERIFY(again && *again == *spec);
        }
        QVERIFY(refused > 1500);
    }
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "tst_workspace_file.moc"
