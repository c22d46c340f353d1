// What is put into the emulated machine: late slots and digests, the stage's list, kernels out of bundles,
// and which tree is of which machine.
#include "core/bundle/manifest.h"
#include "core/rehearsal/bundle_request.h"
#include "core/rehearsal/load.h"
#include "core/rehearsal/own_tree.h"
#include "tests/support/contents.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace kwb;
using test::contentOf;

namespace {

/// A load of the sample with a late slot in its tree.
RehearsalLoad sampleLoad()
{
    SealedPlan sealed = test::sampleSealed();
    sealed.plan.lateSlots = {{"fdt", 0x80, 32, "rng-seed", false}};
    return loadOf(sealed);
}

std::string memoryDigest(const LoadSegment &segment)
{
    Sha256 hash;
    hash.update(contentOf(segment));
    hash.updateZeros(segment.memsz - segment.bufsz);
    return hexString(hash.digest());
}

void spoil(LoadSegment &segment)
{
    Bytes bytes = contentOf(segment);
    bytes[bytes.size() / 2] ^= 0x10;
    segment.content = {Blob::copyOf(std::move(bytes))};
}

constexpr std::size_t fdt = 3, purgatory = 1;

} // namespace

class TestLoad : public QObject {
    Q_OBJECT

private slots:
    void lateSlotsAreFilled()
    {
        RehearsalLoad load = sampleLoad();
        const RehearsalLoad before = load;
        QVERIFY(fillLateSlots(load));
        const Bytes tree = contentOf(load.segments[fdt]);
        QVERIFY(std::any_of(tree.begin() + 0x80, tree.begin() + 0xa0, [](Byte b) { return b != 0; }));
        QVERIFY(load.segments[fdt].memoryDigest != before.segments[fdt].memoryDigest);
        for (const LoadSegment &segment : load.segments)
            QCOMPARE(segment.memoryDigest, memoryDigest(segment));
        // The row of the tree in the purgatory is the third.
        const Bytes code = contentOf(load.segments[purgatory]);
        const auto row = code.begin() + 0x1000 + 128;
        QCOMPARE(hexString(Bytes(row, row + 32)), load.segments[fdt].memoryDigest);
        RehearsalLoad again = sampleLoad();
        QVERIFY(fillLateSlots(again));
        QVERIFY(contentOf(again.segments[fdt]) == tree); // the same each time
    }

    void damageStaysVisible_data()
    {
        QTest::addColumn<qulonglong>("which");
        QTest::newRow("tree") << qulonglong{fdt};
        QTest::newRow("purgatory") << qulonglong{purgatory};
        QTest::newRow("kernel") << qulonglong{0};
    }
    void damageStaysVisible()
    {
        QFETCH(qulonglong, which);
        RehearsalLoad load = sampleLoad();
        spoil(load.segments[which]);
        QVERIFY(fillLateSlots(load));
        for (std::size_t i = 0; i < load.segments.size(); ++i)
            QCOMPARE(load.segments[i].memoryDigest == memoryDigest(load.segments[i]), i != which);
    }

    void slotOutside()
    {
        for (const LateSlot &slot : {LateSlot{"fdt", ~std::uint64_t{0}, 32, "rng-seed", false},
                                     LateSlot{"fdt", 0, std::uint64_t{1} << 40, "rng-seed", false},
                                     LateSlot{"nothing", 0, 1, "rng-seed", false}}) {
            RehearsalLoad load = sampleLoad();
            load.lateSlots = {slot};
            const Status status = fillLateSlots(load);
            QVERIFY(!status);
            QVERIFY(status.error().kind == ErrorKind::malformed);
        }
        RehearsalLoad load = sampleLoad();
        load.digestRows.back().offset = 0x3000 - 16;
        QVERIFY(!fillLateSlots(load));
    }

    void listIsWhatTheStageReads()
    {
        const RehearsalLoad load = sampleLoad();
        const PhysAddr at(0x40000000);
        Bytes all;
        for (const Blob &piece : listImage(load, at))
            all.insert(all.end(), piece.bytes().begin(), piece.bytes().end());
        QCOMPARE(std::uint64_t{all.size()}, listSize(load));
        QCOMPARE(std::string(all.begin(), all.begin() + 8), std::string("kwb-list"));
        QVERIFY(kwb::load<std::uint64_t>(all, 8, ByteOrder::big) == load.segments.size());
        for (std::size_t i = 0; i < load.segments.size(); ++i) {
            const LoadSegment &segment = load.segments[i];
            const std::uint64_t row = 16 + 80 * i;
            const auto number = [&](std::uint64_t offset) {
                return *kwb::load<std::uint64_t>(all, row + offset, ByteOrder::big);
            };
            QCOMPARE(std::string(reinterpret_cast<const char *>(all.data() + row)), segment.name);
            QVERIFY(number(16) % 8 == 0);
            const Bytes content = contentOf(segment);
            const auto found = slice(all, number(16) - at.value, content.size());
            QVERIFY(found && std::ranges::equal(*found, content));
            QCOMPARE(number(24), segment.mem.value);
            QCOMPARE(number(32), segment.bufsz);
            QCOMPARE(number(40), segment.memsz);
            QCOMPARE(hexString(*slice(all, row + 48, 32)), segment.memoryDigest);
        }
    }

