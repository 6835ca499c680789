// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_basis.h"

#include "core/exchange/input_lexer.h"
#include "ui/shared/fold_button.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

QString foldedBasis()
{
    return QStringLiteral("plan-basis");
}

QString typedAmount(const std::optional<Money>& amount)
{
    return amount ? yuanText(*amount) : QString();
}

Result<std::optional<Money>> understoodYuan(const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<Money>();
    return std::optional(TRY(understandMoney(text)).value);
}

const Revenue* revenueOf(const std::vector<Revenue>& revenues, const Id& activity, int year)
{
    const auto at = std::find_if(revenues.begin(), revenues.end(),
        [&](const Revenue& revenue) { return revenue.activity == activity && revenue.year == year; });
    return at == revenues.end() ? nullptr : &*at;
}

}

PlanBasis::PlanBasis(PageContext& context, QWidget* parent) : Card({}, parent), m_context(context), m_fold(new FoldButton)
{
    m_fold->setObjectName(QStringLiteral("foldBasis"));
    m_fold->rememberAs(foldedBasis());
    head()->addWidget(m_fold);
    connect(m_fold, &FoldButton::folded, this, [this](bool isFolded) { m_form->setHidden(isFolded); });
}

void PlanBasis::show(std::shared_ptr<PlanDesk> desk, bool isEditable)
{
    m_desk = std::move(desk);
    m_isEditable = isEditable;
    if (const std::optional<Id> plan = m_desk ? std::optional(m_desk->draft.plan().id) : std::nullopt; plan != m_plan) {
        m_plan = plan;
        m_fold->setFolded(FoldButton::remembered(foldedBasis()).value_or(!m_isEditable || !lacksAnswers()));
    }
    retranslate();
}

/// What the year can't be reckoned or the plan not approved without.
bool PlanBasis::lacksAnswers() const
{
    if (!m_desk)
        return false;
    const Plan& plan = m_desk->draft.plan();
    return !m_desk->reckoning.year() || plan.budget.isEmpty() || !plan.budgetOn;
}

void PlanBasis::retranslate()
{
    setTitle(tr("What the plan rests on (yuan)"));
    m_fields.clear();
    delete m_form;
    m_form = new QWidget;
    m_grid = new QGridLayout(m_form);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::six);
    m_grid->setVerticalSpacing(space::two);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body()->addWidget(m_form);
    m_form->setHidden(m_fold->isFolded());
    if (!m_desk)
        return;
    addRevenues();
    addMoney("openingBalance", tr("Opening balance expected"), tr("Empty: as the year before closes"), &Plan::openingBalance);
    addMoney("priorYearDue", tr("Accrual due of the year before"), tr("Empty: as reckoned or recorded"), &Plan::priorYearDue);
    addText("priorYearDueSource", tr("Where that figure comes from"), &Plan::priorYearDueSource);
    addText("budget", tr("Financial budget it stands in (art. 46)"), &Plan::budget);
    addBudgetDay();
}

void PlanBasis::addField(const char* name, const QString& label, const QString& hint, Read read, Write write)
{
    const std::size_t at = m_fields.size();
    auto* const edit = new QLineEdit(read(m_desk->draft.plan()));
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setReadOnly(!m_isEditable);
    edit->setPlaceholderText(hint);
    auto* const below = makeLabel({}, "small");
    below->hide();
    auto* const cell = new QVBoxLayout;
    cell->setSpacing(2);
    auto* const title = makeLabel(label, "second");
    title->setBuddy(edit);
    cell->addWidget(title);
    cell->addWidget(edit);
    cell->addWidget(below);
    cell->addStretch();
    m_grid->addLayout(cell, int(at / 2), int(at % 2));
    connect(edit, &QLineEdit::editingFinished, this, [this, at] { leave(at); });
    m_fields.push_back({edit, below, hint, std::move(read), std::move(write)});
}

void PlanBasis::addMoney(const char* name, const QString& label, const QString& hint, std::optional<Money> Plan::*member)
{
    addField(
        name, label, hint, [member](const Plan& plan) { return typedAmount(plan.*member); },
        [member](PlanDraft& draft, const QString& text) -> Result<void> {
            const std::optional<Money> amount = TRY(understoodYuan(text));
            Plan head = draft.plan();
            head.*member = amount;
            draft.setHead(head);
            return {};
        });
}

void PlanBasis::addText(const char* name, const QString& label, QString Plan::*member)
{
    addField(
        name, label, {}, [member](const Plan& plan) { return plan.*member; },
        [member](PlanDraft& draft, const QString& text) -> Result<void> {
            Plan head = draft.plan();
            head.*member = text.trimmed();
            draft.setHead(head);
            return {};
        });
}

/// One for each line whose accrual goes by the year's revenue. What is audited counts whatever a plan expects.
void PlanBasis::addRevenues()
{
    const Facts& known = m_desk->reckoning.known();
    for (const auto& [id, standard] : planStandards(*m_desk)) {
        if (standard->period != BasisPeriod::Year)
            continue;
        const Activity& activity = *known.activity(id);
        const int planned = m_desk->draft.plan().year;
        const bool isNew = activity.productionStarted && activity.productionStarted->year() == planned;
        const int year = isNew ? planned : planned - 1;
        const Revenue* const recorded = revenueOf(known.revenues, id, year);
        const QString hint = !recorded ? QString()
            : recorded->isAudited      ? tr("Audited: %1 counts").arg(yuanText(recorded->amount))
                                       : tr("As recorded: %1").arg(yuanText(recorded->amount));
        addField(
            "revenue", tr("Revenue of %1 · %2").arg(year).arg(activity.name), hint,
            [id = id, year](const Plan& plan) {
                const Revenue* const revenue = revenueOf(plan.revenues, id, year);
                return revenue ? yuanText(revenue->amount) : QString();
            },
            [id = id, year](PlanDraft& draft, const QString& text) -> Result<void> {
                draft.setRevenue(id, year, TRY(understoodYuan(text)));
                return {};
            });
    }
}

void PlanBasis::addBudgetDay()
{
    addField(
        "budgetOn", tr("Day of the budget"), {},
        [](const Plan& plan) { return plan.budgetOn ? dateText(*plan.budgetOn) : QString(); },
        [](PlanDraft& draft, const QString& text) -> Result<void> {
            Plan head = draft.plan();
            head.budgetOn.reset();
            if (!text.trimmed().isEmpty())
                head.budgetOn = TRY(understandDate(text)).value;
            draft.setHead(head);
            return {};
        });
}

void PlanBasis::note(const Field& field, const QString& text, const char* role)
{
    setRole(field.note, role);
    setRole(field.edit, std::string_view(role) == "fieldProblem" ? "wrong" : "");
    field.note->setText(text);
    field.note->setVisible(!text.isEmpty());
}

void PlanBasis::leave(std::size_t at)
{
    const Field& field = m_fields.at(at);
    if (!m_isEditable || field.edit->text() == field.read(m_desk->draft.plan()))
        return;
    PlanDraft changed = m_desk->draft;
    changed.beginStep();
    if (const auto written = field.write(changed, field.edit->text()); !written)
        return note(field, describe(written.problem(), m_context.language()).what, "fieldProblem");
    m_desk->draft = std::move(changed);
    m_desk->reckoning.allChanged(m_desk->draft.plan());
    field.edit->setText(field.read(m_desk->draft.plan()));
    note(field, {}, "small");
    Q_EMIT edited();
}

}
