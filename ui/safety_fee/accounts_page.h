// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

class QComboBox;

namespace plumbline::safety_fee {

class ReportDeck;

/// From the books to the general ledger: by which treatment, the voucher drafts, the special reserve and its tie-out, the list
/// for the tax return, approval slips.
class AccountsPage final : public Page {
    Q_OBJECT
public:
    AccountsPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    ReportDeck& deck() { return *m_deck; }
    void exportTo(const QString& path); ///< the vouchers for an accounting package

Q_SIGNALS:
    void loaded(); ///< the treatment
    void done(); ///< what was asked for is done, or why not is told

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void reload();
    void take(const Result<Accounting>& accounting);
    void chooseTreatment();
    void makeSlipsNow();
    void chooseFile();
    void applyRights();
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    int m_asked = 0;
    QPushButton* m_makeSlips;
    QPushButton* m_export;
    Card* m_treatmentCard;
    QLabel* m_templateName;
    QComboBox* m_template;
    QLabel* m_overspentName;
    QComboBox* m_overspent;
    QLabel* m_registers;
    ReportDeck* m_deck;
};

}
