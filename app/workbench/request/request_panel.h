#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/model/input_facts.h"
#include "app/workbench/request/file_intake.h"
#include "app/workbench/request/file_row.h"

#include "core/plan/request_spec.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kwb::workbench {

class CaptureBar;
class CommandLineBox;
class EntryList;
class FileList;

/// The boot request: target, files, command line, tree, purgatory, and how the segments are placed. Shows the
/// workspace's request and changes it; files of any kind may be dropped anywhere on it.
class RequestPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequestPanel(const Context &context, QWidget *parent = nullptr);

    /// Puts each file where it belongs by what it is: for drops on the window and for the program's command
    /// line.
    void acceptFiles(const QStringList &paths);
    /// Takes the sample's target, as a start for other kernels.
    void useSampleTarget();
    /// Opens the dialog that the row opens, for menus of the window.
    void chooseTarget();
    void captureThisMachine(bool asRoot);

    FileRow *targetRow() const { return target_; }
    FileRow *kernelRow() const { return kernel_; }
    FileList *initrdList() const { return initrds_; }
    CommandLineBox *commandLine() const { return cmdline_; }
    FileRow *treeRow() const { return dtb_; }
    FileRow *purgatoryRow() const { return purgatory_; }
    EntryList *pinList() const { return pins_; }
    EntryList *reservationList() const { return reserves_; }
    CaptureBar *captureBar() const { return capture_; }
    QSize sizeHint() const override { return {300, 600}; }
    QString notice() const; ///< what was refused last; empty if nothing

signals:
    /// Files that are no part of a request.
    void workspaceChosen(const QString &path);
    void bundleChosen(const QString &path);
    void kexecLogChosen(const QString &path);
    void refused(const QString &path, const QString &why);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFiles(QVBoxLayout *layout);
    void addTree(QVBoxLayout *layout);
    void addPlacement(QVBoxLayout *layout);
    void addMachine(QVBoxLayout *layout);
    void addPlaces(QVBoxLayout *layout);
    void connectIntake();
    FileRow *addRow(QVBoxLayout *layout, const QString &label, const QString &none, const FileWish &wish,
                    const QString &step, std::string RequestSpec::*member);
    FileList *addList(QVBoxLayout *layout, const QString &label, const FileWish &wish,
                      const std::array<QString, 3> &steps, std::vector<std::string> RequestSpec::*member);
    QComboBox *addCombo(QVBoxLayout *layout, const QString &label);
    void fillTargetMenu(QMenu &menu);
    void showSpec();
    void showMachine();
    void showNotices(const QString &text);
    template <class Change>
    void change(const QString &step, Change apply);

    Context context_;
    InputFacts facts_;
    FileIntake intake_;
    CaptureBar *capture_ = nullptr;
    QWidget *noticeBox_ = nullptr;
    QLabel *notice_ = nullptr;
    QStringList refusals_;
    FileRow *target_ = nullptr;
    FileRow *kernel_ = nullptr;
    FileList *initrds_ = nullptr;
    CommandLineBox *cmdline_ = nullptr;
    FileRow *dtb_ = nullptr;
    FileList *overlays_ = nullptr;
    FileRow *purgatory_ = nullptr;
    QComboBox *allocator_ = nullptr;
    QLabel *allocatorTitle_ = nullptr;
    QComboBox *mode_ = nullptr;
    QComboBox *mismatch_ = nullptr;
    QWidget *machine_ = nullptr;
    QComboBox *pageSize_ = nullptr;
    QComboBox *byteOrder_ = nullptr;
    EntryList *pins_ = nullptr;
    EntryList *reserves_ = nullptr;
};

} // namespace kwb::workbench
