// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {

class ProblemCard;
class ReasonBar;
class RecordTable;

/// What is wrong, its weight, article and what follows. Every cell asks why by `figure`.
std::vector<Column<Finding>> findingColumns(
    const RuleBook& rules, Language language, const std::function<QString(const Finding&)>& figure);

/// What is wrong in one domain, with citation, consequence and why; and what is due, soonest first. Where something mends a
/// finding, the way to it; where a reason settles one, the line to give it, and what was answered by whom.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    using DutyRemedy = std::function<Remedy(const Obligation&)>;

    /// `dutyRemedy`: where a domain knows how a duty is done; called on the window's thread.
    FindingsPage(PageContext& context, DomainPages& domain, DutyRemedy dutyRemedy = {}, QWidget* parent = nullptr);

    /// What was answered to the finding of that row goes.
    void withdraw(std::size_t finding);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void reload();
    void take(Result<Standing> standing);
    void showStanding();
    void sayHowThingsStand();
    std::vector<Column<Finding>> columnsWithWays();
    std::vector<Column<Obligation>> dutyColumns();
    void answer(const QString& figure);
    void askForReason(std::size_t finding);
    void settle(const QString& reason);
    void write(std::function<Result<void>(Session&)> change);
    void retranslate();

    PageContext& m_context;
    DomainPages& m_domain;
    DutyRemedy m_dutyRemedy;
    Standing m_standing;
    std::vector<Remedy> m_remedies; ///< of each finding
    std::vector<Remedy> m_dutyRemedies; ///< of each duty
    int m_asked = 0;
    ProblemCard* m_problem;
    Card* m_findingsCard;
    Card* m_obligationsCard;
    QLabel* m_nothingWrong;
    QLabel* m_nothingDue;
    ReasonBar* m_reason;
    std::size_t m_settled = 0; ///< the finding that the reason is for
    RecordTable* m_findings;
    RecordTable* m_obligations;
    RecordModel<Finding>* m_findingModel;
    RecordModel<Obligation>* m_obligationModel;
};

}
