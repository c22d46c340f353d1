#pragma once

#include "core/base/bytes.h"

/// Programs for the target that were built with the project and travel inside it.
namespace kwb {

/// Our purgatory as a relocatable object in that byte order.
ByteView purgatoryObject(ByteOrder order);
/// The static loader program for a target that runs in that byte order.
ByteView loaderProgram(ByteOrder order);

} // namespace kwb
