// Pushing into a store, by the scripts that run on a target, on this machine: what travels, what goes on
// where it broke off, and what never gets a name.
#include "core/integrity/sha256.h"
#include "core/target/child.h"
#include "core/target/feeder.h"
#include "core/target/load.h"
#include "core/target/push.h"
#include "core/target/scripts.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kwb;

/// `give FOLDER`: makes it somebody else's, which only root can.
static const std::string giveAway =
    "give() { chown -h 12345 \"$1\" 2>/dev/null || sudo -n chown -h 12345 \"$1\"; }\n";

class TestStore : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Connection> local_;
    int stores_ = 0;

    static Blob noise(std::size_t size, quint32 seed)
    {
        QRandomGenerator random(seed);
        Bytes bytes(size);
        std::ranges::generate(bytes, [&] { return static_cast<Byte>(random.bounded(256)); });
        return Blob::copyOf(std::move(bytes));
    }
    static PackageFile file(const std::string &path, const Blob &bytes)
    {
        return {path, hexString(sha256(bytes.bytes())), bytes};
    }
    /// A kernel of 9 MiB, an initrd, and small files.
    static Package package(const std::string &cmdline)
    {
        static const PackageFile kernel = file("segments/0-kernel.bin", noise(9 << 20, 1));
        Package out;
        out.manifest.id = hexString(sha256(viewOf(cmdline))).substr(0, 16);
        out.manifest.loader.path = "kwb-loader-ppc64le";
        out.files = {file("load.list", Blob::copyOf(bytesOf("list " + cmdline))),
                     kernel,
                     file("segments/1-initrd.bin", noise(700 << 10, 2)),
                     file("segments/2-fdt.bin", Blob::copyOf(bytesOf("tree " + cmdline))),
                     file("segments/3-empty.bin", Blob()),
                     file("kwb-loader-ppc64le", Blob::copyOf(bytesOf("#!/bin/sh\necho loader \"$@\"\n")))};
        return out;
    }
    std::string newStore()
    {
        return folder_.filePath(QString("store %1 'quoted'").arg(++stores_)).toStdString();
    }
    QByteArray read(const std::string &path) const
    {
        QFile in(QString::fromStdString(path));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }
    /// Every object has the digest that is its name, and there is no part.
    void verifyStore(const std::string &store) const
    {
        for (const QString &name : QDir(QString::fromStdString(store + "/objects")).entryList(QDir::Files)) {
            QVERIFY2(!name.endsWith(".part"), qPrintable(name));
            const QByteArray bytes = read(store + "/objects/" + name.toStdString());
            QCOMPARE(QString::fromStdString(hexString(
                         sha256(viewOf({bytes.constData(), static_cast<std::size_t>(bytes.size())})))),
                     name);
        }
    }

