// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/gate_card.h"

#include "core/reports/report_document.h"
#include "core/standards/offices.h"
#include "ui/shared/explain.h"
#include "ui/shared/theme.h"
#include "ui/standards/gate_line.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumbline::standards {

namespace {

/// Why who is here may not take the step: without the right, or not in that office's name.
QString refusalOf(PageContext& context, const OpenProject& open, const Transition& transition)
{
    const Right right = transition.happensByItself ? Right::Approve : Right::Record;
    if (const QString refusal = context.refusal(right); !refusal.isEmpty())
        return refusal;
    const Result<Actor> here = context.session().acting(right);
    if (!here)
        return sentenceOf(here.problem(), context.language());
    const Result<void> acts =
        mayActFor(open.facts.offices, here->id, here->name, open.dossier.project, transition.who, context.scope().asOf);
    return acts ? QString() : sentenceOf(acts.problem(), context.language());
}

}

GateCard::GateCard(PageContext& context, const OpenProject& open, const Move& move, QWidget* parent)
    : Card(in(context.language(), move.transition->name), parent), m_context(context), m_take(makeButton({}, "primary"))
{
    const Transition& transition = *move.transition;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const Gate& gate : move.gates)
        addGate(gate);
    auto* const line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("By: %1").arg(actorName(open, transition.who)) + QStringLiteral(" · ")
            + citationText(transition.citation, context.language()),
        "small"));
    line->addStretch();
    line->addWidget(m_take);
    body()->addLayout(line);
    m_take->setObjectName(QStringLiteral("take.") + QString::fromStdString(transition.id));
    m_take->setText(transition.happensByItself ? tr("Confirm") : tr("Take this step"));
    const QString refusal = refusalOf(context, open, transition);
    m_take->setEnabled(refusal.isEmpty() && move.isOpen());
    m_take->setToolTip(!refusal.isEmpty() ? refusal : move.isOpen() ? QString() : tr("A condition isn't met yet."));
    connect(m_take, &QPushButton::clicked, this, [this, id = transition.id, who = transition.who] {
        Q_EMIT asked(QString::fromStdString(id), QString::fromStdString(who));
    });
}

void GateCard::addGate(const Gate& gate)
{
    const bool mayBeGiven = gate.state == GateState::Advised || gate.guard->kind == "reason";
    body()->addLayout(gateLine(m_context, gate.says,
        gate.state == GateState::Passed ? LineMark::Met
            : mayBeGiven                ? LineMark::Reason
                                        : LineMark::Missing));
}

QString GateCard::actorName(const OpenProject& open, const std::string& actor) const
{
    const ClosedList* const actors = open.rules->pack->list("actors");
    const ListItem* const item = actors ? actors->find(actor) : nullptr;
    return item ? in(m_context.language(), item->name) : QString::fromStdString(actor);
}

}
