#include "guest_memory.h"

#include "debugger.h"

#include <QCryptographicHash>
#include <QMap>
#include <QtEndian>

namespace kwb::vm {

using namespace Qt::StringLiterals;

namespace {

/// Where a flattened device tree has the boot CPU's id.
constexpr qsizetype bootCpuOffset = 28;
/// Where the other CPUs of a machine wait: the old kernel copies so much of the purgatory to address 0.
constexpr qsizetype firstBytes = 0x100;

QByteArray bigEndian32(quint64 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift));
    return bytes;
}

/// All segments of a bundle: as its files have them, and as they lie in memory.
class Comparison {
public:
    explicit Comparison(const Bundle &bundle)
        : bundle_(bundle)
    {
    }

    Done readFiles();
    Done readMachine(VirtualMachine &vm);
    /// Replaces in the expected bytes what the loader changes.
    Done expectLoadersWork();
    void expect(const QString &segment, qsizetype offset, const QByteArray &bytes);
    /// Replaces in the expected bytes what the purgatory writes into its own segment. What follows its file
    /// is no longer expected to be anything.
    void expectPurgatorysWork(const LoadRow &purgatory);
    Outcome<qint64> compare() const;

    const QList<LoadRow> &segments() const { return segments_; }
    const QByteArray &found(const QString &segment) const { return found_.find(segment).value(); }

private:
    Bundle bundle_;
    QList<LoadRow> segments_;
    QMap<QString, QByteArray> expected_, found_;
};

Done Comparison::readFiles()
{
    const auto segments = bundle_.segments();
    if (!segments) return std::unexpected(segments.error());
    segments_ = *segments;
    for (const LoadRow &segment : segments_) {
        const auto bytes = readFile(bundle_.folder() + u'/' + segment.file);
        if (!bytes) return std::unexpected(bytes.error());
        expected_[segment.name] = *bytes + QByteArray(segment.memorySize - bytes->size(), '\0');
    }
    return {};
}

Done Comparison::readMachine(VirtualMachine &vm)
{
    for (const LoadRow &segment : segments_) {
        const auto bytes = readMemory(vm, segment.address, segment.memorySize);
        if (!bytes) return std::unexpected(bytes.error());
        found_[segment.name] = *bytes;
    }
    return {};
}

Done Comparison::expectLoadersWork()
{
    const auto late = bundle_.rows(u"late"_s);
    if (!late) return std::unexpected(late.error());
    QStringList changed;
    for (const QStringList &words : *late) {
        const qsizetype offset = words[2].toLongLong(nullptr, 16), length = words[3].toLongLong(nullptr, 16);
        const QByteArray filled = found(words[1]).mid(offset, length);
        if (filled.count('\0') == length) return std::unexpected(u"an empty late slot "_s + words[4]);
        expect(words[1], offset, filled);
        changed.append(words[1]);
    }
    const auto digests = bundle_.rows(u"digest-row"_s);
    if (!digests) return std::unexpected(digests.error());
    for (const QStringList &words : *digests)
        if (changed.contains(words[1]))
            expect(words[2], words[3].toLongLong(nullptr, 16),
                   QCryptographicHash::hash(found(words[1]), QCryptographicHash::Sha256));
    return {};
}

void Comparison::expect(const QString &segment, qsizetype offset, const QByteArray &bytes)
{
    expected_[segment].replace(offset, bytes.size(), bytes);
}

void Comparison::expectPurgatorysWork(const LoadRow &purgatory)
{
    QByteArray &expected = expected_[purgatory.name];
    expected.truncate(purgatory.fileSize);
    const QByteArray &memory = found(purgatory.name);
    for (qsizetype at = 0; at + 8 <= expected.size(); at += 8) {
        const QByteArray word = memory.mid(at, 8);
        if (expected.mid(at, 8) == word) continue;
        const auto inStack = [&](quint64 value) {
            return value > purgatory.address + static_cast<quint64>(purgatory.fileSize) &&
                   value < purgatory.address + static_cast<quint64>(purgatory.memorySize);
        };
        const bool wasEmpty = expected.mid(at, 8).count('\0') == 8;
        if (wasEmpty && (inStack(qFromBigEndian<quint64>(word.data())) ||
                         inStack(qFromLittleEndian<quint64>(word.data()))))
            expected.replace(at, 8, word);
        return;
    }
}

