#pragma once

#include "core/link/architecture.h"
#include "core/link/ppc64_field.h"

#include <unordered_map>

/// What has to be known of a PowerPC object before its layout: GOT slots, stubs, how far from 0 it may lie.
namespace kwb::linking::ppc64 {

enum class StubKind : std::uint8_t {
    keepToc, ///< saves r2 in the caller's frame, then goes to a function with n = 1
    giveToc, ///< puts the function's address into r12, then goes to its global entry
};

struct Stub {
    StubKind kind = StubKind::keepToc;
    std::uint32_t symbol = 0;
    std::int64_t addend = 0;
    std::uint64_t offset = 0; ///< in the made section
};

using SymbolAndAddend = std::pair<std::uint32_t, std::int64_t>;
struct HashSymbolAndAddend {
    std::size_t operator()(const SymbolAndAddend &key) const
    {
        return std::hash<std::uint64_t>{}(key.first * 0x9e3779b97f4a7c15u ^
                                          static_cast<std::uint64_t>(key.second));
    }
};
template <class T>
using BySymbolAndAddend = std::unordered_map<SymbolAndAddend, T, HashSymbolAndAddend>;

constexpr std::uint32_t insnNop = 0x60000000;
constexpr std::uint64_t doubleword = 8, tocAlign = 256;

class Survey {
public:
    explicit Survey(const LinkObject &object)
        : object_(object)
        , wide_(object.symbols.size())
    {
    }

    /// Looks at every row. Errors: unsupported for types and symbols that cannot be handled.
    Status run();

    BySymbolAndAddend<std::uint64_t> slots; ///< → offset in the made .got
    std::vector<SymbolAndAddend> slotOrder; ///< in the order of first use
    std::vector<Stub> stubs;
    std::vector<MadeSection> made;
    std::optional<Reach> reach;
    std::optional<Reach> reachFrom;

    bool elfV1() const;
    /// The local entry code n of st_other; 0 for ELFv1 and for symbols that are not defined here.
    std::uint32_t entryCode(std::uint32_t symbol) const;
    /// The stub a branch goes through, or null.
    const Stub *stubOf(const ElfRelocation &row, const Type &type) const;
    /// #hi and #ha stand for 32-bit addresses, but also for the middle of 64-bit ones, which HIGHER and
    /// HIGHEST complete; then all values fit.
    bool unchecked(const Type &type, std::uint32_t symbol) const
    {
        return type.part.shift == 16 && wide_[symbol];
    }

private:
    Status checkRow(const RelocationList &list, const ElfRelocation &row);
    void collect(const RelocationList &list, const ElfRelocation &row);
    std::optional<StubKind> stubFor(const RelocationList &list, const ElfRelocation &row,
                                    const Type &type) const;
    void narrowReach(const RelocationList &list, const ElfRelocation &row, const Type &type);
    void endAt(std::uint64_t end, std::string because);
    void beginAt(std::uint64_t begin, std::string because);
    void makeSections();

    const LinkObject &object_;
    std::vector<bool> wide_;                ///< symbols whose 64-bit address is built in pieces
    BySymbolAndAddend<std::size_t> stubAt_; ///< → index into stubs
};

} // namespace kwb::linking::ppc64
