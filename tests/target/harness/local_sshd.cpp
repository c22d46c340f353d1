#include "local_sshd.h"

#include "loopback.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kwb::test {

namespace {

constexpr uid_t nobody = 65534;

uid_t loginUser()
{
    return getuid() == 0 ? nobody : getuid();
}

quint16 freePort()
{
    const int end = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(end, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        getsockname(end, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        qFatal("no free port");
    close(end);
    return ntohs(address.sin_port);
}

bool answers(quint16 port)
{
    const int end = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool good = connect(end, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(end);
    return good;
}

} // namespace

LocalSshd::LocalSshd()
{
    const QString cache = qEnvironmentVariable("KWB_VM_CACHE", QStringLiteral(KWB_BINARY_DIR "/vm-cache"));
    QProcess::execute(QStringLiteral(KWB_SOURCE_DIR "/tests/target/fetch-sshd.sh"), {cache});
    program_ = QFileInfo(cache).absoluteFilePath() + "/sshd";
    for (const char *key : {"host", "user", "other"})
        makeKey(key);
    QDir().mkpath(home());
    write("passwd", QByteArray("tester:x:") + QByteArray::number(loginUser()) + ":" +
                        QByteArray::number(getgid() == 0 ? nobody : getgid()) + "::" + home().toLocal8Bit() +
                        ":/bin/sh\n");
    write("group", QByteArray("testers:x:") + QByteArray::number(getgid() == 0 ? nobody : getgid()) + ":\n");
    if (getuid() == 0) {
        chmod(qPrintable(folder_.path()), 0755);
        for (const QString &name : {QString("host"), QString("home")})
            if (chown(qPrintable(file(name)), nobody, nobody) != 0) qFatal("chown");
    }
    know(Known::right);
}

LocalSshd::~LocalSshd()
{
    stop();
}

void LocalSshd::write(const QString &name, const QByteArray &text) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

void LocalSshd::makeKey(const QString &name) const
{
    QFile::remove(file(name));
    QFile::remove(file(name + ".pub"));
    QProcess::execute("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", "kwb-test", "-f", file(name)});
}

void LocalSshd::changeHostKey()
{
    makeKey("host");
    if (getuid() == 0 && chown(qPrintable(file("host")), nobody, nobody) != 0) qFatal("chown");
}

void LocalSshd::know(Known known) const
{
    QByteArray text;
    if (known != Known::none) {
        QFile key(file(known == Known::right ? "host.pub" : "other.pub"));
        if (!key.open(QIODevice::ReadOnly)) qFatal("no host key");
        text = "kwb-local " + key.readAll();
    }
    write("known_hosts", text);
}

QString LocalSshd::start(const QStringList &configuration)
{
    stop();
    port_ = freePort();
    write(
        "config",
        QString(
            "Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nStrictModes no\nUsePAM no\n"
            "PidFile none\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nMaxStartups 100\n"
            "Subsystem sftp %4/usr/lib/openssh/sftp-server\n%5\n")
            .arg(port_)
            .arg(file("host"), file("user.pub"), program_, configuration.join('\n'))
            .toLocal8Bit());
    const QString libraries = program_ + "/usr/lib/" KWB_LIBRARY_TRIPLET;
    QStringList words{"env",
                      "LD_LIBRARY_PATH=" + libraries,
                      "LD_PRELOAD=" + libraries + "/libnss_wrapper.so",
                      "NSS_WRAPPER_PASSWD=" + file("passwd"),
                      "NSS_WRAPPER_GROUP=" + file("group"),
                      program_ + "/usr/sbin/sshd",
                      "-D",
                      "-e",
                      "-f",
                      file("config")};
    if (getuid() == 0)
        words =
            QStringList{
                "setpriv",       "--reuid", QString::number(nobody), "--regid", QString::number(nobody),
                "--clear-groups"} +
            words;
    process_.setStandardErrorFile(file("log"));
    process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process_.start(words.takeFirst(), words);
    for (int i = 0; i < 200; ++i) {
        if (answers(port_)) return {};
        if (process_.waitForFinished(50)) break;
    }
    return "sshd does not run: " + log();
}

void LocalSshd::stop()
{
    if (process_.state() == QProcess::NotRunning) return;
    process_.terminate();
    if (!process_.waitForFinished(5000)) process_.kill();
    process_.waitForFinished();
}

QString LocalSshd::log() const
{
    QFile in(file("log"));
    return in.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(in.readAll()) : QString();
}

int LocalSshd::logins() const
{
    return static_cast<int>(log().count("Accepted publickey for tester"));
}

std::string LocalSshd::destination(const QString &user) const
{
    return (user + "@127.0.0.1").toStdString();
}

std::vector<std::string> LocalSshd::arguments(quint16 port) const
{
    return {"-F", "none",
            "-i", file("user").toStdString(),
            "-p", std::to_string(port == 0 ? port_ : port),
            "-o", "IdentitiesOnly=yes",
            "-o", "HostKeyAlias=kwb-local",
            "-o", "UserKnownHostsFile=" + file("known_hosts").toStdString(),
            "-o", "GlobalKnownHostsFile=/dev/null"};
}

} // namespace kwb::test
