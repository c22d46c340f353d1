#include "core/snapshot/secrets.h"

#include "core/devicetree/blank.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kwb {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view propertyFiles = "device-tree/";

/// Open Firmware's: security-password, security-mode, security-#badlogins.
bool isSecurity(std::string_view property)
{
    return property.starts_with("security-");
}

void fromTree(FileSet &files, OrderedJson &leftOut)
{
    for (auto it = files.files.begin(); it != files.files.end();) {
        const std::string &path = it->first;
        const std::string_view property = std::string_view(path).substr(path.rfind('/') + 1);
        const bool security = isSecurity(property) && !it->second.empty();
        if (!path.starts_with(propertyFiles) || !(isSecret(property) || security)) {
            ++it;
            continue;
        }
        leftOut.push_back(path);
        // The name of a security-* stays: it is what programs on the machine see.
        if (security)
            (it++)->second = Blob();
        else
            it = files.files.erase(it);
    }
}

void fromFlatTree(FileSet &files, OrderedJson &leftOut, OrderedJson &absent)
{
    const auto fdt = files.files.find("fdt");
    if (fdt == files.files.end()) return;
    Bytes bytes(fdt->second.bytes().begin(), fdt->second.bytes().end());
    const auto places =
        blankProperties(bytes, [](std::string_view name) { return isSecret(name) || isSecurity(name); });
    if (!places) {
        files.files.erase(fdt);
        absent.push_back({{"file", "fdt"},
                          {"source", "/sys/firmware/fdt"},
                          {"reason", "not understood, so that secrets in it could not be blanked"}});
        return;
    }
    for (const std::uint64_t place : *places)
        leftOut.push_back("fdt offset " + std::to_string(place));
    fdt->second = Blob::copyOf(std::move(bytes));
}

/// The list of that name; made if there is none.
OrderedJson &listIn(OrderedJson &object, const char *name)
{
    OrderedJson &list = object[name];
    if (!list.is_array()) list = OrderedJson::array();
    return list;
}

} // namespace

bool isSecret(std::string_view property)
{
    constexpr std::array<std::string_view, 3> names{"rng-seed", "kaslr-seed", "ibm,plpks-pw"};
    return std::ranges::find(names, property) != names.end();
}

void leaveOutSecrets(FileSet &files)
{
    OrderedJson leftOut = OrderedJson::array();
    OrderedJson absent = OrderedJson::array();
    fromTree(files, leftOut);
    fromFlatTree(files, leftOut, absent);
    const auto file = files.files.find("snapshot.json");
    if (file == files.files.end() || (leftOut.empty() && absent.empty())) return;
    const ByteView text = file->second.bytes();
    OrderedJson json = OrderedJson::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object()) return; // who reads the snapshot says so
    for (const auto &[name, more] : {std::pair{"left_out", &leftOut}, std::pair{"absent", &absent}}) {
        OrderedJson &list = listIn(json, name);
        list.insert(list.end(), more->begin(), more->end());
    }
    const std::string written = json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
    const ByteView bytes = viewOf(written);
    file->second = Blob::copyOf(Bytes(bytes.begin(), bytes.end()));
}

} // namespace kwb
