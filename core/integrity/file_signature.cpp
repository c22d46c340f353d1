#include "core/integrity/file_signature.h"

#include <array>
#include <utility>

namespace kwb {

const char *name(SignatureForm form)
{
    constexpr std::array names{"none", "appended", "authenticode"};
    return names[static_cast<std::size_t>(form)];
}

FileSignature inspectSignature(ByteView file, const KeyRing &ring)
{
    FileSignature out;
    if (hasAppendedSignature(file) || !isPe(file)) {
        AppendedVerdict appended = verifyAppended(file, ring);
        if (hasAppendedSignature(file)) out.form = SignatureForm::appended;
        if (appended.where) {
            out.offset = appended.where->offset;
            out.size = appended.where->size;
        }
        out.message = std::move(appended.message);
        out.verdict = std::move(appended);
        return out;
    }
    PeVerdict pe = verifyPe(file, ring);
    if (pe.signature) {
        out.form = SignatureForm::authenticode;
        out.offset = pe.signature->offset;
        out.size = pe.signature->size;
        out.message = std::move(pe.signature->message);
    }
    out.verdict = std::move(pe);
    return out;
}

} // namespace kwb
