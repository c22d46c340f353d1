#include "core/plan/compare.h"

#include <future>

namespace kwb {

std::vector<ProfileAnswer> planByEveryProfile(const BootRequest &request)
{
    std::vector<std::future<Result<BootPlan>>> plans;
    for (const Profile &profile : profiles()) {
        BootRequest asked = request;
        asked.allocator = profile.name;
        // Plans share only what none of them changes, so that each may have a processor of its own.
        plans.push_back(std::async(std::launch::async, [asked = std::move(asked)] { return plan(asked); }));
    }
    std::vector<ProfileAnswer> answers;
    for (std::size_t i = 0; i < plans.size(); ++i)
        answers.push_back({&profiles()[i], plans[i].get()});
    return answers;
}

} // namespace kwb
