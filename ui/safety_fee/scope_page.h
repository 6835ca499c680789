// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/scope.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

#include <set>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace plumbline {
class EditHistory;
class ProblemCard;
struct ListItem;
struct RulePack;
}

namespace plumbline::safety_fee {

class TickLine;

/// "Which activity binds us?" The questions of the rules, what follows from each yes with its article, and the lines of business
/// made of it.
class ScopePage final : public Page {
    Q_OBJECT
public:
    ScopePage(PageContext& context, FactsDoor& door, EditHistory& history, QWidget* parent = nullptr);

    /// Makes a line of business under each standard ticked; on to the first fact the first of them wants.
    void makeActivities();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Question {
        std::string item;
        TickLine* line;
    };

    void build();
    void ask();
    void addQuestion(const ListItem& item, QVBoxLayout& into, const QString& text, int indent);
    void addMachineryQuestions(QVBoxLayout& into);
    void filter(const QString& text);
    void judge();
    void showVerdict(const ScopeVerdict& verdict);
    void addStandard(QVBoxLayout& into, const std::string& standard, bool isOnly);
    void clearVerdict();
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    EditHistory& m_history;
    const RulePack* m_pack = nullptr;
    std::vector<Question> m_questions;
    std::vector<TickLine*> m_machinery; ///< asked only of machinery
    std::vector<std::pair<std::string, TickLine*>> m_standards; ///< offered by the verdict
    ProblemCard* m_problem;
    QWidget* m_work;
    QLineEdit* m_filter;
    Card* m_questionsCard;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_listPlace;
    Card* m_verdict;
    QLabel* m_verdictHint;
    QWidget* m_verdictBody = nullptr;
    QPushButton* m_make;
};

}
