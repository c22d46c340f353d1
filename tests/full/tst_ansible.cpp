#include "tests/vm/harness/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// The playbook that kwb writes, run by Debian's Ansible on two machines that have no Python.
class TestAnsible : public QObject {
    Q_OBJECT

private slots:
    void twoMachines();

private:
    QString line(const QString &name, const VirtualMachine &vm) const;
    Answer play(const QString &folder, const QStringList &more = {}) const;
    QString verdict(const QString &folder, const QString &name) const;

    QTemporaryDir folder_;
};

QString TestAnsible::line(const QString &name, const VirtualMachine &vm) const
{
    QStringList arguments = vm.loginArguments();
    const QString port = arguments.at(arguments.indexOf(u"-p"_s) + 1);
    return u"%1 ansible_host=127.0.0.1 ansible_port=%2 ansible_user=root ansible_ssh_common_args='%3'\n"_s
        .arg(name, port, arguments.join(u' '));
}

Answer TestAnsible::play(const QString &folder, const QStringList &more) const
{
    return runProgram(u"ansible-playbook"_s,
                      QStringList{u"-i"_s, folder_.filePath(u"inventory"_s), folder + u"/playbook.yml"_s,
                                  u"-e"_s, u"kwb_serial=2"_s} +
                          more,
                      std::chrono::minutes(8));
}

QString TestAnsible::verdict(const QString &folder, const QString &name) const
{
    const auto text = readFile(folder + u"/verdicts/"_s + name + u".json"_s);
    return text ? QJsonDocument::fromJson(*text).object()[u"verdict"].toString() : text.error();
}

void TestAnsible::twoMachines()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    MachineOptions options = debianMachine(u"pseries"_s, *files);
    std::array<std::unique_ptr<VirtualMachine>, 2> machines;
    for (auto &machine : machines) {
        machine = std::make_unique<VirtualMachine>(options, *files);
        const auto booted = machine->boot();
        KWB_VERIFY(booted);
    }
    const auto captured = captureSnapshot(*machines[0], folder_.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);
    const QString role = folder_.filePath(u"ansible"_s);
    const auto bundle = exportBundle(folder_.filePath(u"target.tar"_s),
                                     {.kernel = files->strippedKernel, .initrd = files->initrd},
                                     folder_.filePath(u"bundle"_s), {u"--ansible"_s, role});
    KWB_VERIFY(bundle);
    QString inventory =
        u"[kexec_targets]\n"_s + line(u"node1"_s, *machines[0]) + line(u"node2"_s, *machines[1]);
    const auto example = readFile(role + u"/inventory.example"_s);
    KWB_VERIFY(example);
    // The variables are those of the example that comes with the playbook.
    inventory += QString::fromUtf8(example->mid(example->indexOf("[kexec_targets:vars]")));
    KWB_VERIFY(writeFile(folder_.filePath(u"inventory"_s), inventory.toUtf8()));

    const Answer checked = play(role, {u"--tags"_s, u"check"_s});
    QVERIFY2(checked.status == 0, qPrintable(checked.text()));
    QCOMPARE(machines[0]->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
    machines[0]->lap(u"  checked by Ansible"_s);

    // Who wants the watchdog where there is none is told so, and nothing is started.
    const Answer unguarded = play(role, {u"-e"_s, u"kwb_watchdog=true"_s});
    QVERIFY2(unguarded.status != 0 && unguarded.out.contains("refused: no-watchdog"),
             qPrintable(unguarded.text()));
    QCOMPARE(verdict(role, u"node1"_s), u"still-old-system"_s);
    machines[0]->lap(u"  refused without a watchdog"_s);

    const Answer played = play(role);
    if (played.status != 0) qInfo().noquote() << played.text(); // longer than what a failure prints
    QCOMPARE(played.status, 0);
    qInfo().noquote() << QString::fromUtf8(played.out.mid(played.out.indexOf("PLAY RECAP")));
    for (const QString &name : {u"node1"_s, u"node2"_s})
        QCOMPARE(verdict(role, name), u"booted"_s);
    machines[0]->lap(u"  both booted by Ansible"_s);

    // A machine with other memory is refused, and nothing happens to the other one.
    options.memoryMiB += 512;
    machines[1] = std::make_unique<VirtualMachine>(options, *files);
    const auto booted = machines[1]->boot();
    KWB_VERIFY(booted);
    inventory = u"[kexec_targets]\n"_s + line(u"node2"_s, *machines[1]) + line(u"node1"_s, *machines[0]) +
                QString::fromUtf8(example->mid(example->indexOf("[kexec_targets:vars]")));
    KWB_VERIFY(writeFile(folder_.filePath(u"inventory"_s), inventory.toUtf8()));
    const Answer refused = play(role);
    QVERIFY2(refused.status != 0, qPrintable(refused.text()));
    QVERIFY2(refused.out.contains("refused: fingerprint"), qPrintable(refused.text()));
    QVERIFY2(!refused.out.contains("TASK [kexec_boot : Load it]"), qPrintable(refused.text()));
}

QTEST_GUILESS_MAIN(TestAnsible)
#include "tst_ansible.moc"
