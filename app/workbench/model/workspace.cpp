#include "app/workbench/model/workspace.h"

#include "core/report/workspace_file.h"

#include <QUndoCommand>

namespace kwb::workbench {

/// One change of the request. It keeps both states whole: a request is small, and nothing can be forgotten.
class Workspace::Step : public QUndoCommand {
public:
    Step(Workspace &workspace, const QString &text, RequestSpec after, QString mergeKey)
        : QUndoCommand(text)
        , workspace_(workspace)
        , before_(workspace.spec_)
        , after_(std::move(after))
        , mergeKey_(std::move(mergeKey))
    {
    }

    void undo() override
    {
        workspace_.mergeEnded_ = true;
        workspace_.set(before_);
    }
    void redo() override { workspace_.set(after_); }
    int id() const override { return mergeKey_.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Step *>(other);
        if (next == nullptr || next->mergeKey_ != mergeKey_ || workspace_.mergeEnded_) return false;
        after_ = next->after_;
        setText(next->text());
        setObsolete(after_ == before_);
        return true;
    }

private:
    Workspace &workspace_;
    RequestSpec before_;
    RequestSpec after_;
    QString mergeKey_;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , inputs_(std::make_shared<InputCache>())
{
    connect(&planner_, &Worker::busyChanged, this, &Workspace::busyChanged);
    connect(&undo_, &QUndoStack::cleanChanged, this, &Workspace::fileChanged);
}

Workspace::~Workspace() = default;

void Workspace::edit(const QString &text, const RequestSpec &changed, const QString &mergeKey)
{
    if (changed == spec_) return;
    undo_.push(new Step(*this, text, changed, mergeKey));
    mergeEnded_ = false;
}

void Workspace::apply(const QString &text, const RequestSpec &changed)
{
    if (changed == spec_) return;
    edit(text, changed);
    emit remedied(text);
}

void Workspace::endMerge()
{
    mergeEnded_ = true;
}

void Workspace::set(const RequestSpec &spec)
{
    if (spec == spec_) return;
    spec_ = spec;
    emit specChanged();
    replan();
}

void Workspace::begin(const RequestSpec &spec, const QString &path, bool recovered)
{
    undo_.clear();
    undo_.setClean();
    mergeEnded_ = true;
    path_ = path;
    recovered_ = recovered;
    spec_ = spec;
    plan_ = nullptr;
    emit begun();
    emit fileChanged();
    emit specChanged();
    replan();
}

void Workspace::startNew()
{
    begin({}, {}, false);
}

void Workspace::start(const RequestSpec &spec)
{
    begin(spec, {}, false);
}

Status Workspace::open(const QString &path)
{
    KWB_TRY(const RequestSpec spec, openWorkspace(path.toStdString()));
    begin(spec, path, false);
    return {};
}

Status Workspace::openCopy(const QString &path, bool modified)
{
    KWB_TRY(const RequestSpec spec, openWorkspace(path.toStdString()));
    begin(spec, {}, modified);
    return {};
}

Status Workspace::saveAs(const QString &path)
{
    KWB_CHECK(saveWorkspace(spec_, path.toStdString()));
    path_ = path;
    recovered_ = false;
    mergeEnded_ = true;
    undo_.setClean();
    emit fileChanged();
    return {};
}

void Workspace::reload()
{
    inputs_ = std::make_shared<InputCache>();
    replan();
}

void Workspace::forgetDerived()
{
    sealer_.cancel();
    comparer_.cancel();
    truster_.cancel();
    sealError_.reset();
    trustError_.reset();
    if (std::exchange(sealed_, nullptr)) emit sealedChanged();
    if (std::exchange(comparison_, nullptr)) emit comparisonChanged();
    if (std::exchange(trust_, nullptr)) emit trustChanged();
}

void Workspace::replan()
{
    if (!complete()) {
        planner_.cancel();
        plan_ = nullptr;
        error_.reset();
        forgetDerived();
        emit planChanged();
        return;
    }
    using Planned = Result<std::shared_ptr<const BootPlan>>;
    planner_.run(
        [spec = spec_, inputs = inputs_](const std::stop_token &) -> Planned {
            KWB_TRY(const BootRequest request, readRequest(spec, *inputs));
            KWB_TRY(BootPlan made, kwb::plan(request));
            return std::make_shared<const BootPlan>(std::move(made));
        },
        [this](Planned planned) {
            error_.reset();
            if (planned)
                plan_ = *std::move(planned);
            else
                error_ = std::move(planned).error();
            forgetDerived();
            emit planChanged();
        });
}

void Workspace::requestSeal()
{
    if (sealed_ || sealError_ || sealer_.busy() || !plan_ || !plan_->exportable()) return;
    sealer_.run(
        [plan = plan_, seal = seal_](const std::stop_token &stop) {
            SealOptions options;
            options.progress = [&](std::uint64_t, std::uint64_t) { return !stop.stop_requested(); };
            return seal(*plan, options);
        },
        [this](Result<SealedPlan> made) {
            if (made)
                sealed_ = std::make_shared<const SealedPlan>(*std::move(made));
            else
                sealError_ = std::move(made).error();
            emit sealedChanged();
        });
}

void Workspace::requestComparison()
{
    if (comparison_ || comparer_.busy() || !plan_) return;
    comparer_.run([request = plan_->request](const std::stop_token &) { return comparePlans(request); },
                  [this](Comparison made) {
                      comparison_ = std::make_shared<const Comparison>(std::move(made));
                      emit comparisonChanged();
                  });
}

void Workspace::requestTrust()
{
    if (trust_ || trustError_ || truster_.busy() || !plan_) return;
    truster_.run(
        [plan = plan_, ring = keyRing_](const std::stop_token &) { return trustOutlook(*plan, ring); },
        [this](Result<TrustOutlook> found) {
            if (found)
                trust_ = std::make_shared<const TrustOutlook>(*std::move(found));
            else
                trustError_ = std::move(found).error();
            emit trustChanged();
        });
}

void Workspace::setKeyRing(KeyRing ring)
{
    keyRing_ = std::move(ring);
    truster_.cancel();
    trust_ = nullptr;
    trustError_.reset();
    emit trustChanged();
}

} // namespace kwb::workbench
