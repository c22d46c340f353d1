#pragma once

#include "core/base/bytes.h"

/// Programs for the target that were built with the project and travel inside it.
namespace kwb {

/// Our purgatory as a relocatable object in that byte order.
ByteView purgatoryObject(ByteOrder order);
/// The static loader program for a target that runs in that byte order.
ByteView loaderProgram(ByteOrder order);
/// The small kernel that checks what it was handed, an ELF in that byte order.
ByteView demoKernel(ByteOrder order);
/// The first stage of a rehearsal, an ELF. It is big-endian and enters the purgatory in either order.
ByteView rehearsalStage();

} // namespace kwb
