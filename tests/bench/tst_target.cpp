#include "core/integrity/sha256.h"
#include "core/target/push.h"
#include "measure.h"
#include "tests/target/harness/local_sshd.h"
#include "tests/vm/harness/target_scene.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kwb;

/// Transfers to a target, beside scp of the same bytes to the same sshd.
class TargetBench : public QObject {
    Q_OBJECT

    static constexpr qsizetype size_ = 200'000'000;
    test::LocalSshd sshd_;
    QTemporaryDir folder_;

    static PackageFile file(const std::string &path, Bytes bytes)
    {
        std::string digest = hexString(sha256(bytes));
        return {path, std::move(digest), Blob::copyOf(std::move(bytes))};
    }
    static QStringList qt(const std::vector<std::string> &words)
    {
        QStringList out;
        for (const std::string &word : words)
            out << QString::fromStdString(word);
        return out;
    }
    /// Milliseconds that a program takes.
    static double timed(const QString &program, const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(program, arguments) != 0) qFatal("%s failed", qPrintable(program));
        return static_cast<double>(timer.elapsed());
    }

    static double middle(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values[values.size() / 2];
    }

private slots:
    /// On a machine in QEMU, where each process of a script is dear.
    void probeBesideTar()
    {
        vm::TargetScene scene;
        const auto files = vm::debianFiles();
        KWB_VERIFY(files);
        KWB_VERIFY(scene.start(vm::debianMachine("pseries", *files)));
        const QString names =
            "sys/firmware/devicetree/base sys/firmware/fdt proc/iomem proc/cmdline proc/meminfo proc/cpuinfo "
            "proc/sys/kernel/random/boot_id proc/sys/kernel/kexec_load_disabled sys/kernel/kexec_loaded "
            "sys/kernel/kexec_crash_loaded sys/kernel/kexec_crash_size sys/kernel/vmcoreinfo "
            "sys/devices/system/cpu/cpu0/crash_notes sys/devices/system/cpu/cpu0/crash_notes_size "
            "sys/devices/system/memory/block_size_bytes";
        std::vector<double> bare, probe;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            // Files of sysfs are shorter than they say, which tar complains about in its status.
            const vm::Answer tar =
                vm::runProgram("ssh",
                               scene.vm().loginArguments() << "root@127.0.0.1"
                                                           << "cd /; tar -cf - " + names + "; dmesg",
                               vm::patience);
            bare.push_back(static_cast<double>(timer.restart()));
            QVERIFY2(tar.out.size() > 100'000, tar.err.constData());
            KWB_VERIFY(scene.probe("probed"));
            probe.push_back(static_cast<double>(timer.elapsed()));
        }
        bench::row("ssh DEST tar of a snapshot's files, from pseries",
                   QString("%1 ms").arg(middle(bare), 0, 'f', 0));
        bench::row("kwb target probe of the same machine (goal 1.5 ×)",
                   QString("%1 ms = %2 ×")
                       .arg(middle(probe), 0, 'f', 0)
                       .arg(middle(probe) / middle(bare), 0, 'f', 2));
    }

    void pushBesideScp()
    {
        QCOMPARE(sshd_.start(), QString());
        Bytes noise(size_);
        QRandomGenerator random(1);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), size_ / 4);
        QFile raw(folder_.filePath("kernel"));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        QCOMPARE(raw.write(reinterpret_cast<const char *>(noise.data()), size_), size_);
        raw.close();
        Package package;
        package.manifest.id = "0123456789abcdef";
        package.manifest.loader.path = "kwb-loader-ppc64le";
        package.files = {file("load.list", bytesOf("one")), file("segments/0-kernel.bin", std::move(noise)),
                         file("kwb-loader-ppc64le", bytesOf("loader"))};
        ConnectOptions options;
        options.sshArguments = sshd_.arguments();
        options.interactive = false;
        std::vector<double> scp, sum, push, sent, second;
        std::uint64_t secondBytes = 0;
        for (int run = 0; run < 5; ++run) { // by turns, so that whatever else runs meets both
            const QString target = QString::fromStdString(sshd_.destination());
            QStringList arguments = qt(sshd_.arguments());
            arguments[arguments.indexOf("-p")] = "-P";
            const QString there = sshd_.home() + QString("/scp%1").arg(run);
            scp.push_back(timed("scp", QStringList{"-q"} + arguments +
                                           QStringList{raw.fileName(), target + ":" + there}));
            sum.push_back(
                timed("ssh", qt(sshd_.arguments()) +
                                 QStringList{target, "sha256sum " + there + " >/dev/null; rm " + there}));

            QElapsedTimer timer;
            timer.start();
            auto connection = Connection::open({sshd_.destination(), false}, options);
            QVERIFY(connection);
            const std::string store = (sshd_.home() + QString("/store%1").arg(run)).toStdString();
            double given = 0; // when the last byte was on its way, the login included
            const auto pushed =
                pushPackage(**connection, store, package, {.progress = [&](const PushProgress &at) {
                    if (at.done == at.total) given = static_cast<double>(timer.elapsed());
                }});
            sent.push_back(given);
            QVERIFY2(pushed, pushed ? "" : pushed.error().text().c_str());
            push.push_back(static_cast<double>(timer.restart()));
            Package other = package;
            other.manifest.id = "fedcba9876543210";
            other.files[0] = file("load.list", bytesOf("another command line"));
            const auto again = pushPackage(**connection, store, other);
            QVERIFY(again);
            second.push_back(static_cast<double>(timer.elapsed()));
            secondBytes = again->sentBytes;
            QVERIFY((*connection)->run({"rm -rf \"$1\"", {store}}));
        }
        const double copy = middle(scp), both = middle(scp) + middle(sum), ours = middle(push);
        bench::row("scp of 200 MB over loopback", QString("%1 ms").arg(copy, 0, 'f', 0));
        bench::row("scp and sha256sum there, two logins", QString("%1 ms").arg(both, 0, 'f', 0));
        bench::row("kwb's push of the same, verified, one login (goal 1.15 × both)",
                   QString("%1 ms = %2 × both").arg(ours, 0, 'f', 0).arg(ours / both, 0, 'f', 2));
        bench::row("of it until the last byte was given (goal 0.9 of scp's rate)",
                   QString("%1 ms = %2 of scp's rate")
                       .arg(middle(sent), 0, 'f', 0)
                       .arg(copy / middle(sent), 0, 'f', 2));
        bench::row("second push with another command line (goal 1 s, 1 %)",
                   QString("%1 ms, %2 bytes = %3 %")
                       .arg(middle(second), 0, 'f', 0)
                       .arg(secondBytes)
                       .arg(100.0 * static_cast<double>(secondBytes) / size_, 0, 'f', 4));
    }
};

QTEST_GUILESS_MAIN(TargetBench)
#include "tst_target.moc"
