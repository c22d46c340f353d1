#include "core/integrity/kernel_refusal.h"

#include <array>

namespace kwb {

const char *name(KernelRefusal refusal)
{
    constexpr std::array names{"EBADMSG",  "ENOPKG",     "ENODATA", "EKEYREJECTED", "ENOKEY",
                               "ELIBBAD",  "EOPNOTSUPP", "EACCES",  "EPERM",        "ENOSYS",
                               "EMSGSIZE", "ENOTSUPP",   "ENOEXEC", "EINVAL"};
    return names[static_cast<std::size_t>(refusal)];
}

} // namespace kwb
