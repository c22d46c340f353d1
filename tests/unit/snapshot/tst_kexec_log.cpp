#include "core/snapshot/kexec_log.h"
#include "tests/support/mutate.h"

#include <QFile>
#include <QTest>

using namespace kwb;

/// Logs of `kexec -d`. tests/support/kexec-logs/ holds three that kexec-tools 2.0.25 of Debian 12 really
/// printed (without its lines about symbols): ppc64le-2.0.25.log on the machine of resources/samples
/// (Debian's kernel, an initrd of 100,206 bytes), ppc64le-2.0.25-powernv.log on a bare-metal machine with a
/// hash table (a small kernel of ours), x86_64-2.0.25.log on a host whose kernel refuses kexec_load.
class KexecLogTest : public QObject {
    Q_OBJECT

    static std::string sample(const char *name)
    {
        QFile file(QStringLiteral(KWB_SOURCE_DIR "/tests/support/kexec-logs/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static Result<KexecLog> read(const std::string &text) { return readKexecLog(viewOf(text), "log"); }

    /// A log of one segment, with one line replaced.
    static std::string small(const std::string &line, const std::string &by)
    {
        std::string text = "kexec_load: entry = 0x1000 flags = 0x150000\nnr_segments = 1\n"
                           "segment[0].buf   = 0x5\nsegment[0].bufsz = 0x10\nsegment[0].mem   = 0x1000\n"
                           "segment[0].memsz = 0x1000\n";
        if (!line.empty()) text.replace(text.find(line), line.size(), by);
        return text;
    }

private slots:
    void ppc64()
    {
        const auto log = read(sample("ppc64le-2.0.25.log"));
        QVERIFY2(log, log ? "" : log.error().text().c_str());
        QCOMPARE(log->machine, "ppc64");
        QVERIFY(!log->crash && !log->failure);
        QCOMPARE(log->entry, std::uint64_t{0x5110700});
        QCOMPARE(log->cmdline.value(), "console=hvc0 ");
        QCOMPARE(log->stack.value(), std::uint64_t{0x5144000});
        QCOMPARE(log->toc.value(), std::uint64_t{0x511b800});
        QCOMPARE(log->kernelSize.value(), std::uint64_t{0x2725dc0});
        QCOMPARE(log->segments.size(), std::size_t{4});
        const char *names[] = {"kernel", "purgatory", "initrd", "fdt"};
        const std::uint64_t mems[] = {0x2890000, 0x5110000, 0x5120000, 0x2ffe0000};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(log->segments[i].name, names[i]);
            QCOMPARE(log->segments[i].mem, mems[i]);
        }
        QCOMPARE(log->segments[2].bufsz, std::uint64_t{100'206});
        QCOMPARE(log->segments[2].memsz, std::uint64_t{0x20000});
        QCOMPARE(log->ranges.size(), std::size_t{3});
        QCOMPARE(log->ranges[0].kind, "ram");
        QCOMPARE(log->ranges[0].range.end.value, std::uint64_t{0x80000000});
        QCOMPARE(log->ranges[1].kind, "exclude");
        QCOMPARE(log->ranges[1].range.end.value, std::uint64_t{0x2880000});
    }

    /// Firmware areas that lie in one another, and a purgatory that may not print.
    void powernv()
    {
        const auto log = read(sample("ppc64le-2.0.25-powernv.log"));
        QVERIFY2(log, log ? "" : log.error().text().c_str());
        QCOMPARE(log->machine, "ppc64");
        QCOMPARE(log->entry, std::uint64_t{0x6a0700});
        QCOMPARE(log->stack.value(), std::uint64_t{0x7e4000});
        QCOMPARE(log->segments.size(), std::size_t{4});
        QCOMPARE(log->segments[3].name, "fdt");
        QCOMPARE(log->segments[3].mem, std::uint64_t{0x2fff0000});
        QCOMPARE(log->ranges.size(), std::size_t{11});
        QCOMPARE(std::ranges::count(log->ranges, "exclude", &KexecLogRange::kind), 10);
        QCOMPARE(log->ranges[3].range, AddressRange(PhysAddr(0x30000000), PhysAddr(0x31c30000)));
        QCOMPARE(log->ranges[10].range.end.value, std::uint64_t{0x204000000000});
    }

    void x86WithItsRefusal()
    {
        const auto log = read(sample("x86_64-2.0.25.log"));
        QVERIFY2(log, log ? "" : log.error().text().c_str());
        QCOMPARE(log->machine, "x86_64");
        QCOMPARE(log->failure.value(), "Function not implemented");
        QCOMPARE(log->segments.size(), std::size_t{5}); // printed twice, counted once
        const char *names[] = {"segment 0", "kernel", "initrd", "parameters", "purgatory"};
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(log->segments[i].name, names[i]);
        QCOMPARE(log->segments[1].memsz, std::uint64_t{0x3378000});
        QCOMPARE(log->ranges.size(), std::size_t{5}); // the E820 list, which looks alike, is not among them
        QCOMPARE(log->ranges[0].range.end.value, std::uint64_t{0x9fc00}); // printed inclusive
        QCOMPARE(log->ranges[1].kind, "type 1");
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const std::string &text, const char *error) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << error;
        };
        row("empty", "", "log: is no log of kexec -d: it does not say what was loaded");
        row("entry", small("0x1000 flags", "x flags"),
            "log: the line of the image has no entry and flags (line 1)");
        row("count", small("nr_segments = 1", "nr_segments = -1"),
            "log: the number of segments is no number (line 2)");
        row("too many", small("nr_segments = 1", "nr_segments = 65"),
            "log: 65 segments: no image has more than 64 (line 2)");
        row("index", small("segment[0].memsz", "segment[1].memsz"),
            "log: there is no segment 1: the list has 1 (line 6)");
        row("huge index", small("segment[0].mem   = 0x1000", "segment[4294967296].mem   = 0x1000"),
            "log: there is no segment 4294967296: the list has 1 (line 5)");
        row("number", small(".bufsz = 0x10", ".bufsz = 0x10000000000000000"),
            "log: a segment's number is no hexadecimal number (line 4)");
        row("cut", small("segment[0].memsz = 0x1000\n", ""),
            "log: segment 0 is not complete: the log was cut");
        row("cut before the list", small("", "").substr(0, small("", "").find("nr_segments")),
            "log: the log has no list of segments: it was cut");
        row("wraps", small(".memsz = 0x1000", ".memsz = 0xffffffffffffffff"),
            "log: segment 0: 0xffffffffffffffff bytes at 0x1000 go beyond 2^64");
        row("range", "MEMORY RANGES\n5-1 (0)\n" + small("", ""),
            "log: a memory range ends before it begins (line 2)");
    }
    void hostile()
    {
        QFETCH(QByteArray, text);
        const auto log = read(text.toStdString());
        QVERIFY(!log);
        QTEST(QString::fromStdString(log.error().text()), "error");
    }

    /// `kexec -d … >>log 2>&1` twice: the last run is the image.
    void theLastRunCounts()
    {
        const std::string first =
            sample("x86_64-2.0.25.log") + "kexec_load failed: Function not implemented\n";
        const auto alone = read(sample("ppc64le-2.0.25.log"));
        const auto both = read(first + sample("ppc64le-2.0.25.log"));
        QVERIFY(alone && both);
        QVERIFY(!both->failure);
        QCOMPARE(both->machine, alone->machine);
        QCOMPARE(both->ranges.size(), alone->ranges.size());
        QCOMPARE(both->segments.size(), alone->segments.size());
        for (std::size_t i = 0; i < alone->segments.size(); ++i)
            QCOMPARE(both->segments[i].name, alone->segments[i].name);
    }

    void smallOnesHold()
    {
        const auto log = read(small("", ""));
        QVERIFY(log);
        QCOMPARE(log->segments[0].name, "purgatory"); // the entry lies in it
        QVERIFY(isKexecLog(viewOf(small("", ""))));
        const std::string other = "say kexec_load: entry = 0x1 here";
        QVERIFY(!isKexecLog(viewOf(other)));
        const auto carriage = read(small(".memsz = 0x1000\n", ".memsz = 0x1000\r\n"));
        QVERIFY(carriage);
    }

    void mutations()
    {
        int good = 0;
        int tried = 0;
        for (const char *name : {"ppc64le-2.0.25.log", "x86_64-2.0.25.log"}) {
            const std::string whole = sample(name);
            QVERIFY(whole.size() > 1000);
            for (std::uint32_t n = 0; n < 1500; ++n, ++tried) {
                const Bytes damaged = test::mutate(viewOf(whole), n, whole.size());
                const auto log = readKexecLog(damaged, "log");
                isKexecLog(damaged);
                if (!log) {
                    const std::string text = log.error().text();
                    QVERIFY2(!text.empty() && text.find('\n') == text.npos, text.c_str());
                    continue;
                }
                ++good;
                for (const KexecLogSegment &segment : log->segments)
                    QVERIFY(!segment.name.empty() && checkedAdd(segment.mem, segment.memsz));
            }
        }
        QVERIFY2(good > tried / 10 && good < tried, qPrintable(QString::number(good)));
    }
};

QTEST_GUILESS_MAIN(KexecLogTest)
#include "tst_kexec_log.moc"
