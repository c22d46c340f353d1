#include "linux_files.h"

#include <QFile>
#include <QThread>

namespace kwb::vm {

using namespace Qt::StringLiterals;

Outcome<LinuxFiles> linuxFiles()
{
    const QString folder = qEnvironmentVariable("KWB_VM_CACHE", QStringLiteral(KWB_BINARY_DIR "/vm-cache"));
    const auto kernel = [&](const QString &arch) {
        const QString path = u"%1/linux-%2/vmlinux"_s.arg(folder, arch);
        return LinuxKernel{.kernel = path, .stripped = path + u"-stripped"_s};
    };
    LinuxFiles files{.little = kernel(u"ppc64le"_s),
                     .big = kernel(u"ppc64"_s),
                     .bigInitrd = folder + u"/linux-ppc64/initrd.gz"_s,
                     .authority = folder + u"/linux-keys/authority"_s,
                     .source = folder + u"/linux-source"_s};
    for (const QString &file : {files.little.stripped, files.big.stripped, files.bigInitrd})
        if (!QFile::exists(file))
            return std::unexpected(u"no %1: tests/full/build-linux.sh makes it"_s.arg(file));
    return files;
}

MachineOptions bigEndianMachine(const QString &machine, const LinuxFiles &files, const QString &folder)
{
    return {.machine = machine,
            .kernel = files.big.stripped,
            .initrd = files.bigInitrd,
            .memoryMiB = machine == u"pseries" ? 2048 : 4096,
            .folder = folder};
}

Done FolderShell::push(const QString &folder, const QString &name)
{
    const auto copied = outputOf(u"cp"_s, {u"-a"_s, folder, folder_ + u'/' + name}, patience);
    return copied ? Done() : std::unexpected(copied.error());
}

Outcome<QByteArray> FolderShell::ask(VirtualMachine &vm, const QString &command)
{
    const QString answer = folder_ + u"/answer"_s;
    if (auto started = runLast(command); !started) return std::unexpected(started.error());
    QElapsedTimer waiting;
    waiting.start();
    while (!QFile::exists(answer)) {
        if (!vm.running() || waiting.hasExpired(std::chrono::milliseconds(patience).count()))
            return std::unexpected(command + u": no answer"_s);
        QThread::msleep(20);
    }
    const auto status = readFile(answer);
    QFile::remove(answer);
    auto output = readFile(folder_ + u"/output"_s);
    if (!status || !output || status->trimmed() != "0")
        return std::unexpected(u"%1: status %2\n%3"_s.arg(command,
                                                          QString::fromLatin1(status.value_or("none")),
                                                          QString::fromUtf8(output.value_or(QByteArray()))));
    return output;
}

Done FolderShell::runLast(const QString &command)
{
    // The file has its name only when it is whole.
    const QString part = folder_ + u"/command.new"_s;
    if (auto written = writeFile(part, command.toUtf8()); !written) return written;
    if (!QFile::rename(part, folder_ + u"/command"_s)) return std::unexpected(u"cannot rename "_s + part);
    return {};
}

} // namespace kwb::vm
