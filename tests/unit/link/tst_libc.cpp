#include "core/base/output.h"
#include "tests/unit/link/oracle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <set>

using namespace kwb;

namespace {

/// Every n-th object is linked by ld, too; all of them with KWB_FULL=1.
int step()
{
    return qEnvironmentVariableIntValue("KWB_FULL") == 1 ? 1 : 25;
}

const std::uint64_t bases[] = {0x20000000, 0x100000000, 0x7fff00000000};

QString archiveOf(ByteOrder order)
{
    return order == ByteOrder::little ? "/usr/powerpc64le-linux-gnu/lib/libc.a"
                                      : "/usr/powerpc64-linux-gnu/lib/libc.a";
}

struct TypeCount {
    std::set<int> objects;
    int rows = 0;
};

/// What was linked and what was refused of one archive.
struct Coverage {
    int objects = 0;
    int tlsFree = 0;
    int linked = 0;
    std::map<std::uint32_t, TypeCount> types;        ///< rows of all objects
    std::map<std::uint32_t, TypeCount> tlsFreeTypes; ///< rows of objects without TLS
    std::map<std::string, int> refused;              ///< reason → objects
    std::map<std::string, std::string> refusedFirst; ///< reason → first object and text
};

void countRows(const ElfFile &object, int number, std::map<std::uint32_t, TypeCount> &types)
{
    for (const ElfSection &section : object.sections()) {
        if (section.type != 4 || (object.sections()[section.info].flags & 2) == 0) continue;
        const auto rows = object.relocations(section);
        if (!rows) continue;
        for (const ElfRelocation &row : *rows) {
            types[row.type].objects.insert(number);
            ++types[row.type].rows;
        }
    }
}

std::string tableOf(const std::string &title, const Coverage &coverage)
{
    std::string text = fmt::format("{}: {} objects, {} without TLS, {} of those linked\n", title,
                                   coverage.objects, coverage.tlsFree, coverage.linked);
    text += fmt::format("  {:32} {:>8} {:>8} {:>10} {:>10}  {}\n", "type", "objects", "rows", "TLS-free",
                        "rows", "formula");
    for (const auto &[type, count] : coverage.types) {
        const auto free = coverage.tlsFreeTypes.find(type);
        const std::string formula = relocationFormula(21, type);
        text += fmt::format("  {:32} {:>8} {:>8} {:>10} {:>10}  {}\n", relocationName(21, type),
                            count.objects.size(), count.rows,
                            free == coverage.tlsFreeTypes.end() ? 0 : free->second.objects.size(),
                            free == coverage.tlsFreeTypes.end() ? 0 : free->second.rows,
                            formula.empty() ? "refused" : formula);
    }
    for (const auto &[reason, count] : coverage.refused)
        text += fmt::format("  refused, {}: {} objects, the first {}\n", reason, count,
                            coverage.refusedFirst.at(reason));
    return text;
}

} // namespace

class TestLibc : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coversTheTypes_data() { orders(); }
    void coversTheTypes();
    void equalsLd_data();
    void equalsLd();
    void cleanupTestCase();

private:
    static void orders()
    {
        QTest::addColumn<ByteOrder>("order");
        QTest::newRow("little-endian, ELFv2") << ByteOrder::little;
        QTest::newRow("big-endian, ELFv1") << ByteOrder::big;
    }
    QString folderOf(ByteOrder order) const { return directory_.filePath(name(order)); }

    QTemporaryDir directory_;
    std::map<ByteOrder, QStringList> members_;
    std::string tables_;
};

void TestLibc::initTestCase()
{
    QVERIFY(directory_.isValid());
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        QVERIFY(QDir(directory_.path()).mkdir(name(order)));
        QString why;
        members_[order] = test::unpackArchive(archiveOf(order), folderOf(order), &why);
        QVERIFY2(members_[order].size() > 1500, qPrintable(why));
    }
}

/// Each object without TLS is linked. What is refused is refused for a reason that a linker of images may
/// have.
void TestLibc::coversTheTypes()
{
    QFETCH(ByteOrder, order);
    Coverage coverage;
    for (const QString &member : members_[order]) {
        const auto object =
            test::openBytes(test::readBytes(folderOf(order) + "/" + member), member.toStdString());
        QVERIFY2(object, qPrintable(member));
        const int number = coverage.objects++;
        countRows(*object, number, coverage.types);
        if (!test::usesTls(*object)) {
            ++coverage.tlsFree;
            countRows(*object, number, coverage.tlsFreeTypes);
        }
        const LinkRequest request{
            PhysAddr(bases[0]), test::valuesForUndefined(*object, bases[0] + 0x1000000), {}};
        const auto image = link(*object, request);
        if (image) {
            QVERIFY(!test::usesTls(*object));
            ++coverage.linked;
            continue;
        }
        ++coverage.refused[image.error().message.id()];
        coverage.refusedFirst.try_emplace(image.error().message.id(), image.error().text());
    }
    tables_ += tableOf(fmt::format("{} ({}-endian)", archiveOf(order).toStdString(), name(order)), coverage);
    const std::set<std::string> allowed{"link.tls", "link.tlsType", "link.ifunc"};
    for (const auto &[reason, count] : coverage.refused)
        QVERIFY2(allowed.contains(reason), coverage.refusedFirst.at(reason).c_str());
    QVERIFY(coverage.tlsFree > 1000);
}

void TestLibc::equalsLd_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::addColumn<quint64>("base");
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big})
        for (const std::uint64_t base : bases)
            QTest::addRow("%s at 0x%llx", name(order), static_cast<unsigned long long>(base))
                << order << quint64{base};
}

void TestLibc::equalsLd()
{
    QFETCH(ByteOrder, order);
    QFETCH(quint64, base);
    int equal = 0;
    QStringList different;
    for (qsizetype i = 0; i < members_[order].size(); i += step()) {
        const QString path = folderOf(order) + "/" + members_[order][i], plain = folderOf(order) + "/plain.o";
        const Bytes bytes = test::withoutMerge(test::readBytes(path));
        const auto object = test::openBytes(bytes, members_[order][i].toStdString());
        QVERIFY(object);
        if (test::usesTls(*object)) continue;
        const LinkRequest request{PhysAddr(base), test::valuesForUndefined(*object, base + 0x1000000), {}};
        const auto image = link(*object, request);
        if (!image && image.error().message.id() == "link.ifunc") continue;
        QVERIFY2(image, image ? "" : image.error().text().c_str());
        QVERIFY(writeFile(plain.toStdString(), bytes));
        QString why;
        const auto theirs = test::linkWithLd(plain, *image, request, folderOf(order), &why);
        if (theirs) why = test::difference(*image, *theirs);
        if (why.isEmpty())
            ++equal;
        else
            different += members_[order][i] + ": " + why;
    }
    qInfo("%d objects equal, %lld not", equal, static_cast<long long>(different.size()));
    QVERIFY2(different.isEmpty(), qPrintable(different.join("\n")));
    QVERIFY(equal > 20);
}

void TestLibc::cleanupTestCase()
{
    for (const QByteArray &line : QByteArray::fromStdString(tables_).split('\n'))
        qInfo("%s", line.constData());
    QFile file(QString(KWB_BINARY_DIR) + "/libc-relocations.txt");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(tables_.c_str()), static_cast<qint64>(tables_.size()));
}

QTEST_GUILESS_MAIN(TestLibc)
#include "tst_libc.moc"
