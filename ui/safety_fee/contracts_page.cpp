// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/contracts_page.h"

#include "core/safety_fee/project_report.h"
#include "ui/safety_fee/register_links.h"
#include "ui/safety_fee/report_deck.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <array>

namespace plumbline::safety_fee {

ContractsPage::ContractsPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_registers(makeRegisterLine(context, door)),
      m_deck(new ReportDeck(context, *this, {{projectReportName, projectReportTitle}}))
{
    auto* const card = new Card;
    card->body()->addWidget(m_registers);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(card);
    body()->addWidget(m_deck);
    body()->addStretch();
    connect(&m_context, &PageContext::scopeChanged, this, &ContractsPage::retranslate);
    retranslate();
}

void ContractsPage::retranslate()
{
    setTitle(tr("Contracts %1").arg(m_context.scope().year));
    setLead(tr("At settlement each project proves: received − used = returned to the owner, with the receipt (art. 18)."));
    showRegisters(*m_registers, tr("Recorded among the facts:"),
        std::array{RegisterLink{"safety_fee.activity", tr("contracts")}, RegisterLink{"safety_fee.payment", tr("payments")},
            RegisterLink{"safety_fee.subcontract", tr("subcontracts let")},
            RegisterLink{"safety_fee.supervision", tr("supervision of their use")},
            RegisterLink{"safety_fee.use_statement", tr("their own statements")}});
}

void ContractsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
