#pragma once

#include "virtual_machine.h"

#include <QLocalSocket>

namespace kwb::vm {

/// Stops a machine at an instruction, by QEMU's own gdb server. The machine does not notice; what its memory
/// holds at that moment can be read in peace. Addresses are compared with the program counter as it is, so
/// only code that runs with the MMU off has its physical address here.
class Debugger {
public:
    /// `vm` has been started; it pauses until the first runTo().
    Done attach(VirtualMachine &vm);
    /// Lets the machine go on and asks to be stopped before the instruction at `address`.
    Done runTo(quint64 address);
    /// Waits until it has stopped there.
    Done waitUntilThere(VirtualMachine &vm, std::chrono::seconds limit);
    /// Lets the machine go on for good.
    Done detach();

private:
    Done send(const QByteArray &packet);
    Outcome<QByteArray> receive(std::chrono::milliseconds limit);
    Done command(const QByteArray &packet);

    QTemporaryDir folder_; ///< of the socket
    QLocalSocket socket_;
    QByteArray unread_;
    std::optional<quint64> target_;
};

/// A register as QEMU's monitor prints it: "NIP", "GPR03" is named 3.
Outcome<quint64> programCounter(VirtualMachine &vm);
Outcome<quint64> generalRegister(VirtualMachine &vm, int number);

} // namespace kwb::vm
