#include "app/workbench/common/languages.h"
#include "app/workbench/common/say.h"
#include "app/workbench/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>
#include <QXmlStreamReader>

using namespace kwb;
using namespace kwb::workbench;

namespace {

const QString tsFolder = QStringLiteral(KWB_SOURCE_DIR) + "/translations";

struct TsMessage {
    QString context, source, comment, type;
    bool plural = false;
    QStringList translations;

    QString key() const { return context + "\x1f" + source + "\x1f" + comment; }
};

/// Reads one <message>; the reader stands behind its start tag.
TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage out;
    out.context = context;
    out.plural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            out.source = xml.readElementText();
        else if (xml.name() == u"comment")
            out.comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            out.type = xml.attributes().value("type").toString();
            if (!out.plural)
                out.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    out.translations << xml.readElementText();
        } else
            xml.skipCurrentElement();
    }
    return out;
}

QList<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<TsMessage> out;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") out << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>{} : out;
}

QString tsPath(const QString &folder, const QString &code)
{
    return folder + "/kexec-workbench_" + code + ".ts";
}

QSet<QString> keys(const QList<TsMessage> &messages)
{
    QSet<QString> out;
    for (const TsMessage &message : messages)
        out << message.key();
    return out;
}

/// Everything in a text that a program reads: sorted, without doubles.
QStringList matches(const QString &text, const char *pattern)
{
    QSet<QString> found;
    auto all = QRegularExpression(pattern).globalMatch(text);
    while (all.hasNext())
        found << all.next().captured();
    QStringList out(found.begin(), found.end());
    out.sort();
    return out;
}

QStringList placeholders(const QString &text)
{
    // "<numbers>" is no tag.
    return matches(text,
                   R"(\{[A-Za-z][A-Za-z0-9_-]*\}|%L?[0-9]{1,2}|\*\.[a-z.]+)"
                   R"(|</?(?:a|b|br|code|h[1-6]|html|i|li|ol|p|pre|span|table|td|th|tr|tt|ul)\b[^<>]*>)");
}

qsizetype mnemonics(const QString &text)
{
    return QString(text).remove("&&").count(QRegularExpression("&[^ ]"));
}

/// The ways in which a translation cannot stand for its source.
QStringList faults(const TsMessage &message, const QString &translation)
{
    QStringList out;
    if (placeholders(message.source) != placeholders(translation)) out << "placeholders or tags differ";
    // A singular may do without the number.
    if (!message.plural && translation.contains("%n")) out << "%n without plural";
    if (message.plural && !message.translations.last().contains("%n")) out << "the plural lacks %n";
    const bool html = Qt::mightBeRichText(message.source);
    if (!html && mnemonics(message.source) != mnemonics(translation)) out << "mnemonic";
    if (message.source.endsWith(u'…') != translation.endsWith(u'…')) out << "ellipsis at the end";
    if (message.source.startsWith(' ') != translation.startsWith(' ')) out << "blank at the begin";
    if (message.source.endsWith(' ') != translation.endsWith(' ')) out << "blank at the end";
    if (message.source.count('\n') != translation.count('\n')) out << "lines";
    return out;
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void addLanguageRows()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : availableLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(englishCode); }
    void filesAndLanguagesAreTheSame();
    void filesAreUpToDate();
    void nothingIsMissing_data() { addLanguageRows(); }
    void nothingIsMissing();
    void placeholdersSurvive_data() { addLanguageRows(); }
    void placeholdersSurvive();
    void windowSpeaks_data() { addLanguageRows(); }
    void windowSpeaks();
    void numbersFollow();
    void buttonsShowNoKeys();
    void unknownLanguageIsEnglish();
    void pseudoIsLonger();
    void pseudoKeepsWhatProgramsRead_data();
    void pseudoKeepsWhatProgramsRead();
    void pseudoReachesWidgets();
};

