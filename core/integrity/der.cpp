#include "core/integrity/der.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/objects.h>

#include <array>
#include <memory>

namespace kwb {

namespace {

constexpr int derFailed = 0x80;
constexpr int derIndefinite = 0x01;

} // namespace

std::optional<DerItem> DerReader::next()
{
    if (rest_.empty()) return std::nullopt;
    const unsigned char *at = rest_.data();
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&at, &length, &tag, &tagClass, static_cast<long>(rest_.size()));
    if ((form & derFailed) != 0 || (form & derIndefinite) != 0) {
        ERR_clear_error();
        return std::nullopt;
    }
    const auto head = static_cast<std::size_t>(at - rest_.data());
    const auto whole = slice(rest_, 0, head + static_cast<std::size_t>(length));
    if (!whole) return std::nullopt;
    DerItem item{rest_.front(), whole->subspan(head), *whole};
    rest_ = rest_.subspan(whole->size());
    return item;
}

std::optional<DerItem> DerReader::take(DerTag tag)
{
    if (rest_.empty() || rest_.front() != static_cast<Byte>(tag)) return std::nullopt;
    return next();
}

std::string objectName(const DerItem &identifier)
{
    const unsigned char *at = identifier.whole.data();
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> object(
        d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(identifier.whole.size())), ASN1_OBJECT_free);
    ERR_clear_error();
    if (!object) return {};
    std::array<char, 128> text{};
    if (const int nid = OBJ_obj2nid(object.get()); nid != NID_undef) return OBJ_nid2ln(nid);
    const int length = OBJ_obj2txt(text.data(), text.size(), object.get(), 1);
    return length > 0 && static_cast<std::size_t>(length) < text.size() ? text.data() : std::string();
}

} // namespace kwb
