#include "app/workbench/lessons/lesson_files.h"

#include <QDir>
#include <QFile>

namespace kwb::workbench {

namespace {

QString lessonPath(const QString &language, const QString &file)
{
    return QStringLiteral(":/lessons/%1/%2").arg(language, file);
}

QString translatedLesson(const QString &language, const QString &file)
{
    for (const QString &tried : {language, language.section('_', 0, 0)})
        if (!tried.isEmpty() && QFile::exists(lessonPath(tried, file))) return lessonPath(tried, file);
    return lessonPath(QStringLiteral("en"), file);
}

} // namespace

std::vector<Lesson> builtInLessons(const QString &language)
{
    std::vector<Lesson> out;
    for (const QString &name :
         QDir(QStringLiteral(":/lessons/en")).entryList({"*.md"}, QDir::Files, QDir::Name)) {
        QFile file(translatedLesson(language, name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (auto lesson = parseLesson(file.readAll().toStdString())) out.push_back(*std::move(lesson));
    }
    return out;
}

} // namespace kwb::workbench
