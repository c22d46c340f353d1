#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace kwb::test {

/// A port of 127.0.0.1.
inline sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace kwb::test
