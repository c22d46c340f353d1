#include "efi_variables.h"
#include "tests/support/test_keys.h"
#include "tests/vm/harness/host.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <cstring>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

/// Offsets in a PE32+ file. (Microsoft, "PE Format")
struct PePlaces {
    explicit PePlaces(const QByteArray &file)
        : header(word(file, 0x3c))
        , checksum(header + 24 + 64)
        , entry(header + 24 + 112 + 4 * 8)
        , table(word(file, entry))
        , tableSize(word(file, entry + 4))
    {
    }

    static qsizetype word(const QByteArray &file, qsizetype at)
    {
        return qFromLittleEndian<quint32>(file.constData() + at);
    }

    qsizetype header;
    qsizetype checksum;
    qsizetype entry;     ///< of the certificate table in the directory
    qsizetype table;     ///< a wrapper of 8 bytes, then PKCS#7
    qsizetype tableSize; ///< bytes
};

QByteArray flipped(QByteArray file, qsizetype at)
{
    file[at] = static_cast<char>(file[at] ^ 1);
    return file;
}

QByteArray with(QByteArray file, qsizetype at, const QByteArray &bytes)
{
    return file.replace(at, bytes.size(), bytes);
}

QString errorName(int error)
{
    if (error == 0) return u"accepted"_s;
    const char *known = strerrorname_np(error);
    return known != nullptr ? QString::fromLatin1(known)
           : error == 524   ? u"ENOTSUPP"_s // the kernel's own, which no C library knows
                            : QString::number(error);
}

/// What a machine answered about a file.
struct Real {
    QString answer;    ///< of the call: "accepted" or the name of an error
    QString signature; ///< what the kernel made of the signature where it did not insist; else "accepted"
};

} // namespace

/// Debian's own kernel for x86_64, which looks for signatures in PE files by itself: what `kwb sign verify
/// --target` says that it will answer, against what it does answer, with the errors' names. Once under secure
/// boot, where it gives the error itself; once without, where it says in its log alone what it found; once
/// locked down then.
class TestPeKernel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAsPredicted_data();
    void answersAsPredicted();

private:
    Done makeKeys();
    Done makeImages();
    QByteArray signedBy(const QString &key, const QByteArray &file);
    Done makeInitramfs();
    Done makeVariables();
    Done start(const QString &machine);
    Done finish(const QString &machine);
    QMap<QString, Real> answers(const QString &phase) const;
    QJsonObject predicted(const QString &image, const QString &phase) const;
    QString path(const QString &name) const { return keys_.path(name); }

    kwb::test::TestKeys keys_;
    QString cache_;
    QMap<QString, QByteArray> images_;
    QProcess secure_, plain_;
    QString said_; ///< of programs that should have said nothing
};

/// "good" is trusted by the machine, beside Debian's; "other" is not; "impostor" has the names and the number
/// of Debian's certificate.
Done TestPeKernel::makeKeys()
{
    const QByteArray debian = images_[u"debian"_s];
    const PePlaces places(debian);
    const QByteArray pkcs7 = debian.mid(places.table + 8, places.tableSize - 8);
    if (auto done = writeFile(path(u"debian.p7"_s), pkcs7); !done) return done;
    QString said = keys_.makeRoot(u"good"_s, {u"rsa:2048"_s}) + keys_.makeRoot(u"other"_s, {u"rsa:2048"_s});
    said += kwb::test::run(
        keys_.folder(), u"sh"_s,
        {u"-ec"_s,
         u"openssl pkcs7 -inform DER -in debian.p7 -print_certs -out debian.pem; "
         "openssl x509 -in debian.pem -outform DER -out debian.der; "
         "name() { openssl x509 -in debian.pem -noout -nameopt multiline -$1 | sed -n 's/.*commonName *= "
         "//p'; }; "
         "openssl req -x509 -nodes -newkey rsa:2048 -keyout ca.key -out ca.pem -subj \"/CN=$(name issuer)\" "
         "-utf8 2>/dev/null; "
         "openssl req -new -nodes -newkey rsa:2048 -keyout impostor.key -out impostor.csr "
         "-subj \"/CN=$(name subject)\" 2>/dev/null; "
         "openssl x509 -req -in impostor.csr -CA ca.pem -CAkey ca.key -days 3650 -out impostor.pem "
         "-set_serial 0x$(openssl x509 -in debian.pem -noout -serial | cut -d= -f2) 2>/dev/null"_s});
    return said.isEmpty() ? Done() : std::unexpected(said);
}

