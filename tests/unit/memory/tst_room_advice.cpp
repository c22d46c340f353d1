#include "cases.h"

#include "core/memory/hole_trace.h"
#include "core/memory/room_advice.h"

using namespace kwb;
using namespace kwb::test;

namespace {

/// An answer that no wrap-around gave.
bool fits(const HoleSearch &search, const HoleRequest &request)
{
    const HoleAnswer answer = search.locate(request);
    const std::string quirk = quirkOf(answer);
    return answer.at && (quirk.empty() || quirk == "top-down-off-by-one" || quirk == "iomem-ascending");
}

HoleRequest with(const HoleRequest &request, const auto &change)
{
    HoleRequest changed = request;
    change(changed);
    return changed;
}

} // namespace

/// Each piece of advice is taken: it fits, and one page beyond it does not.
class RoomAdviceTest : public QObject {
    Q_OBJECT
private slots:
    void knownCases();
    void takenAdvice_data();
    void takenAdvice();
};

void RoomAdviceTest::knownCases()
{
    const HoleSpace space{
        .pageSize = pageBytes, .ram = {{0, 0x10000}, {0x21000, 0x6000}}, .exclude = {{0, 0x4000}}};
    const auto search = searchOn("workbench", space);
    HoleRequest request{.memsz = 0xd000, .align = pageBytes, .min = 0, .max = allOnes, .topDown = false};
    const auto adviceOn = [&] { return adviseRoom(*search, request, pageBytes); };
    QCOMPARE(adviceOn().size, std::optional<std::uint64_t>(0xc000));
    QVERIFY(!adviceOn().align && !adviceOn().limit);
    request = {.memsz = 0x6000, .align = 0x10000, .min = 0, .max = allOnes, .topDown = true};
    QCOMPARE(adviceOn().align, std::optional<std::uint64_t>(0x8000));
    QVERIFY(!adviceOn().size);
    request = {.memsz = 0x6000, .align = pageBytes, .min = 0x10000, .max = 0x1ffff, .topDown = true};
    QCOMPARE(adviceOn().limit, std::optional<std::uint64_t>(0x26fff));
    QVERIFY(!adviceOn().size && !adviceOn().align);
}

void RoomAdviceTest::takenAdvice_data()
{
    QTest::addColumn<QString>("allocator");
    for (const Profile &profile : profiles())
        QTest::newRow(profile.name.c_str()) << QString::fromStdString(profile.name);
}

void RoomAdviceTest::takenAdvice()
{
    QFETCH(const QString, allocator);
    const std::uint64_t page = findProfile(allocator.toStdString())->ownPageSize.value_or(pageBytes);
    const std::uint64_t scale = page / pageBytes;
    int sizes = 0, alignments = 0, limits = 0;
    for (int seed = 0; seed < 400; ++seed) {
        SmallMaps maps(static_cast<std::uint64_t>(seed) + 500000);
        HoleSpace space;
        space.pageSize = pageBytes;
        space.ram = maps.disjoint(6, 24);
        space.exclude = maps.scattered(4, 8);
        space.exclude.push_back({0, pageBytes});
        space.reserved = maps.scattered(3, 6);
        for (auto *list : {&space.ram, &space.exclude, &space.reserved})
            for (Span &span : *list)
                span = {span.start * scale, span.size * scale};
        const auto search = searchOn(qPrintable(allocator), space);
        for (int i = 0; i < 4; ++i) {
            HoleRequest request = maps.request();
            request.memsz *= scale * (1 + maps.below(6));
            request.align *= scale;
            if (search->place(request).error != KernelError::eaddrnotavail) continue;
            const HoleRequest refused = raisedToPages(request, page);
            const RoomAdvice advice = adviseRoom(*search, refused, page);
            const QByteArray where = QByteArray::number(seed) + " " + QByteArray::number(i);
            const auto sized = [&](std::uint64_t size) {
                return with(refused, [&](HoleRequest &r) { r.memsz = size; });
            };
            const auto aligned = [&](std::uint64_t align) {
                return with(refused, [&](HoleRequest &r) { r.align = align; });
            };
            const auto limited = [&](std::uint64_t max) {
                return with(refused, [&](HoleRequest &r) { r.max = max; });
            };
            if (advice.size) {
                ++sizes;
                QVERIFY2(*advice.size < refused.memsz && *advice.size % page == 0, where);
                QVERIFY2(fits(*search, sized(*advice.size)), where);
                QVERIFY2(!fits(*search, sized(*advice.size + page)), where);
            } else {
                QVERIFY2(refused.memsz == page || !fits(*search, sized(page)), where);
            }
            if (advice.align) {
                ++alignments;
                QVERIFY2(*advice.align < refused.align, where);
                QVERIFY2(fits(*search, aligned(*advice.align)), where);
                QVERIFY2(!fits(*search, aligned(2 * *advice.align)), where);
            }
            if (advice.limit) {
                ++limits;
                QVERIFY2(*advice.limit > refused.max, where);
                QVERIFY2(fits(*search, limited(*advice.limit)), where);
                QVERIFY2(!fits(*search, limited(*advice.limit - page)), where);
            } else {
                QVERIFY2(refused.max == allOnes || !fits(*search, limited(allOnes)), where);
            }
        }
    }
    QVERIFY(sizes > 20);
    QVERIFY(alignments > 1);
    // kexec-lite knows no limits.
    QVERIFY(allocator == "kexec-lite" ? limits == 0 : limits > 20);
}

QTEST_GUILESS_MAIN(RoomAdviceTest)
#include "tst_room_advice.moc"
