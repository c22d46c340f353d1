#pragma once

#include "core/base/blob.h"
#include "core/base/bytes.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kwb {

using Sha256Digest = std::array<Byte, 32>;

/// A running SHA-256, by OpenSSL's EVP. Can be copied in the middle: digest() of the copy leaves the original
/// open.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256 &other);
    Sha256 &operator=(const Sha256 &other);
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();

    void update(ByteView bytes);
    /// As update with that many zero bytes.
    void updateZeros(std::uint64_t count);
    /// The digest of all so far; more may follow afterwards.
    Sha256Digest digest() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Of all bytes at once.
Sha256Digest sha256(ByteView bytes);
/// 64 digits, lower case.
std::string hexString(const Sha256Digest &digest);
/// Whether a text is a digest as hexString() writes it.
bool isDigest(std::string_view text);

/// The digest by a hash as OpenSSL names it ("sha256", "SHA256", "sm3"); nothing: it has no such hash.
std::optional<Bytes> digestBy(const std::string &hash, ByteView bytes);

} // namespace kwb
