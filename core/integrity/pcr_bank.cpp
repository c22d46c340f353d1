#include "core/integrity/pcr_bank.h"

#include <openssl/evp.h>

#include <algorithm>
#include <new>

namespace kwb {

namespace {

struct BankRow {
    PcrBank bank;
    const char *name;
    std::size_t size;
};

constexpr std::array bankRows{
    BankRow{PcrBank::sha1, "sha1", 20},
    BankRow{PcrBank::sha256, "sha256", 32},
    BankRow{PcrBank::sha384, "sha384", 48},
    BankRow{PcrBank::sha512, "sha512", 64},
};

const BankRow &rowOf(PcrBank bank)
{
    return bankRows[static_cast<std::size_t>(bank)];
}

} // namespace

const char *name(PcrBank bank)
{
    return rowOf(bank).name;
}

std::size_t digestSize(PcrBank bank)
{
    return rowOf(bank).size;
}

std::optional<PcrBank> pcrBank(std::string_view name)
{
    const auto *row =
        std::ranges::find(bankRows, name, [](const BankRow &r) { return std::string_view(r.name); });
    return row == bankRows.end() ? std::nullopt : std::optional(row->bank);
}

std::optional<PcrBank> pcrBankOfSize(std::size_t bytes)
{
    const auto *row = std::ranges::find(bankRows, bytes, &BankRow::size);
    return row == bankRows.end() ? std::nullopt : std::optional(row->bank);
}

/// A fetched algorithm: looking it up anew for every entry of a log would take longer than hashing it.
struct BankHash::State {
    EVP_MD *algorithm;
    EVP_MD_CTX *context;

    explicit State(const char *hash)
        : algorithm(EVP_MD_fetch(nullptr, hash, nullptr))
        , context(EVP_MD_CTX_new())
    {
        if (algorithm == nullptr || context == nullptr) {
            EVP_MD_free(algorithm);
            EVP_MD_CTX_free(context);
            throw std::bad_alloc(); // these four are part of every libcrypto
        }
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
};

BankHash::BankHash(PcrBank bank)
    : bank_(bank)
    , state_(std::make_unique<State>(name(bank)))
{
}

BankHash::BankHash(BankHash &&) noexcept = default;
BankHash &BankHash::operator=(BankHash &&) noexcept = default;
BankHash::~BankHash() = default;

Bytes BankHash::digest(std::span<const ByteView> parts)
{
    if (EVP_DigestInit_ex2(state_->context, state_->algorithm, nullptr) != 1) throw std::bad_alloc();
    for (const ByteView part : parts)
        EVP_DigestUpdate(state_->context, part.data(), part.size());
    Bytes out(digestSize(bank_));
    EVP_DigestFinal_ex(state_->context, out.data(), nullptr);
    return out;
}

} // namespace kwb
