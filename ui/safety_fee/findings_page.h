// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class ReasonBar;
class FactsDoor;
class ReasonBar;
class RecordTable;
}

namespace plumbline::safety_fee {

class ProblemCard;

/// What is wrong, its weight, article and what follows. Every cell asks why by `figure`.
std::vector<Column<Finding>> findingColumns(
    Language language, const RulePack* pack, const std::function<QString(const Finding&)>& figure);

/// What is wrong, with citation, consequence and why; and what is due, soonest first. Where a document is missing, the way to
/// its register; where a reason settles a finding, the line to give it, and what was answered by whom.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    FindingsPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    /// What was answered to the finding of that row goes.
    void withdraw(std::size_t finding);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void take(Result<Standing> standing);
    void showStanding();
    void answer(const QString& figure);
    void askForReason(std::size_t finding);
    void settle(const QString& reason);
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    Standing m_standing;
    int m_asked = 0;
    ProblemCard* m_problem;
    Card* m_findingsCard;
    Card* m_obligationsCard;
    QLabel* m_nothingWrong;
    ReasonBar* m_reason;
    std::size_t m_settled = 0; ///< the finding that the reason is for
    RecordTable* m_findings;
    RecordTable* m_obligations;
    RecordModel<Finding>* m_findingModel;
    RecordModel<Obligation>* m_obligationModel;
};

}
