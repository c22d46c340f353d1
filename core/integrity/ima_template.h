#pragma once

#include "core/base/bytes.h"
#include "core/integrity/pcr_bank.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What one measurement of Linux's integrity measurement architecture (IMA) consists of.
namespace kwb {

/// One field of an entry's template data.
struct ImaField {
    std::string id; ///< "d-ng", "n-ng", "sig", …; "field-1" … of a template that nobody knows
    Bytes value;

    bool operator==(const ImaField &) const = default;
};

/// One measurement.
struct ImaEntry {
    std::uint64_t place = 0; ///< offset in a binary log, line in an ascii one
    std::uint32_t pcr = 0;
    Bytes digest; ///< of the template data, as the log has it
    std::string templateName;
    std::vector<ImaField> fields;

    /// An all-zero digest stands for a measurement that cannot be trusted (a file that was written while it
    /// was measured, say); the register is extended with ones then.
    bool violation() const;
    const ImaField *field(std::string_view id) const;
    /// What was measured: the path of a file, or a name such as "boot_aggregate".
    std::string name() const;
    /// "sha256:…" of what was measured, from the first digest field; empty if there is none.
    std::string measured() const;

    bool operator==(const ImaEntry &) const = default;
};

/// The fields of a template by its name: those of Linux by table, others by their name, which is the list of
/// fields ("d-ng|n-ng|sig"). Nothing if it is neither.
std::optional<std::vector<std::string>> imaTemplateFields(std::string_view name);

/// The digest of an entry's template data in a bank: over each field with its length before it; for the
/// template "ima" over the digest and the name padded to 256 bytes. `order` is that of the log. (Linux
/// security/integrity/ima/ima_crypto.c)
Bytes imaTemplateDigest(const ImaEntry &entry, ByteOrder order, BankHash &hash);

/// How a field of an ascii log stands in the binary one; nothing if it is not in the form of its kind.
std::optional<Bytes> imaFieldFromText(std::string_view id, std::string_view text, ByteOrder order);
/// As Linux prints a field.
std::string imaFieldText(const ImaField &field, ByteOrder order);

/// A field as Linux makes it: "algo:", NUL, digest.
Bytes imaDigestField(std::string_view algorithm, ByteView digest);
/// The name with '_' for blanks, and the NUL behind it.
Bytes imaNameField(std::string_view name);

} // namespace kwb
