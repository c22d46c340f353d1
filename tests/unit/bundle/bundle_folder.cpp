#include "bundle_folder.h"

#include <QFile>
#include <QProcess>

namespace kwb::test {

BundleFolder::BundleFolder()
{
    const Status written = writeBundle(sampleSealed(), path().toStdString());
    if (!written) qFatal("%s", written.error().text().c_str());
}

QString BundleFolder::path(const QString &file) const
{
    const QString bundle = folder_.filePath("bundle");
    return file.isEmpty() ? bundle : bundle + "/" + file;
}

QByteArray BundleFolder::read(const QString &file) const
{
    QFile in(path(file));
    if (!in.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(file));
    return in.readAll();
}

void BundleFolder::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(file));
    out.write(bytes);
}

namespace {

void setListed(BundleManifest &manifest, const std::string &file, const std::string &bytes)
{
    for (BundleFile &listed : manifest.files)
        if (listed.path == file) {
            listed.size = bytes.size();
            listed.sha256 = hexString(sha256(viewOf(bytes)));
        }
}

} // namespace

void BundleFolder::changeManifest(const std::function<void(BundleManifest &)> &change) const
{
    auto manifest =
        parseManifest(Blob::copyOf(bytesOf(read("manifest.json").toStdString())), "manifest.json");
    if (!manifest) qFatal("%s", manifest.error().text().c_str());
    change(*manifest);
    const std::string list = loadListText(*manifest);
    setListed(*manifest, "load.list", list);
    write("load.list", QByteArray::fromStdString(list));
    write("manifest.json", QByteArray::fromStdString(manifestJson(*manifest)));
}

void BundleFolder::replaceListed(const QString &file, const QByteArray &bytes) const
{
    write(file, bytes);
    auto manifest =
        parseManifest(Blob::copyOf(bytesOf(read("manifest.json").toStdString())), "manifest.json");
    if (!manifest) qFatal("%s", manifest.error().text().c_str());
    setListed(*manifest, file.toStdString(), bytes.toStdString());
    write("manifest.json", QByteArray::fromStdString(manifestJson(*manifest)));
}

QString failures(const Result<BundleReport> &report)
{
    if (!report) return "error: " + QString::fromStdString(report.error().text());
    QStringList out;
    for (const BundleCheck &check : report->checks)
        if (check.result == CheckResult::failed) out += QString::fromStdString(check.id);
    return out.join(' ');
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) return {};
    return process.readAllStandardOutput();
}

} // namespace kwb::test
