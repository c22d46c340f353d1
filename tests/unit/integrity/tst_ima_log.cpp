#include "core/base/blob.h"
#include "core/integrity/ima_verify.h"
#include "tests/support/mutate.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace kwb;

namespace {

const std::string folder = KWB_SOURCE_DIR "/tests/unit/integrity/ima/";

Blob file(const std::string &name)
{
    return *mapFile(folder + name);
}

std::string sha1Text(const Bytes &bytes)
{
    const QByteArray data(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes));
    return QCryptographicHash::hash(data, QCryptographicHash::Sha1).toHex().toStdString();
}

/// A log whose entries have the digests of their fields.
ImaLog logOf(ByteOrder order, const std::vector<std::pair<std::string, std::vector<Bytes>>> &entries,
             PcrBank bank = PcrBank::sha1)
{
    ImaLog log;
    log.order = order;
    log.bank = bank;
    BankHash hash(bank);
    for (const auto &[name, values] : entries) {
        ImaEntry &entry = log.entries.emplace_back();
        entry.pcr = 10;
        entry.templateName = name;
        const auto ids = imaTemplateFields(name);
        for (std::size_t i = 0; i < values.size(); ++i)
            entry.fields.push_back({ids ? (*ids)[i] : "field-" + std::to_string(i + 1), values[i]});
        entry.digest = imaTemplateDigest(entry, order, hash);
    }
    return log;
}

/// One entry of every template.
ImaLog everyTemplate(ByteOrder order, PcrBank bank = PcrBank::sha1)
{
    const Bytes digest(32, 0x5a);
    const Bytes old(20, 0x17);
    const Bytes signature = {3, 2, 4, 0xde, 0xad, 0xbe, 0xef, 0, 2, 0x12, 0x34};
    Bytes id;
    append<std::uint32_t>(id, 1000, order);
    Bytes mode;
    append<std::uint16_t>(mode, 0100644, order);
    const Bytes ng = imaDigestField("sha256", digest);
    const Bytes ngv2 = imaDigestField("verity:sha256", digest);
    const Bytes path = imaNameField("/usr/bin/a file");
    return logOf(order,
                 {{"ima", {old, bytesOf("/sbin/init")}},
                  {"ima-ng", {ng, path}},
                  {"ima-ngv2", {ngv2, path}},
                  {"ima-sig", {ng, path, signature}},
                  {"ima-sig", {ng, path, {}}},
                  {"ima-sigv2", {ngv2, path, signature}},
                  {"ima-buf", {ng, imaNameField("kexec-cmdline"), bytesOf("console=hvc0 quiet")}},
                  {"ima-modsig", {ng, path, {}, ng, Bytes(300, 0x30)}},
                  {"evm-sig", {ng, path, signature, imaNameField("a|b"), {1, 2}, {3, 4, 5}, id, id, mode}},
                  {"d-ng|n-ng|buf", {ng, path, {9}}}},
                 bank);
}

/// As Linux prints a log.
std::string asText(const ImaLog &log)
{
    std::string out;
    for (const ImaEntry &entry : log.entries) {
        out += std::to_string(entry.pcr) + " " + hexString(entry.digest) + " " + entry.templateName;
        for (const ImaField &field : entry.fields)
            out += " " + imaFieldText(field, log.order);
        out += "\n";
    }
    return out;
}

std::vector<PcrValue> realRegisters()
{
    return *readPcrValues(textOf(file("debian-12-ppc64le.pcrs").bytes()), "pcrs");
}

bool sameMeasurements(const ImaLog &a, const ImaLog &b)
{
    // The template's name is in no digest, so nothing can tell that it was changed.
    return std::ranges::equal(a.entries, b.entries, [](const ImaEntry &x, const ImaEntry &y) {
        return x.pcr == y.pcr && x.digest == y.digest &&
               std::ranges::equal(x.fields, y.fields, {}, &ImaField::value, &ImaField::value);
    });
}

} // namespace

class ImaLogTest : public QObject {
    Q_OBJECT

private slots:
    /// Debian's 6.1 on pseries with a TPM; every register was read a little later than the one before, and
    /// reading was measured.
    void realLog()
    {
        const auto log = readImaLog(file("debian-12-ppc64le.bin").bytes(), "log");
        QVERIFY2(log, log ? "" : log.error().text().c_str());
        QCOMPARE(log->order, ByteOrder::little);
        QCOMPARE(log->entries.size(), std::size_t{41});
        QCOMPARE(log->entries[0].name(), std::string("boot_aggregate"));
        const ImaVerdict verdict = verifyImaLog(*log, realRegisters());
        QCOMPARE(verdict.wrongDigests.size(), std::size_t{0});
        QCOMPARE(verdict.violations, std::vector<std::size_t>{2});
        std::vector<std::size_t> after;
        std::vector<bool> padded;
        for (const PcrComparison &compared : verdict.comparisons) {
            after.push_back(compared.matchesAfter.value_or(0));
            padded.push_back(compared.kind == PcrChain::Kind::padded);
        }
        QCOMPARE(after, (std::vector<std::size_t>{34, 35, 36, 37}));
        QCOMPARE(padded, (std::vector<bool>{false, false, true, true}));
        QCOMPARE(verdict.brokenAt.value_or(0), std::size_t{34}); // what came after the register was read
    }

