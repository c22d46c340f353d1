#include "tests/gui/window_fixture.h"

#include "app/workbench/common/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

using namespace kwb;
using namespace kwb::workbench;

/// No text of the window is cut, in any language: every widget that shows one has the room its text asks for.
/// What may be shortened says so by the property "elides" and has a tooltip with all of it.
class TextsFitTest : public QObject {
    Q_OBJECT

    static constexpr int settling = 3000; ///< milliseconds

    static QString nameOf(const QWidget &widget)
    {
        QString path;
        for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget())
            path = QString(at->metaObject()->className()).section("::", -1) +
                   (at->objectName().isEmpty() ? "" : "#" + at->objectName()) +
                   (path.isEmpty() ? "" : " > " + path);
        return path;
    }

    /// Pixels that are missing; none for what shows no text or may shorten it.
    static int missing(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return 0;
        if (label.wordWrap()) return label.heightForWidth(label.width()) - label.height();
        return label.minimumSizeHint().width() - label.width();
    }

    static int missing(const QAbstractButton &button)
    {
        if (button.text().isEmpty()) return 0;
        if (const auto *tool = qobject_cast<const QToolButton *>(&button);
            tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return 0;
        return button.sizeHint().width() - button.width();
    }

    static int missing(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        return box.fontMetrics().horizontalAdvance(box.currentText()) - field.width();
    }

    static int missing(const QLineEdit &edit)
    {
        if (!edit.text().isEmpty()) return 0; // what is typed scrolls
        return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) - (edit.width() - 12);
    }

    static int missing(const QHeaderView &header)
    {
        int most = 0;
        if (header.orientation() != Qt::Horizontal || header.model() == nullptr) return 0;
        for (int section = 0; section < header.count(); ++section)
            if (!header.isSectionHidden(section)) {
                const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
                most = std::max(most, header.fontMetrics().horizontalAdvance(text) + 4 -
                                          header.sectionSize(section));
            }
        return most;
    }

    static int missing(const QTabBar &bar)
    {
        if (bar.elideMode() == Qt::ElideNone) return 0; // then it scrolls
        int most = 0;
        for (int tab = 0; tab < bar.count(); ++tab)
            most = std::max(most, bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) + 8 -
                                      bar.tabRect(tab).width());
        return most;
    }

    static int missingOf(const QWidget &widget)
    {
        if (widget.property("elides").toBool()) return widget.toolTip().isEmpty() ? 1 : 0;
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) return missing(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) return missing(*button);
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) return missing(*box);
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) return missing(*edit);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) return missing(*header);
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) return missing(*bar);
        if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
            return dock->fontMetrics().horizontalAdvance(dock->windowTitle()) + 60 - dock->width();
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            return group->fontMetrics().horizontalAdvance(group->title()) - group->width();
        return 0;
    }

    /// The wholly or partly visible widgets whose texts are cut.
    static QStringList cutTexts(MainWindow &window)
    {
        QStringList out;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->width() == 0) continue;
            const int pixels = missingOf(*widget);
            if (pixels > 1)
                out += QString("%1: %2 pixels missing for \"%3\"")
                           .arg(nameOf(*widget))
                           .arg(pixels)
                           .arg(widget->property("text").toString() +
                                widget->property("placeholderText").toString());
        }
        return out;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("kexec-workbench-texts");
        QSettings().clear();
    }

    void everyTextFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const Language &language : availableLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code << QSize(1440, 920);
        QTest::newRow("pseudo-locale") << QString(pseudoCode) << QSize(1440, 920);
        QTest::newRow("pseudo-locale, small window") << QString(pseudoCode) << QSize(1100, 720);
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QCOMPARE(installLanguage(language), language);
        const auto window = test::sampleWindow();
        QVERIFY(window);
        window->resize(size);
        window->selection().reveal(Subject::ofSegment(*window->workspace().plan()->segment("initrd")));
        QStringList cut;
        for (int tab = 0; tab < window->tabs()->count(); ++tab) {
            window->tabs()->setCurrentIndex(tab);
            // Facts of files come from a worker; a label that gets them asks for its room by an event, and
            // each layout above it by another one. A text that is really cut stays so.
            QStringList here;
            if (!QTest::qWaitFor([&] { return (here = cutTexts(*window)).isEmpty(); }, settling)) cut += here;
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable("\n" + cut.join('\n')));
    }

    void cleanupTestCase() { installLanguage(englishCode); }
};

QTEST_MAIN(TextsFitTest)
#include "tst_texts_fit.moc"
