// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"
#include "ui/shared/page.h"

#include <functional>
#include <memory>

class QGridLayout;
class QLineEdit;

namespace plumbline {
class FoldButton;
}

namespace plumbline::safety_fee {

/// What a plan expects beside its months, in two columns: last year's revenue of each line, opening balance, last year's accrual
/// due and its source, the budget it stands in. It changes the desk; who owns that saves it.
class PlanBasis final : public Card {
    Q_OBJECT
public:
    explicit PlanBasis(PageContext& context, QWidget* parent = nullptr);

    void show(std::shared_ptr<PlanDesk> desk, bool isEditable);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    using Read = std::function<QString(const Plan&)>;
    /// Takes what was typed; empty takes it away.
    using Write = std::function<Result<void>(PlanDraft&, const QString&)>;
    struct Field {
        QLineEdit* edit;
        QLabel* note;
        QString hint;
        Read read;
        Write write;
    };

    void addField(const char* name, const QString& label, const QString& hint, Read read, Write write);
    void addMoney(const char* name, const QString& label, const QString& hint, std::optional<Money> Plan::*member);
    void addText(const char* name, const QString& label, QString Plan::*member);
    void addRevenues();
    void addBudgetDay();
    bool lacksAnswers() const;
    void leave(std::size_t field);
    void note(const Field& field, const QString& text, const char* role);

    PageContext& m_context;
    std::shared_ptr<PlanDesk> m_desk;
    bool m_isEditable = false;
    FoldButton* m_fold; ///< as a person left it; else folded where nothing is to be answered, so that the table comes up
    std::optional<Id> m_plan; ///< whose basis it is
    QWidget* m_form = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Field> m_fields;
};

}
