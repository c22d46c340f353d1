#include "virtual_machine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace kwb::vm {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 20;

/// vm-runs/<program>-<number>, empty.
QString freshFolder()
{
    static int number = 0;
    const QString path =
        u"%1/vm-runs/%2-%3"_s.arg(QStringLiteral(KWB_BINARY_DIR), QCoreApplication::applicationName())
            .arg(++number);
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    return path;
}

/// A child that cannot outlive the test program, even when that one is killed for its time limit.
void tieToUs(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

MachineOptions debianMachine(const QString &machine, const DebianFiles &files)
{
    return {.machine = machine,
            .kernel = files.strippedKernel,
            .initrd = files.initrd,
            .memoryMiB = machine == u"pseries" ? 2048 : 4096};
}

VirtualMachine::VirtualMachine(MachineOptions options, const DebianFiles &files)
    : options_(std::move(options))
    , files_(files)
    , folder_(freshFolder())
{
}

VirtualMachine::~VirtualMachine()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << u"console of %1 (%2):\n%3"_s.arg(options_.machine, folder_,
                                                              console().right(6000));
    stop();
}

QStringList VirtualMachine::arguments() const
{
    QStringList list{u"-nodefaults"_s, u"-no-user-config"_s,
                     u"-display"_s,    u"none"_s,
                     u"-accel"_s,      u"tcg"_s,
                     u"-m"_s,          QString::number(options_.memoryMiB)};
    if (!options_.reboots) list << u"-no-reboot"_s;
    QString bus;
    if (options_.machine == u"pseries") {
        list
            << u"-M"_s
            << u"pseries,usb=off,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off,x-vof=on"_s
            << u"-cpu"_s << u"power9"_s << u"-device"_s << u"spapr-rng,rng=r0"_s;
    } else {
        // Without defaults there is neither a PCI host bridge nor a BMC (which power-off and reboot by OPAL
        // need).
        list << u"-M"_s << options_.machine << u"-device"_s << u"pnv-phb,chip-id=0,index=0,id=phb0"_s
             << u"-device"_s << u"pnv-phb-root-port,bus=phb0,id=rp0"_s << u"-device"_s
             << u"ipmi-bmc-sim,id=bmc0"_s << u"-device"_s << u"isa-ipmi-bt,bmc=bmc0,irq=10"_s;
        bus = u",bus=rp0"_s;
    }
    list << u"-object"_s << u"rng-random,filename=/dev/urandom,id=r0"_s;
    const QString console =
        options_.consoleSocket
            ? u"socket,id=con,path=%1,server=on,wait=off,logfile=%2"_s.arg(consoleSocket(), consoleFile())
            : u"file,id=con,path="_s + consoleFile();
    list << u"-chardev"_s << console << u"-serial"_s << u"chardev:con"_s;
    list << u"-qmp"_s << u"unix:%1/qmp,server=on,wait=off"_s.arg(sockets_.path());
    if (options_.folder.isEmpty())
        list << u"-netdev"_s << u"user,id=n0,restrict=on,hostfwd=tcp:127.0.0.1:0-:22"_s << u"-device"_s
             << u"virtio-net-pci,netdev=n0,romfile="_s + bus;
    else
        list << u"-fsdev"_s << u"local,id=f0,security_model=none,path="_s + options_.folder << u"-device"_s
             << u"virtio-9p-pci,fsdev=f0,mount_tag=host"_s + bus;
    list << u"-kernel"_s << options_.kernel << u"-initrd"_s << options_.initrd << u"-append"_s
         << options_.commandLine;
    return list + options_.extra;
}

Done VirtualMachine::start()
{
    clock_.start();
    const QStringList list = arguments();
    if (auto noted = writeFile(folder_ + u"/command.txt"_s, list.join(u'\n').toLocal8Bit()); !noted)
        return noted;
    tieToUs(qemu_);
    qemu_.setStandardInputFile(QProcess::nullDevice());
    qemu_.setProcessChannelMode(QProcess::MergedChannels);
    qemu_.setStandardOutputFile(folder_ + u"/qemu.log"_s);
    qemu_.start(u"qemu-system-ppc64"_s, list);
    if (!qemu_.waitForStarted()) return std::unexpected(u"qemu-system-ppc64: "_s + qemu_.errorString());
    if (!options_.folder.isEmpty()) return {};
    const auto port = forwardedPort();
    if (!port) return std::unexpected(port.error());
    port_ = *port;
    return {};
}

