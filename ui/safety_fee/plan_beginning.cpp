// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_beginning.h"

#include "ui/shared/page.h"

#include <QBoxLayout>
#include <QPushButton>

namespace plumbline::safety_fee {

PlanBeginning::PlanBeginning(PageContext& context, bool hasActivities, QWidget* parent) : QWidget(parent)
{
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    if (hasActivities)
        offerPlan(context.scope().year);
    else
        offerScope(context);
}

void PlanBeginning::offerScope(PageContext& context)
{
    auto* const first = makeButton(tr("Which activity binds us?"), "primary");
    connect(first, &QPushButton::clicked, this, [&context] { context.openPage(QStringLiteral("safety_fee.scope")); });
    layout()->addWidget(new EmptyState("safety-fee", tr("No line of business yet"),
        tr("A plan says what will be set aside and used in the year. First say what the enterprise does."), first));
}

void PlanBeginning::offerPlan(int year)
{
    auto* const empty = makeButton(tr("Begin an empty plan"), "primary");
    auto* const carried = makeButton(tr("Begin with last year's"), "button");
    connect(empty, &QPushButton::clicked, this, &PlanBeginning::emptyAsked);
    connect(carried, &QPushButton::clicked, this, &PlanBeginning::lastYearsAsked);
    auto* const starts = new QHBoxLayout;
    starts->addStretch();
    starts->addWidget(carried);
    starts->addWidget(empty);
    starts->addStretch();
    auto* const state = new EmptyState("safety-fee", tr("No plan for %1 yet").arg(year),
        tr("Article 46 asks for a plan of accrual and use every year, approved and part of the financial budget."));
    state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* const rows = static_cast<QVBoxLayout*>(layout());
    rows->addStretch();
    rows->addWidget(state);
    rows->addLayout(starts);
    rows->addStretch();
}

}