private slots:
    void initTestCase()
    {
        auto connection = Connection::open({"local:", true}, {});
        QVERIFY(connection);
        local_ = std::move(*connection);
    }

    void argumentsArriveAsTheyAre()
    {
        const std::vector<std::string> words{"a b", "'", "$(id)", "x\ny", "-n", ""};
        const auto answer = local_->run({"for word; do printf '[%s]' \"$word\"; done; exit 7", words});
        QVERIFY(answer);
        QCOMPARE(answer->status, 7);
        QCOMPARE(answer->out, "[a b]['][$(id)][x\ny][-n][]");
    }

    /// Who is not root becomes it by what asks nothing, and goes on as they are if nothing will.
    void rootIsAskedForByWhatAsksNothing()
    {
        const QByteArray path = qgetenv("PATH");
        const auto tool = [this](const QString &name, const QByteArray &text) {
            QFile out(folder_.filePath("tools/" + name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write("#!/bin/sh\n" + text + "\n");
            QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        };
        QVERIFY(QDir(folder_.path()).mkdir("tools"));
        tool("id", "echo 1000");
        tool("sudo", "exit 1");
        tool("doas", "[ \"$1\" = -n ] || exit 1; shift; BY=doas exec \"$@\"");
        qputenv("PATH", folder_.filePath("tools").toLocal8Bit() + ":" + path);
        const RemoteCommand command{"printf '%s,%s' \"${BY-nobody}\" \"$1\"", {"a 'b'"}};
        const auto doas = local_->run(command);
        tool("sudo", "[ \"$1\" = -n ] || exit 1; shift; BY=sudo exec \"$@\"");
        const auto sudo = local_->run(command);
        RemoteCommand asUser = command;
        asUser.asRoot = false;
        const auto user = local_->run(asUser);
        for (const char *name : {"sudo", "doas"})
            tool(name, "exit 1");
        const auto neither = local_->run(command);
        qputenv("PATH", path);
        QVERIFY(doas && sudo && user && neither);
        QCOMPARE(doas->out, "doas,a 'b'");
        QCOMPARE(sudo->out, "sudo,a 'b'");
        QCOMPARE(user->out, "nobody,a 'b'");
        QCOMPARE(neither->out, "nobody,a 'b'");
    }

    void pushedTwiceTravelsOnce()
    {
        const std::string store = newStore();
        const Package first = package("console=hvc0");
        const auto one = pushPackage(*local_, store, first);
        QVERIFY2(one, one ? "" : one.error().text().c_str());
        QCOMPARE(one->sentFiles, first.files.size());
        QVERIFY(one->sentBytes > 9'000'000);
        verifyStore(store);
        QCOMPARE(read(store + "/plans/" + first.manifest.id + "/segments/2-fdt.bin"),
                 QByteArray("tree console=hvc0"));
        QVERIFY(QFile(QString::fromStdString(store + "/plans/" + first.manifest.id + "/kwb-loader-ppc64le"))
                    .permissions()
                    .testFlag(QFile::ExeOwner));

        const Package second = package("console=hvc0 quiet");
        const auto two = pushPackage(*local_, store, second);
        QVERIFY(two);
        QCOMPARE(two->sentFiles, std::size_t(2)); // load list and tree
        QVERIFY(two->sentBytes * 100 < one->sentBytes);
        const auto contents = readStore(*local_, store);
        QVERIFY(contents);
        QCOMPARE(contents->plans, (std::set{first.manifest.id, second.manifest.id}));
    }

    /// Beside what is loaded otherwise, and taken out by a loader of its own kind.
    void aCrashImageHasItsOwnNote()
    {
        const std::string store = newStore();
        const Package normal = package("console=hvc0");
        Package crash = package("console=hvc0 crash");
        crash.manifest.mode = "crash";
        crash.files[0] = file("load.list", Blob::copyOf(bytesOf("kwb-load-list 1\nmode crash\n")));
        TargetState state;
        state.machine = "ppc64le";
        const auto unloaded = [&](bool kind) {
            const auto contents = readStore(*local_, store);
            return contents ? unloadAny(*local_, state, store, *contents, kind)
                            : std::unexpected(contents.error());
        };
        QVERIFY(pushPackage(*local_, store, normal));
        const auto none = unloaded(true);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::missing);

        QVERIFY(pushPackage(*local_, store, crash));
        for (const Package *one : {&normal, &std::as_const(crash)}) {
            const auto loaded = loadPlan(*local_, store, *one, false);
            QVERIFY(loaded && loaded->done);
        }
        auto contents = readStore(*local_, store);
        QVERIFY(contents);
        QCOMPARE(contents->crashPlans, std::set{crash.manifest.id});
        QCOMPARE(contents->loadedPlan, normal.manifest.id);
        QCOMPARE(contents->crashPlan, crash.manifest.id);
        QVERIFY(!contents->crashBoot.empty());
        QCOMPARE(contents->crashBoot, contents->loadedBoot);
        QCOMPARE(contents->loadedIn(contents->crashBoot, true), crash.manifest.id);
        QCOMPARE(contents->loadedIn("another boot", true), "");

        const auto gone = unloaded(true);
        QVERIFY(gone && gone->done);
        QCOMPARE(gone->said, std::vector<std::string>{"loader unload ."});
        contents = readStore(*local_, store);
        QVERIFY(contents);
        QCOMPARE(contents->crashPlan, "");
        QCOMPARE(contents->loadedPlan, normal.manifest.id);
    }

    void whatBrokeOffGoesOn_data()
    {
        QTest::addColumn<int>("kept");
        for (const int kept : {1, 65'535, 4 << 20, (9 << 20) - 1, 9 << 20})
            QTest::addRow("%d", kept) << kept;
    }
    void whatBrokeOffGoesOn()
    {
        QFETCH(int, kept);
        const std::string store = newStore();
        const Package wanted = package("x");
        const PackageFile &kernel = wanted.files[1];
        QVERIFY(QDir().mkpath(QString::fromStdString(store + "/objects")));
        QFile part(QString::fromStdString(store + "/objects/" + kernel.sha256 + ".part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(reinterpret_cast<const char *>(kernel.bytes.bytes().data()), kept);
        part.close();
        const auto result = pushPackage(*local_, store, wanted);
        QVERIFY2(result, result ? "" : result.error().text().c_str());
        QCOMPARE(result->resumed, static_cast<std::uint64_t>(kept));
        verifyStore(store);
    }

    void aPartThatIsTooLargeIsBegunAnew()
    {
        const std::string store = newStore();
        const Package wanted = package("x");
        QVERIFY(QDir().mkpath(QString::fromStdString(store + "/objects")));
        QFile part(QString::fromStdString(store + "/objects/" + wanted.files[1].sha256 + ".part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(QByteArray((9 << 20) + 1, 'x'));
        part.close();
        const auto result = pushPackage(*local_, store, wanted);
        QVERIFY2(result, result ? "" : result.error().text().c_str());
        QCOMPARE(result->resumed, std::uint64_t(0));
        verifyStore(store);
    }

    /// The rest of a file behind a beginning that is another's: it must not get a name; the next push
    /// succeeds.
    void wrongBytesNeverGetAName()
    {
        const std::string store = newStore();
        const Package wanted = package("x");
        QVERIFY(QDir().mkpath(QString::fromStdString(store + "/objects")));
        QFile part(QString::fromStdString(store + "/objects/" + wanted.files[1].sha256 + ".part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(QByteArray(5 << 20, 'x'));
        part.close();
        const auto result = pushPackage(*local_, store, wanted);
        QVERIFY(!result);
        QCOMPARE(result.error().message.id(), "target.other-bytes");
        QVERIFY(!part.exists());
        QVERIFY(pushPackage(*local_, store, wanted));
        verifyStore(store);
    }

    /// The sender stops at a random byte; what is there afterwards is a true beginning or nothing.
    void cutAnywhere()
    {
        const std::string store = newStore();
        const Package wanted = package("x");
        const PackageFile &kernel = wanted.files[1];
        QRandomGenerator random(5);
        for (int run = 0; run < 40; ++run) {
            const auto contents = readStore(*local_, store);
            QVERIFY(contents);
            const auto part = contents->parts.find(kernel.sha256);
            const std::uint64_t have = part == contents->parts.end() ? 0 : part->second;
            const std::uint64_t count = static_cast<std::uint64_t>(random.bounded(200'000));
            std::uint64_t sent = 0;
            const bool gzip = run % 2 == 0;
            RemoteCommand command{storeScript("append"),
                                  {store, kernel.sha256, std::to_string(kernel.bytes.size()),
                                   std::to_string(have), gzip ? "gunzip" : "cat"}};
            command.input = (gzip ? gzipInput : plainInput)(kernel.bytes, have, count, {}, sent);
            const auto answer = local_->run(command);
            QVERIFY(answer);
            QCOMPARE(answer->status, 4);
            const QByteArray there = read(store + "/objects/" + kernel.sha256 + ".part");
            QCOMPARE(static_cast<std::uint64_t>(there.size()), have + count);
            QVERIFY(std::ranges::equal(there, kernel.bytes.bytes().subspan(0, have + count),
                                       [](char a, Byte b) { return static_cast<Byte>(a) == b; }));
        }
        QVERIFY(pushPackage(*local_, store, wanted, {.compression = PushCompression::always}));
        verifyStore(store);
    }

    void aFullDiskIsSaid()
    {
        const std::string store = newStore();
        const Package wanted = package("x");
        QVERIFY(QDir().mkpath(QString::fromStdString(store + "/objects")));
        QVERIFY(QFile::link("/dev/full",
                            QString::fromStdString(store + "/objects/" + wanted.files[1].sha256 + ".part")));
        const auto result = pushPackage(*local_, store, wanted);
        QVERIFY(!result);
        QCOMPARE(result.error().message.id(), "target.cannot-store");
        QVERIFY2(result.error().text().find("No space left") != std::string::npos,
                 result.error().text().c_str());
    }

    /// Who made a store in /tmp before us, or has the folder around it, could exchange the loader between its
    /// check and its start.
    void aStoreOfSomebodyElseIsRefused_data()
    {
        QTest::addColumn<QString>("make"); ///< the store is $1, and there is a plan in it
        QTest::newRow("hers") << QString("mv \"$1\" \"$1.x\" && cp -r \"$1.x\" \"$1\" && give \"$1\"");
        QTest::newRow("a link") << QString("mv \"$1\" \"$1.x\" && ln -s \"$1.x\" \"$1\" && give \"$1\"");
        QTest::newRow("in hers") << QString("chmod 755 \"${1%/*}\" && give \"${1%/*}\"");
    }
    void aStoreOfSomebodyElseIsRefused()
    {
        QFETCH(QString, make);
        const std::string shared = newStore();
        const std::string store = shared + "/kexec-workbench";
        const Package wanted = package("x");
        const auto there = [&](const std::string &script) {
            return local_->run({script, {store}})->status == 0;
        };
        QVERIFY(there("mkdir -m 1777 \"${1%/*}\""));
        QVERIFY(pushPackage(*local_, store, wanted));
        QVERIFY(there(giveAway + make.toStdString()));
        for (const std::string &path : {store, store + "/"}) {
            QVERIFY(!readTargetState(*local_, path)->places.at(0).writable);
            for (const Package &one : {wanted, package("y")}) {
                const auto pushed = pushPackage(*local_, path, one);
                QVERIFY(!pushed);
                QVERIFY2(pushed.error().text().contains("refused: foreign-store: "),
                         pushed.error().text().c_str());
            }
            for (const char *script : {"append", "boot"}) {
                const auto answer = local_->run({storeScript(script) + targetScript("leave"),
                                                 {path, wanted.manifest.id, "7", "0", "cat"}});
                QVERIFY2(answer && answer->err.contains("refused: foreign-store: "), script);
            }
            const auto loaded = loadPlan(*local_, path, wanted, false);
            QVERIFY(loaded && !loaded->done);
            QCOMPARE(loaded->refusals.at(0).rule, "foreign-store");
            QVERIFY(
                !std::ranges::any_of(loaded->said, [](auto &line) { return line.contains("loader load"); }));
            QVERIFY(!pruneStore(*local_, path, 0));
        }
    }

    /// One of ours in a shared folder, also by a link of ours.
    void aStoreOfOursIsTaken()
    {
        const std::string shared = newStore();
        const auto sh = [&](const std::string &script) {
            return local_->run({script, {shared}})->status == 0;
        };
        QVERIFY(sh("mkdir -m 1777 \"$1\""));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(pushPackage(*local_, shared + "/store", package(i == 0 ? "x" : "y")));
            QVERIFY(readTargetState(*local_, shared + "/store")->places.at(0).writable);
            QVERIFY(loadPlan(*local_, shared + "/store", package("x"), false)->done);
        }
        QVERIFY(sh("ln -s store \"$1/link\""));
        QVERIFY(loadPlan(*local_, shared + "/link", package("x"), false)->done);
    }

    void pruningKeepsWhatPlansHave()
    {
        const std::string store = newStore();
        const Package first = package("first");
        const Package second = package("second");
        QVERIFY(pushPackage(*local_, store, first));
        QVERIFY(local_->run({"touch -t 200101010000 \"$1/plans/$2\"", {store, first.manifest.id}})->status ==
                0);
        QVERIFY(pushPackage(*local_, store, second));
        const auto before = prunable(*local_, store, 1);
        QVERIFY(before);
        QVERIFY(readStore(*local_, store)->plans.contains(first.manifest.id));
        const auto gone = pruneStore(*local_, store, 1);
        QVERIFY(gone);
        QCOMPARE(before->names, gone->names);
        QCOMPARE(before->bytes, gone->bytes);
        QCOMPARE(gone->plans, 1u);
        // Kernel, initrd and loader are the second plan's, too.
        QCOMPARE(gone->bytes, first.files[0].bytes.size() + first.files[3].bytes.size());
        QVERIFY(prunable(*local_, store, 1)->empty());
        const auto contents = readStore(*local_, store);
        QVERIFY(contents);
        QCOMPARE(contents->plans, std::set{second.manifest.id});
        QCOMPARE(contents->missing(second), std::uint64_t(0));
        QVERIFY(!contents->objects.contains(first.files[0].sha256));
        verifyStore(store);
    }

    /// Where no folder would do there is no store: the scripts would work in the login's own folder.
    void withoutAStoreNothingIsPruned()
    {
        const auto none = pruneStore(*local_, "", 0);
        QVERIFY(none && none->empty());
        QCOMPARE(local_->run({storeScript("prune"), {"", "0", "take"}})->status, 3);
    }

    /// Its loader starts it, and takes it out again.
    void pruningKeepsThePlanThatIsLoaded_data()
    {
        QTest::addColumn<std::string>("noted");
        QTest::newRow("an image") << std::string("loaded");
        QTest::newRow("a crash image") << std::string("crash-loaded");
    }
    void pruningKeepsThePlanThatIsLoaded()
    {
        QFETCH(std::string, noted);
        const std::string store = newStore();
        const Package loaded = package("loaded");
        QVERIFY(pushPackage(*local_, store, loaded));
        const auto note = [&](const char *boot) {
            return local_->run({"cd \"$1\" && echo \"$2 " + std::string(boot) + "\" >" + noted,
                                {store, loaded.manifest.id}});
        };
        QVERIFY(note("$(cat /proc/sys/kernel/random/boot_id)"));
        const auto none = pruneStore(*local_, store, 0);
        QVERIFY(none);
        QVERIFY2(none->empty(), none->names.empty() ? "" : none->names.front().c_str());
        QCOMPARE(readStore(*local_, store)->missing(loaded), std::uint64_t(0));
        QVERIFY(note("of-another-boot"));
        const auto all = pruneStore(*local_, store, 0);
        QVERIFY(all);
        QCOMPARE(all->plans, 1u);
        QCOMPARE(all->bytes, loaded.size());
    }

    /// What a broken transfer has left, and plans that are copies where there are no hard links, count, too.
    void pruningCountsWhatHasOneName()
    {
        const std::string store = newStore();
        QVERIFY(local_->run(
            // No process has the first number; the second is this one's.
            {"mkdir -p \"$1/objects\" \"$1/plans/0123456789abcdef\" \"$1/incoming.99999999\" && cd \"$1\" &&"
             "printf 12345 >objects/abc.part && printf 123 >incoming.99999999/x &&"
             "mkdir \"incoming.$2\" \"plans/.x.$2\" && printf 12 >\"incoming.$2/y\" &&"
             "printf 1234567 >plans/0123456789abcdef/load.list",
             {store, std::to_string(QCoreApplication::applicationPid())}}));
        const auto found = prunable(*local_, store, 0);
        QVERIFY(found);
        QCOMPARE(found->bytes, std::uint64_t(15));
        QCOMPARE(pruneStore(*local_, store, 0)->names, found->names);
        QVERIFY(QDir(QString::fromStdString(store + "/plans")).isEmpty());
        // What somebody else is about to send stays.
        QVERIFY(pushPackage(*local_, store, package("beside")));
        const QString mine = QString::number(QCoreApplication::applicationPid());
        QVERIFY(QFile::exists(QString::fromStdString(store) + "/incoming." + mine + "/y"));
        QVERIFY(QFile::exists(QString::fromStdString(store) + "/plans/.x." + mine));
        QVERIFY(pruneStore(*local_, store, 0));
        QVERIFY(prunable(*local_, store, 0)->empty());
    }

    void aStepThatIsCancelledEnds()
    {
        int asked = 0;
        ConnectOptions options;
        options.cancelled = [&](std::uint64_t, std::uint64_t) { return ++asked < 3; };
        auto connection = Connection::open({"local:", true}, options);
        QVERIFY(connection);
        const auto answer = (*connection)->run({"sleep 60"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::cancelled);
    }

    void silenceIsNoAnswer()
    {
        const auto answer = local_->run({.script = "sleep 60", .silence = std::chrono::seconds(1)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::unreachable);
    }

    void gzipIsGzip()
    {
        const Blob bytes = Blob::copyOf(Bytes(3 << 20, 7));
        std::uint64_t sent = 0;
        RemoteCommand command{"gzip -dc | sha256sum"};
        command.input = gzipInput(bytes, 0, bytes.size(), {}, sent);
        const auto answer = local_->run(command);
        QVERIFY(answer);
        QCOMPARE(answer->out.substr(0, 64), hexString(sha256(bytes.bytes())));
        QVERIFY(sent < 100'000);
        QVERIFY(gzipRatio(bytes, 0) < 0.1);
        QVERIFY(gzipRatio(noise(2 << 20, 3), 0) > 0.95);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