void TestTranslations::filesAndLanguagesAreTheSame()
{
    QStringList codes;
    for (const Language &language : availableLanguages()) {
        QVERIFY(!language.name.isEmpty());
        QVERIFY2(QFile::exists(":/translations/kexec-workbench_" + language.code + ".qm"),
                 qPrintable(language.code));
        codes << language.code;
    }
    QCOMPARE(codes.first(), QString(englishCode));
    codes.sort();
    QStringList files;
    for (const QString &name : QDir(tsFolder).entryList({"*.ts"}, QDir::Files, QDir::Name))
        files << QString(name).remove("kexec-workbench_").remove(".ts");
    files.sort();
    QCOMPARE(codes, files);
}

void TestTranslations::filesAreUpToDate()
{
    const QTemporaryDir folder;
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LUPDATE", KWB_LUPDATE);
    update.setProcessEnvironment(environment);
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(tsFolder + "/update.sh", {folder.path()});
    QVERIFY(update.waitForFinished(60'000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    for (const Language &language : availableLanguages()) {
        const QSet<QString> committed = keys(readTs(tsPath(tsFolder, language.code)));
        const QSet<QString> fresh = keys(readTs(tsPath(folder.path(), language.code)));
        if (language.code != QLatin1String(englishCode)) QVERIFY(fresh.size() > 800);
        const QSet<QString> missing = fresh - committed;
        const QSet<QString> gone = committed - fresh;
        QVERIFY2(missing.isEmpty() && gone.isEmpty(),
                 qPrintable(QString("%1: %2 new texts, %3 gone (./dev translations), such as: %4")
                                .arg(language.code)
                                .arg(missing.size())
                                .arg(gone.size())
                                .arg(QStringList((missing + gone).values()).mid(0, 3).join(" | "))));
    }
}

void TestTranslations::nothingIsMissing()
{
    QFETCH(QString, code);
    QStringList missing;
    for (const TsMessage &message : readTs(tsPath(tsFolder, code)))
        if (!message.type.isEmpty() || message.translations.contains(QString()))
            missing << message.context + ": " + message.source;
    QVERIFY2(missing.isEmpty(),
             qPrintable(QString("%1 texts, the first: %2").arg(missing.size()).arg(missing.value(0))));
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, code);
    QStringList wrong;
    for (const TsMessage &message : readTs(tsPath(tsFolder, code)))
        for (const QString &translation : message.translations)
            if (const QStringList found = faults(message, translation);
                !translation.isEmpty() && !found.isEmpty())
                wrong << message.context + ": " + translation + ": " + found.join(", ");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
}

void TestTranslations::windowSpeaks()
{
    QFETCH(QString, code);
    QCOMPARE(installLanguage(code), code);
    const Message missing(KWB_MSG("bundle.file-missing", "{file} is missing"), {{"file", "x.bin"}});
    QString expected = "{file} is missing";
    for (const TsMessage &message : readTs(tsPath(tsFolder, code)))
        if (message.context == "bundle.file-missing") expected = message.translations.first();
    QCOMPARE(say(missing), expected.replace("{file}", "x.bin"));
    // Qt's own texts come along.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Cancel", code == englishCode);
}

void TestTranslations::numbersFollow()
{
    installLanguage("de");
    QCOMPARE(QLocale().toString(1234567), QString("1.234.567"));
    // A size with a point beside it would be read as a number of thousands.
    QCOMPARE(sizeText(115302), QString("112,6 KiB"));
    QCOMPARE(say(dataText("112.6 KiB in kexec-2.0.27")), QString("112,6 KiB in kexec-2.0.27"));
    QCOMPARE(sayText(dataText("a 1.5 GiB b")), std::string("a 1,5 GiB b"));
    QCOMPARE(sayText(dataText("0.153 % after 2.5 s")), std::string("0,153 % after 2,5 s"));
    QCOMPARE(sayText(dataText("kexec 2.0.25 seen")), std::string("kexec 2.0.25 seen"));
    QCOMPARE(sizeText(512), QString("512 Byte"));
    QCOMPARE(sayText(dataText("0x1  1 byte")), std::string("0x1  1 Byte"));
    QCOMPARE(localSizes("0x6f 111 bytes, 1.5 bytes, x86 bytes"),
             QString("0x6f 111 Byte, 1.5 bytes, x86 bytes"));
    // What looks like a size in data is data.
    QCOMPARE(localSizeAtEnd("\"1.5 GiB of 512 bytes\""), QString("\"1.5 GiB of 512 bytes\""));
    QCOMPARE(localSizeAtEnd(QString::fromUtf8("\"1.5 GiB\" … (4.5 KiB)")),
             QString::fromUtf8("\"1.5 GiB\" … (4,5 KiB)"));
    for (const auto &[code, bytes] : {std::pair("fr", "512 octets"), std::pair("ja", "512 バイト"),
                                      std::pair("zh_CN", "512 字节"), std::pair("es", "512 bytes")}) {
        installLanguage(code);
        QCOMPARE(sizeText(512), QString::fromUtf8(bytes));
    }
    installLanguage(englishCode);
    QCOMPARE(sizeText(115302), QString("112.6 KiB"));
    QCOMPARE(sizeText(512), QString("512 bytes"));
    QCOMPARE(QLocale().toString(1234567), QString("1,234,567"));
}

