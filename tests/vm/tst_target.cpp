#include "harness/target_scene.h"

#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// `kwb target` on a real machine: looked at, checked, sent to, loaded, booted, judged.
class TestTarget : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checkAndPush();
    void secondPushMovesNearlyNothing();
    void loadAndUnload();
    void boots();

private:
    NewSystem system(const QString &commandLine) const
    {
        return {.kernel = scene_.files().strippedKernel,
                .initrd = scene_.files().initrd,
                .commandLine = commandLine};
    }

    TargetScene scene_;
    double bytes_ = 0;
};

void TestTarget::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    KWB_VERIFY(scene_.start(debianMachine(u"pseries"_s, *files)));
    KWB_VERIFY(scene_.probe(u"target"_s));
    KWB_VERIFY(scene_.bundle(u"target"_s, system(u"console=hvc0 it's=\"$(first)\""_s), u"first"_s));
    scene_.vm().lap(u"  probe and export"_s);
}

void TestTarget::checkAndPush()
{
    KWB_ENDED(scene_.kwb(u"check"_s, {scene_.path(u"first"_s)}), 0);
    const TargetAnswer pushed = scene_.kwb(u"push"_s, {scene_.path(u"first"_s)});
    KWB_ENDED(pushed, 0);
    bytes_ = pushed.json[u"push"][u"bytes"].toDouble();
    scene_.vm().lap(u"  check and push"_s);
}

void TestTarget::secondPushMovesNearlyNothing()
{
    KWB_VERIFY(scene_.bundle(u"target"_s, system(u"console=hvc0 second"_s), u"second"_s));
    const TargetAnswer again = scene_.kwb(u"push"_s, {scene_.path(u"second"_s)});
    KWB_ENDED(again, 0);
    const QString sent =
        u"%1 of %2 bytes"_s.arg(again.json[u"push"][u"sent_bytes"].toDouble()).arg(bytes_, 0, 'f', 0);
    QVERIFY2(again.json[u"push"][u"sent_bytes"].toDouble() * 100 < bytes_, qPrintable(sent));
    scene_.vm().lap(u"  second push, "_s + sent);
}

void TestTarget::loadAndUnload()
{
    const TargetAnswer loaded = scene_.kwb(u"load"_s, {scene_.path(u"first"_s)});
    KWB_ENDED(loaded, 0);
    QVERIFY(loaded.json[u"load"][u"loaded"].toBool());
    KWB_ENDED(scene_.kwb(u"unload"_s), 0);
    QCOMPARE(scene_.vm().run(u"cat /sys/kernel/kexec_loaded"_s).out, QByteArray("0\n"));
    scene_.vm().lap(u"  load and unload"_s);
}

void TestTarget::boots()
{
    const TargetAnswer booted = scene_.boot(u"first"_s);
    KWB_BOOTED(booted);
    const QJsonObject verdict = booted.json[u"boot"].toObject();
    QVERIFY(verdict[u"after"][u"cmdline"].toString().contains(u"it's=\"$(first)\""_s));
    QVERIFY(verdict[u"after"][u"boot_id"].toString() != verdict[u"before"][u"boot_id"].toString());
    scene_.vm().lap(u"  load, boot, verdict"_s);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
