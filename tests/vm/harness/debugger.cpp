#include "debugger.h"

#include <QRegularExpression>

#include <numeric>

namespace kwb::vm {

using namespace Qt::StringLiterals;

namespace {

QByteArray framed(const QByteArray &packet)
{
    const auto sum = std::accumulate(packet.begin(), packet.end(), 0u,
                                     [](unsigned s, char c) { return s + static_cast<unsigned char>(c); });
    return '$' + packet + '#' + QByteArray::number(sum & 0xff, 16).rightJustified(2, '0');
}

QByteArray breakpoint(char verb, quint64 address)
{
    return verb + QByteArray("1,") + QByteArray::number(address, 16) + ",4";
}

Outcome<QString> registers(VirtualMachine &vm)
{
    const auto text = vm.qmp(u"human-monitor-command"_s, {{u"command-line"_s, u"info registers"_s}});
    if (!text) return std::unexpected(text.error());
    return text->toString();
}

Outcome<quint64> numberAfter(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern + u"\\s*([0-9a-f]{16})"_s).match(text);
    if (!match.hasMatch()) return std::unexpected(u"no \"%1\" in: %2"_s.arg(pattern, text));
    return match.captured(1).toULongLong(nullptr, 16);
}

} // namespace

Done Debugger::attach(VirtualMachine &vm)
{
    const QString path = folder_.filePath(u"gdb"_s);
    const auto serving = vm.qmp(u"human-monitor-command"_s,
                                {{u"command-line"_s, u"gdbserver unix:%1,server=on,wait=off"_s.arg(path)}});
    if (!serving) return std::unexpected(serving.error());
    socket_.connectToServer(path);
    if (!socket_.waitForConnected(static_cast<int>(std::chrono::milliseconds(patience).count())))
        return std::unexpected(u"gdb server: %1 (%2)"_s.arg(socket_.errorString(), serving->toString()));
    return {};
}

Done Debugger::runTo(quint64 address)
{
    // A machine that stands at a breakpoint would not leave it.
    if (target_)
        if (auto removed = command(breakpoint('z', *target_)); !removed) return removed;
    if (auto set = command(breakpoint('Z', address)); !set) return set;
    target_ = address;
    return send("c");
}

Done Debugger::waitUntilThere(VirtualMachine &vm, std::chrono::seconds limit)
{
    const auto stopped = receive(limit);
    if (!stopped) return std::unexpected(stopped.error());
    const auto at = programCounter(vm);
    if (!at) return std::unexpected(at.error());
    if (!target_ || *at != *target_)
        return std::unexpected(u"stopped at 0x%1: %2"_s.arg(*at, 0, 16).arg(QString::fromLatin1(*stopped)));
    return {};
}

Done Debugger::detach()
{
    if (target_)
        if (auto removed = command(breakpoint('z', *target_)); !removed) return removed;
    target_.reset();
    return command("D");
}

Done Debugger::send(const QByteArray &packet)
{
    socket_.write(framed(packet));
    if (!socket_.waitForBytesWritten(static_cast<int>(std::chrono::milliseconds(patience).count())))
        return std::unexpected(u"gdb server: "_s + socket_.errorString());
    return {};
}

/// The next packet's content; it is acknowledged.
Outcome<QByteArray> Debugger::receive(std::chrono::milliseconds limit)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        const qsizetype begin = unread_.indexOf('$');
        const qsizetype end = begin < 0 ? -1 : unread_.indexOf('#', begin);
        if (end >= 0 && unread_.size() >= end + 3) {
            const QByteArray packet = unread_.mid(begin + 1, end - begin - 1);
            unread_.remove(0, end + 3);
            socket_.write("+");
            return packet;
        }
        const qint64 left = limit.count() - waiting.elapsed();
        if (left <= 0) return std::unexpected(u"the machine did not come to the instruction asked for"_s);
        if (!socket_.waitForReadyRead(static_cast<int>(left)) &&
            socket_.state() != QLocalSocket::ConnectedState)
            return std::unexpected(u"gdb server: "_s + socket_.errorString());
        unread_ += socket_.readAll();
    }
}

Done Debugger::command(const QByteArray &packet)
{
    if (auto sent = send(packet); !sent) return sent;
    auto answer = receive(patience);
    // The pause at attach() is reported too.
    while (answer && answer->startsWith('T'))
        answer = receive(patience);
    if (!answer) return std::unexpected(answer.error());
    if (*answer != "OK")
        return std::unexpected(
            u"gdb server: %1: %2"_s.arg(QString::fromLatin1(packet), QString::fromLatin1(*answer)));
    return {};
}

Outcome<quint64> programCounter(VirtualMachine &vm)
{
    const auto text = registers(vm);
    return text ? numberAfter(*text, u"NIP"_s) : std::unexpected(text.error());
}

Outcome<quint64> generalRegister(VirtualMachine &vm, int number)
{
    const auto text = registers(vm);
    if (!text) return std::unexpected(text.error());
    // Four in a row, which begins with the number of its first.
    const QString row = u"GPR%1"_s.arg(number / 4 * 4, 2, 10, QLatin1Char('0'));
    return numberAfter(*text, row + u"(?:\\s*[0-9a-f]{16}){%1}"_s.arg(number % 4));
}

} // namespace kwb::vm