void TestTranslations::buttonsShowNoKeys()
{
    QCOMPARE(withoutKey("&Save"), QString("Save"));
    QCOMPARE(withoutKey(QString::fromUtf8("保存(&S)")), QString::fromUtf8("保存"));
    installLanguage("ja");
    const MainWindow window;
    const auto buttons = window.findChild<QToolBar *>("mainToolbar")->findChildren<QToolButton *>();
    QVERIFY(buttons.size() > 4);
    static const QRegularExpression key(R"(\(&?[A-Z]\))");
    for (const QToolButton *button : buttons)
        QVERIFY2(!button->text().contains(key), qPrintable(button->text()));
}

void TestTranslations::unknownLanguageIsEnglish()
{
    QCOMPARE(installLanguage("tlh"), QString(englishCode));
    QCOMPARE(say(Message(KWB_MSG("bundle.file-missing", "{file} is missing"))), QString("{file} is missing"));
    // Under LC_ALL=C, as tests run, that is the system's language, too.
    QCOMPARE(systemLanguage(), QString(englishCode));
}

void TestTranslations::pseudoIsLonger()
{
    // What programs read does not grow.
    const QRegularExpression kept(R"(\{[^}]*\}|<[^>]*>|%n|&.|\*\.[a-z.]+)");
    for (const TsMessage &message : readTs(tsPath(tsFolder, "de"))) {
        const QString pseudo = pseudoTranslation(message.source);
        const qsizetype plain = letters(QString(message.source).remove(kept));
        QVERIFY2(letters(QString(pseudo).remove(kept)) * 5 >= plain * 7, qPrintable(pseudo));
        QCOMPARE(placeholders(pseudo), placeholders(message.source));
    }
}

void TestTranslations::pseudoKeepsWhatProgramsRead_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("mnemonic") << "&Open…" << "&Oppéññ…";
    QTest::newRow("two ampersands") << "a && b" << "áá && b";
    QTest::newRow("numbers") << "%1 of %L2, %n" << "%1 ööf %L2, %n";
    QTest::newRow("named") << "{file} is" << "{file} îîš";
    QTest::newRow("html") << "<b>on</b>&nbsp;<br/>" << "<b>ööñ</b>&nbsp;<br/>";
    QTest::newRow("pattern") << "(*.kwb *.tar.zst)" << "(*.kwb *.tar.zst)";
    QTest::newRow("nothing to read") << "%1 %2" << "%1 %2";
}

void TestTranslations::pseudoKeepsWhatProgramsRead()
{
    QFETCH(QString, english);
    QFETCH(QString, pseudo);
    QCOMPARE(pseudoTranslation(english), pseudo);
}

void TestTranslations::pseudoReachesWidgets()
{
    struct Heard : QWidget {
        int changes = 0;
        void changeEvent(QEvent *event) override
        {
            changes += event->type() == QEvent::LanguageChange;
            QWidget::changeEvent(event);
        }
    } widget;
    widget.show();
    QCOMPARE(installLanguage(pseudoCode), QString(pseudoCode));
    QTRY_VERIFY(widget.changes > 0);
    QCOMPARE(QCoreApplication::translate("anywhere", "Plan"), QString("Pplááñ"));
    // Keys keep their names, so that short cuts can be read back.
    QCOMPARE(QKeySequence("Ctrl+Shift+G").toString(QKeySequence::NativeText), QString("Ctrl+Shift+G"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
