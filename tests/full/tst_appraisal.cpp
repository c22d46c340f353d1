#include "appraisal_keys.h"
#include "tests/vm/harness/scenario.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

const QString filesThere = u"/tmp/signed"_s;

/// A file that a signature is asked of, and whether it has one in its attribute.
struct Case {
    QString name;
    bool attribute = false;
};

QString answerOf(const QJsonObject &found, const QString &call)
{
    const QJsonObject answer = found[u"target"_s][call].toObject();
    return answer[u"accepted"_s].toBool() ? u"accepted"_s : answer[u"error"_s].toString();
}

/// What kwb and the machine say of a file.
struct Answers {
    QJsonObject found;
    QByteArray real;
};

QByteArray marked(const QByteArray &text)
{
    return text.contains("Permission denied") ? "EACCES"
           : text.contains("not permitted")   ? "EPERM"
                                              : text.trimmed();
}

} // namespace

/// A real kernel that wants signed kernels: Linux with IMA appraisal, whose .ima keyring holds a key that an
/// authority issued which is built into it. What `kwb sign` makes and what it predicts, against what
/// kexec_load and kexec_file_load answer.
class TestAppraisal : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutPolicy();
    void signedKernelsOnly();
    void signFileOfLinux();
    void blacklisted();
    void lockedDownAsWell();

private:
    Done makeFiles();
    Done appendMessage();
    QString kwbSign(const QStringList &arguments) const;
    QByteArray fileLoad(const QString &name);
    QByteArray exactLoad();
    QJsonObject predicted(const Case &row);
    Answers askBoth(const Case &row);
    Done addToBlacklist(const QStringList &names);
    void compare(const Case &row, const QByteArray &expected);
    QString path(const QString &name) const { return keys_.path(name); }

    kwb::test::TestKeys keys_;
    DebianFiles debian_;
    LinuxFiles linux_;
    std::unique_ptr<VirtualMachine> vm_;
};

QString TestAppraisal::kwbSign(const QStringList &arguments) const
{
    return kwb::test::run(keys_.folder(), QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                          QStringList{u"sign"_s} + arguments);
}

/// "brought": a signature that brings its certificate along.
Done TestAppraisal::appendMessage()
{
    const auto plain = readFile(path(u"out/plain"_s));
    const auto message = readFile(path(u"cms"_s));
    if (!plain || !message) return std::unexpected(u"no message"_s);
    QByteArray trailer(12, '\0');
    trailer[2] = 2;
    qToBigEndian(static_cast<quint32>(message->size()), trailer.data() + 8);
    return writeFile(path(u"out/brought"_s), *plain + *message + trailer + "~Module signature appended~\n");
}

