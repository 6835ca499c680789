// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fact_field.h"

#include "ui/shared/page.h"
#include "ui/shared/plain_tip.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace plumbline {

namespace {

/// Stays open while several are chosen.
class ChoicesMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (QAction* const action = activeAction())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

}

FactField::FactField(const FactSheet& sheet, const SheetColumn& column, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_column(column), m_label(makeLabel({}, "second")), m_note(makeLabel({}, "small"))
{
    setObjectName(QString::fromLatin1(column.name));
    makeEditor();
    m_note->setMinimumHeight(18);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(editor(), 1);
    if (m_unit)
        row->addWidget(m_unit);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_label);
    rows->addLayout(row);
    rows->addWidget(m_note);
    m_label->setVisible(!m_check);
    m_label->setBuddy(editor());
    setFocusProxy(editor());
    retranslate();
}

void FactField::makeEditor()
{
    const bool isThreeWay = m_column.entry == FieldKind::Flag && m_column.presence == Presence::Optional;
    if (m_column.entry == FieldKind::Choices) {
        makeMenu();
    } else if (m_column.entry == FieldKind::Choice || isThreeWay) {
        makeCombo();
    } else if (m_column.entry == FieldKind::Flag) {
        m_check = new QCheckBox;
        connect(m_check, &QCheckBox::toggled, this, &FactField::edited);
    } else {
        makeLine();
    }
}

void FactField::makeLine()
{
    m_line = new QLineEdit;
    connect(m_line, &QLineEdit::textEdited, this, &FactField::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FactField::finished);
    if (m_column.unit)
        m_unit = makeLabel({}, "second");
    const bool isFigure = m_column.entry != FieldKind::Text;
    m_line->setAlignment(isFigure && m_column.unit ? Qt::AlignRight : Qt::AlignLeft);
}

void FactField::makeCombo()
{
    m_combo = new QComboBox;
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    if (m_column.entry == FieldKind::Flag)
        setChoices({{"1", sheetText(sheetsContext, yesWord)}, {"0", sheetText(sheetsContext, noWord)}});
}

void FactField::makeMenu()
{
    m_button = makeButton({}, "field");
    m_menu = new ChoicesMenu(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_menu->setMinimumWidth(m_button->width());
        m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    });
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToHide, this, &FactField::finished);
}

QWidget* FactField::editor() const
{
    for (QWidget* const made : std::initializer_list<QWidget*>{m_line, m_combo, m_check, m_button}) {
        if (made)
            return made;
    }
    return nullptr;
}

void FactField::setChoices(const std::vector<Choice>& choices)
{
    if (m_combo) {
        const QString chosen = content();
        m_combo->clear();
        m_combo->addItem(QStringLiteral("—"), QString());
        for (const Choice& choice : choices)
            m_combo->addItem(choice.text, QString::fromStdString(choice.key));
        setKeys(chosen);
    }
    if (m_menu) {
        m_menu->clear();
        for (const Choice& choice : choices) {
            QAction* const action = m_menu->addAction(choice.text);
            action->setData(QString::fromStdString(choice.key));
            action->setCheckable(true);
            connect(action, &QAction::toggled, this, [this, key = action->data().toString()](bool isChosen) {
                m_keys.removeAll(key);
                if (isChosen)
                    m_keys << key;
                showKeys();
                Q_EMIT edited();
            });
        }
        setKeys(m_keys.join(QLatin1Char('+')));
    }
}

void FactField::setKeys(const QString& keys)
{
    if (m_combo) {
        int at = m_combo->findData(keys);
        if (at < 0) { // a fact that no list knows any more is still a fact
            m_combo->addItem(keys, keys);
            at = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(at);
        return;
    }
    m_keys = keys.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    const auto actions = m_menu->actions();
    for (QAction* const action : actions) {
        const QSignalBlocker quiet(action);
        action->setChecked(m_keys.contains(action->data().toString()));
    }
    showKeys();
}

void FactField::showKeys()
{
    QStringList names;
    const auto actions = m_menu->actions();
    for (const QAction* const action : actions) {
        if (action->isChecked())
            names << action->text();
    }
    m_button->setText(names.isEmpty() ? tr("Choose…") : names.join(QStringLiteral(" + ")));
    m_button->setToolTip(plainTip(m_button->text()));
}

void FactField::setChecked(Qt::CheckState state)
{
    const QSignalBlocker quiet(m_check);
    m_check->setCheckState(state);
}

void FactField::setContent(const std::string& canonical, const QString& shown)
{
    if (m_line)
        m_line->setText(shown);
    else if (m_check)
        setChecked(canonical == "1" ? Qt::Checked : Qt::Unchecked);
    else
        setKeys(QString::fromStdString(canonical));
    showHint();
}

QString FactField::content() const
{
    if (m_line)
        return m_line->text();
    if (m_check)
        return m_check->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    return m_combo ? m_combo->currentData().toString() : m_keys.join(QLatin1Char('+'));
}

void FactField::type(const QString& text)
{
    if (!m_line)
        return;
    m_line->setText(text);
    Q_EMIT edited();
}

void FactField::setNote(const QString& text, const char* role)
{
    m_note->setText(text);
    m_note->setToolTip(plainTip(text));
    setRole(m_note, role);
    m_isWrong = role == std::string_view("fieldProblem");
    if (m_line)
        setRole(m_line, m_isWrong ? "wrong" : "field");
}

void FactField::showUnderstood(const QString& text)
{
    if (text.isEmpty())
        showHint();
    else
        setNote(QStringLiteral("= ") + text, "small");
}

void FactField::showProblem(const QString& text)
{
    setNote(text, "fieldProblem");
}

void FactField::showHint()
{
    setNote(sheetText(m_sheet, m_column.hint), "small");
}

QString FactField::note() const
{
    return m_note->text();
}

void FactField::focusEditor()
{
    editor()->setFocus(Qt::ShortcutFocusReason);
    if (m_line)
        m_line->selectAll();
}

void FactField::retranslate()
{
    const QString name = sheetText(m_sheet, m_column.label);
    m_label->setText(m_column.presence == Presence::Required ? name + QStringLiteral(" *") : name);
    if (m_unit)
        m_unit->setText(sheetText(m_sheet, m_column.unit));
    if (m_check)
        m_check->setText(name);
    editor()->setAccessibleName(name);
    showHint();
}

void FactField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
