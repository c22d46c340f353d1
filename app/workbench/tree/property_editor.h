#pragma once

#include "app/workbench/common/context.h"

#include "core/devicetree/value_form.h"
#include "core/plan/plan.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kwb::workbench {

/// The form in which a property or a new node is typed: kind of value, text, and below it what it comes to
/// or why it cannot be read, while one types. It does not change the request: it says what is wanted.
class PropertyEditor : public QWidget {
    Q_OBJECT

public:
    explicit PropertyEditor(const Context &context, QWidget *parent = nullptr);

    /// Shows a property and its value for editing. Plans say which nodes a reference can name.
    void showProperty(const std::shared_ptr<const BootPlan> &plan, const QString &path, const QString &name,
                      const Bytes &value);
    /// Asks for the name and value of a new property.
    void askProperty(const std::shared_ptr<const BootPlan> &plan, const QString &path);
    /// Asks for the name of a new node.
    void askNode(const std::shared_ptr<const BootPlan> &plan, const QString &path);
    /// Shows nothing to edit.
    void showNothing(const QString &why);

    bool typing() const { return typing_; } ///< something was typed that was not applied
    QLineEdit *nameEdit() { return name_; }
    QComboBox *formChoice() { return form_; }
    QPlainTextEdit *valueEdit() { return value_; }
    QLabel *verdict() { return verdict_; }
    QPushButton *applyButton() { return apply_; }

public slots:
    /// Puts the cursor where one types.
    void startTyping();
    void apply();
    /// Forgets what was typed.
    void cancel();

signals:
    /// A property is shown.
    void filled();
    void setWanted(const QString &path, const QString &property, const kwb::Bytes &value);
    void nodeWanted(const QString &path);
    /// The keyboard goes back to where the user came from.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asks { nothing, property, newProperty, newNode };
    void layOut();
    void connectParts();
    void showLook();
    void ask(Asks what, const std::shared_ptr<const BootPlan> &plan, const QString &path);
    void setForm(ValueForm form);
    ValueForm form() const;
    void changeForm();
    void typed();
    void check();
    void showVerdict(const QString &text, bool good);
    Result<Bytes> value() const;
    /// The path of the node that is asked for.
    QString newPath() const;

    Context context_;
    Asks asks_ = Asks::nothing;
    QString path_;
    Bytes shown_; ///< the value as it was shown
    std::shared_ptr<const BootPlan> plan_;
    ValueForm shownForm_ = ValueForm::empty;
    bool typing_ = false;
    bool filling_ = false;
    bool good_ = false;
    QLabel *heading_;
    QLabel *where_;
    QLineEdit *name_;
    QComboBox *form_;
    QPlainTextEdit *value_;
    QLabel *verdict_;
    QPushButton *apply_;
    QPushButton *cancel_;
};

} // namespace kwb::workbench
