#pragma once

#include "tests/gui/targets_tab_fixture.h"

#include "harness/local_sshd.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

namespace kwb::workbench {

/// The tab of targets, the real ssh and a real sshd on this machine; what only a PowerPC machine as root
/// could answer is played.
class TargetsFixture : public TargetsTabFixture {
protected:
    void startSshd()
    {
        qputenv("XDG_STATE_HOME", folder_.filePath("state").toLocal8Bit());
        sshd_ = std::make_unique<test::LocalSshd>();
        QCOMPARE(sshd_->start(), QString());
    }
    /// A tab and a target on which nothing has happened.
    void beginAnew()
    {
        QSettings().clear();
        QDir(folder_.filePath("state")).removeRecursively();
        QDir(sshd_->home() + "/store").removeRecursively();
        checks_ = loads_ = boots_ = 0;
        otherLoaded_ = false;
        sshd_->know(test::LocalSshd::Known::right);
        takePort(sshd_->port());
        makeTab();
        tab_->setAskpass(QStringLiteral("/bin/false"));
        tab_->setSnapshotFolder(folder_.filePath("snapshots"));
        tab_->resize(1200, 400);
        tab_->show();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    /// The way to the sshd, by a file that says which port: it can become another one for the same target.
    void takePort(quint16 port) const
    {
        write(folder_.filePath("ssh_config"), "Host *\n  Port " + QByteArray::number(port) + "\n");
    }
    TargetEntry entry() const
    {
        TargetEntry out;
        out.destination = "tester@127.0.0.1";
        for (const std::string &word : sshd_->arguments())
            out.sshArguments += QString::fromStdString(word);
        out.sshArguments[out.sshArguments.indexOf("none")] = folder_.filePath("ssh_config");
        const auto port = out.sshArguments.indexOf("-p");
        out.sshArguments.remove(port, 2);
        out.store = sshd_->home() + "/store";
        return out;
    }
    /// A target that could take it all; the engine's other parts count their calls.
    TargetEngine goodEngine()
    {
        TargetEngine out;
        out.check = [this](Connection &connection, const Package &package,
                           const std::string &store) -> Result<TargetCheck> {
            TargetCheck check;
            KWB_TRY(check.state, readTargetState(connection, store));
            check.state.loaded = otherLoaded_;
            check.model = "IBM,8335-GTH";
            check.store = store;
            check.toSend = package.size();
            ++checks_;
            return check;
        };
        out.load = [this](Connection &, const std::string &, const Package &, bool) -> Result<LoadOutcome> {
            ++loads_;
            LoadOutcome loaded;
            loaded.done = true;
            loaded.loaded = true;
            return loaded;
        };
        out.boot = [this](std::unique_ptr<Connection>, const std::string &, const BundleManifest &,
                          const BootOptions &options) -> Result<BootVerdict> {
            ++boots_;
            now_ = options.now;
            options.notice({KWB_MSG("boot.started", "the target has begun to leave the old system")});
            for (int i = 0; i < 3; ++i)
                options.line({0.1 * i, "console line " + std::to_string(i)});
            QThread::msleep(100);
            BootVerdict verdict;
            verdict.end = BootEnd::bootedThisPlan;
            verdict.after.emplace();
            verdict.after->release = "6.99-booted";
            verdict.after->bootId = "another";
            verdict.seconds = 12.5;
            return verdict;
        };
        return out;
    }
    std::unique_ptr<test::LocalSshd> sshd_;
    int checks_ = 0;
    int loads_ = 0;
    int boots_ = 0;
    bool otherLoaded_ = false;
    std::atomic<bool> now_ = false;
};

} // namespace kwb::workbench