    void listPlaceIsClear()
    {
        const RehearsalLoad load = sampleLoad();
        const std::uint64_t size = listSize(load);
        const std::uint64_t end = 0x5850000; // of the last segment
        const auto place = [&](std::uint64_t memory) {
            return listPlace(load, RangeSet({AddressRange(PhysAddr(0), PhysAddr(memory))}));
        };
        QVERIFY(place(0x80000000).has_value());
        QVERIFY(place(0x80000000)->value + size <= 0x80000000);
        QVERIFY(place(end + size + 0x10000)->value >= end);
        // Behind the segments is no room any more: the next place is before them.
        QVERIFY(place(end + size - 1)->value + size <= 0x5840000);
        QVERIFY(!place(size - 1).has_value());
    }

    void kernelOutOfABundle_data()
    {
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("little") << ByteOrder::little;
        QTest::newRow("big") << ByteOrder::big;
    }
    void kernelOutOfABundle()
    {
        QFETCH(ByteOrder, order);
        BundleManifest manifest;
        manifest.newByteOrder = order;
        manifest.oldByteOrder = ByteOrder::big;
        manifest.allocator = "kexec-tools";
        manifest.pageSize = 0x10000;
        manifest.cmdline = "console=hvc0 demo kwb.plan=0123456789abcdef";
        manifest.marker = "kwb.plan=0123456789abcdef";
        manifest.segments = {
            {"kernel", "kernel", "segments/0-kernel.bin", 0x2000000, 0x20000, 0x18000, "", ""},
            {"kernel.1", "kernel", "segments/1-kernel.1.bin", 0x2040000, 0x10000, 5, "", ""},
            {"initrd", "initrd", "segments/2-initrd.bin", 0x3000000, 0x10000, 7, "", ""}};
        FileSet files;
        files.files["segments/0-kernel.bin"] = Blob::copyOf(Bytes(0x18000, 0x60));
        files.files["segments/1-kernel.1.bin"] = Blob::copyOf(bytesOf("apart"));
        files.files["segments/2-initrd.bin"] = Blob::copyOf(bytesOf("initrd!"));
        const auto request = requestOf(manifest, files);
        QVERIFY2(request, request ? "" : request.error().text().c_str());
        QCOMPARE(*request->cmdline, std::string("console=hvc0 demo"));
        QCOMPARE(request->allocator, std::string("kexec-tools"));
        QVERIFY(request->oldByteOrder == ByteOrder::big);
        QVERIFY(request->kernel->header.order == order);
        QCOMPARE(request->initrds.size(), std::size_t{1});
        const auto &loads = request->kernel->loads;
        QCOMPARE(loads.size(), std::size_t{2});
        QCOMPARE(loads[0].memsz, std::uint64_t{0x20000});
        QCOMPARE(loads[1].paddr.value, std::uint64_t{0x40000});
        const auto bytes = request->kernel->elf.part(loads[1].offset.value, loads[1].filesz);
        QVERIFY(bytes && textOf(bytes->bytes()) == "apart");
        files.files.clear();
        QVERIFY(!requestOf(manifest, files));
    }

    void stateOfFirmware()
    {
        DeviceTree tree = test::sampleTree("");
        QCOMPARE(FirmwareState::of(tree).stageOptions(EmulatedMachine::pseries), std::string());
        tree.root.children.push_back({"rtas", {{"linux,rtas-base", makeU32(0x2fff0000)}}, {}});
        Bytes vector(27);
        vector[0] = 25;
        vector[23] = 0x40;
        vector[24] = 0x40;
        vector[26] = 0x40;
        tree.find("/chosen")->properties.push_back({"ibm,architecture-vec-5", vector});
        QCOMPARE(FirmwareState::of(tree).stageOptions(EmulatedMachine::pseries),
                 std::string("r=2fff0000 c=1404040 "));
        QCOMPARE(FirmwareState::of(tree).stageOptions(EmulatedMachine::powernv9), std::string());
    }

    void sameMachineOrAnother()
    {
        const DeviceTree own = test::sampleTree("one");
        QVERIFY(!otherMachine(test::sampleTree("another"), own));
        DeviceTree tree = own;
        tree.root.children.push_back({"pci@800000020000000", {}, {}});
        QVERIFY(otherMachine(tree, own)->text().find("/pci@800000020000000") != std::string::npos);
        QVERIFY(otherMachine(own, tree));
        tree = own;
        tree.find("/memory@0")->properties[1].value[0] = 1;
        QVERIFY(otherMachine(tree, own)->text().find("/memory@0 reg") != std::string::npos);
        QVERIFY(!machineOf(own));
        tree.root.properties.push_back({"compatible", makeString("qemu,pseries")});
        QVERIFY(machineOf(tree) == EmulatedMachine::pseries);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
