#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

/// Keys and certificates for tests, made by the openssl program.
namespace kwb::test {

/// Runs a program in a folder; its error text if it fails, else nothing.
inline QString run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted()) return program + QStringLiteral(": ") + process.errorString();
    process.waitForFinished(-1);
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? QString()
                : QString::fromLocal8Bit(process.readAll() + "\n" + program.toLocal8Bit() + " failed");
}

/// A folder of keys: NAME.key and NAME.pem (and NAME.der).
class TestKeys {
public:
    QString path(const QString &file) const { return folder_.filePath(file); }
    std::string file(const char *name) const { return path(QString::fromLatin1(name)).toStdString(); }
    QString folder() const { return folder_.path(); }
    QString openssl(const QStringList &arguments) const
    {
        return run(folder_.path(), QStringLiteral("openssl"), arguments);
    }

    /// A certificate of its own. `kind`: as openssl's -newkey has it ("rsa:2048"), options of it behind.
    QString makeRoot(const QString &name, const QStringList &kind, const QStringList &extra = {}) const
    {
        const QString made =
            openssl(QStringList{"req", "-x509", "-nodes", "-days", "3650", "-subj", "/CN=" + name, "-keyout",
                                name + ".key", "-out", name + ".pem", "-newkey"} +
                    kind + extra);
        return made.isEmpty() ? makeDer(name) : made;
    }
    /// One that another made.
    QString makeBelow(const QString &issuer, const QString &name, const QStringList &extensions) const
    {
        QFile file(path(name + ".ext"));
        if (!file.open(QIODevice::WriteOnly)) return file.errorString();
        file.write(extensions.join('\n').toLatin1() +
                   "\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n");
        file.close();
        QString made = openssl({"req", "-new", "-nodes", "-newkey", "rsa:2048", "-subj", "/CN=" + name,
                                "-keyout", name + ".key", "-out", name + ".csr"});
        if (made.isEmpty())
            made = openssl({"x509", "-req", "-in", name + ".csr", "-CA", issuer + ".pem", "-CAkey",
                            issuer + ".key", "-CAcreateserial", "-days", "3650", "-extfile", name + ".ext",
                            "-out", name + ".pem"});
        return made.isEmpty() ? makeDer(name) : made;
    }

private:
    QString makeDer(const QString &name) const
    {
        return openssl({"x509", "-in", name + ".pem", "-outform", "DER", "-out", name + ".der"});
    }

    QTemporaryDir folder_;
};

} // namespace kwb::test
