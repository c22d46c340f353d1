#pragma once

#include "core/integrity/ima_log.h"
#include "core/plan/elfcorehdr.h"
#include "core/plan/placement.h"
#include "core/plan/plan.h"
#include "core/plan/purgatory_image.h"
#include "core/plan/tree_rules.h"

#include <map>
#include <optional>
#include <string>

namespace kwb {

/// Inside the room: makes one plan of a request that plan() found sound; the steps follow each other in
/// run().
class Planner {
public:
    Planner(const BootRequest &request, const Profile &profile, const Architecture &arch)
        : arch_(arch)
    {
        plan_.request = request;
        plan_.profile = &profile;
    }

    /// Errors as plan().
    Result<BootPlan> run();
    /// The plan as far as the places of its segments, with what the trial changes. Errors as plan().
    Result<BootPlan> placed(const RoomTrial &trial);

private:
    Status start();
    void decideMachineFacts();
    void decideCommandLine();
    void writeCommandLine(const std::string &given);
    void startCrash();
    Elfcorehdr dumpHeader() const;
    void placeBackup(const SegmentRule &rule);
    Status placeElfcorehdr(const SegmentRule &rule);
    void addElfcorehdrWord(PhysAddr at);
    void sumUpCrash();
    std::vector<SegmentRule> segmentRules() const;
    Status placeAll(const std::optional<RoomTrial> &trial = std::nullopt);
    void adviseOnRoom();
    Status checkEnds() const;
    Status placeKernel(const SegmentRule &rule);
    Status placeKernelSpan(const SegmentRule &rule);
    Status placeKernelLoads(const SegmentRule &rule);
    Status placeKernelInSpan(const SegmentRule &rule);
    Placer::Item spanItem() const;
    Placer::Item loadItem(std::size_t load) const;
    Status fillLoad(std::size_t load);
    std::uint64_t initrdSize() const;
    void placeInitrd(const SegmentRule &rule);
    void placeStack(const SegmentRule &rule);
    Status readMeasurements();
    void placeMeasurements(const SegmentRule &rule);
    Status placeTree(const SegmentRule &rule);
    Status finishTree(TreeEditor editor);
    void recordLateSlots(ByteView dtb);
    void sortFindings();
    std::map<std::string, std::uint64_t> knownSizes() const;

    const Architecture &arch_;
    BootPlan plan_;
    Machine machine_;
    std::optional<Placer> placer_;
    PurgatoryObject purgatory_;
    std::optional<ImaLog> measurements_; ///< the log that is handed over
    std::uint64_t treeSize_ = 0;         ///< of the flattened tree with what is left free in it
};

} // namespace kwb
