#include "core/integrity/sha256.h"

#include "core/integrity/openssl_owner.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>
#include <new>

namespace kwb {

struct Sha256::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    State()
    {
        if (context == nullptr) throw std::bad_alloc();
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256()
    : state_(std::make_unique<State>())
{
    // SHA-256 is part of every libcrypto, so a failure here can only be want of memory.
    if (EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
}

Sha256::Sha256(const Sha256 &other)
    : state_(std::make_unique<State>())
{
    if (EVP_MD_CTX_copy_ex(state_->context, other.state_->context) != 1) throw std::bad_alloc();
}

Sha256 &Sha256::operator=(const Sha256 &other)
{
    if (this != &other) *this = Sha256(other);
    return *this;
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(ByteView bytes)
{
    EVP_DigestUpdate(state_->context, bytes.data(), bytes.size());
}

void Sha256::updateZeros(std::uint64_t count)
{
    static constexpr std::array<Byte, 65536> zeros{};
    while (count > 0) {
        const std::uint64_t part = std::min<std::uint64_t>(count, zeros.size());
        update(ByteView(zeros).first(part));
        count -= part;
    }
}

Sha256Digest Sha256::digest() const
{
    const Sha256 copy(*this);
    Sha256Digest out{};
    EVP_DigestFinal_ex(copy.state_->context, out.data(), nullptr);
    return out;
}

Sha256Digest sha256(ByteView bytes)
{
    Sha256 hash;
    hash.update(bytes);
    return hash.digest();
}

std::string hexString(const Sha256Digest &digest)
{
    return hexString(ByteView(digest));
}

bool isDigest(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<Bytes> digestBy(const std::string &hash, ByteView bytes)
{
    const OwnedDigest algorithm(EVP_MD_fetch(nullptr, hash.c_str(), nullptr));
    Bytes out(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    const bool done = algorithm && EVP_Digest(bytes.data(), bytes.size(), out.data(), &length,
                                              algorithm.get(), nullptr) == 1;
    ERR_clear_error();
    if (!done) return std::nullopt;
    out.resize(length);
    return out;
}

} // namespace kwb
