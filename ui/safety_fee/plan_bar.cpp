// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_bar.h"

#include "core/exchange/input_lexer.h"
#include "ui/safety_fee/plan_view.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace plumbline::safety_fee {

namespace {

constexpr int dayWidth = 110;

}

PlanBar::PlanBar(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_version(new QComboBox), m_state(makeLabel({}, "second")), m_compare(new QComboBox),
      m_asking(new QWidget), m_question(makeLabel({}, "second")), m_answer(new QLineEdit), m_dayName(makeLabel({}, "second")),
      m_day(new QLineEdit), m_confirm(makeButton({}, "button")), m_cancel(makeButton({}, "quiet")),
      m_problem(makeLabel({}, "fieldProblem"))
{
    build();
    connect(m_version, &QComboBox::activated, this, [this] { Q_EMIT versionChosen(m_version->currentData().toInt()); });
    connect(m_compare, &QComboBox::activated, this, [this] { Q_EMIT comparisonChosen(m_compare->currentData().toInt()); });
    connect(m_confirm, &QPushButton::clicked, this, &PlanBar::confirm);
    connect(m_answer, &QLineEdit::returnPressed, this, &PlanBar::confirm);
    connect(m_day, &QLineEdit::returnPressed, this, &PlanBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PlanBar::close);
    retranslate();
}

void PlanBar::build()
{
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_day->setObjectName(QStringLiteral("day"));
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_day->setFixedWidth(dayWidth);
    m_state->setWordWrap(true);
    auto* const top = new QHBoxLayout;
    top->setSpacing(space::three);
    top->addWidget(m_version);
    top->addWidget(m_state, 1);
    top->addWidget(m_compare);
    auto* const below = new QHBoxLayout(m_asking);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::two);
    below->addWidget(m_question);
    below->addWidget(m_answer, 1);
    below->addWidget(m_dayName);
    below->addWidget(m_day);
    below->addWidget(m_confirm);
    below->addWidget(m_cancel);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::two);
    rows->addLayout(top);
    rows->addWidget(m_asking);
    rows->addWidget(m_problem);
    m_asking->hide();
    m_problem->hide();
}

void PlanBar::show(const std::vector<Plan>& versions, const Plan& shown)
{
    if (shown.id != m_shown.id || shown.steps.size() != m_shown.steps.size())
        close();
    m_versions = versions;
    m_shown = shown;
    fill();
}

QString PlanBar::nameOf(const Plan& plan) const
{
    return tr("Version %1 · %2").arg(plan.version).arg(planStateText(plan.state()));
}

QString PlanBar::stateSentence() const
{
    QString sentence;
    if (const PlanStep* const approval = m_shown.approval())
        sentence = (approval->isOwn ? tr("Approved by %1 on %2, who had prepared it: the workspace has one person")
                                    : tr("Approved by %1 on %2"))
                       .arg(approval->by, dateText(approval->on));
    else if (m_shown.state() == PlanState::Submitted)
        sentence = tr("Submitted by %1 on %2; locked until it is approved or returned")
                       .arg(m_shown.steps.back().by, dateText(m_shown.steps.back().on));
    else if (!m_shown.steps.empty())
        sentence = tr("Returned by %1 on %2 %3")
                       .arg(m_shown.steps.back().by, dateText(m_shown.steps.back().on), m_shown.steps.back().note);
    else
        sentence = tr("A draft: every change is saved at once.");
    if (!m_shown.reason.isEmpty())
        sentence += QStringLiteral(" · ") + tr("Revised because: %1").arg(m_shown.reason);
    return sentence;
}

void PlanBar::fill()
{
    const QSignalBlocker quiet(m_version);
    const QSignalBlocker quietToo(m_compare);
    m_version->clear();
    const int compared = m_compare->currentData().toInt();
    m_compare->clear();
    m_compare->addItem(tr("Compare with…"), 0);
    for (const Plan& plan : m_versions) {
        m_version->addItem(nameOf(plan), plan.version);
        if (plan.version != m_shown.version)
            m_compare->addItem(tr("Compare with version %1").arg(plan.version), plan.version);
    }
    m_version->setCurrentIndex(m_version->findData(m_shown.version));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(compared)));
    m_compare->setVisible(m_compare->count() > 1);
    m_state->setText(stateSentence());
}

void PlanBar::ask(Deed deed)
{
    m_deed = deed;
    m_answer->clear();
    m_day->setText(dateText(m_context.scope().asOf));
    m_problem->hide();
    m_asking->show();
    retranslate();
    m_answer->setFocus();
}

void PlanBar::close()
{
    m_asking->hide();
    m_problem->hide();
}

void PlanBar::endComparison()
{
    m_compare->setCurrentIndex(0);
}

void PlanBar::confirm()
{
    const auto refuse = [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    };
    const QString answer = m_answer->text().trimmed();
    if (answer.isEmpty())
        return refuse(m_deed == Deed::Revise ? tr("Say why: the reason stands in the plan and its report.")
                                             : tr("Say who: a plan is moved by a person or a body."));
    if (m_deed == Deed::Revise)
        return Q_EMIT revised(answer);
    const auto day = understandDate(m_day->text());
    if (!day)
        return refuse(describe(day.problem(), m_context.language()).what);
    constexpr PlanMove moves[] = {PlanMove::Submitted, PlanMove::Returned, PlanMove::Approved};
    Q_EMIT stepTaken({{}, moves[std::size_t(m_deed)], day->value, answer, {}});
}

void PlanBar::retranslate()
{
    const QString questions[] = {tr("Submitted by"), tr("Returned by"), tr("Approved by"), tr("Why is it revised?")};
    const QString words[] = {tr("Submit"), tr("Return"), tr("Approve"), tr("Make the new version")};
    m_question->setText(questions[std::size_t(m_deed)]);
    m_answer->setAccessibleName(m_question->text());
    m_confirm->setText(words[std::size_t(m_deed)]);
    m_cancel->setText(tr("Not now"));
    m_dayName->setText(tr("on"));
    m_day->setAccessibleName(tr("Day"));
    m_version->setAccessibleName(tr("Version"));
    m_compare->setAccessibleName(tr("Compare with…"));
    m_dayName->setVisible(m_deed != Deed::Revise);
    m_day->setVisible(m_deed != Deed::Revise);
    fill();
}

void PlanBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
