#include "tests/vm/harness/target_scene.h"

#include <QFileInfo>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

const QString commandLine = u"console=hvc0 systemd.show_status=no"_s;
const QString ansibleFolder = u"/var/lib/kexec-workbench/ansible"_s;

} // namespace

/// The orderly way out of a machine with Debian's own systemd, and the unit that loads a plan at every start.
class TestSystemd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void servicesAreStoppedBeforeTheJump();
    void withoutKexecToolsItStays();
    void unitLoadsAtTheNextStart();

private:
    void installUnit(const QString &role);
    QByteArray there(const QString &command);

    TargetScene scene_;
    NewSystem debian_;
    QString second_; ///< the id of the plan that the unit loads
};

QByteArray TestSystemd::there(const QString &command)
{
    const auto said = scene_.vm().ask(command);
    return said ? said->trimmed() : said.error().toUtf8();
}

void TestSystemd::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const QString cache = QFileInfo(files->initrd).path();
    KWB_VERIFY(outputOf(QStringLiteral(KWB_SOURCE_DIR "/tests/full/fetch-systemd.sh"), {cache},
                        std::chrono::minutes(10)));
    debian_ = {.kernel = files->strippedKernel,
               .initrd = cache + u"/systemd-initrd.gz"_s,
               .commandLine = commandLine};
    MachineOptions options = debianMachine(u"pseries"_s, *files);
    options.initrd = debian_.initrd;
    options.commandLine = commandLine;
    options.consoleSocket = true;
    // What is written to the disk is forgotten with the machine.
    options.extra = {u"-drive"_s,
                     u"file=%1/systemd-root.ext4,format=raw,if=none,id=d0,snapshot=on"_s.arg(cache),
                     u"-device"_s, u"virtio-blk-pci,drive=d0"_s};
    KWB_VERIFY(scene_.start(options));
    KWB_VERIFY(scene_.probe(u"target"_s));
    scene_.vm().lap(u"  probe"_s);
}

/// As the role's tasks do it.
void TestSystemd::installUnit(const QString &role)
{
    KWB_VERIFY(scene_.vm().ask(u"cat >/root/bundle.sh && sh /root/bundle.sh check "_s + ansibleFolder,
                               patience, role + u"/roles/kexec_boot/files/bundle.sh"_s));
    // "systemctl enable" would run Debian's scripts for SysV services, in Perl, which this machine has not.
    KWB_VERIFY(scene_.vm().ask(u"cd /etc/systemd/system && cp %1/%2/kexec-load.service . && "
                               "ln -s ../kexec-load.service multi-user.target.wants/ && "
                               "systemctl daemon-reload"_s.arg(ansibleFolder, second_)));
}

void TestSystemd::servicesAreStoppedBeforeTheJump()
{
    KWB_VERIFY(scene_.bundle(u"target"_s, debian_, u"first"_s));
    NewSystem again = debian_;
    again.commandLine += u" again"_s;
    const auto second =
        scene_.bundle(u"target"_s, again, u"second"_s, {u"--ansible"_s, scene_.path(u"role"_s)});
    KWB_VERIFY(second);
    const auto id = second->plan();
    KWB_VERIFY(id);
    second_ = *id;
    scene_.vm().lap(u"  two exports"_s);
    installUnit(scene_.path(u"role"_s));
    if (QTest::currentTestFailed()) return;
    scene_.vm().lap(u"  unit installed"_s);

    const QString console = u"socat -u UNIX-CONNECT:%1 STDOUT"_s.arg(scene_.vm().consoleSocket());
    const TargetAnswer booted = scene_.kwb(u"boot"_s, {scene_.path(u"first"_s), u"--console"_s, console});
    scene_.vm().lap(u"  check, push, load, orderly boot, verdict"_s);
    KWB_BOOTED(booted);
    scene_.vm().hangUp();

    const QString said = scene_.vm().console();
    const qsizetype application = said.indexOf(u"WITNESS application stopped"_s);
    const qsizetype database = said.indexOf(u"WITNESS database stopped"_s);
    const qsizetype jump = said.indexOf(u"Rebooting with kexec"_s);
    QVERIFY2(0 <= application && application < database && database < jump, qPrintable(said.right(4000)));
    QVERIFY(said.indexOf(u"kwb.plan="_s) > jump);
    // It was written, and the disk was at rest: nothing of its journal had to be played again.
    QCOMPARE(there(u"cat /var/lib/witness"_s),
             QByteArray("WITNESS application stopped\nWITNESS database stopped"));
    QVERIFY(there(u"dmesg"_s).contains("EXT4-fs (vda): mounted filesystem"));
    QVERIFY(!there(u"dmesg"_s).contains("EXT4-fs (vda): recovery"));
}

/// In the system that the first plan has booted. Without that program, systemd's last step would be a reset.
void TestSystemd::withoutKexecToolsItStays()
{
    QCOMPARE(there(u"systemctl is-active kexec-load.service"_s), QByteArray("active"));
    QCOMPARE(there(u"cat /sys/kernel/kexec_loaded"_s), QByteArray("1"));
    KWB_VERIFY(scene_.vm().ask(u"mv /sbin/kexec /root/"_s));
    const Answer refused = scene_.vm().run(u"sh -s orderly no-loader 0"_s, patience,
                                           QStringLiteral(KWB_SOURCE_DIR "/resources/target/leave.sh"));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.out.startsWith("refused: no-kexec-tools: "), refused.out.constData());
    KWB_VERIFY(scene_.vm().ask(u"mv /root/kexec /sbin/"_s));
}

/// What it loaded at its start is what it boots next.
void TestSystemd::unitLoadsAtTheNextStart()
{
    KWB_VERIFY(scene_.vm().runLast(u"systemctl kexec"_s));
    KWB_VERIFY(scene_.vm().waitForLine(u"^TARGET READY "_s, patience, 3));
    scene_.vm().lap(u"  systemctl kexec"_s);
    QVERIFY(there(u"cat /proc/cmdline"_s).contains("kwb.plan=" + second_.toUtf8()));
    // Not again in the system that it boots.
    QCOMPARE(there(u"systemctl show -P ConditionResult kexec-load.service"_s), QByteArray("no"));
    QCOMPARE(there(u"cat /sys/kernel/kexec_loaded"_s), QByteArray("0"));
    scene_.stop();
}

QTEST_GUILESS_MAIN(TestSystemd)
#include "tst_systemd.moc"
