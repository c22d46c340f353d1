#include "purgatory/loader/loader.h"
#include "tests/support/mutate.h"
#include "tests/unit/loader/machine.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace kwb;
using namespace kwb::test;

/// Damaged load lists: read to a list whose numbers fit each other, or refused with a text.
class LoadListMutations : public QObject {
    Q_OBJECT

    static bool consistent(const KwbLoadList &list)
    {
        bool good = list.segments >= 1 && list.segments <= KWB_SEGMENTS;
        for (unsigned i = 0; good && i < list.segments; ++i) {
            const KwbSegment &segment = list.segment[i];
            good = segment.bufsz <= segment.memsz && segment.mem + segment.memsz > segment.mem &&
                   std::strchr(segment.file, '/') == nullptr && segment.file[0] != '.';
        }
        for (unsigned i = 0; good && i < list.lateSlots; ++i)
            good = list.lateSlot[i].segment < list.segments &&
                   fits(list.lateSlot[i].offset, list.lateSlot[i].length,
                        list.segment[list.lateSlot[i].segment].bufsz);
        for (unsigned i = 0; good && i < list.digestRows; ++i)
            good = list.digestRow[i].segment < list.segments && list.digestRow[i].holder < list.segments &&
                   fits(list.digestRow[i].offset, KWB_DIGEST, list.segment[list.digestRow[i].holder].bufsz);
        return good;
    }

    /// 1 read, 0 refused, -1 wrong.
    static int outcome(Bytes text)
    {
        static KwbLoadList list;
        char error[KWB_ERROR] = "";
        if (kwbParseLoadList(reinterpret_cast<char *>(text.data()), text.size(), &list, error))
            return consistent(list) ? 1 : -1;
        return std::strncmp(error, "load.list: ", 11) == 0 && std::strchr(error, '\n') == nullptr ? 0 : -1;
    }

private slots:
    void parser()
    {
        const Bytes whole = bytesOf((Machine().lines.join('\n') + "\n").toStdString());
        QCOMPARE(outcome(whole), 1);
        int read = 0;
        for (std::uint32_t n = 0; n < 5000; ++n) {
            const int one = outcome(mutate(whole, n, whole.size()));
            QVERIFY2(one >= 0, qPrintable(QString::number(n)));
            read += one;
        }
        QVERIFY(read > 20 && read < 4900);
    }

    /// Characters of the format in wrong places reach deeper than random bits do.
    void parserWithPlausibleText()
    {
        const Bytes whole = bytesOf((Machine().lines.join('\n') + "\n").toStdString());
        constexpr std::string_view alphabet = "0123456789abcdefx \n./-";
        std::mt19937 random(11);
        int read = 0;
        for (int n = 0; n < 5000; ++n) {
            Bytes text = whole;
            for (std::size_t i = 0, count = 1 + random() % 3; i < count; ++i)
                text[random() % text.size()] = static_cast<Byte>(alphabet[random() % alphabet.size()]);
            const int one = outcome(text);
            QVERIFY2(one >= 0, qPrintable(QString::number(n)));
            read += one;
        }
        QVERIFY(read > 100 && read < 4900);
    }

    void program()
    {
        const Machine machine;
        QVERIFY(machine.writeBundle());
        const Bytes whole = bytesOf((machine.lines.join('\n') + "\n").toStdString());
        int refused = 0;
        for (std::uint32_t n = 0; n < 60; ++n) {
            QVERIFY(machine.bundle.put("load.list", toArray(mutate(whole, n, whole.size()))));
            const Answer answer = machine.loader({"check"});
            QVERIFY2(answer.status == 0 || answer.status == 1 || answer.status == 3,
                     qPrintable(QString::number(n)));
            refused += answer.status != 0;
        }
        QVERIFY(refused > 40);
    }
};

QTEST_GUILESS_MAIN(LoadListMutations)
#include "tst_load_list_mutations.moc"
