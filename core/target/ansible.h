#pragma once

#include "core/target/package.h"

namespace kwb {

/// Fleets run by Ansible: a playbook that boots a plan on machine after machine, checks first, stops at the
/// first one that does not come up with it, and keeps each one's verdict. Its role carries the bundle in a
/// shell script that unpacks itself, so that a target needs no Python, sftp or scp (modules raw and script).
/// What stands in resources/ansible/ is written with the plan's id, marker and loader filled in:
///
///   playbook.yml, inventory.example
///   roles/kexec_boot/{defaults,tasks}/main.yml, roles/kexec_boot/files/bundle.sh
///
/// `folder` is made; something of that name that is there is replaced only if it is such a folder. Errors:
/// io, usage (the plan has no marker, by which the new system is known).
Status writeAnsible(const Package &package, const std::string &folder);

} // namespace kwb
