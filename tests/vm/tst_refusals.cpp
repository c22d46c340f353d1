#include "harness/scenario.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// A target that must not, or may not, load a bundle: the loader names the rule, and nothing is loaded.
class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();

private:
    void refuses(const Bundle &bundle, const char *rule, const char *words);
    void refusesText(const QString &before, const QString &after, const char *rule, const char *words);

    QTemporaryDir folder_;
    std::unique_ptr<VirtualMachine> vm_;
    std::unique_ptr<Bundle> bundle_;
};

void TestRefusals::refusals_data()
{
    QTest::addColumn<QString>("machine");
    QTest::newRow("pseries") << u"pseries"_s;
    QTest::newRow("powernv9") << u"powernv9"_s;
}

/// Pushed and loaded, the bundle is refused by exactly this rule, the line holding these words.
void TestRefusals::refuses(const Bundle &bundle, const char *rule, const char *words)
{
    const auto pushed = vm_->push(bundle.folder(), bundleThere);
    KWB_VERIFY(pushed);
    for (const char *command : {"check", "load"}) {
        const Answer answer = vm_->run(u"%1 %2"_s.arg(loaderThere(), QString::fromLatin1(command)));
        QVERIFY2(answer.status == 1, qPrintable(answer.text()));
        QByteArrayList reasons;
        for (const QByteArray &line : answer.out.split('\n'))
            if (line.startsWith("refused: ")) reasons.append(line);
        QVERIFY2(reasons.size() == 1, qPrintable(answer.text()));
        QVERIFY2(reasons.first().startsWith("refused: " + QByteArray(rule) + ": "),
                 qPrintable(answer.text()));
        QVERIFY2(reasons.first().contains(words), qPrintable(answer.text()));
        if (qstrcmp(command, "load") == 0) qInfo().noquote() << QString::fromLatin1(reasons.first());
    }
    QCOMPARE(vm_->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
}

void TestRefusals::refusesText(const QString &before, const QString &after, const char *rule,
                               const char *words)
{
    auto changed = bundle_->copyTo(folder_.filePath(u"changed"_s));
    KWB_VERIFY(changed);
    const auto replaced = changed->replaceInLoadList(before, after);
    KWB_VERIFY(replaced);
    refuses(*changed, rule, words);
}

void TestRefusals::refusals()
{
    QFETCH(const QString, machine);
    const auto files = debianFiles();
    KWB_VERIFY(files);
    const auto initrd = demoInitrd(folder_.path());
    KWB_VERIFY(initrd);
    const NewSystem system{.kernel = demoKernel(u"ppc64le"_s), .initrd = *initrd};

    // The bundle is made for a machine, which then gets more memory.
    MachineOptions options = debianMachine(machine, *files);
    vm_ = std::make_unique<VirtualMachine>(options, *files);
    auto booted = vm_->boot();
    KWB_VERIFY(booted);
    auto captured = captureSnapshot(*vm_, folder_.filePath(u"small.tar"_s));
    KWB_VERIFY(captured);
    const auto foreign =
        exportBundle(folder_.filePath(u"small.tar"_s), system, folder_.filePath(u"foreign"_s));
    KWB_VERIFY(foreign);
    options.memoryMiB += 1024;
    vm_ = std::make_unique<VirtualMachine>(options, *files);
    booted = vm_->boot();
    KWB_VERIFY(booted);
    captured = captureSnapshot(*vm_, folder_.filePath(u"target.tar"_s));
    KWB_VERIFY(captured);
    const auto own = exportBundle(folder_.filePath(u"target.tar"_s), system, folder_.filePath(u"bundle"_s));
    KWB_VERIFY(own);
    bundle_ = std::make_unique<Bundle>(*own);

    refuses(*foreign, "fingerprint", "");
    if (QTest::currentTestFailed()) return;
    refusesText(u"page-size 0x10000\n"_s, u"page-size 0x1000\n"_s, "page-size", "0x1000");
    if (QTest::currentTestFailed()) return;
    refusesText(u"errors 0\n"_s, u"errors 2\n"_s, "errors-in-plan", "2");
    if (QTest::currentTestFailed()) return;

    // With nothing in the way it loads, and unloads.
    const auto loaded = pushAndLoad(*vm_, *bundle_);
    KWB_VERIFY(loaded);
    const auto unloaded = vm_->ask(loaderThere() + u" unload"_s);
    KWB_VERIFY(unloaded);
    QCOMPARE(vm_->run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));

    // Neither of the next two can be taken back before the next boot.
    const auto locked = vm_->ask(u"echo integrity > /sys/kernel/security/lockdown"_s);
    KWB_VERIFY(locked);
    refuses(*bundle_, "lockdown", "integrity");
    if (QTest::currentTestFailed()) return;
    vm_ = std::make_unique<VirtualMachine>(options, *files);
    booted = vm_->boot();
    KWB_VERIFY(booted);
    const auto disabled = vm_->ask(u"echo 1 > /proc/sys/kernel/kexec_load_disabled"_s);
    KWB_VERIFY(disabled);
    refuses(*bundle_, "load-disabled", "kexec_load_disabled");
    vm_.reset();
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
