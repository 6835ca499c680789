// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/first_steps.h"

#include "core/store/safety_fee/plan_store.h"
#include "ui/safety_fee/missing_fact.h"
#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

const QString dismissedKey = QStringLiteral("first-steps-dismissed");

QStringList dismissedEnterprises()
{
    return QSettings().value(dismissedKey).toStringList();
}

QString nameOf(const EnterpriseId& enterprise)
{
    return QString::fromStdString(enterprise.text());
}

/// None where a plan was approved already.
Result<std::optional<PlanStanding>> readStanding(const Session& session, const PageScope& scope)
{
    {
        const ReadScope facts = TRY(session.workspace().read());
        const std::vector<Plan> plans = TRY(readPlans(facts, scope.enterprise));
        if (std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.approval(); }))
            return std::optional<PlanStanding>();
    }
    return std::optional(TRY(readPlanStanding(session, scope)));
}

/// Months without an expected base: they are typed in the plan itself.
bool isMonthMissing(const PlanYear& year)
{
    return std::any_of(year.findings.begin(), year.findings.end(),
        [](const Finding& finding) { return finding.code == "safety_fee.plan.basis-missing"; });
}

/// What is missing among the facts, where a sheet holds it; null where the plan is the place.
const Problem* missingFact(const PlanStanding& standing)
{
    return !standing.year && sheetMissing(standing.year.problem()) ? &standing.year.problem() : nullptr;
}

}

FirstSteps::FirstSteps(PageContext& context, FactsDoor& door, QWidget* parent)
    : QFrame(parent), m_context(context), m_door(door), m_next(makeButton({}, "button")), m_dismiss(makeButton({}, "icon"))
{
    setObjectName(QStringLiteral("firstSteps"));
    setRole(this, "steps");
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::six, space::two, space::four, space::two);
    row->setSpacing(space::two);
    for (QLabel*& step : m_steps) {
        step = makeLabel({}, "small");
        row->addWidget(step, 0, Qt::AlignVCenter);
    }
    m_next->setObjectName(QStringLiteral("nextOfFirstSteps"));
    m_dismiss->setObjectName(QStringLiteral("dismissFirstSteps"));
    m_dismiss->setIcon(icon("close"));
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_dismiss);
    hide();
    connect(m_next, &QPushButton::clicked, this, &FirstSteps::goOn);
    connect(m_dismiss, &QPushButton::clicked, this, &FirstSteps::dismiss);
    connect(&m_context, &PageContext::scopeChanged, this, &FirstSteps::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &FirstSteps::reload);
    reload();
}

void FirstSteps::reload()
{
    if (dismissedEnterprises().contains(nameOf(m_context.scope().enterprise)))
        return hide();
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress&) { return readStanding(*session, scope); },
        [this, question](Result<std::optional<PlanStanding>> standing) {
            if (question == m_asked)
                take(std::move(standing));
        });
}

/// What can't be read is told by the page below.
void FirstSteps::take(Result<std::optional<PlanStanding>> standing)
{
    m_standing = standing ? std::move(*standing) : std::nullopt;
    setVisible(m_standing.has_value());
    retranslate();
}

FirstSteps::Step FirstSteps::current() const
{
    if (!m_standing->hasActivities)
        return Scope;
    if (!m_standing->year || isMonthMissing(*m_standing->year))
        return Basis;
    if (!m_standing->plan || m_standing->plan->uses.empty())
        return Uses;
    return Finish;
}

QString FirstSteps::nextWords() const
{
    const bool isBegun = m_standing->plan.has_value();
    switch (current()) {
    case Scope:
        return tr("Which activity binds us?");
    case Basis:
        if (const Problem* const missing = missingFact(*m_standing))
            return missingFactWords(*missing);
        return isBegun ? tr("Enter what is expected") : tr("Begin the plan");
    case Uses:
        return isBegun ? tr("Plan the uses") : tr("Begin the plan");
    case Finish:
    case Done:
        break;
    }
    return m_standing->plan->state() == PlanState::Submitted ? tr("Approve the plan") : tr("Submit the plan");
}

void FirstSteps::goOn()
{
    if (current() == Scope)
        m_context.openPage(QStringLiteral("safety_fee.scope"));
    else if (const Problem* const missing = missingFact(*m_standing))
        openMissingFact(m_door, m_context, *missing);
    else
        m_context.openPage(QStringLiteral("safety_fee.plan"));
}

void FirstSteps::dismiss()
{
    QSettings().setValue(dismissedKey, dismissedEnterprises() << nameOf(m_context.scope().enterprise));
    m_context.show({Notice::Weight::Done, tr("The steps are gone for good. The help has them, too, under “The year’s plan”.")});
    hide();
}

void FirstSteps::retranslate()
{
    m_dismiss->setAccessibleName(tr("Don't show these steps any more"));
    m_dismiss->setToolTip(tr("Don't show these steps any more"));
    if (!m_standing)
        return;
    const QString words[] = {tr("What binds us"), tr("Basis"), tr("Uses"), tr("Check and finish")};
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < current();
        const bool isCurrent = step == current();
        setRole(m_steps[step], isDone ? "chipGreen" : isCurrent ? "chipAccent" : "small"); // before the text: it asks for room
        m_steps[step]->setText((isDone ? QStringLiteral("✓ ") : QStringLiteral("%1 ").arg(step + 1)) + words[step]);
    }
    setAccessibleName(tr("Steps to the first plan"));
    m_next->setText(nextWords());
}

void FirstSteps::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
