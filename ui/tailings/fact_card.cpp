// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/fact_card.h"

#include "core/services/tailings/fact_sheets.h"
#include "ui/shared/row_form.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace plumbline::tailings {

namespace {

FactSheet sheetWithout(const FactTable& table, std::span<const char* const> without)
{
    FactSheet sheet = *sheetIn(sheetGroups(), table.name);
    std::erase_if(sheet.columns, [&](const SheetColumn& column) {
        return std::any_of(
            without.begin(), without.end(), [&](const char* name) { return column.name == std::string_view(name); });
    });
    return sheet;
}

}

FactCard::FactCard(
    const FactTable& table, std::span<const char* const> without, PageContext& context, EditHistory& history, QWidget* parent)
    : Card({}, parent), m_sheet(sheetWithout(table, without)), m_context(context), m_history(history),
      m_form(new RowForm(m_sheet, context)), m_problem(makeLabel({}, "fieldProblem")), m_cancel(makeButton({}, "quiet")),
      m_save(makeButton({}, "button"))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveFact"));
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    body()->addWidget(m_form);
    body()->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_form, &RowForm::done, this, &FactCard::save);
    connect(m_save, &QPushButton::clicked, this, &FactCard::save);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void FactCard::setBook(std::shared_ptr<const ChoiceBook> book)
{
    m_form->setBook(std::move(book));
}

void FactCard::begin(std::map<std::string, std::string> cells)
{
    const auto known = cells;
    for (const SheetColumn& column : m_sheet.columns) {
        if (column.standing)
            cells.emplace(column.name, column.standing);
    }
    m_form->setCells(cells);
    m_problem->hide();
    show();
    const auto first = std::find_if(
        m_sheet.columns.begin(), m_sheet.columns.end(), [&](const SheetColumn& column) { return !known.contains(column.name); });
    if (first != m_sheet.columns.end())
        m_form->field(first->name)->focusEditor();
}

void FactCard::save()
{
    const QString refused = m_context.refusal(Right::Record);
    if (!refused.isEmpty())
        return m_context.show({Notice::Weight::Wrong, refused});
    auto values = m_form->values();
    if (!values)
        return; // what is wrong stands beside its field
    const auto owner = ownerOf(m_context.session(), *m_sheet.table, m_context.scope().enterprise);
    const auto ids = [&]() -> Result<std::vector<Id>> {
        const FactValues& whose = TRY(owner);
        values->insert(values->end(), whose.begin(), whose.end());
        return m_history.save(m_context.session(), *m_sheet.table, {{std::nullopt, std::move(*values)}});
    }();
    m_problem->setVisible(!ids);
    if (!ids)
        return m_problem->setText(sentenceOf(ids.problem(), m_context.language()));
    m_form->accept();
    hide();
    m_context.factsChanged();
    Q_EMIT saved(ids->front());
}

void FactCard::retranslate(const QString& title)
{
    setTitle(title);
    m_cancel->setText(tr("Not now"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

/// Esc is the card's while it is typed in, not the window's.
bool FactCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void FactCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    Card::keyPressEvent(event);
}

}
