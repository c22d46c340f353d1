// What the scripts of resources/target/ do on a machine, beside the store itself.
#include "core/target/load.h"
#include "core/target/scripts.h"
#include "core/target/target_state.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// `give PATH`: makes it somebody else's, which only root can.
static const std::string giveAway =
    "give() { chown -h 12345 \"$1\" 2>/dev/null || sudo -n chown -h 12345 \"$1\"; }\n";

class TestTargetScripts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Connection> local_;
    int folders_ = 0;

    std::string newFolder() { return folder_.filePath(QString("folder %1").arg(++folders_)).toStdString(); }

    /// Programs in front of those of the same name, while it lives.
    class Tools {
    public:
        explicit Tools(const QMap<QString, QByteArray> &scripts)
        {
            for (auto i = scripts.begin(); i != scripts.end(); ++i) {
                QFile out(folder_.filePath(i.key()));
                good_ = out.open(QIODevice::WriteOnly) && out.write("#!/bin/sh\n" + i.value() + "\n") > 0 &&
                        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) && good_;
            }
            qputenv("PATH", folder_.path().toLocal8Bit() + ":" + path_);
        }
        ~Tools() { qputenv("PATH", path_); }
        Tools(const Tools &) = delete;
        Tools &operator=(const Tools &) = delete;
        bool good() const { return good_; }

    private:
        QTemporaryDir folder_;
        QByteArray path_ = qgetenv("PATH");
        bool good_ = true;
    };