Outcome<qint64> Comparison::compare() const
{
    qint64 compared = 0;
    for (const LoadRow &segment : segments_) {
        const QByteArray &expected = expected_.find(segment.name).value();
        const QByteArray &inMemory = found(segment.name);
        const auto [left, right] =
            std::mismatch(expected.begin(), expected.end(), inMemory.begin(), inMemory.end());
        if (left != expected.end())
            return std::unexpected(
                u"segment %1 at 0x%2 differs from its file from offset 0x%3 on"_s.arg(segment.name)
                    .arg(segment.address, 0, 16)
                    .arg(left - expected.begin(), 0, 16));
        compared += expected.size();
    }
    return compared;
}

Outcome<LoadRow> segmentNamed(const QList<LoadRow> &segments, const QString &name)
{
    for (const LoadRow &segment : segments)
        if (segment.name == name) return segment;
    return std::unexpected(u"no segment "_s + name);
}

/// The old kernel has jumped: the value is the CPU's id, which it hands over in r3.
Outcome<quint64> compareAtPurgatory(VirtualMachine &vm, Comparison &comparison, qint64 *compared)
{
    if (auto read = comparison.readMachine(vm); !read) return std::unexpected(read.error());
    if (auto expected = comparison.expectLoadersWork(); !expected) return std::unexpected(expected.error());
    const auto equal = comparison.compare();
    if (!equal) return std::unexpected(u"after the jump: "_s + equal.error());
    *compared = *equal;
    const auto low = readMemory(vm, 0, firstBytes);
    if (!low) return std::unexpected(low.error());
    if (*low != comparison.found(u"purgatory"_s).first(firstBytes))
        return std::unexpected(u"the first 256 bytes of memory are not those of the purgatory"_s);
    return generalRegister(vm, 3);
}

} // namespace

Outcome<QByteArray> readMemory(VirtualMachine &vm, quint64 address, qint64 size)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"memory"_s);
    const auto saved = vm.qmp(
        u"pmemsave"_s, {{u"val"_s, static_cast<qint64>(address)}, {u"size"_s, size}, {u"filename"_s, file}});
    if (!saved) return std::unexpected(saved.error());
    auto bytes = readFile(file);
    if (bytes && bytes->size() != size)
        return std::unexpected(u"%1 bytes instead of %2"_s.arg(bytes->size()).arg(size));
    return bytes;
}

Outcome<QString> jumpAndCompare(VirtualMachine &vm, const Bundle &bundle, const std::function<Done()> &exec)
{
    Comparison comparison(bundle);
    if (auto read = comparison.readFiles(); !read) return std::unexpected(read.error());
    const auto purgatory = segmentNamed(comparison.segments(), u"purgatory"_s);
    const auto kernel = segmentNamed(comparison.segments(), u"kernel"_s);
    if (!purgatory || !kernel) return std::unexpected(u"no kernel or purgatory in the bundle"_s);

    Debugger debugger;
    const auto reach = [&](quint64 address, const std::function<Done()> &start) -> Done {
        if (auto running = debugger.runTo(address); !running) return running;
        if (auto started = start(); !started) return started;
        return debugger.waitUntilThere(vm, patience);
    };
    if (auto attached = debugger.attach(vm); !attached) return std::unexpected(attached.error());
    if (auto there = reach(purgatory->address, exec); !there) return std::unexpected(there.error());
    qint64 atPurgatory = 0;
    const auto cpu = compareAtPurgatory(vm, comparison, &atPurgatory);
    if (!cpu) return std::unexpected(cpu.error());

    if (auto there = reach(kernel->address, [] { return Done(); }); !there)
        return std::unexpected(there.error());
    if (auto read = comparison.readMachine(vm); !read) return std::unexpected(read.error());
    comparison.expect(u"fdt"_s, bootCpuOffset, bigEndian32(*cpu));
    comparison.expectPurgatorysWork(*purgatory);
    const auto atKernel = comparison.compare();
    if (!atKernel) return std::unexpected(u"at the new kernel's entry: "_s + atKernel.error());
    if (auto detached = debugger.detach(); !detached) return std::unexpected(detached.error());
    return u"memory equals the bundle: %1 bytes after the jump, %2 at the kernel's entry"_s.arg(atPurgatory)
        .arg(*atKernel);
}

} // namespace kwb::vm
