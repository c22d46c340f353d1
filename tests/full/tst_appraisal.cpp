#include "tests/support/test_keys.h"
#include "tests/vm/harness/linux_files.h"
#include "tests/vm/harness/scenario.h"

#include <QJsonDocument>
#include <QTest>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

namespace {

const QString filesThere = u"/tmp/signed"_s;

/// A file that a signature is asked of, and whether it has one in its attribute.
struct Case {
    QString name;
    bool attribute = false;
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
    void lockedDownAsWell();

private:
    Done makeKeys();
    Done makeFiles();
    Done addKeyToInitrd(const QString &initrd);
    QString kwbSign(const QStringList &arguments) const;
    QByteArray fileLoad(const QString &name);
    QByteArray exactLoad();
    QJsonObject predicted(const Case &row);
    QString path(const QString &name) const { return keys_.path(name); }

    kwb::test::TestKeys keys_;
    DebianFiles debian_;
    LinuxFiles linux_;
    std::unique_ptr<VirtualMachine> vm_;
};

/// good: issued by the authority. other: by itself, unknown to the machine.
Done TestAppraisal::makeKeys()
{
    for (const QString &end : {u".key"_s, u".pem"_s})
        if (!QFile::copy(linux_.authority + end, path(u"authority"_s + end)))
            return std::unexpected(linux_.authority + u": tests/full/build-linux.sh makes it"_s);
    QString said = keys_.makeBelow(u"authority"_s, u"good"_s, {u"keyUsage=digitalSignature"_s});
    if (said.isEmpty()) said = keys_.makeRoot(u"other"_s, {u"rsa:2048"_s});
    return said.isEmpty() ? Done() : std::unexpected(said);
}

QString TestAppraisal::kwbSign(const QStringList &arguments) const
{
    return kwb::test::run(keys_.folder(), QStringLiteral(KWB_BINARY_DIR "/bin/kwb"),
                          QStringList{u"sign"_s} + arguments);
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
    // Signed twice: by a stranger in the attribute, behind the file by the good key.
    if (!QFile::copy(path(u"out/appended"_s), path(u"out/both"_s))) return std::unexpected(u"both"_s);
    said += kwbSign(QStringList{u"ima"_s, u"out/both"_s, u"-o"_s, u"out/both.ima"_s} + keyed(u"other"_s));
    if (!said.isEmpty()) return std::unexpected(said);
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

/// Linux takes the keys of .ima from /etc/keys of the initramfs; archives may stand one behind the other.
Done TestAppraisal::addKeyToInitrd(const QString &initrd)
{
    const QString made = kwb::test::run(
        keys_.folder(), u"sh"_s,
        {u"-ec"_s,
         u"mkdir -p more/etc/keys && cp good.der more/etc/keys/x509_ima.der && cd more && "
         "find etc | cpio --quiet -o -H newc -R 0:0 | gzip -n >../key.gz && cat \"$0\" ../key.gz >../initrd"_s,
         initrd});
    return made.isEmpty() ? Done() : std::unexpected(made);
}

void TestAppraisal::initTestCase()
{
    const auto debian = debianFiles();
    KWB_VERIFY(debian);
    debian_ = *debian;
    const auto linux = linuxFiles();
    KWB_VERIFY(linux);
    linux_ = *linux;
    KWB_VERIFY(makeKeys());
    KWB_VERIFY(makeFiles());
    KWB_VERIFY(addKeyToInitrd(debian_.initrd));
    QCOMPARE(kwb::test::run(keys_.folder(), u"powerpc64le-linux-gnu-gcc"_s,
                            {u"-static"_s, u"-O2"_s, u"-Wall"_s, u"-o"_s, u"out/set_attribute"_s,
                             QStringLiteral(KWB_SOURCE_DIR "/tests/full/linux/set_attribute.c")}),
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

static QString answerOf(const QJsonObject &found, const QString &call)
{
    const QJsonObject answer = found[u"target"_s][call].toObject();
    return answer[u"accepted"_s].toBool() ? u"accepted"_s : answer[u"error"_s].toString();
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
    KWB_VERIFY(
        writeFile(path(u"policy"_s), "appraise func=KEXEC_KERNEL_CHECK appraise_type=imasig|modsig\n"));
    KWB_VERIFY(vm_->ask(u"cat >/tmp/policy && cat /tmp/policy >/sys/kernel/security/ima/policy"_s, patience,
                        path(u"policy"_s)));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const QByteArray exact = exactLoad();
    int accepted = 0;
    for (const Case &row :
         {Case{u"plain"_s}, Case{u"appended"_s}, Case{u"sha512"_s}, Case{u"stranger"_s}, Case{u"changed"_s},
          Case{u"cut"_s}, Case{u"kind"_s}, Case{u"attribute"_s, true}, Case{u"attribute-stranger"_s, true},
          Case{u"attribute-changed"_s, true}, Case{u"both"_s, true}}) {
        const QJsonObject found = predicted(row);
        const QByteArray real = fileLoad(row.name);
        const QString why = found[u"target"_s][u"kexec_file_load"_s][u"because"_s].toString();
        qInfo().noquote() << u"  %1 kexec_file_load %2; predicted %3 (%4)"_s.arg(row.name, -18)
                                 .arg(QString::fromLatin1(real), answerOf(found, u"kexec_file_load"_s), why);
        QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(real));
        QCOMPARE(answerOf(found, u"kexec_load"_s), QString::fromLatin1(exact));
        accepted += real == "accepted";
        // Its keyrings are readable, and hold the good key.
        QCOMPARE(found[u"target"_s][u"key_on_target"_s].toBool(), real == "accepted");
    }
    QCOMPARE(exact, QByteArray("EACCES"));
    QCOMPARE(accepted, 4);
    vm_->lap(u"  11 files"_s);
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

void TestAppraisal::lockedDownAsWell()
{
    KWB_VERIFY(vm_->ask(u"echo integrity >/sys/kernel/security/lockdown"_s));
    KWB_VERIFY(captureSnapshot(*vm_, path(u"target.tar"_s)));
    const QJsonObject found = predicted({u"appended"_s});
    // Of two refusals IMA's is the first.
    QCOMPARE(answerOf(found, u"kexec_load"_s), u"EACCES"_s);
    QCOMPARE(exactLoad(), QByteArray("EACCES"));
    QCOMPARE(answerOf(found, u"kexec_file_load"_s), QString::fromLatin1(fileLoad(u"appended"_s)));
    QCOMPARE(answerOf(found, u"kexec_file_load"_s), u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestAppraisal)
#include "tst_appraisal.moc"