QByteArray TestPeKernel::signedBy(const QString &key, const QByteArray &file)
{
    if (!writeFile(path(u"unsigned"_s), file)) said_ += key;
    said_ += kwb::test::run(keys_.folder(), u"sbsign"_s,
                            {u"--key"_s, key + u".key"_s, u"--cert"_s, key + u".pem"_s, u"--output"_s,
                             u"signed"_s, u"unsigned"_s});
    return readFile(path(u"signed"_s)).value_or(QByteArray());
}

Done TestPeKernel::makeImages()
{
    const QByteArray debian = images_[u"debian"_s];
    if (auto done = writeFile(path(u"bare"_s), debian); !done) return done;
    said_ += kwb::test::run(keys_.folder(), u"sbattach"_s, {u"--remove"_s, u"bare"_s});
    const QByteArray bare = readFile(path(u"bare"_s)).value_or(QByteArray());
    const QByteArray good = signedBy(u"good"_s, bare), other = signedBy(u"other"_s, bare);
    if (!said_.isEmpty()) return std::unexpected(said_);
    const PePlaces places(good);
    const qsizetype middle = good.size() / 2, pkcs7 = places.table + 8;
    images_[u"debian-changed"_s] = flipped(debian, middle);
    images_[u"debian-checksum"_s] = flipped(debian, PePlaces(debian).checksum);
    images_[u"bare"_s] = bare;
    images_[u"good"_s] = good;
    images_[u"good-longer"_s] = good + QByteArray(8, '\0');
    images_[u"good-signature"_s] = flipped(good, pkcs7 + 4 + PePlaces::word(good, places.table) - 8 - 20);
    images_[u"good-garbled"_s] = with(good, pkcs7 + 4, "\x05"_ba);
    images_[u"good-revision"_s] = with(good, places.table + 4, QByteArray::fromHex("0001"));
    images_[u"good-kind"_s] = with(good, places.table + 6, QByteArray::fromHex("0100"));
    images_[u"good-long"_s] = with(good, pkcs7 + 1, QByteArray::fromHex("83010000"));
    images_[u"good-no-pkcs7"_s] = with(good, pkcs7, QByteArray::fromHex("31"));
    images_[u"good-empty"_s] = with(good, places.table, QByteArray::fromHex("08000000"));
    images_[u"good-outside"_s] = with(good, places.entry + 2, QByteArray::fromHex("ff7f"));
    images_[u"good-no-pe"_s] = flipped(good, places.header);
    images_[u"good-no-bzimage"_s] = flipped(good, 0x202);
    images_[u"other"_s] = other;
    images_[u"other-changed"_s] = flipped(other, middle);
    images_[u"other-then-good"_s] = signedBy(u"good"_s, other);
    images_[u"impostor"_s] = signedBy(u"impostor"_s, bare);
    return said_.isEmpty() ? Done() : std::unexpected(said_);
}

Done TestPeKernel::makeInitramfs()
{
    if (!QDir(keys_.folder()).mkpath(u"files"_s)) return std::unexpected(u"no folder for the files"_s);
    for (auto image = images_.constBegin(); image != images_.constEnd(); ++image)
        if (auto done = writeFile(path(u"files/"_s + image.key()), *image); !done) return done;
    const QString made = kwb::test::run(
        keys_.folder(), u"sh"_s,
        {u"-ec"_s,
         u"mkdir -p root/bin root/boot && mv files root/ && cp \"$0/busybox\" root/bin/ && "
         "ln -s busybox root/bin/sh && "
         "gcc -std=gnu17 -O1 -static -s -Wall -Wextra -Wconversion -Wshadow -o root/bin/file-load "
         "\"$1/tests/full/linux/file_load.c\" && "
         "cp \"$1/resources/capture-snapshot.sh\" root/ && cp \"$1/tests/full/linux/pe_init.sh\" root/init "
         "&& "
         "chmod 755 root/init && "
         "cp \"$0\"/config-* root/boot/ && "
         "cd root && find . | cpio --quiet -o -H newc -R 0:0 >../initrd && mv files .."_s,
         cache_, QStringLiteral(KWB_SOURCE_DIR)});
    return made.isEmpty() ? Done() : std::unexpected(made);
}

