// Connections by the real OpenSSH client to a real sshd: what lets nobody in, what is asked, what breaks.
#include "core/integrity/sha256.h"
#include "core/target/boot.h"
#include "core/target/probe.h"
#include "core/target/push.h"
#include "harness/bad_link.h"
#include "harness/local_sshd.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kwb;
using namespace kwb::test;
using namespace std::chrono_literals;

class TestSsh : public QObject {
    Q_OBJECT

    std::unique_ptr<LocalSshd> sshd_;
    QTemporaryDir folder_;

    ConnectOptions options(quint16 port = 0) const
    {
        ConnectOptions out;
        out.sshArguments = sshd_->arguments(port);
        out.interactive = false;
        out.connectTimeout = 10s;
        return out;
    }
    Result<std::unique_ptr<Connection>> connect(ConnectOptions with, const QString &user = "tester") const
    {
        return Connection::open({sshd_->destination(user), false}, std::move(with));
    }
    static std::string words(const Result<std::unique_ptr<Connection>> &result)
    {
        return result ? "connected" : result.error().text();
    }
    void refusedWith(const Result<std::unique_ptr<Connection>> &result, const char *part)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::unreachable);
        QVERIFY2(words(result).find(part) != std::string::npos, words(result).c_str());
    }
    static PackageFile file(const std::string &path, Bytes bytes)
    {
        std::string digest = hexString(sha256(bytes));
        return {path, std::move(digest), Blob::copyOf(std::move(bytes))};
    }
    static Package package(std::size_t size, quint32 seed)
    {
        QRandomGenerator random(seed);
        Bytes bytes(size);
        std::ranges::generate(bytes, [&] { return static_cast<Byte>(random.bounded(256)); });
        Package out;
        out.manifest.id = "0123456789abcdef";
        out.manifest.loader.path = "kwb-loader-ppc64le";
        out.files = {file("load.list", bytesOf("list")), file("segments/0-kernel.bin", std::move(bytes)),
                     file("kwb-loader-ppc64le", bytesOf("loader"))};
        return out;
    }
    std::string store(const QString &name) const { return (sshd_->home() + "/" + name).toStdString(); }
    /// Whatever has its final name is whole.
    void verify(const std::string &store) const
    {
        for (const QString &name : QDir(QString::fromStdString(store + "/objects")).entryList(QDir::Files)) {
            if (name.endsWith(".part")) continue;
            QFile in(QString::fromStdString(store + "/objects/") + name);
            QVERIFY(in.open(QIODevice::ReadOnly));
            const QByteArray bytes = in.readAll();
            QCOMPARE(QString::fromStdString(hexString(
                         sha256(viewOf({bytes.constData(), static_cast<std::size_t>(bytes.size())})))),
                     name);
        }
    }

