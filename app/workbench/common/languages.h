#pragma once

#include <QList>
#include <QString>

/// The languages the window speaks, and how one is put on.
namespace kwb::workbench {

/// A language as a menu offers it.
struct Language {
    /// "de", "zh_CN"; "en_XA" is the pseudo-locale.
    QString code;
    /// What its speakers call it: "Deutsch".
    QString name;
};

/// English is the language of the sources; its texts with a number have plural forms of their own.
inline constexpr auto englishCode = "en";
/// English with accents and 40 % longer: shows which text is cut, and which cannot be translated.
inline constexpr auto pseudoCode = "en_XA";
/// Where the settings keep the code of the chosen language; empty: the system's.
inline constexpr auto languageKey = "look/language";

/// Every language there is a translation for, English first, then by code. The pseudo-locale is not among
/// them.
QList<Language> availableLanguages();

/// The code of the first language that the system prefers and we have; English when there is none.
QString systemLanguage();

/// Makes the application speak a language: our texts, Qt's own, and how numbers are written. An empty code
/// stands for the system's language, an unknown one for English. Takes the place of what was installed
/// before; widgets get QEvent::LanguageChange. Returns the code of the language that is spoken now.
QString installLanguage(const QString &code);

/// An English text as the pseudo-locale has it: letters with accents, at least 40 % more of them. {name}, %1,
/// %n, a mnemonic's letter, HTML and patterns such as *.kwb stay as they are.
QString pseudoTranslation(const QString &english);

} // namespace kwb::workbench
