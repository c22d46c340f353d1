#include "core/plan/trust.h"

#include "core/plan/ima_target.h"

namespace kwb {

namespace {

Status predictMeasurements(const BootPlan &plan, const Snapshot &target, TrustOutlook &out)
{
    const BootRequest &request = plan.request;
    KWB_TRY(const TargetImaPolicy policy, targetImaPolicy(target));
    KWB_TRY(const auto log, targetImaLog(target));
    ImaLoad load{request.kernel->elf.bytes(), request.kernel->fileName, {}, {}, plan.cmdline};
    // Several initrds are one file by the time the target sees them; its bytes are the segment's.
    if (request.initrds.size() == 1) {
        load.initrd = request.initrds.front().bytes.bytes();
        load.initrdPath = request.initrds.front().name;
    }
    const ImaMachine machine = targetImaMachine(target);
    const ImaLog entries = log.value_or(ImaLog{});
    KWB_TRY(out.predictions, predictFileLoad(load, policy.rules, machine, entries));
    if (!log) return {};
    out.logEntries = log->entries.size();
    out.registers = predictRegisters(*log, out.predictions, {}, machine);
    return {};
}

} // namespace

Result<TrustOutlook> trustOutlook(const BootPlan &plan, const KeyRing &ring)
{
    TrustOutlook out;
    const ByteView kernel = plan.request.kernel->elf.bytes();
    const Snapshot &target = *plan.request.target;
    out.judged = !ring.certificates.empty();
    out.signature = inspectSignature(kernel, ring);
    KWB_TRY(out.load, loadOutlook(target, kernel, {}, ring));
    KWB_CHECK(predictMeasurements(plan, target, out));
    return out;
}

} // namespace kwb
