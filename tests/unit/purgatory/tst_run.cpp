// The purgatory at work: entered by the stage in QEMU, it enters the demo kernel.
#include "rehearsal.h"

#include <QCryptographicHash>
#include <QTest>

using kwb::ByteOrder;
using Machine = Rehearsal::Machine;

namespace {

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

const QString speaker = QStringLiteral("kexec-workbench purgatory: ");

QString banner(int segments)
{
    return speaker + QStringLiteral("plan 0123456789abcdef, %1 segments").arg(segments);
}
QString verified()
{
    return speaker + QStringLiteral("all segments verified");
}
QString entering(const Rehearsal &run)
{
    return speaker + QStringLiteral("entering kernel at ") + hex(run.kernelAt());
}

QString segmentLine(const char *name, std::uint64_t start, const QByteArray &content)
{
    return QStringLiteral("  %1 %2 %3")
        .arg(QString::fromLatin1(name), hex(start), hex(static_cast<std::uint64_t>(content.size())));
}

/* The lines of the purgatory and after them those of the demo kernel. */
void compareStart(const Rehearsal &run, const QStringList &expected)
{
    const QStringList lines = run.lines();
    QCOMPARE(lines.mid(1, expected.size()).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void demoIsContent(const Rehearsal &run)
{
    const QStringList lines = run.lines();
    QVERIFY2(lines.contains(QStringLiteral("DEMO DONE ok")), qPrintable(lines.join(QLatin1Char('\n'))));
    QVERIFY(run.ended());
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private slots:
    void boots_data()
    {
        QTest::addColumn<Machine>("machine");
        QTest::addColumn<ByteOrder>("oldOrder");
        QTest::addColumn<ByteOrder>("newOrder");
        QTest::addColumn<ByteOrder>("stageOrder");
        QTest::addColumn<quint64>("at");
        const auto le = ByteOrder::little, be = ByteOrder::big;
        QTest::newRow("pseries le-le") << Machine::pseries << le << le << be << quint64(0);
        QTest::newRow("pseries le-be") << Machine::pseries << le << be << le << quint64(0);
        QTest::newRow("pseries be-le") << Machine::pseries << be << le << le << quint64(0);
        QTest::newRow("pseries be-be") << Machine::pseries << be << be << be << quint64(0);
        QTest::newRow("pseries le above 4 GiB") << Machine::pseries << le << le << be << quint64(0x140001000);
        QTest::newRow("pseries be above 4 GiB") << Machine::pseries << be << le << be << quint64(0x140001000);
        QTest::newRow("powernv9 le-le") << Machine::powernv9 << le << le << be << quint64(0);
        QTest::newRow("powernv9 be-be") << Machine::powernv9 << be << be << le << quint64(0);
        QTest::newRow("powernv9 le above 4 GiB")
            << Machine::powernv9 << le << be << be << quint64(0x140001000);
        QTest::newRow("powernv9 be above 4 GiB")
            << Machine::powernv9 << be << le << be << quint64(0x140001000);
    }
    void boots()
    {
        QFETCH(Machine, machine);
        QFETCH(ByteOrder, oldOrder);
        QFETCH(ByteOrder, newOrder);
        QFETCH(ByteOrder, stageOrder);
        QFETCH(quint64, at);
        Rehearsal run;
        run.machine = machine;
        run.oldOrder = oldOrder;
        run.newOrder = newOrder;
        run.stageOrder = stageOrder;
        run.purgatoryAt = at;
        run.run();
        const QString order =
            newOrder == ByteOrder::little ? QStringLiteral("little-endian") : QStringLiteral("big-endian");
        compareStart(
            run, {banner(2), segmentLine("kernel", run.kernelAt(), run.kernel()) + QStringLiteral(" ok"),
                  segmentLine("initrd", run.initrdAt(), run.initrd()) + QStringLiteral(" ok"), verified(),
                  entering(run),
                  QStringLiteral("kexec-workbench demo kernel, %1, at %2").arg(order, hex(run.kernelAt()))});
        demoIsContent(run);
    }

    void namesTheBadSegment_data()
    {
        QTest::addColumn<Machine>("machine");
        QTest::addColumn<ByteOrder>("order");
        QTest::addColumn<Rehearsal::Damage>("damage");
        const auto le = ByteOrder::little, be = ByteOrder::big;
        QTest::newRow("pseries le kernel") << Machine::pseries << le << Rehearsal::Damage::kernel;
        QTest::newRow("pseries be initrd") << Machine::pseries << be << Rehearsal::Damage::initrd;
        QTest::newRow("powernv9 le initrd") << Machine::powernv9 << le << Rehearsal::Damage::initrd;
    }
    void namesTheBadSegment()
    {
        QFETCH(Machine, machine);
        QFETCH(ByteOrder, order);
        QFETCH(Rehearsal::Damage, damage);
        Rehearsal run;
        run.machine = machine;
        run.oldOrder = order;
        run.damage = damage;
        const QString last = speaker + QStringLiteral("1 bad segment(s), stopping");
        run.run(last);
        const bool kernelIsBad = damage == Rehearsal::Damage::kernel;
        const QByteArray whole = kernelIsBad ? run.kernel() : run.initrd();
        QByteArray spoilt = whole;
        spoilt[whole.size() / 2] = static_cast<char>(spoilt[whole.size() / 2] ^ 0x10);
        const auto digest = [](const QByteArray &bytes) {
            return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        const QString bad = QStringLiteral(" BAD: expected %1 found %2").arg(digest(whole), digest(spoilt));
        const QString good = QStringLiteral(" ok");
        compareStart(
            run, {banner(2), segmentLine("kernel", run.kernelAt(), run.kernel()) + (kernelIsBad ? bad : good),
                  segmentLine("initrd", run.initrdAt(), run.initrd()) + (kernelIsBad ? good : bad), last});
        QVERIFY(!run.ended());
        QVERIFY(!run.lines().contains(entering(run)));
    }

    void rebootsOnMismatch_data()
    {
        QTest::addColumn<Machine>("machine");
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("RTAS le") << Machine::pseries << ByteOrder::little;
        QTest::newRow("RTAS be") << Machine::pseries << ByteOrder::big;
        QTest::newRow("OPAL le") << Machine::powernv9 << ByteOrder::little;
    }
    void rebootsOnMismatch()
    {
        QFETCH(Machine, machine);
        QFETCH(ByteOrder, order);
        Rehearsal run;
        run.machine = machine;
        run.oldOrder = order;
        run.damage = Rehearsal::Damage::initrd;
        run.onMismatch = Rehearsal::OnMismatch::reboot;
        run.run();
        QVERIFY(run.ended()); // QEMU runs with -no-reboot
        QVERIFY(run.lines().contains(speaker + QStringLiteral("1 bad segment(s), rebooting")));
        QVERIFY(!run.lines().contains(entering(run)));
    }

    void rebootOutOfReach_data()
    {
        QTest::addColumn<bool>("rtas");
        QTest::addColumn<quint64>("at");
        QTest::newRow("no RTAS") << false << quint64(0);
        QTest::newRow("purgatory above 4 GiB") << true << quint64(0x140001000);
    }
    void rebootOutOfReach()
    {
        QFETCH(bool, rtas);
        QFETCH(quint64, at);
        Rehearsal run;
        run.rtas = rtas;
        run.purgatoryAt = at;
        run.damage = Rehearsal::Damage::initrd;
        run.onMismatch = Rehearsal::OnMismatch::reboot;
        const QString last =
            speaker + QStringLiteral("no firmware call for a reboot can be reached, stopping");
        run.run(last);
        QVERIFY(run.lines().contains(last));
        QVERIFY(!run.ended());
        QVERIFY(!run.lines().contains(entering(run)));
    }

    void goesOnWhenTold()
    {
        Rehearsal run;
        run.damage = Rehearsal::Damage::initrd;
        run.onMismatch = Rehearsal::OnMismatch::goOn;
        run.run();
        QVERIFY(run.lines().contains(speaker + QStringLiteral("1 bad segment(s), going on")));
        QVERIFY(run.lines().contains(entering(run)));
        /* The demo kernel sees the damage too. */
        QVERIFY(run.lines().contains(QStringLiteral("DEMO DONE 1 failures")));
    }

    void savesTheFirstMemoryOfACrash_data()
    {
        QTest::addColumn<ByteOrder>("oldOrder");
        QTest::addColumn<ByteOrder>("newOrder");
        QTest::newRow("le-be") << ByteOrder::little << ByteOrder::big;
        QTest::newRow("be-be") << ByteOrder::big << ByteOrder::big;
        QTest::newRow("be-le") << ByteOrder::big << ByteOrder::little;
    }
    void savesTheFirstMemoryOfACrash()
    {
        QFETCH(ByteOrder, oldOrder);
        QFETCH(ByteOrder, newOrder);
        Rehearsal run;
        run.oldOrder = oldOrder;
        run.newOrder = newOrder;
        run.crash = true;
        run.run();
        QVERIFY(
            run.lines().contains(speaker + QStringLiteral("first 64 KiB saved at ") + hex(run.backupAt())));
        demoIsContent(run);
        const QByteArray first = run.memory(0, 65536);
        QVERIFY(first.count('\0') < 65000); // Open Firmware and the slave code lie there
        QVERIFY(run.memory(run.backupAt(), 65536) == first);
        /* One in the new kernel's order, at 0x5c and nowhere else. */
        QByteArray expected = run.kernel();
        kwb::storeAt(reinterpret_cast<kwb::Byte *>(expected.data()) + 0x5c, std::uint32_t{1}, newOrder);
        QVERIFY(run.memory(run.kernelAt(), 0x100) == expected.left(0x100));
    }

    void leavesRunAtLoadAlone()
    {
        Rehearsal run;
        run.run();
        QVERIFY(run.memory(run.kernelAt(), 0x100) == run.kernel().left(0x100));
        QVERIFY(run.memory(run.backupAt(), 65536) == QByteArray(65536, '\0'));
    }

    void sixteenSegments()
    {
        Rehearsal run;
        run.fullTable = true;
        run.run();
        QVERIFY(run.lines().contains(banner(16)));
        QVERIFY(run.lines().contains(
            QStringLiteral("  sixteen-lettersp %1 0x3e7 ok").arg(hex(run.initrdAt() + 15000))));
        QVERIFY(run.lines().contains(verified()));
        demoIsContent(run);
    }

    void aConsoleThatIsNotThereDoesNoHarm_data()
    {
        QTest::addColumn<Machine>("machine");
        QTest::addColumn<quint32>("console");
        QTest::addColumn<quint64>("vterm");
        QTest::newRow("unknown terminal") << Machine::pseries << 1U << quint64(0x1234);
        /* skiboot refuses what is not for terminal 0, so text would show there only if the number were lost.
         */
        QTest::newRow("unknown OPAL terminal") << Machine::powernv9 << 2U << quint64(5);
        QTest::newRow("OPAL's on pseries") << Machine::pseries << 2U << quint64(0);
        QTest::newRow("a hypervisor's on bare metal") << Machine::powernv9 << 1U << quint64(0x71000000);
        QTest::newRow("a kind nobody knows") << Machine::pseries << 77U << quint64(0);
    }
    void aConsoleThatIsNotThereDoesNoHarm()
    {
        QFETCH(Machine, machine);
        QFETCH(quint32, console);
        QFETCH(quint64, vterm);
        Rehearsal run;
        run.machine = machine;
        run.console = console;
        run.vterm = vterm;
        run.run();
        QVERIFY(!run.lines().contains(verified()));
        demoIsContent(run);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
