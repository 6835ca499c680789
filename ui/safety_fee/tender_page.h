// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/contracts.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class EditHistory;
class PageContext;
class ProblemCard;
class RecordTable;
class SheetEditor;
}

namespace plumbline::safety_fee {

/// A bid's safety fee, by type of work and on its own, beside the figure in the bid (articles 17 and 40).
class TenderPage final : public Page {
    Q_OBJECT
public:
    TenderPage(PageContext& context, EditHistory& history, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QString name;
        RowKind kind = RowKind::Plain;
        std::optional<Money> cost;
        QString rate;
        std::optional<Money> fee;
        QString article;
        QString verdict;
    };

    void reload();
    void reckon(const std::vector<Tender>& tenders);
    void retranslate();
    static std::vector<Column<Line>> columns();

    PageContext& m_context;
    int m_asked = 0;
    ProblemCard* m_problem;
    Card* m_sheetCard;
    QLabel* m_none;
    RecordTable* m_table;
    RecordModel<Line>* m_model;
    std::vector<Tender> m_tenders;
    SheetEditor* m_tenderEditor;
    SheetEditor* m_workEditor;
};

}
