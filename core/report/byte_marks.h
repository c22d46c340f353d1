#pragma once

#include "core/report/relocation_facts.h"

#include <cstdint>
#include <string>
#include <vector>

/// What stands where in the bytes of a plan's segments: relocated fields, digests, bytes that the target
/// fills in, sections and symbols.
namespace kwb {

enum class ByteMarkKind { relocation, digest, lateSlot };

struct ByteMark {
    ByteMarkKind kind = ByteMarkKind::relocation;
    AddressRange range;
    std::uint32_t index = 0; ///< of the relocation, digest row or late slot
};

/// A section or symbol that begins at an address.
struct ByteName {
    PhysAddr at;
    std::string name;
    bool section = false;
    bool code = false; ///< of sections: whether it holds instructions
};

class ByteMarks {
public:
    /// Takes as long as sorting the relocations.
    explicit ByteMarks(std::shared_ptr<const BootPlan> plan);

    /// The marks that touch a range, by address.
    std::vector<ByteMark> marksIn(AddressRange range) const;
    /// The names that begin in a range, by address, sections before symbols.
    std::vector<ByteName> namesIn(AddressRange range) const;
    /// "R_PPC64_REL24 against sha256: S + A - P = …".
    Message about(const ByteMark &mark) const;
    /// What is selected when the mark is.
    Subject subject(const ByteMark &mark) const;

    const BootPlan &plan() const { return *plan_; }

private:
    const LinkedImage *image() const { return plan_->purgatory ? &*plan_->purgatory : nullptr; }

    std::shared_ptr<const BootPlan> plan_;
    std::vector<std::uint32_t> byPlace_; ///< the relocations' numbers, by place
    std::vector<ByteMark> others_;       ///< digests and late slots, by address
    std::vector<ByteName> names_;        ///< by address
};

} // namespace kwb
