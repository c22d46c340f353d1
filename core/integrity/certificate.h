#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace kwb {

/// An X.509 certificate: its bytes, and what people ask of it.
struct Certificate {
    Bytes der;
    std::string source;  ///< the file it was read from; empty: it came with a signature
    std::string subject; ///< "CN=Kernel signing key,O=Example", RFC 2253
    std::string issuer;
    Bytes subjectDer;
    Bytes issuerDer;
    Bytes serial;      ///< big-endian, as it stands in the certificate
    Bytes keyId;       ///< subject key identifier; empty without the extension (Linux x509_cert_parser.c)
    Bytes issuerKeyId; ///< authority key identifier: its key identifier, …
    Bytes issuerKeyIssuerDer; ///< … and who issued the certificate above, with …
    Bytes issuerKeySerial;    ///< … its serial number; each empty if it is not there
    std::string key;          ///< "RSA 2048", "EC prime256v1"
    std::string notBefore;    ///< "2026-01-01T00:00:00Z"
    std::string notAfter;
    std::string sha256; ///< of the DER, hex

    bool selfIssued() const { return subjectDer == issuerDer; }
    bool operator==(const Certificate &) const = default;
};

/// One certificate in DER. Errors: malformed.
Result<Certificate> readCertificate(ByteView der, const std::string &file);

/// Those of a file: one in DER, or one or more in PEM. Errors: missing, malformed (it holds no certificate),
/// limit (over 1 MiB).
Result<std::vector<Certificate>> readCertificates(const std::string &file);

} // namespace kwb