/// Firmware that trusts the two keys, with secure boot on; and the same without its platform key, which is
/// off.
Done TestPeKernel::makeVariables()
{
    const auto flash = readFile(cache_ + u"/variables.fd"_s);
    const auto good = readFile(path(u"good.der"_s)), debian = readFile(path(u"debian.der"_s));
    if (!flash || !good || !debian) return std::unexpected(u"no variables, or no certificates"_s);
    kwb::test::EfiVariables variables(*flash);
    if (!variables.replace(u"db"_s, kwb::test::efiSignatureLists({*good, *debian})))
        return std::unexpected(u"the firmware's variables have no db"_s);
    if (auto done = writeFile(path(u"secure.fd"_s), variables.flash()); !done) return done;
    if (!variables.remove(u"PK"_s)) return std::unexpected(u"the firmware's variables have no PK"_s);
    return writeFile(path(u"plain.fd"_s), variables.flash());
}

Done TestPeKernel::start(const QString &machine)
{
    QProcess &process = machine == u"secure"_s ? secure_ : plain_;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString flash = u"if=pflash,format=raw,unit=%1,file=%2"_s;
    process.start(u"qemu-system-x86_64"_s,
                  {u"-M"_s,
                   u"q35"_s,
                   u"-m"_s,
                   u"1G"_s,
                   u"-display"_s,
                   u"none"_s,
                   u"-no-reboot"_s,
                   u"-nodefaults"_s,
                   u"-serial"_s,
                   u"file:"_s + path(machine + u".log"_s),
                   u"-serial"_s,
                   u"file:"_s + path(machine + u".out"_s),
                   u"-drive"_s,
                   flash.arg(0).arg(cache_ + u"/firmware.fd,readonly=on"_s),
                   u"-drive"_s,
                   flash.arg(1).arg(path(machine + u".fd"_s)),
                   u"-kernel"_s,
                   cache_ + u"/vmlinuz"_s,
                   u"-initrd"_s,
                   path(u"initrd"_s),
                   u"-append"_s,
                   machine == u"secure"_s ? u"console=ttyS0 panic=-1 quiet"_s
                                          : u"console=ttyS0 panic=-1 quiet lockdown"_s});
    return process.waitForStarted() ? Done() : std::unexpected(process.errorString());
}

Done TestPeKernel::finish(const QString &machine)
{
    QProcess &process = machine == u"secure"_s ? secure_ : plain_;
    const auto limit = static_cast<int>(std::chrono::milliseconds(patience).count());
    const bool ended = process.waitForFinished(limit);
    if (!ended) process.kill();
    const QByteArray console = readFile(path(machine + u".log"_s)).value_or(QByteArray()).right(2000);
    if (!ended || process.exitCode() != 0)
        return std::unexpected(QString::fromLatin1(process.readAll() + console));
    const QByteArray out = readFile(path(machine + u".out"_s)).value_or(QByteArray());
    const QByteArray mark = "ARCHIVE\n";
    const qsizetype begin = out.indexOf(mark);
    if (begin < 0 || !QDir(keys_.folder()).mkpath(machine))
        return std::unexpected(QString::fromLatin1(console));
    if (auto done = writeFile(path(machine + u".tar"_s), out.mid(begin + mark.size())); !done) return done;
    const QString said =
        kwb::test::run(keys_.folder(), u"tar"_s, {u"-xf"_s, machine + u".tar"_s, u"-C"_s, machine});
    return said.isEmpty() ? Done() : std::unexpected(said + QString::fromLatin1(console));
}

