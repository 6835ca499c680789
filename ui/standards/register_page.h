// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QLineEdit;

namespace plumbline {
class FactsDoor;
class RecordTable;
class ReportExport;
}

namespace plumbline::standards {

/// The standards the enterprise works by: how old each is, when it is reviewed next, what replaced it, where it is marked, and
/// what is wrong with it.
class RegisterPage final : public Page {
    Q_OBJECT
public:
    RegisterPage(PageContext& context, FactsDoor& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        OwnStandard standard;
        std::optional<std::int64_t> years;
        std::optional<QDate> nextReview;
        QString replacedBy;
        QString found;
        bool isWrong = false;
    };
    std::vector<Column<Row>> columns() const;
    std::vector<Row> rows() const;
    void reload();
    void take(Result<Review> review);
    void showRows();
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_facts;
    std::optional<Review> m_review;
    int m_asked = 0;
    QPushButton* m_add;
    QPushButton* m_export;
    ReportExport* m_exporting;
    QLineEdit* m_filter;
    QLabel* m_problem;
    QLabel* m_nothing;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<Row>* m_model;
};

}
