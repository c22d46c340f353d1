#pragma once

#include "core/link/ppc64_survey.h"

/// The relocator of PowerPC: see the essay in ppc64.cpp. Branches and made instructions are in
/// ppc64_branch.cpp.
namespace kwb::linking::ppc64 {

class Ppc64 final : public Relocator {
public:
    explicit Ppc64(const LinkObject &object);

    Status survey() { return survey_.run(); }
    const std::vector<MadeSection> &made() const override { return survey_.made; }
    const std::optional<Reach> &reach() const override { return survey_.reach; }
    const std::optional<Reach> &reachFrom() const override { return survey_.reachFrom; }
    void begin(LinkState &state) override;
    std::optional<std::uint64_t> provide(const std::string &symbol) override;
    Status apply(const Site &site, AppliedRelocation &applied) override;
    Status finish() override;

private:
    std::uint64_t tocOfLayout() const;
    void readDescriptors();
    bool isDescriptor(const ElfSymbol &symbol) const;
    std::optional<std::uint64_t> codeAt(std::uint64_t descriptor) const;
    std::optional<std::uint64_t> codeOfFunction(const std::string &function);

    Result<std::uint64_t> symbolValue(const Site &site) const;
    Result<std::uint64_t> withLocalEntry(const Site &site, std::uint64_t symbol) const;
    std::uint64_t valueOf(const Type &type, const Site &site, std::uint64_t symbol);
    std::uint64_t slot(const ElfRelocation &row) const;
    void fillGot();

    Status change(const Site &site, AppliedRelocation &applied, const Type &type);
    Status inside(const Site &site, std::uint64_t width) const;
    std::optional<Interval> allowedFor(const Type &type, const Site &site) const;
    std::unexpected<Error> refuse(MessageTemplate text, const Site &site,
                                  std::vector<MessageArgument> more = {}, Message hint = {}) const;

    Status replace(const Site &site, AppliedRelocation &applied, std::initializer_list<std::uint32_t> words);
    Status applyEntry(const Site &site, AppliedRelocation &applied);
    Status applyBranch(const Site &site, AppliedRelocation &applied, const Type &type);
    Result<bool> branchTarget(const Site &site, AppliedRelocation &applied, const Type &type);
    const Stub *stubFor(const Site &site, const Type &type) const;
    std::uint32_t nextInstruction(const Site &site) const;
    void changeNext(const Site &site, AppliedRelocation &applied, std::uint32_t word);
    Status fillStubs();
    Status fillStub(const Stub &stub);

    const LinkObject &object_;
    ByteOrder order_;
    Survey survey_;
    LinkState *state_ = nullptr;
    const PlacedSection *got_ = nullptr;   ///< made here
    const PlacedSection *stubs_ = nullptr; ///< made here
    std::uint64_t toc_ = 0;                ///< T
    bool tocUsed_ = false;
    std::unordered_map<std::uint64_t, const ElfRelocation *>
        descriptors_;                                          ///< address of a descriptor → its code's row
    std::unordered_map<std::string, std::uint32_t> functions_; ///< name → defined symbol
};

} // namespace kwb::linking::ppc64