void TestPeKernel::initTestCase()
{
    const QString folder = qEnvironmentVariable("KWB_VM_CACHE", QStringLiteral(KWB_BINARY_DIR "/vm-cache"));
    KWB_VERIFY(outputOf(QStringLiteral(KWB_SOURCE_DIR "/tests/full/fetch-amd64.sh"), {folder},
                        std::chrono::minutes(10)));
    cache_ = folder + u"/amd64"_s;
    const auto debian = readFile(cache_ + u"/vmlinuz"_s);
    KWB_VERIFY(debian);
    images_[u"debian"_s] = *debian;
    KWB_VERIFY(makeKeys());
    KWB_VERIFY(makeImages());
    KWB_VERIFY(makeInitramfs());
    KWB_VERIFY(makeVariables());
    KWB_VERIFY(start(u"secure"_s));
    KWB_VERIFY(start(u"plain"_s));
    KWB_VERIFY(finish(u"secure"_s));
    KWB_VERIFY(finish(u"plain"_s));
}

QMap<QString, Real> TestPeKernel::answers(const QString &phase) const
{
    QMap<QString, Real> out;
    for (const QByteArray &line : readFile(path(phase)).value_or(QByteArray()).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            out[QString::fromLatin1(words[0])] = {errorName(words[1].toInt()), errorName(words[2].toInt())};
    }
    return out;
}

QJsonObject TestPeKernel::predicted(const QString &image, const QString &phase) const
{
    QProcess kwb;
    kwb.setWorkingDirectory(keys_.folder());
    kwb.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
              {u"sign"_s, u"verify"_s, u"files/"_s + image, u"--trust"_s, u"good.pem"_s, u"--trust"_s,
               u"debian.der"_s, u"--target"_s, phase + u".tar"_s, u"--json"_s});
    kwb.waitForFinished(-1);
    return QJsonDocument::fromJson(kwb.readAllStandardOutput()).object();
}

void TestPeKernel::answersAsPredicted_data()
{
    // What kexec_load says; how many files are asked for, how many accepted, how many answers there are in
    // all.
    QTest::addColumn<QString>("exact");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("answers");
    QTest::newRow("secure/boot") << u"EACCES"_s << 20 << 3 << 9;
    QTest::newRow("plain/open") << u"accepted"_s << 7 << 7 << 1;
    QTest::newRow("plain/locked") << u"EPERM"_s << 20 << 3 << 3;
}

void TestPeKernel::answersAsPredicted()
{
    QFETCH(const QString, exact);
    QFETCH(const int, files);
    QFETCH(const int, accepted);
    QFETCH(const int, answers);
    const QString phase = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(runProgram(u"tar"_s, {u"-tf"_s, path(phase + u".tar"_s)}, patience).out.contains("config.gz"));
    QMap<QString, Real> real = this->answers(phase);
    QCOMPARE(real.take(u"-"_s).answer, exact);
    QCOMPARE(real.size(), files);
    QMap<QString, int> counts;
    QStringList wrong;
    for (const QString &image : real.keys()) {
        const QJsonObject found = predicted(image, phase);
        const QJsonObject call = found[u"target"_s][u"kexec_file_load"_s].toObject();
        const QString said = call[u"accepted"_s].toBool() ? u"accepted"_s : call[u"error"_s].toString();
        qInfo().noquote() << u"  %1 %2 (%3); predicted %4: %5"_s.arg(image, -16)
                                 .arg(real[image].answer, real[image].signature, said,
                                      call[u"because"_s].toString());
        // What the kernel says of the signature in its log alone is predicted, too.
        const bool tells = real[image].signature == u"accepted"_s ||
                           call[u"because"_s].toString().contains(real[image].signature + u": "_s);
        // Its keyrings can be read.
        const bool knowsKey = found[u"target"_s][u"key_on_target"_s].toBool();
        if (said != real[image].answer || !tells || knowsKey != found[u"verdict"_s][u"accepted"_s].toBool() ||
            found[u"target"_s][u"kexec_load"_s][u"error"_s].toString(u"accepted"_s) != exact)
            wrong << image;
        ++counts[said];
    }
    QCOMPARE(wrong, QStringList());
    QCOMPARE(counts[u"accepted"_s], accepted);
    QVERIFY(counts.size() >= answers);
}

QTEST_GUILESS_MAIN(TestPeKernel)
#include "tst_pe_kernel.moc"