Done TestAppraisal::makeFiles()
{
    if (!QDir(keys_.folder()).mkpath(u"out"_s) ||
        !QFile::copy(demoKernel(u"ppc64le"_s), path(u"out/plain"_s)))
        return std::unexpected(u"no folder for the files"_s);
    const auto keyed = [](const QString &key) {
        return QStringList{u"--key"_s, key + u".key"_s, u"--cert"_s, key + u".pem"_s};
    };
    QString said =
        kwbSign(QStringList{u"file"_s, u"out/plain"_s, u"-o"_s, u"out/appended"_s} + keyed(u"good"_s));
    said +=
        kwbSign(QStringList{u"file"_s, u"out/plain"_s, u"-o"_s, u"out/sha512"_s, u"--hash"_s, u"sha512"_s} +
                keyed(u"good"_s));
    said += kwbSign(QStringList{u"file"_s, u"out/plain"_s, u"-o"_s, u"out/stranger"_s} + keyed(u"other"_s));
    for (const QString &name : {u"attribute"_s, u"attribute-stranger"_s, u"attribute-changed"_s}) {
        if (!QFile::copy(path(u"out/plain"_s), path(u"out/"_s + name))) return std::unexpected(name);
        said += kwbSign(QStringList{u"ima"_s, u"out/"_s + name, u"-o"_s, u"out/"_s + name + u".ima"_s} +
                        keyed(name.endsWith(u"stranger"_s) ? u"other"_s : u"good"_s));
    }
    // Signed twice: behind the file by the good key, in the attribute by a stranger or by the good key again.
    for (const auto &[name, key] : {std::pair{u"both"_s, u"other"_s}, std::pair{u"twice"_s, u"good"_s}}) {
        if (!QFile::copy(path(u"out/appended"_s), path(u"out/"_s + name))) return std::unexpected(name);
        said += kwbSign(QStringList{u"ima"_s, u"out/"_s + name, u"-o"_s, u"out/"_s + name + u".ima"_s} +
                        keyed(key));
    }
    said += keys_.openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-noattr"_s, u"-md"_s, u"sha384"_s,
                           u"-signer"_s, u"good.pem"_s, u"-inkey"_s, u"good.key"_s, u"-in"_s, u"out/plain"_s,
                           u"-outform"_s, u"DER"_s, u"-out"_s, u"cms"_s});
    if (!said.isEmpty()) return std::unexpected(said);
    if (auto done = appendMessage(); !done) return done;
    const auto change = [&](const QString &from, const QString &to, auto how) -> Done {
        auto bytes = readFile(path(u"out/"_s + from));
        if (!bytes) return std::unexpected(bytes.error());
        how(*bytes);
        return writeFile(path(u"out/"_s + to), *bytes);
    };
    // Where no header is: the kernel's own loader must not be what refuses.
    const auto flip = [](QByteArray &bytes) {
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    };
    const auto cut = [](QByteArray &bytes) { bytes.chop(1); };
    const auto kind = [](QByteArray &bytes) { bytes[bytes.size() - 38] = 1; };
    if (auto done = change(u"appended"_s, u"changed"_s, flip); !done) return done;
    if (auto done = change(u"appended"_s, u"cut"_s, cut); !done) return done;
    if (auto done = change(u"appended"_s, u"kind"_s, kind); !done) return done;
    return change(u"attribute-changed"_s, u"attribute-changed"_s, flip);
}

void TestAppraisal::initTestCase()
{
    const auto debian = debianFiles();
    KWB_VERIFY(debian);
    debian_ = *debian;
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    linux_ = *linux;
    KWB_VERIFY(makeAppraisalKeys(keys_, linux_));
    KWB_VERIFY(makeFiles());
    KWB_VERIFY(makeKeyedInitrd(keys_, debian_.initrd));
    for (const QString &program : {u"set_attribute"_s, u"add_blacklist"_s})
        QCOMPARE(kwb::test::run(keys_.folder(), u"powerpc64le-linux-gnu-gcc"_s,
                                {u"-static"_s, u"-O2"_s, u"-Wall"_s, u"-o"_s, u"out/"_s + program,
                                 QStringLiteral(KWB_SOURCE_DIR "/tests/full/linux/") + program + u".c"_s}),
                 QString());
    MachineOptions options = debianMachine(u"pseries"_s, debian_);
    options.kernel = linux_.little.stripped;
    options.initrd = path(u"initrd"_s);
    vm_ = std::make_unique<VirtualMachine>(options, debian_);
    KWB_VERIFY(vm_->boot());
    QVERIFY(vm_->console().contains(u"Loaded X.509 cert 'good"_s));
    KWB_VERIFY(vm_->ask(u"mkdir -p %1 && mount -t tmpfs none %1"_s.arg(filesThere)));
    KWB_VERIFY(vm_->push(path(u"out"_s), filesThere));
    KWB_VERIFY(vm_->ask(u"cd %1 && for f in *.ima; do ./set_attribute ${f%.ima} $f; done"_s.arg(filesThere)));
    vm_->lap(u"  boot, files"_s);
}

QByteArray TestAppraisal::fileLoad(const QString &name)
{
    const Answer answer =
        vm_->run(u"cd %1 && kexec -s -l %2 --append=quiet && kexec -s -u"_s.arg(filesThere, name));
    return answer.status == 0 ? "accepted" : marked(answer.out + answer.err);
}

QByteArray TestAppraisal::exactLoad()
{
    const Answer answer =
        vm_->run(u"cd %1 && kexec -c -l plain --append=quiet && kexec -c -u"_s.arg(filesThere));
    return answer.status == 0 ? "accepted" : marked(answer.out + answer.err);
}

