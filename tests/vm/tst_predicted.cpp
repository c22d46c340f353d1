#include "harness/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// Plans that kwb says will fail are loaded anyway, and fail as it says: refused by kexec_load with the errno
/// that the finding names, or started in QEMU and ending in the symptom. Each group has its twin without the
/// defect, which succeeds.
class TestPredicted : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refusedByLinux_data();
    void refusedByLinux();
    void startedAnyway_data();
    void startedAnyway();
    void cleanupTestCase() { vm_.reset(); }

private:
    QString file(const char *name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QStringList demo(const QStringList &more = {}) const;
    QStringList debian(const QStringList &more = {}) const;
    void makeKernels();
    void makeTrees();

    const QString kwb_ = QStringLiteral(KWB_BINARY_DIR "/bin/kwb");
    const QString sample_ = QStringLiteral(KWB_SOURCE_DIR "/resources/samples/pseries-debian12.tar.gz");
    QTemporaryDir folder_;
    DebianFiles files_;
    std::unique_ptr<VirtualMachine> vm_;
};

namespace {

QJsonObject planOf(const QString &kwb, const QStringList &arguments)
{
    const Answer answer = runProgram(kwb, QStringList{u"plan"_s, u"--json"_s} + arguments, patience);
    return QJsonDocument::fromJson(answer.out).object();
}

/// Codes of severity error, each once, in alphabetical order.
QStringList errorsOf(const QJsonObject &plan)
{
    QStringList codes;
    for (const QJsonValue &finding : plan[u"findings"_s].toArray())
        if (finding[u"severity"_s] == u"error"_s) codes << finding[u"code"_s].toString();
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QString predictionOf(const QJsonObject &plan)
{
    QString text;
    for (const QJsonValue &finding : plan[u"findings"_s].toArray())
        if (finding[u"severity"_s] == u"error"_s)
            text += u"kwb predicts %1: %2\n"_s.arg(finding[u"code"_s].toString(),
                                                   finding[u"message"_s].toString());
    return text.isEmpty() ? u"kwb predicts no error\n"_s : text;
}

/// A program header and the bytes it stands for.
struct Part {
    quint32 type = 0;
    quint64 paddr = 0;
    QByteArray bytes;
    quint64 memsz = 0;
};

template <class T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A little-endian ppc64 kernel of these parts.
QByteArray elfOf(const QList<Part> &parts)
{
    QByteArray out("\x7f"
                   "ELF\2\1\1",
                   7);
    out.append(9, '\0');
    put<quint16>(out, 2);
    put<quint16>(out, 21);
    put<quint32>(out, 1);
    for (const quint64 number : {quint64{0}, quint64{64}, quint64{0}})
        put(out, number);
    put<quint32>(out, 2);
    for (const qsizetype number :
         {qsizetype{64}, qsizetype{56}, parts.size(), qsizetype{0}, qsizetype{0}, qsizetype{0}})
        put(out, static_cast<quint16>(number));
    quint64 offset = 0x1000;
    for (const Part &part : parts) {
        put(out, part.type);
        put<quint32>(out, 7);
        for (const quint64 number :
             {offset, part.paddr, part.paddr, quint64(part.bytes.size()), part.memsz, quint64{0x10000}})
            put(out, number);
        offset += quint64(part.bytes.size());
    }
    out.append(0x1000 - out.size(), '\0');
    for (const Part &part : parts)
        out += part.bytes;
    return out;
}

} // namespace

void TestPredicted::initTestCase()
{
    const auto files = debianFiles();
    KWB_VERIFY(files);
    files_ = *files;
    KWB_VERIFY(demoInitrd(folder_.path()));
    makeKernels();
    makeTrees();
}

/// The demo kernel in shapes that some allocators cannot deal with.
void TestPredicted::makeKernels()
{
    const auto elf = readFile(demoKernel(u"ppc64le"_s));
    KWB_VERIFY(elf);
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint64>(elf->constData() + at); };
    const quint64 header = number(32); // its one PT_LOAD
    const QByteArray code =
        elf->mid(qsizetype(number(qsizetype(header) + 8)), qsizetype(number(qsizetype(header) + 32)));
    const quint64 memsz = number(qsizetype(header) + 40);
    const Part whole{1, 0, code, memsz};
    KWB_VERIFY(writeFile(file("note-first"), elfOf({{4, 0, QByteArray(0x200, '\0'), 0}, whole})));
    const qsizetype cut = 0x1000;
    KWB_VERIFY(writeFile(file("two-loads"), elfOf({{1, 0, code.first(cut), quint64(cut)},
                                                   {1, quint64(cut), code.mid(cut), memsz - quint64(cut)}})));
    QList<Part> many{whole};
    for (quint64 i = 1; i < 14; ++i)
        many.append({1, i * 0x100000, QByteArray(0x1000, '\1'), 0x1000});
    KWB_VERIFY(writeFile(file("many-loads"), elfOf(many)));
}

