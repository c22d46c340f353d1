#pragma once

#include <string>
#include <string_view>

namespace kwb {

/// A script that runs on a target: resources/target/NAME.sh, or "capture-snapshot".
std::string targetScript(std::string_view name);
/// Such a script that works in a store, behind what it sees by whose the store is (resources/target/ours.sh).
std::string storeScript(std::string_view name);
/// A file of resources/ansible/, by its path there; empty if there is none.
std::string ansibleFile(std::string_view name);

} // namespace kwb
