#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>

/// The little of ASN.1's distinguished encoding rules (DER) that signatures need: one item after the other,
/// each with its bytes in the file, since it is these that are hashed. Lengths are definite.
namespace kwb {

/// Tags of the universal class, and those that a context numbers itself.
enum class DerTag : int {
    integer = 2,
    octetString = 4,
    objectIdentifier = 6,
    utcTime = 23,
    generalizedTime = 24,
    sequence = 0x30,
    set = 0x31,
    context0 = 0xa0, ///< [0], constructed
    context1 = 0xa1,
    primitive0 = 0x80, ///< [0], primitive
};

struct DerItem {
    int tag = 0;      ///< the first byte, as DerTag
    ByteView content; ///< between the item's tag and the next item
    ByteView whole;   ///< with tag and length

    bool is(DerTag wanted) const { return tag == static_cast<int>(wanted); }
};

class DerReader {
public:
    explicit DerReader(ByteView bytes)
        : rest_(bytes)
    {
    }

    bool atEnd() const { return rest_.empty(); }
    /// The bytes not yet read.
    ByteView rest() const { return rest_; }
    /// The next item; nothing at the end, or if it does not lie wholly inside.
    std::optional<DerItem> next();
    /// The next item if it has that tag; else nothing, and it stays.
    std::optional<DerItem> take(DerTag tag);

private:
    ByteView rest_;
};

/// "sha256", "pkcs7-data" as OpenSSL knows the content of an object identifier, else its numbers.
std::string objectName(const DerItem &identifier);

} // namespace kwb
