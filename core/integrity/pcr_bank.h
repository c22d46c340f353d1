#pragma once

#include "core/base/bytes.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace kwb {

/// A bank of platform configuration registers (PCRs): the hash that its registers are extended by.
enum class PcrBank { sha1, sha256, sha384, sha512 };

inline constexpr std::array pcrBanks{PcrBank::sha1, PcrBank::sha256, PcrBank::sha384, PcrBank::sha512};

const char *name(PcrBank bank); ///< "sha1", "sha256", …: also what Linux calls the hash
/// The bank of that name; nothing if it is none of the four.
std::optional<PcrBank> pcrBank(std::string_view name);
std::size_t digestSize(PcrBank bank); ///< bytes
/// The bank whose digests have so many bytes.
std::optional<PcrBank> pcrBankOfSize(std::size_t bytes);

/// Digests of one bank, by OpenSSL's EVP; many of them for the price of one set-up.
class BankHash {
public:
    explicit BankHash(PcrBank bank);
    BankHash(BankHash &&) noexcept;
    BankHash &operator=(BankHash &&) noexcept;
    ~BankHash();

    PcrBank bank() const { return bank_; }
    /// Over the parts one after the other.
    Bytes digest(std::span<const ByteView> parts);
    Bytes digest(ByteView bytes) { return digest(std::span(&bytes, 1)); }
    /// What the TPM makes of a register: H(old ‖ measured).
    Bytes extend(ByteView old, ByteView measured)
    {
        const std::array parts{old, measured};
        return digest(parts);
    }

private:
    struct State;
    PcrBank bank_;
    std::unique_ptr<State> state_;
};

} // namespace kwb
