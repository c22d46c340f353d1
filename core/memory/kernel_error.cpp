#include "core/memory/kernel_error.h"

namespace kwb {

const char *name(KernelError error)
{
    using enum KernelError;
    switch (error) {
    case none:
        return "0";
    case einval:
        return "EINVAL";
    case etxtbsy:
        return "ETXTBSY";
    case eaddrnotavail:
        return "EADDRNOTAVAIL";
    case enotsupp:
        return "ENOTSUPP";
    }
    return "?";
}

} // namespace kwb
