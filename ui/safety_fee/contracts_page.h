// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

namespace plumbline::safety_fee {

class ReportDeck;

/// Contracts and what article 18 asks of them: received, used, passed on, given back, and whether that is proven.
class ContractsPage final : public Page {
    Q_OBJECT
public:
    ContractsPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    ReportDeck& deck() { return *m_deck; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PageContext& m_context;
    QLabel* m_registers;
    ReportDeck* m_deck;
};

}
