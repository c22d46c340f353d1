#include "bad_link.h"

#include "loopback.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kwb::test {

namespace {

constexpr int pollMs = 20;

/// Both ends of one connection.
struct Pair {
    int client = -1;
    int server = -1;
    qint64 up = 0;
};

void sendAll(int to, const char *bytes, qint64 count)
{
    for (qint64 done = 0; done < count;) {
        const ssize_t sent = send(to, bytes + done, static_cast<size_t>(count - done), MSG_NOSIGNAL);
        if (sent <= 0) return;
        done += sent;
    }
}

void closePair(Pair &pair)
{
    // With a reset, as a cable that was pulled never says goodbye.
    const linger hard{1, 0};
    for (const int end : {pair.client, pair.server}) {
        setsockopt(end, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close(end);
    }
    pair.client = -1;
}

} // namespace

BadLink::BadLink(quint16 port, Faults faults)
{
    thread_.reset(QThread::create([this, port, faults] { serve(port, faults); }));
    thread_->start();
    while (port_ == 0)
        QThread::msleep(1);
}

BadLink::~BadLink()
{
    ending_ = true;
    thread_->wait();
}

void BadLink::serve(quint16 target, const Faults &faults)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        listen(listener, 16) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        qFatal("no port");
    port_ = ntohs(address.sin_port);
    std::vector<Pair> pairs;
    std::array<char, 65536> buffer;
    while (!ending_) {
        std::vector<pollfd> polled{{listener, POLLIN, 0}};
        for (const Pair &pair : pairs) {
            polled.push_back({pair.client, POLLIN, 0});
            polled.push_back({pair.server, POLLIN, 0});
        }
        if (poll(polled.data(), polled.size(), pollMs) <= 0) continue;
        if (silent_) {
            QThread::msleep(pollMs);
            continue;
        }
        const std::size_t known = pairs.size();
        if ((polled[0].revents & POLLIN) != 0) {
            Pair pair{accept4(listener, nullptr, nullptr, SOCK_CLOEXEC),
                      socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), 0};
            const sockaddr_in server = loopback(target);
            sendAll(pair.client, faults.greeting.constData(), faults.greeting.size());
            if (connect(pair.server, reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0)
                pairs.push_back(pair);
            else
                closePair(pair);
        }
        for (std::size_t i = 0; i < known; ++i) {
            Pair &pair = pairs[i];
            const bool silent = faults.silentAfter >= 0 && pair.up >= faults.silentAfter;
            for (const bool up : {true, false}) {
                if (pair.client < 0 || silent || polled[1 + 2 * i + (up ? 0 : 1)].revents == 0) continue;
                const ssize_t most = faults.bytesPerSecond > 0 ? std::min<ssize_t>(4096, std::ssize(buffer))
                                                               : std::ssize(buffer);
                ssize_t count =
                    recv(up ? pair.client : pair.server, buffer.data(), static_cast<size_t>(most), 0);
                if (up && count > 0 && faults.breakAfter >= 0)
                    count = std::min(count, static_cast<ssize_t>(faults.breakAfter - pair.up));
                if (count > 0) sendAll(up ? pair.server : pair.client, buffer.data(), count);
                if (up && count > 0) {
                    pair.up += count;
                    carried_ += count;
                    if (faults.bytesPerSecond > 0)
                        QThread::msleep(static_cast<unsigned long>(count * 1000 / faults.bytesPerSecond));
                }
                const bool broken = faults.breakAfter >= 0 && pair.up >= faults.breakAfter;
                if (count <= 0 || broken) closePair(pair);
            }
        }
        std::erase_if(pairs, [](const Pair &pair) { return pair.client < 0; });
        if (faults.silentAfter >= 0) QThread::msleep(5);
    }
    for (Pair &pair : pairs)
        closePair(pair);
    close(listener);
}

} // namespace kwb::test
