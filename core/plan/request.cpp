#include "core/plan/request.h"

namespace kwb {

const char *name(OnMismatch action)
{
    switch (action) {
    case OnMismatch::stop:
        return "stop";
    case OnMismatch::reboot:
        return "reboot";
    case OnMismatch::proceed:
        return "continue";
    }
    return "stop";
}

} // namespace kwb
