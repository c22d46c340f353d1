#include "core/plan/compare.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <optional>
#include <system_error>
#include <thread>

namespace kwb {

namespace {

/// One more thread for `work`; false if the system has none left.
bool startHelper(std::vector<std::future<void>> &helpers, const std::function<void()> &work)
{
    try {
        helpers.push_back(std::async(std::launch::async, work));
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

} // namespace

std::vector<ProfileAnswer> planByEveryProfile(const BootRequest &request)
{
    const std::size_t count = profiles().size();
    std::vector<std::optional<Result<BootPlan>>> plans(count);
    std::atomic<std::size_t> next{0};
    // Plans share only what none of them changes, so that each may have a processor of its own.
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            BootRequest asked = request;
            asked.allocator = profiles()[i].name;
            plans[i] = plan(asked);
        }
    };
    const std::size_t others =
        std::min<std::size_t>(count, std::max(1u, std::thread::hardware_concurrency())) - 1;
    std::vector<std::future<void>> helpers;
    for (std::size_t i = 0; i < others; ++i)
        if (!startHelper(helpers, work)) break; // those that run do it as well
    work();
    for (std::future<void> &helper : helpers)
        helper.get();
    std::vector<ProfileAnswer> answers;
    for (std::size_t i = 0; i < count; ++i)
        answers.push_back({&profiles()[i], *std::move(plans[i])});
    return answers;
}

} // namespace kwb