QJsonObject TestAppraisal::predicted(const Case &row)
{
    QStringList arguments{u"sign"_s,     u"verify"_s,   u"out/"_s + row.name,  u"--trust"_s,
                          u"good.der"_s, u"--target"_s, path(u"target.tar"_s), u"--json"_s};
    if (row.attribute) arguments << u"--ima"_s << u"out/"_s + row.name + u".ima"_s;
    QProcess kwb;
    kwb.setWorkingDirectory(keys_.folder());
    kwb.start(QStringLiteral(KWB_BINARY_DIR "/bin/kwb"), arguments);
    kwb.waitForFinished(-1);
    return QJsonDocument::fromJson(kwb.readAllStandardOutput()).object();
}

/// Asks both, and says so.
Answers TestAppraisal::askBoth(const Case &row)
{
    Answers out{predicted(row), fileLoad(row.name)};
    qInfo().noquote() << u"  %1 kexec_file_load %2; predicted %3 (%4)"_s.arg(row.name, -18)
                             .arg(QString::fromLatin1(out.real), answerOf(out.found, u"kexec_file_load"_s),
                                  out.found[u"target"_s][u"kexec_file_load"_s][u"because"_s].toString());
    return out;
}

void TestAppraisal::withoutPolicy()
{
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    for (const QString &name : {u"plain"_s, u"appended"_s, u"changed"_s}) {
        const QJsonObject found = predicted({name});
        QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(fileLoad(name)));
        QCOMPARE(answerOf(found, u"kexec_load"_s), u"accepted"_s);
    }
    QCOMPARE(exactLoad(), QByteArray("accepted"));
}

void TestAppraisal::signedKernelsOnly()
{
    KWB_VERIFY(wantSignedKernels(*vm_, keys_));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const QByteArray exact = exactLoad();
    QCOMPARE(predicted({u"plain"_s})[u"target"_s][u"blacklist_entries"_s].toInt(-1), 0);
    int accepted = 0;
    for (const Case &row : {Case{u"plain"_s}, Case{u"appended"_s}, Case{u"sha512"_s}, Case{u"stranger"_s},
                            Case{u"changed"_s}, Case{u"cut"_s}, Case{u"kind"_s}, Case{u"attribute"_s, true},
                            Case{u"attribute-stranger"_s, true}, Case{u"attribute-changed"_s, true},
                            Case{u"both"_s, true}, Case{u"twice"_s, true}, Case{u"brought"_s}}) {
        const auto [found, real] = askBoth(row);
        QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(real));
        QCOMPARE(answerOf(found, u"kexec_load"_s), QString::fromLatin1(exact));
        accepted += real == "accepted";
        // Its keyrings are readable, and hold the good key.
        QCOMPARE(found[u"target"_s][u"key_on_target"_s].toBool(), real == "accepted");
    }
    QCOMPARE(exact, QByteArray("EACCES"));
    QCOMPARE(accepted, 6);
    vm_->lap(u"  13 files"_s);
}

/// What Linux's own program appends is accepted by both, too; and ours is what it makes, byte for byte.
void TestAppraisal::signFileOfLinux()
{
    const QString scripts = linux_.source + u"/scripts"_s;
    QCOMPARE(kwb::test::run(keys_.folder(), u"gcc"_s,
                            {u"-w"_s, u"-I"_s, scripts, u"-o"_s, u"sign-file"_s, scripts + u"/sign-file.c"_s,
                             u"-lcrypto"_s}),
             QString());
    QCOMPARE(kwb::test::run(keys_.folder(), path(u"sign-file"_s),
                            {u"sha256"_s, u"good.key"_s, u"good.pem"_s, u"out/plain"_s, u"theirs"_s}),
             QString());
    const auto theirs = readFile(path(u"theirs"_s));
    const auto ours = readFile(path(u"out/appended"_s));
    KWB_VERIFY(theirs);
    KWB_VERIFY(ours);
    QCOMPARE(*ours == *theirs, true);
}

