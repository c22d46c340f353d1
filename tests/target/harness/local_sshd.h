#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace kwb::test {

/// Debian's sshd on a port of 127.0.0.1, as an ordinary user (when the tests run as root, as one that owns
/// nothing), whose login "tester" opens with a key. It ends with the object.
class LocalSshd {
public:
    LocalSshd();
    ~LocalSshd();
    LocalSshd(const LocalSshd &) = delete;
    LocalSshd &operator=(const LocalSshd &) = delete;

    /// Starts it with more lines of its configuration, or again with others. Empty: it runs; else why not.
    QString start(const QStringList &configuration = {});
    void stop();
    /// Another host key from the next start on.
    void changeHostKey();

    quint16 port() const { return port_; }
    QString file(const QString &name) const { return folder_.filePath(name); }
    /// Its home, which the login may write to.
    QString home() const { return file("home"); }
    QString log() const;
    /// How many logins there were.
    int logins() const;
    std::string destination(const QString &user = "tester") const;
    /// For ssh: our key, this port or another, the known host keys.
    std::vector<std::string> arguments(quint16 port = 0) const;
    /// Writes the known host keys: the right one, another one, or none.
    enum class Known { right, wrong, none };
    void know(Known known) const;

private:
    void write(const QString &name, const QByteArray &text) const;
    void makeKey(const QString &name) const;

    QTemporaryDir folder_;
    QString program_;
    QProcess process_;
    quint16 port_ = 0;
};

} // namespace kwb::test
