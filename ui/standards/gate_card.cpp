// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/gate_card.h"

#include "core/reports/report_document.h"
#include "ui/shared/explain.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumbline::standards {

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
    const QString refusal = context.refusal(transition.happensByItself ? Right::Approve : Right::Record);
    m_take->setEnabled(refusal.isEmpty() && move.isOpen());
    m_take->setToolTip(!refusal.isEmpty() ? refusal : move.isOpen() ? QString() : tr("A condition isn't met yet."));
    connect(m_take, &QPushButton::clicked, this, [this, id = transition.id, who = transition.who] {
        Q_EMIT asked(QString::fromStdString(id), QString::fromStdString(who));
    });
}

void GateCard::addGate(const Gate& gate)
{
    const bool isReason = gate.guard->kind == "reason";
    const char* const mark = gate.state == GateState::Passed ? "✓" : gate.state == GateState::Advised || isReason ? "!" : "○";
    const QString sentence = sentenceOf(gate.says, m_context.session().rules(), m_context.language());
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    auto* const tick = makeLabel(QString::fromUtf8(mark),
        gate.state == GateState::Passed                    ? "chipGreen"
            : gate.state == GateState::Advised || isReason ? "chipAmber"
                                                           : "second");
    tick->setFixedWidth(28);
    tick->setAlignment(Qt::AlignCenter);
    auto* const text = makeLabel(sentence, gate.state == GateState::Passed ? "second" : "");
    text->setWordWrap(true);
    auto* const why = makeButton(citationText(gate.guard->citation, m_context.language()), "link");
    why->setToolTip(tr("Why?"));
    connect(why, &QPushButton::clicked, this,
        [this, finding = gate.says] { m_context.explain(explain(finding, m_context.session().rules(), m_context.language())); });
    line->addWidget(tick, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(why, 0, Qt::AlignTop);
    body()->addLayout(line);
}

QString GateCard::actorName(const OpenProject& open, const std::string& actor) const
{
    const ClosedList* const actors = open.rules->pack->list("actors");
    const ListItem* const item = actors ? actors->find(actor) : nullptr;
    return item ? in(m_context.language(), item->name) : QString::fromStdString(actor);
}

}
