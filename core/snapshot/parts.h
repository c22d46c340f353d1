#pragma once

#include "core/snapshot/snapshot.h"

/// The steps of readSnapshot, each for one kind of content.
namespace kwb {

/// The tree in the files and folders below "device-tree/": a folder is a node, a file a property. Properties
/// and nodes come sorted by name; the property `name` is left out, as in a flattened tree. Errors: malformed,
/// limit.
Result<DeviceTree> treeFromFolder(const FileSet &files);

/// Takes random seeds and passwords out of a tree, with a remark for each that held anything (`source` names
/// the tree in it).
void dropSecrets(DeviceTree &tree, const std::string &source, std::vector<Message> &remarks);

/// Reads every text file that has a field in Snapshot, from snapshot.files. Errors: malformed.
Status readTextFiles(Snapshot &snapshot);

/// Reads snapshot.json, if there is one: version, byte order, what could not be read. Errors: malformed.
Status readSnapshotJson(Snapshot &snapshot);

/// Unpacks config.gz, if there is one. Errors: malformed, limit.
Status readConfig(Snapshot &snapshot);

/// Records every file that a snapshot could have and this one has not.
void recordAbsences(Snapshot &snapshot);

/// The error "FILE: it should hold …, not …" for a file of the snapshot.
std::unexpected<Error> badFile(const Snapshot &snapshot, const std::string &file, const std::string &expected,
                               std::string_view found);

} // namespace kwb
