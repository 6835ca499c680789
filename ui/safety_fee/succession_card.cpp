// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/succession_card.h"

#include "core/exchange/input_lexer.h"
#include "core/services/safety_fee/succession.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace plumbline::safety_fee {

SuccessionCard::SuccessionCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_words(makeLabel({}, "second")), m_toName(makeLabel({}, "second")),
      m_to(new QComboBox), m_hand(makeButton({}, "button"))
{
    m_words->setWordWrap(true);
    m_to->setObjectName(QStringLiteral("successor"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hand->setObjectName(QStringLiteral("handOver"));
    body()->addWidget(m_words);
    body()->addWidget(m_toName);
    body()->addWidget(m_to, 0, Qt::AlignLeading);
    m_on = TypedField::addTo(body(), "successionDay");
    m_reason = TypedField::addTo(body(), "successionReason");
    body()->addWidget(m_hand, 0, Qt::AlignLeading);
    connect(m_hand, &QPushButton::clicked, this, &SuccessionCard::handOver);
}

void SuccessionCard::reload()
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this()](plumbline::Progress&) -> Result<std::vector<EnterpriseFacts>> {
            return enterprises(TRY(session->workspace().read()));
        },
        [this](Result<std::vector<EnterpriseFacts>> enterprises) { take(std::move(enterprises)); });
}

void SuccessionCard::take(Result<std::vector<EnterpriseFacts>> enterprises)
{
    if (!enterprises)
        return m_context.tell(enterprises.problem());
    const std::size_t at = std::size_t(std::max(0, m_to->currentIndex()));
    const Id before = at < m_others.size() ? Id(m_others[at].id) : Id();
    m_others = std::move(*enterprises);
    std::erase_if(m_others, [this](const EnterpriseFacts& one) { return one.id == m_context.scope().enterprise; });
    m_to->clear();
    for (const EnterpriseFacts& other : m_others) {
        m_to->addItem(other.name);
        if (other.id == before)
            m_to->setCurrentIndex(m_to->count() - 1); // what was chosen stays so
    }
    const QString refusal = m_context.refusal(Right::Approve);
    m_hand->setEnabled(refusal.isEmpty() && !m_others.empty());
    m_hand->setToolTip(m_others.empty() ? tr("Add the succeeding enterprise to this workspace first.") : refusal);
}

void SuccessionCard::handOver()
{
    const auto on = understandDate(m_on.edit->text());
    m_on.problem->setText(on ? QString() : sentenceOf(on.problem(), m_context.language()));
    m_on.problem->setVisible(!on);
    const int index = m_to->currentIndex();
    if (!on || index < 0)
        return;
    m_hand->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(),
            succession = Succession{m_context.scope().enterprise, m_others[std::size_t(index)].id, on->value,
                m_reason.edit->text()}](plumbline::Progress&) { return succeed(*session, succession); },
        [this](const Result<Id>& made) {
            if (made) {
                m_reason.edit->clear();
                m_context.show(
                    {Notice::Weight::Done, tr("The balance is handed over, with its receipts, in one sealed set."), {}, {}});
                m_context.factsChanged();
            } else {
                m_context.tell(made.problem());
            }
            reload();
            Q_EMIT done();
        });
}

void SuccessionCard::retranslate()
{
    setTitle(tr("Hand over to a successor (art. 58)"));
    m_words->setText(
        tr("Where ownership or legal form changes, the balance, its receipts and what is open pass to the succeeding "
           "enterprise as one sealed set, never through profit."));
    m_toName->setText(tr("Successor"));
    m_to->setAccessibleName(m_toName->text());
    m_on.name->setText(tr("On"));
    m_reason.name->setText(tr("Document of the change"));
    m_hand->setText(tr("Hand over"));
    if (m_on.edit->text().isEmpty())
        m_on.edit->setText(dateText(m_context.scope().asOf));
}

}
