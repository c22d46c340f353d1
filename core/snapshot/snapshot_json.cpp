#include "core/snapshot/parts.h"

#include "core/base/json_member.h"

#include <nlohmann/json.hpp>

/// snapshot.json is what the capture script says of its own work. Nothing in it is needed to plan but the
/// byte order, so an unknown version is only remarked on; values of the wrong type mean damage.
namespace kwb {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t knownVersion = 1;
constexpr std::uint64_t jsonLimit = 1 << 20;
constexpr const char *fileName = "snapshot.json";

Status readVersion(const Json &json, Snapshot &snapshot)
{
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer())
        return badFile(snapshot, fileName, "an integer \"version\"", "");
    if (const auto value = version->get<std::int64_t>(); value != knownVersion)
        snapshot.remarks.push_back(
            {KWB_MSG("snapshot.version", "snapshot.json has version {version}; version {known} is "
                                         "known here, so some of what it says may be missed"),
             {{"version", std::to_string(value)}, {"known", std::to_string(knownVersion)}}});
    return {};
}

Status readByteOrder(const Json &json, Snapshot &snapshot)
{
    const auto order = json.find("byte_order");
    if (order == json.end() || order->is_null()) return {};
    if (*order == "little")
        snapshot.byteOrder = ByteOrder::little;
    else if (*order == "big")
        snapshot.byteOrder = ByteOrder::big;
    else
        return badFile(snapshot, fileName, "\"little\" or \"big\" as \"byte_order\"",
                       textMember(json, "byte_order"));
    return {};
}

/// The files that were there but could not be read; one that simply does not exist is an absence like any
/// other.
void readUnreadable(const Json &json, Snapshot &snapshot)
{
    const auto list = json.find("absent");
    if (list == json.end() || !list->is_array()) return;
    for (const Json &entry : *list) {
        if (!entry.is_object()) continue;
        const std::string reason = textMember(entry, "reason");
        if (reason.empty() || reason == "not there") continue;
        snapshot.remarks.push_back({KWB_MSG("snapshot.unreadable", "{file} could not be captured: {reason}"),
                                    {{"file", textMember(entry, "file")}, {"reason", reason}}});
    }
}

} // namespace

Status readSnapshotJson(Snapshot &snapshot)
{
    const auto found = snapshot.files.find(fileName);
    if (found == snapshot.files.end() || found->second.empty()) return {};
    const ByteView bytes = found->second.bytes();
    if (bytes.size() > jsonLimit) return badFile(snapshot, fileName, "less than 1 MiB", textOf(bytes));
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object()) return badFile(snapshot, fileName, "a JSON object", textOf(bytes));
    KWB_CHECK(readVersion(json, snapshot));
    KWB_CHECK(readByteOrder(json, snapshot));
    readUnreadable(json, snapshot);
    return {};
}

} // namespace kwb