/// The sample's tree by itself, and with no reservation rows but one that means nothing.
void TestPredicted::makeTrees()
{
    const auto unpacked =
        outputOf(u"tar"_s, {u"-xzf"_s, sample_, u"-C"_s, folder_.path(), u"./fdt"_s}, patience);
    KWB_VERIFY(unpacked);
    auto source = outputOf(u"dtc"_s, {u"-fq"_s, u"-Idtb"_s, u"-Odts"_s, file("fdt")}, patience);
    KWB_VERIFY(source);
    QByteArray changed = "/dts-v1/;\n/memreserve/ 0x1000 0x1000;\n";
    changed += source->mid(source->indexOf("\n/ {"));
    KWB_VERIFY(writeFile(file("no-rows.dts"), changed));
    KWB_VERIFY(outputOf(u"dtc"_s,
                        {u"-fq"_s, u"-Idts"_s, u"-Odtb"_s, u"-o"_s, file("no-rows.dtb"), file("no-rows.dts")},
                        patience));
    KWB_VERIFY(writeFile(file("no-chosen"), "delete /chosen\n"));
}

/// A boot of the demo kernel, which looks at all that it is handed, on the sample's machine.
QStringList TestPredicted::demo(const QStringList &more) const
{
    QStringList out{u"--cmdline"_s, u"console=hvc0"_s};
    if (!more.contains(u"--target"_s)) out << u"--target"_s << sample_;
    if (!more.contains(u"--kernel"_s)) out << u"--kernel"_s << demoKernel(u"ppc64le"_s);
    if (!more.contains(u"--dtb"_s)) out << u"--initrd"_s << file("initrd");
    return out + more;
}

QStringList TestPredicted::debian(const QStringList &more) const
{
    QStringList out{u"--kernel"_s, files_.strippedKernel, u"--initrd"_s, files_.initrd};
    if (!more.contains(u"--target"_s)) out << u"--target"_s << sample_;
    if (!more.contains(u"--cmdline"_s)) out << u"--cmdline"_s << u"console=hvc0"_s;
    return out + more;
}

void TestPredicted::refusedByLinux_data()
{
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("answer");
    QTest::newRow("without a defect") << QStringList{} << demo() << u"ok"_s;
    QTest::newRow("segment-misaligned") << QStringList{u"segment-misaligned"_s}
                                        << demo({u"--pin"_s, u"initrd=0x30001000"_s}) << u"EADDRNOTAVAIL"_s;
    QTest::newRow("segment-overlaps-segment")
        << QStringList{u"segment-overlaps-segment"_s}
        << demo({u"--pin"_s, u"initrd=0x30000000"_s, u"--pin"_s, u"fdt=0x30010000"_s}) << u"EINVAL"_s;
    QTest::newRow("segment-overlaps-kernel") << QStringList{u"segment-overlaps-kernel"_s}
                                             << demo({u"--pin"_s, u"purgatory=0x1000000"_s}) << u"ETXTBSY"_s;
    QTest::newRow("half-of-ram") << QStringList{u"half-of-ram"_s} << demo({u"--initrd"_s, file("huge")})
                                 << u"EINVAL"_s;
    QTest::newRow("too-many-segments")
        << QStringList{u"too-many-segments"_s}
        << demo({u"--kernel"_s, file("many-loads"), u"--allocator"_s, u"kexec-lite"_s}) << u"EINVAL"_s;
    // What the findings say that the kernel does not look at.
    QTest::newRow("segment-overlaps-firmware, not checked")
        << QStringList{u"segment-overlaps-firmware"_s} << demo({u"--pin"_s, u"initrd=0x2fff0000"_s})
        << u"ok"_s;
    QTest::newRow("segment-outside-ram, not checked")
        << QStringList{u"above-first-block"_s, u"segment-outside-ram"_s}
        << demo({u"--pin"_s, u"initrd=0x100000000"_s}) << u"ok"_s;
}

