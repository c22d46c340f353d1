#pragma once

#include "app/workbench/common/context.h"
#include "app/workbench/common/worker.h"

#include "core/report/tree_lines.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;

namespace kwb::workbench {

class DtsDelegate;
class DtsModel;
class TreeSource;

/// The tree as DTS: before, after, or what differs. A line that is chosen selects what it is about.
class DtsView : public QWidget {
    Q_OBJECT

public:
    DtsView(const Context &context, TreeSource &source, QWidget *parent = nullptr);

    void setText(TreeText what);
    TreeText what() const { return what_; }
    QListView *view() { return view_; }
    DtsModel *model() { return model_; }
    QLineEdit *findEdit() { return find_; }
    QCheckBox *foldBox() { return fold_; }
    /// Whether the lines are those of the source.
    bool upToDate() const { return !worker_.busy() && !stale_; }
    void setEmptyText(const QString &text) { emptyText_ = text; }

public slots:
    void findNext();
    void findPrevious();
    /// The chosen lines, to the clipboard.
    void copy();

signals:
    void arranged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Made {
        std::shared_ptr<const TreeLines> lines;
        int longest = 0;
    };
    static Made make(const std::shared_ptr<const MergedTree> &tree, TreeText what, std::size_t context,
                     const std::stop_token &stop);
    void layOut();
    void connectParts();
    void arrange();
    void take(const Made &made);
    void chooseCurrent(const Subject &subject);
    void search(int step, bool backwards);

    Context context_;
    TreeSource &source_;
    DtsModel *model_;
    DtsDelegate *delegate_;
    QListView *view_;
    QLineEdit *find_;
    QLabel *found_;
    QCheckBox *fold_;
    QLabel *empty_;
    QString emptyText_;
    TreeText what_ = TreeText::difference;
    bool stale_ = true; ///< not made yet for what is to be shown: it is made when it comes to sight
    bool following_ = false;
    Worker worker_;
    Worker searcher_;
};

} // namespace kwb::workbench
