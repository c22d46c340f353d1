#pragma once

#include "core/integrity/appended_signature.h"
#include "core/integrity/authenticode.h"
#include "core/integrity/ima_signature.h"

namespace kwb {

enum class SignatureForm { none, appended, authenticode };
const char *name(SignatureForm form); ///< "none", "appended", "authenticode"

/// The signature of a kernel's file, of whichever form it has.
struct FileSignature {
    SignatureForm form = SignatureForm::none;
    std::uint64_t offset = 0; ///< of the PKCS#7 in the file
    std::uint64_t size = 0;
    std::optional<Pkcs7Message> message; ///< as far as it could be read
    Pkcs7Verdict verdict;                ///< what Linux says of it where it asks; of none: ENODATA
};

/// A file that ends with the marker has an appended one; else a PE file is looked into.
FileSignature inspectSignature(ByteView file, const KeyRing &ring);

} // namespace kwb
