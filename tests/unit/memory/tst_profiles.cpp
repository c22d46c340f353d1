#include "cases.h"

#include "core/memory/kernel_error.h"

#include <set>

using namespace kwb;
using namespace kwb::test;

class ProfileTest : public QObject {
    Q_OBJECT
private slots:
    void names();
    void orders();
    void excludes();
    void badLists_data();
    void badLists();
    void errorsAreExplained();
};

void ProfileTest::names()
{
    std::vector<std::string> seen;
    for (const Profile &profile : profiles()) {
        seen.push_back(profile.name);
        QCOMPARE(findProfile(profile.name), &profile);
        QVERIFY(profile.makeSearch != nullptr);
        QVERIFY(!profile.title.empty() && !profile.source.empty());
    }
    QCOMPARE(seen, (std::vector<std::string>{"workbench", "linux-6.1", "kexec-tools"}));
    QVERIFY(findProfile("linux-9.9") == nullptr);
}

void ProfileTest::orders()
{
    const auto order = [](const char *profile) {
        std::string text;
        for (const SegmentRule &rule : findProfile(profile)->segments)
            text += std::string(name(rule.kind)) + (rule.topDown ? " down, " : " up, ");
        return text;
    };
    QCOMPARE(order("linux-6.1"), std::string("kernel up, purgatory down, initrd up, fdt down, "));
    QCOMPARE(order("kexec-tools"), std::string("kernel up, purgatory up, initrd up, fdt down, stack up, "));
    QCOMPARE(order("workbench"), std::string("kernel up, purgatory down, initrd up, fdt down, "));
}

void ProfileTest::excludes()
{
    const auto kinds = [](const char *profile) {
        std::set<MemoryKind> out;
        for (const ExcludeRule &rule : findProfile(profile)->excludes) {
            if (rule.source.empty()) qFatal("an exclude without source");
            out.insert(rule.kind);
        }
        return out;
    };
    // The safe profile keeps clear of all that any other keeps clear of.
    const auto safe = kinds("workbench");
    for (const Profile &profile : profiles()) {
        const auto other = kinds(profile.name.c_str());
        QVERIFY(std::ranges::includes(safe, other));
    }
    QCOMPARE(findProfile("linux-6.1")->excludes.front().kind, MemoryKind::tce);
    QVERIFY(findProfile("linux-6.1")->excludes[1].onlyIfRetainInitrd);
}

void ProfileTest::badLists_data()
{
    QTest::addColumn<QString>("allocator");
    QTest::addColumn<HoleSpace>("space");
    QTest::addColumn<int>("kind");
    const QString any = QStringLiteral("workbench");
    const auto kind = [](ErrorKind value) { return static_cast<int>(value); };
    QTest::newRow("unknown allocator") << QStringLiteral("grub") << HoleSpace{} << kind(ErrorKind::usage);
    QTest::newRow("page size 0") << any << HoleSpace{.pageSize = 0} << kind(ErrorKind::usage);
    QTest::newRow("page size 3") << any << HoleSpace{.pageSize = 3} << kind(ErrorKind::usage);
    const std::vector<Span> wraps{{0, 1}, {allOnes, 2}};
    QTest::newRow("ram wraps") << any << HoleSpace{.ram = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("exclude wraps") << any << HoleSpace{.exclude = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("reserved wraps") << any << HoleSpace{.reserved = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("driver_managed wraps")
        << any << HoleSpace{.driverManaged = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("segments wrap") << any << HoleSpace{.segments = wraps} << kind(ErrorKind::malformed);
    QTest::newRow("crash wraps") << any << HoleSpace{.crash = wraps[1]} << kind(ErrorKind::malformed);
    QTest::newRow("too many rows") << any << HoleSpace{.ram = std::vector<Span>((1u << 20) + 1)}
                                   << kind(ErrorKind::limit);
}

void ProfileTest::badLists()
{
    QFETCH(const QString, allocator);
    QFETCH(const HoleSpace, space);
    QFETCH(const int, kind);
    const auto search = makeSearch(allocator.toStdString(), space);
    QVERIFY(!search);
    QCOMPARE(static_cast<int>(search.error().kind), kind);
    QVERIFY(!search.error().text().empty());
}

void ProfileTest::errorsAreExplained()
{
    std::set<std::string> ids;
    for (const ErrorRule &rule : errorRules()) {
        QVERIFY(ids.insert(rule.rule.id).second);
        QVERIFY(explainError(rule.error).text().find(rule.rule.english) != std::string::npos);
    }
    const std::string einval = explainError(KernelError::einval).text();
    QVERIFY(einval.starts_with("EINVAL: one of: "));
    QVERIFY(einval.find("overlap") != std::string::npos && einval.find("half") != std::string::npos);
    QVERIFY(explainError(KernelError::etxtbsy).text().find("TCE") != std::string::npos);
    QVERIFY(explainError(KernelError::enomem).text().find("crash region") != std::string::npos);
    QCOMPARE(explainError(KernelError::none).text(), std::string("0"));
    QCOMPARE(static_cast<int>(KernelError::eaddrnotavail), 99);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profiles.moc"