    void logAndRegisterOfOneMoment()
    {
        auto log = *readImaLog(file("debian-12-ppc64le.bin").bytes(), "log");
        log.entries.resize(34);
        const ImaVerdict verdict = verifyImaLog(log, {realRegisters()[0]});
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.registers[0].value, realRegisters()[0].value);
    }

    void binaryAndAsciiAreTheSame()
    {
        const auto binary = *readImaLog(file("debian-12-ppc64le.bin").bytes(), "log");
        const auto text = readImaLog(file("debian-12-ppc64le.txt").bytes(), "log");
        QVERIFY2(text, text ? "" : text.error().text().c_str());
        QCOMPARE(text->form, ImaLogForm::ascii);
        QCOMPARE(text->entries.size(), std::size_t{29});
        for (std::size_t i = 0; i < text->entries.size(); ++i) {
            ImaEntry same = binary.entries[i];
            same.place = i + 1;
            QVERIFY2(text->entries[i] == same, same.name().c_str());
        }
        const Blob original = file("debian-12-ppc64le.bin");
        QVERIFY(std::ranges::equal(imaLogBytes(binary), original.bytes()));
    }

    void everyTemplateInBothOrders_data()
    {
        QTest::addColumn<bool>("big");
        QTest::addColumn<int>("bank");
        for (const bool big : {false, true})
            for (const PcrBank bank : pcrBanks)
                QTest::addRow("%s %s", big ? "big" : "little", name(bank)) << big << static_cast<int>(bank);
    }
    void everyTemplateInBothOrders()
    {
        QFETCH(const bool, big);
        QFETCH(const int, bank);
        const ByteOrder order = big ? ByteOrder::big : ByteOrder::little;
        const ImaLog made = everyTemplate(order, static_cast<PcrBank>(bank));
        const auto read = readImaLog(imaLogBytes(made), "log");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(read->order, order);
        QCOMPARE(read->bank, static_cast<PcrBank>(bank));
        QVERIFY(sameMeasurements(*read, made));
        QCOMPARE(verifyImaLog(*read).wrongDigests.size(), std::size_t{0});
        const auto text = readImaLog(viewOf(asText(made)), "log");
        QVERIFY2(text, text ? "" : text.error().text().c_str());
        QCOMPARE(text->order, order);
        QCOMPARE(asText(*text), asText(made));
        QCOMPARE(verifyImaLog(*text).wrongDigests.size(), std::size_t{0});
    }

    /// The bytes that go into the digest, written down by hand.
    void digestsByHand()
    {
        const ImaLog log =
            logOf(ByteOrder::big, {{"ima-ng", {imaDigestField("sha1", Bytes(20, 1)), imaNameField("a b")}},
                                   {"ima", {Bytes(20, 2), bytesOf("init")}}});
        Bytes first{0, 0, 0, 26, 's', 'h', 'a', '1', ':', 0};
        first.insert(first.end(), 20, 1);
        for (const Byte byte : Bytes{0, 0, 0, 4})
            first.push_back(byte);
        for (const char c : {'a', '_', 'b', '\0'})
            first.push_back(static_cast<Byte>(c));
        QCOMPARE(hexString(log.entries[0].digest), sha1Text(first));
        Bytes second(20, 2);
        const Bytes init = bytesOf("init");
        second.insert(second.end(), init.begin(), init.end());
        second.resize(20 + 256);
        QCOMPARE(hexString(log.entries[1].digest), sha1Text(second));
        Bytes chain(20, 0);
        chain.insert(chain.end(), log.entries[0].digest.begin(), log.entries[0].digest.end());
        PcrChain reg(PcrBank::sha1, PcrChain::Kind::own);
        reg.add(log.entries[0], log.order);
        QCOMPARE(hexString(reg.value()), sha1Text(chain));
    }

    void unknownTemplate()
    {
        const ImaLog made = logOf(ByteOrder::little, {{"vendor-thing", {{1, 2, 3}, {}, {4}}}});
        const auto read = readImaLog(imaLogBytes(made), "log");
        QVERIFY(read.has_value());
        QCOMPARE(read->entries[0].fields.size(), std::size_t{3});
        QVERIFY(verifyImaLog(*read).ok());
        const auto text = readImaLog(viewOf(asText(made)), "log");
        QVERIFY(!text);
        QCOMPARE(text.error().message.id(), std::string("ima.ascii-template"));
    }

    void handOver()
    {
        for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
            ImaLog made = everyTemplate(order);
            Bytes buffer = imaHandOverBuffer(made);
            const std::size_t size = buffer.size();
            buffer.resize(65536); // the segment is larger
            const auto read = readImaLog(buffer, "buffer");
            QVERIFY2(read, read ? "" : read.error().text().c_str());
            QCOMPARE(read->form, ImaLogForm::handOver);
            QCOMPARE(read->order, order);
            QVERIFY(sameMeasurements(*read, made));
            store<std::uint64_t>(buffer, 16, made.entries.size() + 1, order);
            QCOMPARE(readImaLog(buffer, "buffer").error().message.id(), std::string("ima.handover-count"));
            store<std::uint64_t>(buffer, 8, 65537, order);
            QCOMPARE(readImaLog(buffer, "buffer").error().message.id(), std::string("ima.handover-size"));
            QCOMPARE(size, imaHandOverHeader + imaLogBytes(made).size());
        }
        QCOMPARE(imaSegmentSize(100, 65536).value_or(0), std::uint64_t{65536});
        QCOMPARE(imaSegmentSize(65536 - 24 - 32768, 65536).value_or(0), std::uint64_t{65536});
        QCOMPARE(imaSegmentSize(65536 - 24 - 32768 + 1, 65536).value_or(0), std::uint64_t{131072});
        QVERIFY(!imaSegmentSize(~std::uint64_t{0} - 100, 65536));
    }

    void whichEntryWasChanged()
    {
        auto log = *readImaLog(file("debian-12-ppc64le.bin").bytes(), "log");
        log.entries.resize(34);
        const PcrValue given = realRegisters()[0];
        ImaLog changed = log;
        changed.entries[7].fields[1].value[3] ^= 1;
        QCOMPARE(verifyImaLog(changed, {given}).brokenAt.value_or(99), std::size_t{7});
        ImaLog added = log;
        added.entries.push_back(log.entries[5]);
        QCOMPARE(verifyImaLog(added, {given}).brokenAt.value_or(99), std::size_t{34});
        ImaLog taken = log;
        taken.entries.erase(taken.entries.begin() + 5);
        QCOMPARE(verifyImaLog(taken, {given}).brokenAt.value_or(99), std::size_t{33});
        QVERIFY(!verifyImaLog(taken, {given}).comparisons[0].matchesAfter);
        QVERIFY(!verifyImaLog(ImaLog{}, {given}).ok());
    }

    void registerTexts()
    {
        const std::string digest = "0123456789abcdef0123456789abcdef01234567";
        const auto one = [](std::string_view text) { return readPcrValues(text, "f"); };
        QCOMPARE(one(digest + "\n")->at(0).pcr, 10u);
        const auto old =
            one("PCR-09: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\nPCR-10: 01 23 45 67 "
                "89 AB CD EF 01 23 45 67 89 AB CD EF 01 23 45 67\n");
        QVERIFY(old.has_value());
        QCOMPARE(hexString(old->at(1).value), digest);
        const auto banks =
            one("sha1 :\n  10 : " + digest + "\nsm3_256:\n  10: 0x" + std::string(64, 'a') + "\n");
        QVERIFY(banks.has_value());
        QCOMPARE(banks->size(), std::size_t{1});
        for (const std::string &bad :
             {std::string(), std::string("hello"), std::string("sha256:\n 10: 0x12\n"),
              std::string("sha1:\n 99: ") + digest})
            QCOMPARE(one(bad).error().message.id(), std::string("pcr.bad"));
    }

    /// Damage is always an error with a name, or found by the check.
    void mutations()
    {
        auto real = *readImaLog(file("debian-12-ppc64le.bin").bytes(), "log");
        real.entries.resize(34);
        const std::string text = asText(real);
        const Bytes forms[] = {imaLogBytes(real), imaHandOverBuffer(real), bytesOf(text),
                               imaLogBytes(everyTemplate(ByteOrder::big))};
        int refused = 0;
        int found = 0;
        int same = 0;
        for (const Bytes &form : forms) {
            const ImaLog original = *readImaLog(form, "log");
            PcrChain chain(PcrBank::sha256, PcrChain::Kind::own);
            for (const ImaEntry &entry : original.entries)
                chain.add(entry, original.order);
            for (std::uint32_t n = 0; n < 400; ++n) {
                const auto log = readImaLog(test::mutate(form, n), "log");
                if (!log) {
                    QVERIFY(!log.error().message.id().empty());
                    ++refused;
                } else if (!verifyImaLog(*log, {{10, PcrBank::sha256, chain.value()}}).ok()) {
                    ++found;
                } else {
                    QVERIFY2(sameMeasurements(*log, original), std::to_string(n).c_str());
                    ++same;
                }
            }
        }
        QVERIFY(refused > 400);
        QVERIFY(found > 200);
        qInfo("%d refused, %d found by the check, %d without effect", refused, found, same);
    }
};

QTEST_GUILESS_MAIN(ImaLogTest)
#include "tst_ima_log.moc"