private slots:
    void initTestCase()
    {
        auto connection = Connection::open({"local:", true}, {});
        QVERIFY(connection);
        local_ = std::move(*connection);
    }

    /// Each folder on the way is looked at, as the shells of small systems do it, too.
    void theWayToAStoreIsWalked_data()
    {
        QTest::addColumn<QString>("make"); ///< in a folder of ours
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("culprit"); ///< what is said of the store after its folder; empty: nothing
        const auto row = [](const char *title, const char *make, const char *store, const char *culprit) {
            QTest::newRow(title) << QString(make) << QString(store) << QString(culprit);
        };
        const char *others = "a can be written to by others than its owner: chmod go-w a";
        row("ours", "mkdir -m 755 a", "a/b/c", "");
        row("not there", "true", "a/b", "");
        row("shared, ours in it", "mkdir -m 1777 a; mkdir -m 755 a/b", "a/b/c", "");
        row("strange names", "mkdir -m 755 'a *$x'", "a *$x/./../a *$x//b", "");
        row("a link of ours", "mkdir -m 755 a; ln -s ../a a/b", "a/b/c", "");
        row("the group's", "mkdir -m 775 a; mkdir a/b", "a/b/c", others);
        row("everybody's", "mkdir -m 757 a; mkdir a/b", "a/b/c", others);
        row("everybody's itself", "mkdir -m 777 a", "a", others);
        row("shared itself", "mkdir -m 1777 a", "a", "a is a folder that all share: take a folder in a");
        row("hers", "mkdir -m 755 a; give a", "a/b", "a belongs to user 12345: chown 0 a");
        row("hers and shared", "mkdir -m 1777 a; give a", "a/b", "a belongs to user 12345: chown 0 a");
        row("back from hers", "mkdir -p a/b; give a/b", "a/b/../c", "a/b belongs to user 12345: chown 0 a/b");
        row("her link", "mkdir a; ln -s a b; give b", "b/c", "b belongs to user 12345: chown 0 b");
        row("a link to hers", "mkdir -p a/b; give a; ln -s a/b c", "c/d",
            "a belongs to user 12345: chown 0 a");
        row("a circle", "ln -s b a; ln -s a b", "a/c", "a is one of too many links: remove a");
    }
    void theWayToAStoreIsWalked()
    {
        QFETCH(QString, make);
        QFETCH(QString, store);
        QFETCH(QString, culprit);
        const std::string folder = newFolder();
        const auto made = local_->run(
            {giveAway + "mkdir \"$1\" && cd \"$1\" && { " + make.toStdString() + "; }", {folder}});
        QVERIFY(made && made->status == 0);
        const std::string path = folder + "/" + store.toStdString();
        QString said = culprit;
        if (!said.isEmpty()) {
            const QString culpritAt = QString::fromStdString(folder) + "/";
            const qsizetype blank = said.indexOf(' '), last = said.lastIndexOf(' ') + 1;
            said = "refused: foreign-store: " + culpritAt + said.left(blank) + ", on the way to the store " +
                   QString::fromStdString(path) + "," + said.mid(blank, last - blank) + culpritAt +
                   said.mid(last) + ", or name a store elsewhere\n";
        }
        for (const char *shell : {"sh", "busybox sh"}) {
            const auto answer = local_->run(
                {shell + std::string(" -c \"$1\" x \"$2\""), {targetScript("ours") + "ours \"$1\"", path}});
            QVERIFY(answer);
            QCOMPARE(QString::fromStdString(answer->err), said);
            QCOMPARE(answer->status, culprit.isEmpty() ? 0 : 1);
        }
        const auto state = readTargetState(*local_, path);
        QVERIFY(state);
        QCOMPARE(state->places.at(0).foreign.empty(), culprit.isEmpty());
        QVERIFY(said.contains(QString::fromStdString(state->places.at(0).foreign)));
    }

    /// From Linux 6.8 on its log has the places without dynamic debugging (the lines are made of the formats
    /// of 6.12: kernel/kexec_file.c, arch/powerpc/kexec/elf_64.c); what an earlier load said does not count.
    void aKernelThatTellsIsHeard_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("by file") << QByteArray(" --by-file");
        QTest::newRow("exact") << QByteArray();
    }
    void aKernelThatTellsIsHeard()
    {
        QFETCH(QByteArray, way);
        const bool byFile = !way.isEmpty();
        const Tools tools({{"dmesg", R"(cat <<END
[   31.000001] kwb: loading plan 0123456789abcdef by file, 1
[   31.100001] kexec_elf: Loaded the kernel at 0x1000000
[   40.000001] kwb: loading plan 0123456789abcdef by file, $PPID
[   40.100001] kexec_elf: Loaded the kernel at 0x2f0000
[   40.100002] kexec_elf: Loaded purgatory at 0x2d0000
[   40.100003] kexec_elf: Loaded initrd at 0x1fd0000
[   40.100004] kexec_elf: Loaded device tree at 0x25f0000
[   40.100005] kexec_file: kexec_file_load: type:0, start:0x2d0000 head:0x4 flags:0x8
END)"},
                           {"sudo", "exit 1"},
                           {"doas", "exit 1"}});
        QVERIFY(tools.good());
        const std::string store = newFolder();
        const QString plan = QString::fromStdString(store + "/plans/0123456789abcdef/");
        QVERIFY(QDir().mkpath(plan));
        QFile loader(plan + "loader");
        QVERIFY(loader.open(QIODevice::WriteOnly) && loader.write("#!/bin/sh\necho \"$@\"\n") > 0);
        QVERIFY(loader.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        loader.close();
        Package package;
        package.way = byFile ? LoadWay::byFile : LoadWay::exact;
        package.manifest.id = "0123456789abcdef";
        package.manifest.loader.path = "loader";
        for (const char *name : {"kernel", "fdt"})
            package.manifest.segments.emplace_back().name = name;
        const auto loaded = loadPlan(*local_, store, package, false);
        QVERIFY2(loaded && loaded->done, loaded ? "" : loaded.error().text().c_str());
        QStringList places;
        for (const PlaceComparison &place : loaded->places)
            places << QString("%1 %2%3")
                          .arg(QString::fromStdString(place.segment), place.planned ? "" : "unplanned ")
                          .arg(place.chosen, 0, 16);
        QCOMPARE(places, byFile ? QStringList({"kernel 2f0000", "purgatory unplanned 2d0000",
                                               "initrd unplanned 1fd0000", "fdt 25f0000"})
                                : QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTargetScripts)
#include "tst_target_scripts.moc"
