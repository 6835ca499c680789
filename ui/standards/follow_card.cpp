// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/follow_card.h"

#include "core/reports/report_document.h"
#include "ui/shared/explain.h"
#include "ui/shared/theme.h"
#include "ui/standards/gate_line.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

namespace plumbline::standards {

FollowCard::FollowCard(PageContext& context, const FollowUp& followUp, QWidget* parent) : Card({}, parent)
{
    setTitle(tr("Go on in: %1").arg(in(context.language(), followUp.workflow->name)));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const Condition& condition : followUp.conditions)
        body()->addLayout(gateLine(context, condition.says, condition.holds ? LineMark::Met : LineMark::Missing));
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    QDateEdit* day = nullptr;
    if (!followUp.workflow->needs.empty()) {
        day = new QDateEdit(followUp.day.value_or(context.scope().asOf));
        day->setObjectName(QStringLiteral("followDay.") + QString::fromStdString(followUp.workflow->id));
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        line->addWidget(makeLabel(wordOf(QString::fromStdString(followUp.workflow->needs), context.language()), "second"));
        line->addWidget(day);
    }
    line->addStretch();
    auto* const go = makeButton(tr("Go on"), "primary");
    go->setObjectName(QStringLiteral("follow.") + QString::fromStdString(followUp.workflow->id));
    const QString refusal = context.refusal(Right::Record);
    go->setEnabled(refusal.isEmpty() && followUp.isOpen());
    go->setToolTip(!refusal.isEmpty() ? refusal : followUp.isOpen() ? QString() : tr("A condition isn't met yet."));
    line->addWidget(go);
    body()->addLayout(line);
    connect(go, &QPushButton::clicked, this, [this, day, workflow = QString::fromStdString(followUp.workflow->id)] {
        Q_EMIT asked(workflow, day ? day->date() : QDate());
    });
}

}