Outcome<QString> VirtualMachine::boot(std::chrono::seconds limit)
{
    if (auto started = start(); !started) return std::unexpected(started.error());
    const auto line = waitForLine(u"^TARGET READY "_s, limit);
    if (!line) return line;
    lap(options_.machine + u" boot"_s);
    return line->section(u' ', 3, 3);
}

void VirtualMachine::stop()
{
    hangUp();
    if (running()) {
        qemu_.kill();
        qemu_.waitForFinished(10000);
    }
}

QString VirtualMachine::console() const
{
    QFile file(folder_ + u"/console.log"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromLatin1(file.readAll()).remove(u'\r');
}

Outcome<QString> VirtualMachine::waitForLine(const QString &pattern, std::chrono::seconds limit, int nth)
{
    const QRegularExpression expression(u"(?:%1)[^\n]*(?=\n)"_s.arg(pattern),
                                        QRegularExpression::MultilineOption);
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        const bool alive = qemu_.state() != QProcess::NotRunning && !qemu_.waitForFinished(pollMs);
        auto matches = expression.globalMatch(console());
        for (int n = 1; matches.hasNext(); ++n) {
            const auto match = matches.next();
            if (n == nth) return match.captured();
        }
        if (!alive)
            return std::unexpected(u"the machine ended before line %1 of \"%2\""_s.arg(nth).arg(pattern));
        if (waiting.hasExpired(std::chrono::milliseconds(limit).count()))
            return std::unexpected(
                u"no line %1 of \"%2\" within %3 s"_s.arg(nth).arg(pattern).arg(limit.count()));
    }
}

QStringList VirtualMachine::loginArguments() const
{
    return {u"-F"_s, u"none"_s,
            u"-i"_s, files_.sshKey,
            u"-p"_s, QString::number(port_),
            u"-o"_s, u"HostKeyAlias=kwb-target"_s,
            u"-o"_s, u"StrictHostKeyChecking=yes"_s,
            u"-o"_s, u"UserKnownHostsFile="_s + files_.knownHosts,
            u"-o"_s, u"IdentitiesOnly=yes"_s};
}

QStringList VirtualMachine::sshOptions() const
{
    return loginArguments() << u"-q"_s << u"-o"_s << u"BatchMode=yes"_s << u"-o"_s << u"ConnectTimeout=240"_s
                            << u"-o"_s << u"ControlPath=%1/ssh"_s.arg(sockets_.path());
}

Done VirtualMachine::connect()
{
    if (connection_ && connection_->state() != QProcess::NotRunning) return {};
    connection_ = std::make_unique<QProcess>();
    tieToUs(*connection_);
    connection_->setStandardInputFile(QProcess::nullDevice());
    connection_->start(u"ssh"_s, sshOptions() << u"-M"_s << u"-N"_s << u"root@127.0.0.1"_s);
    QElapsedTimer waiting;
    waiting.start();
    while (!QFile::exists(sockets_.filePath(u"ssh"_s))) {
        if (connection_->waitForFinished(pollMs) ||
            waiting.hasExpired(std::chrono::milliseconds(patience).count()))
            return std::unexpected(u"no SSH connection: "_s +
                                   QString::fromLocal8Bit(connection_->readAllStandardError()));
    }
    return {};
}

Answer VirtualMachine::run(const QString &command, std::chrono::seconds limit, const QString &input)
{
    if (const auto connected = connect(); !connected)
        return {.status = -1, .out = {}, .err = connected.error().toLocal8Bit()};
    return runProgram(u"ssh"_s, sshOptions() << u"root@127.0.0.1"_s << command, limit, input);
}

