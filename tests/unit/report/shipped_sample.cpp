#include "tests/unit/report/shipped_sample.h"

#include "core/report/workspace_file.h"

#include <QtGlobal>

namespace kwb::test {

namespace {

RequestSpec shipped(const std::string &name)
{
    const auto spec = openWorkspace(KWB_BINARY_DIR "/share/kexec-workbench/samples/" + name);
    if (!spec) qFatal("%s", spec.error().text().c_str());
    return *spec;
}

} // namespace

RequestSpec shippedSpec()
{
    return shipped("sample.kwb");
}

RequestSpec shippedCrashSpec()
{
    return shipped("crash.kwb");
}

BootPlan planOf(const RequestSpec &spec)
{
    InputCache inputs;
    const auto request = readRequest(spec, inputs);
    if (!request) qFatal("%s", request.error().text().c_str());
    auto planned = plan(*request);
    if (!planned) qFatal("%s", planned.error().text().c_str());
    return *std::move(planned);
}

} // namespace kwb::test
