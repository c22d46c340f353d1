#pragma once

#include "core/image/file_set.h"

#include <string_view>

namespace kwb {

/// Whether a property of a device tree is a random seed or a password: rng-seed, kaslr-seed, ibm,plpks-pw.
bool isSecret(std::string_view property);

/// Takes the secrets out of a snapshot as `capture-snapshot.sh -r` gives it, as the script itself does
/// without -r: the files of seeds and passwords go, those of `security-*` become empty, their values in `fdt`
/// become zeros, and snapshot.json lists each in "left_out". An `fdt` that cannot be understood goes, with an
/// entry in "absent".
void leaveOutSecrets(FileSet &files);

} // namespace kwb
