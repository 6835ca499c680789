// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_figures.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class RecordTable;
struct RulePack;
}

namespace plumbline::safety_fee {

/// Two versions of a year's plan side by side: only what differs, with the difference.
class PlanCompare final : public Card {
    Q_OBJECT
public:
    explicit PlanCompare(PageContext& context, QWidget* parent = nullptr);

    /// Reads both in the background, and shows itself when it can say.
    void compare(int before, int after);
    void close();
    void refresh(); ///< other facts, language or unit
    RecordTable& table() { return *m_table; }

Q_SIGNALS:
    void failed(const plumbline::Problem& problem);
    void closed();

private:
    struct Names {
        Facts facts;
        const RulePack* pack = nullptr;
    };
    struct Comparison {
        std::vector<PlanDifference> differences;
        Names names;
    };
    static Result<Comparison> read(const Session& session, const PageScope& scope, int before, int after);
    void take(Result<Comparison> comparison);
    std::vector<Column<PlanDifference>> columns() const;

    PageContext& m_context;
    int m_before = 0; ///< 0: nothing is compared
    int m_after = 0;
    int m_asked = 0;
    Names m_names;
    QLabel* m_same;
    QPushButton* m_close;
    RecordTable* m_table;
    RecordModel<PlanDifference>* m_model;
};

}
