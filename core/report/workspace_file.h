#pragma once

#include "core/base/bytes.h"
#include "core/plan/request_spec.h"

#include <string>

/// A workspace: a request that is kept in a file, "F.kwb", JSON after the schema
/// "kexec-workbench/workspace/1". Names of files are relative to the workspace's folder where the file lies
/// below it or near it, so that a folder can be moved or sent.
namespace kwb {

/// The text of a workspace that will lie in `folder` (absolute; empty: every path is written as it is).
std::string workspaceJson(const RequestSpec &spec, const std::string &folder);

/// Reads a workspace that lies in `folder`; relative names in it are made absolute. Errors: malformed with
/// the JSON pointer, unsupported (a later schema), limit (over 16 MiB).
Result<RequestSpec> readWorkspace(ByteView json, const std::string &file, const std::string &folder);

/// The same of a file on disk. Errors also: missing.
Result<RequestSpec> openWorkspace(const std::string &path);
/// Writes it; what stood there before stays until all is written. Errors: io.
Status saveWorkspace(const RequestSpec &spec, const std::string &path);

} // namespace kwb