/// Adds names to the machine's blacklist, each signed by the authority that is built in, and makes its files
/// anew: what was decided of a file holds until somebody writes to it.
Done TestAppraisal::addToBlacklist(const QStringList &names)
{
    for (const QString &name : names) {
        if (auto done = writeFile(path(u"name"_s), name.toLatin1()); !done) return done;
        const QString said =
            keys_.openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-noattr"_s, u"-nocerts"_s, u"-signer"_s,
                           u"authority.pem"_s, u"-inkey"_s, u"authority.key"_s, u"-in"_s, u"name"_s,
                           u"-outform"_s, u"DER"_s, u"-out"_s, u"name.p7s"_s});
        if (!said.isEmpty()) return std::unexpected(said);
        const auto added = vm_->ask(
            u"cd %1 && cat >name.p7s && ./add_blacklist $(awk '/ keyring   .blacklist:/ { print $1 }' "
            "/proc/keys) %2 name.p7s"_s.arg(filesThere, name),
            patience, path(u"name.p7s"_s));
        if (!added) return std::unexpected(added.error());
    }
    const auto renewed = vm_->ask(
        u"cd %1 && for f in appended sha512 attribute both twice brought; do cp $f new && mv new $f; "
        "done && for f in *.ima; do ./set_attribute ${f%.ima} $f; done"_s.arg(filesThere));
    if (!renewed) return std::unexpected(renewed.error());
    return captureSnapshot(*vm_, path(u"target.tar"_s));
}

void TestAppraisal::compare(const Case &row, const QByteArray &expected)
{
    const auto [found, real] = askBoth(row);
    QCOMPARE(real, expected);
    QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(real));
}

/// What was accepted before is refused, by the digest that was signed or by a certificate that came along.
void TestAppraisal::blacklisted()
{
    // The signed part of a certificate begins behind the outer tag and its length.
    QCOMPARE(keys_.openssl({u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"good.der"_s, u"-strparse"_s,
                            u"4"_s, u"-noout"_s, u"-out"_s, u"good.tbs"_s}),
             QString());
    const auto digest = [&](const QString &file, QCryptographicHash::Algorithm hash) {
        return QString::fromLatin1(
            QCryptographicHash::hash(readFile(path(file)).value_or(QByteArray()), hash).toHex());
    };
    // "sha512" is over another digest of the same bytes than "appended".
    KWB_VERIFY(addToBlacklist({u"bin:"_s + digest(u"out/plain"_s, QCryptographicHash::Sha512),
                               u"tbs:"_s + digest(u"good.tbs"_s, QCryptographicHash::Sha256)}));
    const QJsonObject target = predicted({u"plain"_s})[u"target"_s].toObject();
    QCOMPARE(target[u"blacklist_entries"_s].toInt(-1), 2);
    QCOMPARE(target[u"blacklisted_keys"_s].toArray(), QJsonArray{u"CN=good"_s});
    compare({u"sha512"_s}, "EACCES");
    compare({u"brought"_s}, "EACCES");
    for (const Case &row : {Case{u"appended"_s}, Case{u"attribute"_s, true}, Case{u"twice"_s, true}})
        compare(row, "accepted");
    KWB_VERIFY(addToBlacklist({u"bin:"_s + digest(u"out/plain"_s, QCryptographicHash::Sha256)}));
    for (const Case &row : {Case{u"appended"_s}, Case{u"both"_s, true}, Case{u"twice"_s, true}})
        compare(row, "EACCES");
    compare({u"attribute"_s, true}, "accepted"); // no appended signature, no digest to look for
    vm_->lap(u"  9 files and a blacklist"_s);
}

void TestAppraisal::lockedDownAsWell()
{
    KWB_VERIFY(vm_->ask(u"echo integrity >/sys/kernel/security/lockdown"_s));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const QJsonObject found = predicted({u"attribute"_s, true});
    // Of two refusals IMA's is the first.
    QCOMPARE(answerOf(found, u"kexec_load"_s), u"EACCES"_s);
    QCOMPARE(exactLoad(), QByteArray("EACCES"));
    QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(fileLoad(u"attribute"_s)));
    QCOMPARE(answerOf(found, u"kexec_file_load"_s), u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestAppraisal)
#include "tst_appraisal.moc"
