// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan.h"
#include "ui/shared/domain_pages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline::safety_fee {

/// The versions of the year's plan: which one is shown, how it stands in words, what to do next, and, in the same place, who does
/// it and when: no dialog stands in the way.
class PlanBar final : public QWidget {
    Q_OBJECT
public:
    enum class Deed { Submit, Return, Approve, Revise };

    explicit PlanBar(PageContext& context, QWidget* parent = nullptr);

    void show(const std::vector<Plan>& versions, const Plan& shown);
    /// Asks for what the deed needs.
    void ask(Deed deed);
    void close();
    void endComparison();

Q_SIGNALS:
    void versionChosen(int version);
    void comparisonChosen(int version); ///< 0: none
    void stepTaken(const plumbline::safety_fee::PlanStep& step);
    void revised(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void confirm();
    void retranslate();
    void fill();
    QString nameOf(const Plan& plan) const;
    QString stateSentence() const;

    PageContext& m_context;
    std::vector<Plan> m_versions;
    Plan m_shown;
    Deed m_deed = Deed::Submit;
    QComboBox* m_version;
    QLabel* m_state;
    QComboBox* m_compare;
    QWidget* m_asking;
    QLabel* m_question;
    QLineEdit* m_answer;
    QLabel* m_dayName;
    QLineEdit* m_day;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    QLabel* m_problem;
};

}
