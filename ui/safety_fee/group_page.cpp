// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/group_page.h"

#include "core/safety_fee/group_report.h"
#include "ui/safety_fee/register_links.h"
#include "ui/safety_fee/report_deck.h"
#include "ui/safety_fee/succession_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <array>

namespace plumbline::safety_fee {

GroupPage::GroupPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_registers(makeRegisterLine(context, door)),
      m_deck(new ReportDeck(context, *this, {{groupReportName, groupReportTitle}})), m_succession(new SuccessionCard(context))
{
    auto* const card = new Card;
    card->body()->addWidget(m_registers);
    body()->addWidget(card);
    body()->addWidget(m_deck);
    body()->addWidget(m_succession);
    body()->addStretch(1);
    connect(&m_context, &PageContext::scopeChanged, this, &GroupPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &GroupPage::reload);
    retranslate();
}

void GroupPage::reload()
{
    setTitle(tr("Group %1").arg(m_context.scope().year));
    m_succession->reload();
}

void GroupPage::retranslate()
{
    setLead(tr("Headquarters may pool part of the fee of wholly owned and controlled subsidiaries (art. 55)."));
    showRegisters(*m_registers, tr("Recorded among the facts:"),
        std::array{RegisterLink{"safety_fee.group_member", tr("who is in the group")},
            RegisterLink{"safety_fee.balance_event", tr("what befell the balance")}});
    m_succession->retranslate();
    reload();
}

void GroupPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
