// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"
#include "core/tailings/self_check.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline {
class RecordTable;
}

namespace plumbline::tailings {

/// The self-check of the order, of the whole enterprise or of one pond: each question with its article, the answer and its
/// evidence, reason and owner, and what a "no" leads to. Answers are kept as they are given, each with its day.
class SelfCheckPage final : public Page {
    Q_OBJECT
public:
    explicit SelfCheckPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        const char* column; ///< of the answer
        QLabel* name;
        QLineEdit* edit;
    };

    QWidget* buildAnswer();
    std::vector<Column<CheckLine>> columns() const;
    std::optional<Id> pond() const;
    QString answerWord(std::string_view answer) const;
    void reload();
    void fillPonds();
    void showLines();
    void showAnswer();
    void keep();
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    std::optional<Ledger> m_ledger;
    std::string m_chosen; ///< the question
    QComboBox* m_ponds;
    QComboBox* m_which;
    QLabel* m_problem;
    Card* m_list;
    RecordTable* m_table;
    RecordModel<CheckLine>* m_model;
    Card* m_answerCard;
    QLabel* m_question;
    QLabel* m_penalty;
    QComboBox* m_answer;
    std::vector<Field> m_fields;
    QPushButton* m_keep;
};

}