Outcome<QByteArray> VirtualMachine::ask(const QString &command, std::chrono::seconds limit,
                                        const QString &input)
{
    Answer answer = run(command, limit, input);
    if (answer.status == 0) return std::move(answer.out);
    return std::unexpected(command + u": "_s + answer.text());
}

Done VirtualMachine::push(const QString &folder, const QString &destination)
{
    const QString archive = folder_ + u"/push.tar"_s;
    if (auto packed = outputOf(u"tar"_s, {u"-C"_s, folder, u"-cf"_s, archive, u"."_s}, patience); !packed)
        return std::unexpected(packed.error());
    const auto unpacked = ask(u"mkdir -p %1 && tar -xf - -C %1"_s.arg(destination), patience, archive);
    QFile::remove(archive);
    if (!unpacked) return std::unexpected(unpacked.error());
    return {};
}

Done VirtualMachine::runLast(const QString &command)
{
    const auto started =
        ask(u"setsid sh -c 'sleep 0.3; exec %1' >/tmp/last.log 2>&1 </dev/null &"_s.arg(command), patience);
    if (!started) return std::unexpected(started.error());
    hangUp();
    return {};
}

void VirtualMachine::hangUp()
{
    if (!connection_) return;
    connection_->kill();
    connection_->waitForFinished(5000);
    connection_.reset();
    QFile::remove(sockets_.filePath(u"ssh"_s));
}

Outcome<QJsonValue> VirtualMachine::qmp(const QString &command, const QJsonObject &arguments)
{
    QLocalSocket socket;
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        socket.connectToServer(sockets_.filePath(u"qmp"_s));
        if (socket.waitForConnected(1000)) break;
        if (qemu_.waitForFinished(pollMs) ||
            waiting.hasExpired(std::chrono::milliseconds(patience).count())) {
            const auto log = readFile(folder_ + u"/qemu.log"_s);
            return std::unexpected(u"QEMU does not answer: "_s +
                                   QString::fromLocal8Bit(log.value_or(QByteArray())));
        }
    }
    const auto reply = [&]() -> Outcome<QJsonObject> {
        for (;;) {
            while (!socket.canReadLine())
                if (!socket.waitForReadyRead(static_cast<int>(std::chrono::milliseconds(patience).count())))
                    return std::unexpected(u"QMP: "_s + socket.errorString());
            QJsonObject object = QJsonDocument::fromJson(socket.readLine()).object();
            if (!object.contains(u"event")) return object;
        }
    };
    const auto ask = [&](const QString &name, const QJsonObject &with) {
        socket.write(QJsonDocument(QJsonObject{{u"execute"_s, name}, {u"arguments"_s, with}})
                         .toJson(QJsonDocument::Compact));
        return reply();
    };
    if (auto greeting = reply(); !greeting) return std::unexpected(greeting.error());
    if (auto ready = ask(u"qmp_capabilities"_s, {}); !ready) return std::unexpected(ready.error());
    const auto answer = ask(command, arguments);
    if (!answer) return std::unexpected(answer.error());
    if (answer->contains(u"error"))
        return std::unexpected(
            u"QMP %1: %2"_s.arg(command, answer->value(u"error").toObject().value(u"desc").toString()));
    return answer->value(u"return");
}

/// QEMU took a free port itself; only it knows which.
Outcome<int> VirtualMachine::forwardedPort()
{
    const auto table = qmp(u"human-monitor-command"_s, {{u"command-line"_s, u"info usernet"_s}});
    if (!table) return std::unexpected(table.error());
    static const QRegularExpression row(u"HOST_FORWARD\\]\\s+\\d+\\s+\\S+\\s+(\\d+)"_s);
    const auto match = row.match(table->toString());
    if (!match.hasMatch()) return std::unexpected(u"no forwarded port in: "_s + table->toString());
    return match.captured(1).toInt();
}

void VirtualMachine::lap(const QString &what)
{
    qInfo().noquote() << u"%1 %2 s"_s.arg(what).arg(static_cast<double>(clock_.restart()) / 1000.0, 0, 'f',
                                                    1);
}

} // namespace kwb::vm
