#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <memory>

namespace kwb::test {

/// A TCP link to a port of this machine that can be bad: it breaks after so many bytes towards the server,
/// falls silent, is slow, or speaks first. It runs in a thread of its own, for ssh is waited for while it
/// works.
class BadLink {
public:
    struct Faults {
        qint64 breakAfter = -1;    ///< bytes towards the server; -1: never
        qint64 silentAfter = -1;   ///< after so many bytes nothing moves any more
        qint64 bytesPerSecond = 0; ///< 0: as fast as it goes
        QByteArray greeting{};     ///< sent to the client before anything else
    };

    BadLink(quint16 port, Faults faults);
    ~BadLink();
    BadLink(const BadLink &) = delete;
    BadLink &operator=(const BadLink &) = delete;

    quint16 port() const { return port_; }
    /// From now on nothing moves any more, as when the other end has gone without a word.
    void fallSilent() { silent_ = true; }
    /// Bytes that went towards the server.
    qint64 carried() const { return carried_; }

private:
    void serve(quint16 target, const Faults &faults);

    std::atomic<quint16> port_ = 0;
    std::atomic<qint64> carried_ = 0;
    std::atomic<bool> ending_ = false;
    std::atomic<bool> silent_ = false;
    std::unique_ptr<QThread> thread_;
};

} // namespace kwb::test
