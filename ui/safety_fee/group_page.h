// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

namespace plumbline::safety_fee {

class ReportDeck;
class SuccessionCard;

/// The group's fund, per company and consolidated (article 55), and the way by which a balance passes to a successor (58).
class GroupPage final : public Page {
    Q_OBJECT
public:
    GroupPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    SuccessionCard& succession() { return *m_succession; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void retranslate();

    PageContext& m_context;
    QLabel* m_registers;
    ReportDeck* m_deck;
    SuccessionCard* m_succession;
};

}