/// The very list of the plan is given to kexec_load of a running Debian.
void TestPredicted::refusedByLinux()
{
    QFETCH(const QStringList, errors);
    QFETCH(const QStringList, options);
    QFETCH(const QString, answer);
    if (!vm_) {
        QFile huge(file("huge"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.write("070701") == 6 && huge.resize(1100 << 20));
        vm_ = std::make_unique<VirtualMachine>(debianMachine(u"pseries"_s, files_), files_);
        const auto booted = vm_->boot();
        KWB_VERIFY(booted);
        const auto copied =
            outputOf(u"cp"_s, {QStringLiteral(KWB_BINARY_DIR "/tests/raw-load"), folder_.path()}, patience);
        KWB_VERIFY(copied);
        const auto pushed =
            vm_->ask(u"cat > /root/raw-load && chmod +x /root/raw-load"_s, patience, file("raw-load"));
        KWB_VERIFY(pushed);
    }
    const QJsonObject plan = planOf(kwb_, options);
    QCOMPARE(errorsOf(plan), errors);
    QString command = u"/root/raw-load "_s + plan[u"entry"_s].toString();
    for (const QJsonValue &segment : plan[u"segments"_s].toArray()) {
        // The kernel looks at sizes before it reads a byte.
        const bool big = segment[u"bufsz"_s].toString().size() > 9;
        command += u" %1 %2 %3"_s.arg(segment[u"mem"_s].toString(), segment[u"memsz"_s].toString(),
                                      big ? u"0x1000"_s : segment[u"bufsz"_s].toString());
    }
    const Answer said = vm_->run(command);
    qInfo().noquote() << predictionOf(plan) + QString::fromLatin1(said.out).trimmed();
    QCOMPARE(QString::fromLatin1(said.out).trimmed(), u"kexec_load: "_s + answer);
}

void TestPredicted::startedAnyway_data()
{
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");        // on the console
    QTest::addColumn<QStringList>("missing"); // steps that were not seen
    QTest::addColumn<QString>("end");
    const auto row = [](const char *code, const QStringList &options, const QString &said, const QString &end,
                        const QStringList &missing) {
        QTest::newRow(code) << QStringList{QString::fromLatin1(code)} << options << said << missing << end;
    };
    const auto twin = [](const char *name, const QStringList &options, const QStringList &missing = {}) {
        QTest::newRow(name) << QStringList{} << options << u"DEMO DONE ok"_s << missing << u"powered-off"_s;
    };
    const QStringList none;
    const QStringList silent{u"first-line"_s, u"marker"_s};
    const QStringList stopped = QStringList{u"compared"_s, u"verified"_s, u"entered"_s} + silent;
    const QStringList untold{u"banner"_s, u"verified"_s, u"entered"_s}; // by a purgatory that is not ours
    const QString off = u"powered-off"_s;
    const QString panicked = u"panicked"_s;
    const QString quiet = u"timed-out"_s;

    twin("without a defect", demo());
    row("segment-overlaps-firmware", demo({u"--pin"_s, u"initrd=0x2fff0000"_s}), u"DEMO DONE ok"_s,
        u"seen-all"_s, none);
    row("segment-overlaps-segment",
        demo({u"--pin"_s, u"initrd=0x30000000"_s, u"--pin"_s, u"fdt=0x30010000"_s}),
        u"1 bad segment(s), stopping"_s, u"stopped"_s, stopped);
    QTest::newRow("segment-outside-ram") << QStringList{u"above-first-block"_s, u"segment-outside-ram"_s}
                                         << demo({u"--pin"_s, u"initrd=0x100000000"_s})
                                         << u"1 bad segment(s), stopping"_s << stopped << u"stopped"_s;
    const QString purgatory = QStringLiteral(KWB_BINARY_DIR "/purgatory/purgatory-%1.o");
    row("purgatory-byte-order", demo({u"--purgatory"_s, purgatory.arg(u"ppc64"_s)}), u"stage: entering"_s,
        quiet, untold + silent);
    twin("a purgatory in the right order", demo({u"--purgatory"_s, purgatory.arg(u"ppc64le"_s)}), untold);
    row("slave-code-not-entry", demo({u"--kernel"_s, file("note-first"), u"--allocator"_s, u"linux-6.1"_s}),
        u"DEMO FAIL bytes at physical 4-0x100 that differ from ours"_s, off, none);
    twin("the same kernel by the workbench", demo({u"--kernel"_s, file("note-first")}));
    row("kernel-torn-apart", demo({u"--kernel"_s, file("two-loads"), u"--allocator"_s, u"linux-6.1"_s}),
        u"purgatory: entering kernel"_s, quiet, silent);
    twin("both PT_LOADs by the workbench", demo({u"--kernel"_s, file("two-loads")}));
    const QStringList foreign{u"--purgatory"_s, files_.sysroot + u"/sbin/kexec"_s, u"--allocator"_s,
                              u"kexec-tools"_s};
    row("overwritten-by-stack",
        demo(foreign + QStringList{u"--pin"_s, u"initrd=0x30000000"_s, u"--pin"_s, u"stack=0x30004000"_s}),
        u"sha256 digests do not match"_s, quiet, {u"verified"_s, u"entered"_s, u"marker"_s});
    twin("a stack where nothing lies", demo(foreign), {u"verified"_s, u"entered"_s});
    row("firmware-not-reserved", demo({u"--dtb"_s, file("no-rows.dtb"), u"--allocator"_s, u"kexec-tools"_s}),
        u"DEMO FAIL RTAS reserved: 0x2fff0000"_s, off, none);

    // Debian; that it comes up without a defect is seen in tst_rehearse and tst_kexec.
    row("overwritten-by-kernel",
        debian({u"--target"_s, file("fdt"), u"--page-size"_s, u"0x10000"_s, u"--old-byte-order"_s,
                u"little"_s, u"--pin"_s, u"initrd=0x1000000"_s}),
        u"Initramfs unpacking failed: "_s, u"seen-all"_s, none);
    row("initrd-outside-memory",
        debian({u"--cmdline"_s, u"console=hvc0 panic=1 mem=512M"_s, u"--pin"_s, u"initrd=0x30000000"_s}),
        u"Kernel panic - not syncing"_s, panicked, {u"marker"_s});
    // Cut off, it loses its end, which is the plan's marker.
    const QString tooLong = u"console=hvc0 panic=1 rdinit=/none "_s + QString(2020, u'x');
    row("cmdline-too-long", debian({u"--cmdline"_s, tooLong}), u"Kernel panic - not syncing"_s, panicked,
        {u"marker"_s});
    row("no-chosen", debian({u"--edits"_s, file("no-chosen")}), u"Linux ppc64le"_s, panicked, {u"marker"_s});
}

void TestPredicted::startedAnyway()
{
    QFETCH(const QStringList, errors);
    QFETCH(const QStringList, options);
    QFETCH(const QString, said);
    QFETCH(const QStringList, missing);
    QFETCH(const QString, end);
    vm_.reset();
    const QJsonObject plan = planOf(kwb_, options);
    QCOMPARE(errorsOf(plan), errors);
    QStringList rehearse{u"rehearse"_s, u"--json"_s};
    if (options.contains(files_.strippedKernel) && end == u"seen-all") rehearse << u"--until"_s << said;
    QJsonObject verdict;
    QString console;
    // What ends in silence is not waited for long, unless the machine is too busy to come to it.
    for (const int seconds : {end == u"timed-out" ? 5 : 200, 60}) {
        const QStringList limit{u"--timeout"_s, QString::number(seconds)};
        const Answer answer = runProgram(kwb_, rehearse + limit + options, patience);
        verdict = QJsonDocument::fromJson(answer.out).object();
        console.clear();
        for (const QJsonValue &line : verdict[u"console"_s].toArray())
            console += line[u"text"_s].toString() + u'\n';
        if (end != u"timed-out" || console.contains(said)) break;
    }
    qInfo().noquote() << predictionOf(plan) + console + u"end: "_s + verdict[u"end"_s].toString();
    QVERIFY(verdict[u"replanned"_s].isNull());
    QVERIFY2(console.contains(said), qPrintable(console));
    QCOMPARE(verdict[u"end"_s].toString(), end);
    for (const QJsonValue &step : verdict[u"steps"_s].toArray())
        QVERIFY2(step[u"seen"_s].toBool() != missing.contains(step[u"id"_s].toString()),
                 qPrintable(step[u"id"_s].toString()));
    if (errors.isEmpty()) QVERIFY(verdict[u"ok"_s].toBool());
}

QTEST_GUILESS_MAIN(TestPredicted)
#include "tst_predicted.moc"
