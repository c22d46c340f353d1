#include "../harness/scenario.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kwb::vm;
using namespace Qt::StringLiterals;

/// Boots Debian on a pseries machine, with more words on its command line, and captures it into a .tar.gz.
static Done captureSample(const QString &out, const QString &words)
{
    const auto files = debianFiles();
    if (!files) return std::unexpected(files.error());
    MachineOptions options = debianMachine(u"pseries"_s, *files);
    if (!words.isEmpty()) options.commandLine += u' ' + words;
    VirtualMachine vm(options, *files);
    if (const auto bootId = vm.boot(); !bootId) return std::unexpected(bootId.error());
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"target.tar"_s);
    if (auto captured = captureSnapshot(vm, archive); !captured) return captured;
    const auto packed = outputOf(u"gzip"_s, {u"-9nc"_s, archive}, patience);
    if (!packed) return std::unexpected(packed.error());
    return writeFile(out, *packed);
}

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    if (count != 2 && count != 3) {
        std::fputs("usage: vm_capture_sample OUT.tar.gz [WORDS]\n", stderr);
        return 2;
    }
    const auto done = captureSample(QString::fromLocal8Bit(arguments[1]),
                                    count == 3 ? QString::fromLocal8Bit(arguments[2]) : QString());
    if (done) return 0;
    std::fprintf(stderr, "vm_capture_sample: %s\n", qPrintable(done.error()));
    return 1;
}