private slots:
    void initTestCase()
    {
        sshd_ = std::make_unique<LocalSshd>();
        QCOMPARE(sshd_->start(), QString());
    }

    void oneLoginForAll()
    {
        const int before = sshd_->logins();
        auto connection = connect(options());
        QVERIFY2(connection, words(connection).c_str());
        const std::vector<std::string> nasty{"a b", "'",  "\"$(id)\"", "`id`", "line\nbreak",
                                             "-n",  "\\", "*",         ""};
        for (int i = 0; i < 5; ++i) {
            const auto answer = (*connection)->run({"printf '[%s]' \"$@\"; exit 9", nasty});
            QVERIFY2(answer, answer ? "" : answer.error().text().c_str());
            QCOMPARE(answer->status, 9);
            QCOMPARE(answer->out, "[a b]['][\"$(id)\"][`id`][line\nbreak][-n][\\][*][]");
        }
        QCOMPARE(sshd_->logins(), before + 1);
    }

    void hostKeysAreChecked()
    {
        sshd_->know(LocalSshd::Known::none);
        refusedWith(connect(options()), "Host key verification failed");
        // Even if the configuration, or the user's argument, would let it pass.
        ConnectOptions lax = options();
        lax.sshArguments.insert(lax.sshArguments.end(), {"-o", "StrictHostKeyChecking=no"});
        std::vector<std::string> said;
        lax.notice = [&](const Message &message) { said.push_back(message.id()); };
        refusedWith(connect(lax), "Host key verification failed");
        QCOMPARE(said, std::vector<std::string>{"target.strict-overruled"});
        sshd_->know(LocalSshd::Known::wrong);
        refusedWith(connect(options()), "HOST IDENTIFICATION HAS CHANGED");
        sshd_->know(LocalSshd::Known::right);
        QVERIFY(connect(options()));
    }

    /// An unknown key is asked for, with its fingerprint, by the program that asks for the window.
    void unknownHostKeysAreAskedFor()
    {
        sshd_->know(LocalSshd::Known::none);
        const QString askpass = folder_.filePath("askpass");
        QFile script(askpass);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s' \"$1\" >\"$0.asked\"\ncat \"$0.answer\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        for (const bool yes : {false, true}) {
            QFile answer(askpass + ".answer");
            QVERIFY(answer.open(QIODevice::WriteOnly));
            answer.write(yes ? "yes\n" : "no\n");
            answer.close();
            ConnectOptions asking = options();
            asking.interactive = true;
            asking.askpass = askpass.toStdString();
            const auto connection = connect(asking);
            QCOMPARE(connection.has_value(), yes);
            QFile asked(askpass + ".asked");
            QVERIFY(asked.open(QIODevice::ReadOnly));
            const QByteArray question = asked.readAll();
            QVERIFY2(question.contains("SHA256:"), question.constData());
        }
        sshd_->know(LocalSshd::Known::right);
    }

    void whoMayNotLogInIsTold()
    {
        refusedWith(connect(options(), "nobody-of-that-name"), "Permission denied");
        ConnectOptions wrongKey = options();
        std::ranges::replace(wrongKey.sshArguments, sshd_->file("user").toStdString(),
                             sshd_->file("other").toStdString());
        refusedWith(connect(wrongKey), "Permission denied");
        refusedWith(connect(options(1)), "Connection refused");
    }

    void aServerThatFallsSilentIsLeft_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("before its banner") << 0;
        QTest::newRow("in the key exchange") << 300;
    }
    void aServerThatFallsSilentIsLeft()
    {
        QFETCH(int, after);
        BadLink link(sshd_->port(), {.silentAfter = after});
        ConnectOptions patient = options(link.port());
        patient.connectTimeout = 2s;
        patient.loginTimeout = 6s;
        const auto connection = connect(patient);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::unreachable);
    }

    void openingCanBeCancelled()
    {
        BadLink link(sshd_->port(), {.silentAfter = 0});
        ConnectOptions cancelled = options(link.port());
        int asked = 0;
        cancelled.cancelled = [&](std::uint64_t, std::uint64_t) { return ++asked < 3; };
        const auto connection = connect(cancelled);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::cancelled);
    }

    void noiseIsNoAnswer()
    {
        QFile banner(sshd_->file("banner"));
        QVERIFY(banner.open(QIODevice::WriteOnly));
        banner.write("store rw exec 1 x /noise\nend 1\n\x1b[2J");
        banner.close();
        // A login shell that speaks before the command, as a .bashrc with an echo does.
        QCOMPARE(sshd_->start({"Banner " + sshd_->file("banner"),
                               "ForceCommand echo Welcome; echo 'user 0'; eval \"$SSH_ORIGINAL_COMMAND\""}),
                 QString());
        BadLink link(sshd_->port(), {.greeting = "220 not SSH yet\r\n"});
        auto connection = connect(options(link.port()));
        QVERIFY2(connection, words(connection).c_str());
        const auto answer = (*connection)->run({"echo done"});
        QVERIFY(answer);
        QCOMPARE(answer->out, "done\n");
        const auto state = readTargetState(**connection, "");
        QVERIFY(state);
        QVERIFY(!state->root || getuid() == 0);
        QCOMPARE(sshd_->start(), QString());
    }

    void slowLinksCarryIt()
    {
        const auto wanted = package(600 << 10, 1);
        BadLink link(sshd_->port(), {.bytesPerSecond = 400'000});
        ConnectOptions with = options(link.port());
        with.silence = 5s; // far less than all of it takes: what moves is no silence
        auto connection = connect(with);
        QVERIFY2(connection, words(connection).c_str());
        const auto pushed = pushPackage(**connection, store("slow"), wanted);
        QVERIFY2(pushed, pushed ? "" : pushed.error().text().c_str());
        verify(store("slow"));
    }

    /// The link breaks anywhere while a push is under way. Nothing half-written has its final name, and the
    /// next push, over a good link, brings the rest. KWB_DROPS says how often.
    void dropsWhilePushing()
    {
        const int given = qEnvironmentVariableIntValue("KWB_DROPS");
        const int drops = given > 0 ? given : 12;
        const int size = 3 << 20;
        QRandomGenerator random(7);
        int before = 0;
        int broken = 0;
        std::uint64_t resumed = 0;
        for (int run = 0; run < drops; ++run) {
            const std::string folder = store("drops" + QString::number(run));
            const Package wanted = package(size, static_cast<quint32>(run));
            // The first breaks where the login is long over.
            const qint64 at = run == 0 ? size / 2 : random.bounded(size + 20'000);
            {
                BadLink link(sshd_->port(), {.breakAfter = at});
                auto connection = connect(options(link.port()));
                if (!connection) {
                    QCOMPARE(connection.error().kind, ErrorKind::unreachable);
                    ++before;
                } else if (const auto pushed = pushPackage(**connection, folder, wanted); !pushed) {
                    QVERIFY2(pushed.error().kind == ErrorKind::unreachable, pushed.error().text().c_str());
                    ++broken;
                } else {
                    QVERIFY2(at > size, "what cannot be packed does not pass in fewer bytes");
                }
            }
            verify(folder);
            auto connection = connect(options());
            QVERIFY2(connection, words(connection).c_str());
            const auto again = pushPackage(**connection, folder, wanted);
            QVERIFY2(again, again ? "" : again.error().text().c_str());
            resumed += again->resumed;
            verify(folder);
            const auto contents = readStore(**connection, folder);
            QVERIFY(contents);
            QCOMPARE(contents->missing(wanted), std::uint64_t(0));
            QVERIFY(contents->parts.empty());
            QVERIFY(QDir(QString::fromStdString(folder)).removeRecursively() || getuid() != 0);
        }
        qInfo("%d drops: %d while logging in, %d while pushing; %llu bytes did not travel again", drops,
              before, broken, static_cast<unsigned long long>(resumed));
        QVERIFY(broken > 0);
    }

    /// A machine that only plays its boot: the login by which the new system is found is handed over, and
    /// works.
    void theWayBackIsHandedOver()
    {
        const QString booted = sshd_->home() + "/booted";
        QCOMPARE(sshd_->start({"ForceCommand case \"$SSH_ORIGINAL_COMMAND\" in *KExecWatchdogUSec*) touch " +
                               booted + "; echo 'kwb-begin 7c1f'; echo started ;; *) [ ! -e " + booted +
                               " ] || SSH_ORIGINAL_COMMAND=$(printf %s \"$SSH_ORIGINAL_COMMAND\" |"
                               " sed s,/proc/sys/kernel/random/boot_id,/proc/sys/kernel/ostype,);"
                               " eval \"$SSH_ORIGINAL_COMMAND\" ;; esac"}),
                 QString());
        auto link = std::make_unique<BadLink>(sshd_->port(), BadLink::Faults{});
        auto connection = connect(options(link->port()));
        QVERIFY2(connection, words(connection).c_str());
        const int before = sshd_->logins();
        std::unique_ptr<Connection> back;
        BootOptions how;
        how.patience = 60s;
        how.connect = options();
        how.notice = [&](const Message &message) {
            if (message.id() == "boot.started") link.reset();
        };
        how.back = [&](std::unique_ptr<Connection> given) { back = std::move(given); };
        const auto verdict = bootPlan(std::move(*connection), store("boot"), package(1, 1).manifest, how);
        QVERIFY2(verdict, verdict ? "" : verdict.error().text().c_str());
        QVERIFY(verdict->end != BootEnd::stillOldSystem && verdict->end != BootEnd::noSignOfLife);
        QVERIFY(back);
        const auto answer = back->run({"echo done"});
        QVERIFY(answer);
        QCOMPARE(answer->out, "done\n");
        QCOMPARE(sshd_->logins(), before + 1);
        QCOMPARE(sshd_->start(), QString());
    }

    void aConnectionThatBreaksIsNotAlive()
    {
        BadLink link(sshd_->port(), {.breakAfter = 40'000});
        auto connection = connect(options(link.port()));
        QVERIFY2(connection, words(connection).c_str());
        QVERIFY((*connection)->alive());
        std::uint64_t given = 0;
        RemoteCommand command{"cat >/dev/null"};
        command.input = [&](std::span<Byte> buffer) -> Result<std::size_t> {
            return (given += buffer.size()) > 1 << 20 ? 0 : buffer.size();
        };
        const auto answer = (*connection)->run(command);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::unreachable);
        QTRY_VERIFY(!(*connection)->alive());
        const auto next = (*connection)->run({"echo no second login"});
        QVERIFY(!next);
    }
};

QTEST_GUILESS_MAIN(TestSsh)
#include "tst_ssh.moc"
