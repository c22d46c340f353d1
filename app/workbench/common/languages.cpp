#include "app/workbench/common/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace kwb::workbench {

namespace {

/// All that installLanguage() installs has this name, so that the next call finds it.
constexpr auto translatorName = "kwbLanguage";
constexpr auto translationFolder = ":/translations";

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents = [] {
        const QString plain = QStringLiteral("aceinouyszACEINOUYSZ");
        const QString marked = QStringLiteral("áçéîñöüýšžÁÇÉÎÑÖÜÝŠŽ");
        QHash<QChar, QChar> out;
        for (qsizetype i = 0; i < plain.size(); ++i)
            out.insert(plain[i], marked[i]);
        return out;
    }();
    return accents.value(letter, letter);
}

/// Makes text longer, letter by letter; counts over the whole text, so that short pieces grow, too.
class PseudoWriter {
public:
    void letters(QStringView piece)
    {
        for (const QChar c : piece) {
            out_ += accented(c);
            if (!c.isLetter()) continue;
            // Two fifths of the letters are written twice, the first of a text among them.
            due_ += 2;
            if (due_ > 0) {
                out_ += accented(c).toLower();
                due_ -= 5;
            }
        }
    }
    void asIs(QStringView piece) { out_ += piece; }
    QString take() { return std::move(out_); }

private:
    QString out_;
    int due_ = 0;
};

/// Every text of the program and of Qt, made longer.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Names of keys are read back from the text of a short cut, and this one is no text but a setting.
        const QByteArrayView where(context);
        if (where == "QShortcut" || QByteArrayView(source) == "QT_LAYOUT_DIRECTION") return {};
        return pseudoTranslation(QString::fromUtf8(source));
    }
};

void addTranslator(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(translatorName);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void addTranslatorFile(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder)) addTranslator(std::move(translator));
}

/// One line for each translations/kexec-workbench_*.ts. Qt's names would tell a Spaniard of "español de
/// España".
const QList<Language> &knownLanguages()
{
    static const QList<Language> languages{
        {englishCode, QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")},
        {"es", QStringLiteral("Español")},        {"fr", QStringLiteral("Français")},
        {"ja", QStringLiteral("日本語")},         {"zh_CN", QStringLiteral("简体中文")},
    };
    return languages;
}

bool isKnown(const QString &code)
{
    const QList<Language> &languages = knownLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const Language &l) { return l.code == code; });
}

} // namespace

QList<Language> availableLanguages()
{
    return knownLanguages();
}

QString systemLanguage()
{
    const QList<Language> &languages = knownLanguages();
    for (const QString &wished : QLocale::system().uiLanguages()) {
        const QLocale locale(wished);
        const auto found = std::find_if(languages.begin(), languages.end(), [&](const Language &language) {
            const QLocale ours(language.code);
            return ours.language() == locale.language() && ours.script() == locale.script();
        });
        if (found != languages.end()) return found->code;
    }
    return englishCode;
}

QString installLanguage(const QString &code)
{
    QString wished = code.isEmpty() ? systemLanguage() : code;
    for (auto *old : QCoreApplication::instance()->findChildren<QTranslator *>(translatorName)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    if (wished == QLatin1String(pseudoCode)) {
        QLocale::setDefault(QLocale(englishCode));
        addTranslator(std::make_unique<PseudoTranslator>());
        return wished;
    }
    const QString spoken = isKnown(wished) ? wished : QString(englishCode);
    // Someone in Austria gets German texts and Austrian numbers.
    const QLocale system = QLocale::system();
    const QLocale locale(spoken);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    addTranslatorFile("qtbase_" + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslatorFile("kexec-workbench_" + spoken, translationFolder);
    return spoken;
}

QString pseudoTranslation(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral(
        R"(\{[A-Za-z][A-Za-z0-9_-]*\}|%L?[0-9]{1,2}|%L?n|</?[A-Za-z][^<>]*>|&[A-Za-z]+;|&#[0-9]+;|&.|\*\.[A-Za-z0-9.]+)"));
    PseudoWriter writer;
    qsizetype done = 0;
    auto matches = kept.globalMatch(english);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        writer.letters(QStringView(english).sliced(done, match.capturedStart() - done));
        writer.asIs(match.capturedView());
        done = match.capturedEnd();
    }
    writer.letters(QStringView(english).sliced(done));
    return writer.take();
}

} // namespace kwb::workbench
