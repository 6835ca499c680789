// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/raise_card.h"

#include "ui/safety_fee/year_view.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::safety_fee {

RaiseCard::RaiseCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_words(makeLabel({}, "second")), m_form(new QWidget),
      m_decide(makeButton({}, "button"))
{
    m_words->setObjectName(QStringLiteral("raiseStanding"));
    m_words->setWordWrap(true);
    m_decide->setObjectName(QStringLiteral("decideRaise"));
    auto* const column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    m_by = TypedField::addTo(column, "raiseBy");
    m_reason = TypedField::addTo(column, "raiseReason");
    column->addWidget(m_decide, 0, Qt::AlignLeading);
    body()->addWidget(m_words);
    body()->addWidget(m_form);
    m_form->hide();
    connect(m_decide, &QPushButton::clicked, this, &RaiseCard::decide);
}

void RaiseCard::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](
            plumbline::Progress&) -> Result<RaiseStanding> {
            const ReadScope facts = TRY(session->workspace().read());
            return raiseStanding(session->asked(facts, scope));
        },
        [this, question](Result<RaiseStanding> standing) {
            if (question == m_asked)
                take(std::move(standing));
        });
}

QString RaiseCard::words() const
{
    const int year = m_context.scope().year;
    if (const auto& running = m_standing.running) {
        const QString sentence =
            tr("Since %1 %2 yuan a year are added: decided by %3 on %4.")
                .arg(running->fromYear)
                .arg(yuanText(m_standing.amount.value_or(running->amount)), running->decidedBy, dateText(running->decidedOn));
        return running->untilYear ? sentence + QLatin1Char(' ')
                + tr("%1 is the last year: decided by %2 on %3.")
                      .arg(*running->untilYear)
                      .arg(running->endedBy, dateText(*running->endedOn))
                                  : sentence;
    }
    if (m_standing.permitted)
        return tr(
            "After supplements in two years one after the other, the standard of %1 may be raised by the latest of them, %2 "
            "yuan. Nobody has to.")
            .arg(year)
            .arg(yuanText(*m_standing.permitted));
    return tr("Not open in %1: it takes supplements in two years one after the other.").arg(year);
}

void RaiseCard::take(Result<RaiseStanding> standing)
{
    if (!standing) {
        m_words->setText(QString());
        m_form->hide();
        return m_context.tell(standing.problem());
    }
    m_standing = std::move(*standing);
    m_words->setText(words());
    const bool isRunning = m_standing.running && !m_standing.running->untilYear;
    m_form->setVisible(isRunning || (!m_standing.running && m_standing.permitted));
    m_by.name->setText(isRunning ? tr("Who ends it") : tr("Who decides"));
    m_reason.name->setVisible(!isRunning);
    m_reason.edit->setVisible(!isRunning);
    m_decide->setText(
        isRunning ? tr("End with %1").arg(m_context.scope().year) : tr("Adopt from %1").arg(m_context.scope().year));
    const QString refusal = m_context.refusal(Right::Approve);
    m_decide->setEnabled(refusal.isEmpty());
    m_decide->setToolTip(refusal);
}

void RaiseCard::decide()
{
    m_decide->setEnabled(false);
    const bool isRunning = m_standing.running.has_value();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), isRunning, by = m_by.edit->text(),
            reason = m_reason.edit->text()](
            plumbline::Progress&) { return isRunning ? endRaise(*session, scope, by) : adoptRaise(*session, scope, by, reason); },
        [this](const Result<RaiseDecision>& decided) {
            if (decided) {
                m_by.edit->clear();
                m_reason.edit->clear();
                m_context.factsChanged();
            } else {
                m_context.tell(decided.problem());
            }
            reload();
            Q_EMIT done();
        });
}

void RaiseCard::retranslate()
{
    setTitle(tr("Higher standard (art. 49)"));
    m_reason.name->setText(tr("Why"));
}

}
