#include "core/integrity/file_signature.h"
#include "tests/fuzz/fuzz.h"

using namespace kwb;
using namespace kwb::fuzz;

/// A signed file of any form, a bare PKCS#7 message, a value of security.ima, or a certificate. The first
/// certificate that a message brings is trusted, so that what lies behind the question of keys is reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    KeyRing ring;
    if (auto certificate = readCertificate(bytes, "fuzz"))
        ring.certificates.push_back(*std::move(certificate));
    if (const auto message = readPkcs7(bytes)) {
        require(!message->signers.empty());
        for (const auto use : {Pkcs7Use::appended, Pkcs7Use::authenticode, Pkcs7Use::manifest})
            require(!verifyPkcs7(*message, bytes, {}, use).accepted());
    }
    const FileSignature unknown = inspectSignature(bytes, ring);
    require(!unknown.verdict.accepted() && !unknown.verdict.why.empty());
    require(unknown.offset <= size && unknown.size <= size - unknown.offset);
    if (unknown.message && !unknown.message->certificates.empty()) {
        ring.certificates.push_back(unknown.message->certificates.front());
        const FileSignature known = inspectSignature(bytes, ring);
        require(!known.verdict.accepted() || !known.verdict.chain.empty());
    }
    require(!verifyImaSignature(bytes, bytes, ring).accepted());
    return 0;
}
