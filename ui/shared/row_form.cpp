// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_form.h"

#include "ui/shared/domain_pages.h"
#include "ui/shared/shown_value.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace plumbline {

namespace {

constexpr int formColumns = 2;

}

RowForm::RowForm(const FactSheet& sheet, PageContext& context, QWidget* parent)
    : QWidget(parent), m_sheet(sheet), m_context(context), m_book(std::make_shared<ChoiceBook>()), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::six);
    m_grid->setVerticalSpacing(space::one);
    for (int column = 0; column < formColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (const SheetColumn& column : sheet.columns)
        addField(column);
    setCells({});
}

void RowForm::addField(const SheetColumn& column)
{
    auto* const field = new FactField(m_sheet, column, this);
    m_fields.push_back(field);
    field->editor()->installEventFilter(this);
    connect(field, &FactField::edited, this, [this, field] {
        judge(*field, false);
        for (FactField* const other : m_fields) { // what was missing of the two may be there now
            if (other->column().unless && other->column().unless == std::string_view(field->column().name))
                judge(*other, false);
        }
        refreshChoices();
        arrange();
        Q_EMIT edited();
    });
    connect(field, &FactField::finished, this, [this, field] { judge(*field, true); });
}

/// The fields that are asked, in their order, two in a row.
void RowForm::arrange()
{
    std::vector<const FactField*> asked;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(asked),
        [this](const FactField* field) { return isAsked(field->column()); });
    if (asked == m_arranged)
        return;
    m_arranged = asked;
    int at = 0;
    for (FactField* const field : m_fields) {
        const bool isShown = isAsked(field->column());
        m_grid->removeWidget(field);
        if (isShown) {
            m_grid->addWidget(field, at / formColumns, at % formColumns, Qt::AlignTop);
            ++at;
        }
        field->setVisible(isShown);
    }
}

bool RowForm::isAsked(const SheetColumn& column) const
{
    return !column.onlyWith || !field(column.onlyWith)->content().trimmed().isEmpty();
}

RowDraft RowForm::draft() const
{
    return [this](std::string_view column) {
        const FactField* const found = field(column);
        return found ? found->content().toStdString() : std::string();
    };
}

FactField* RowForm::field(std::string_view column) const
{
    for (FactField* const candidate : m_fields) {
        if (candidate->column().name == column)
            return candidate;
    }
    return nullptr;
}

Result<TypedValue> RowForm::understood(const FactField& field) const
{
    if (!isAsked(field.column()))
        return TypedValue{};
    return understand(m_sheet, field.column(), field.content(), *m_book, draft());
}

/// While it is typed only what is understood is shown; once it is left, also what is wrong.
void RowForm::judge(FactField& field, bool isFinished)
{
    const auto value = understood(field);
    if (value) {
        const QString shown = understoodText(m_sheet, field.column(), *value);
        const bool saysMore = field.column().entry != FieldKind::Choice && field.column().entry != FieldKind::Choices
            && field.column().entry != FieldKind::Flag && shown != field.content();
        field.showUnderstood(saysMore ? shown : QString());
        return;
    }
    const bool isBlank = field.content().trimmed().isEmpty();
    if (!isFinished || isBlank) {
        field.showHint();
        return;
    }
    const Problem& problem = value.problem();
    const ProblemText text = describe(problem, m_context.language());
    QString note = text.what;
    if (problem.citation)
        note += QLatin1Char(' ') + citationText(*problem.citation, m_context.language());
    field.showProblem(note);
}

void RowForm::refreshChoices()
{
    for (FactField* const field : m_fields) {
        if (field->column().list && field->column().entry == FieldKind::Choice) // what it offers may depend on the row
            field->setChoices(m_book->of(m_sheet, field->column(), draft()));
    }
}

void RowForm::setBook(std::shared_ptr<const ChoiceBook> book)
{
    m_book = std::move(book);
    for (FactField* const field : m_fields) {
        if (isChosen(field->column()))
            field->setChoices(m_book->of(m_sheet, field->column(), draft()));
    }
}

void RowForm::setCells(const std::map<std::string, std::string>& cells)
{
    for (FactField* const field : m_fields) {
        const auto cell = cells.find(field->column().name);
        const std::string canonical = cell == cells.end() ? std::string() : cell->second;
        field->setContent(canonical, shownText(m_sheet, field->column(), canonical, *m_book));
    }
    refreshChoices();
    arrange();
    accept();
}

std::map<std::string, QString> RowForm::typed() const
{
    std::map<std::string, QString> texts;
    for (const FactField* const field : m_fields)
        texts.emplace(field->column().name, field->content());
    return texts;
}

void RowForm::retype(const std::map<std::string, QString>& texts)
{
    for (FactField* const field : m_fields) {
        const QString text = texts.at(field->column().name);
        field->setContent(text.toStdString(), text);
    }
    refreshChoices();
    arrange();
    for (FactField* const field : m_fields)
        judge(*field, true);
}

bool RowForm::isChanged() const
{
    return typed() != m_accepted;
}

void RowForm::accept()
{
    m_accepted = typed();
}

std::optional<FactValues> RowForm::values()
{
    FactValues values;
    FactField* firstWrong = nullptr;
    for (FactField* const field : m_fields) {
        const auto value = understood(*field);
        if (value) {
            values.emplace_back(field->column().name, value->value);
            continue;
        }
        field->showProblem(describe(value.problem(), m_context.language()).what);
        firstWrong = firstWrong ? firstWrong : field;
    }
    if (firstWrong)
        return {};
    return values;
}

FactValues RowForm::valuesSoFar() const
{
    FactValues values;
    for (const FactField* const field : m_fields) {
        if (const auto value = understood(*field))
            values.emplace_back(field->column().name, value->value);
    }
    return values;
}

void RowForm::goOnFrom(const FactField* field)
{
    const auto at = std::find(m_fields.begin(), m_fields.end(), field);
    const auto next = std::find_if(at + 1, m_fields.end(), [this](FactField* other) { return isAsked(other->column()); });
    if (next == m_fields.end())
        Q_EMIT done();
    else
        (*next)->focusEditor();
}

bool RowForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto field = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const FactField* candidate) { return candidate->editor() == watched; });
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT done();
        return true;
    }
    if (isEnter) {
        judge(**field, true);
        goOnFrom(*field);
        return true;
    }
    if (key->key() == Qt::Key_Semicolon && key->modifiers().testFlag(Qt::ControlModifier)) {
        const QDate today = m_context.scope().asOf;
        const FieldKind entry = (*field)->column().entry;
        if (entry == FieldKind::Date)
            (*field)->type(dateText(today));
        else if (entry == FieldKind::Month)
            (*field)->type(QString::fromStdString(formatMonth(Month::of(today))));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
