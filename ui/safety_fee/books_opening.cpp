// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_opening.h"

#include "core/exchange/input_lexer.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::safety_fee {

BooksOpeningCard::BooksOpeningCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_words(makeLabel({}, "second")), m_open(makeButton({}, "primary"))
{
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_year = TypedField::addTo(body(), "booksYear");
    m_balance = TypedField::addTo(body(), "booksBalance");
    m_source = TypedField::addTo(body(), "booksSource");
    m_open->setObjectName(QStringLiteral("openBooks"));
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, &BooksOpeningCard::read);
}

void BooksOpeningCard::read()
{
    const auto year = understandCount(m_year.edit->text(), u"年");
    const auto balance = understandMoney(m_balance.edit->text(), TypedUnit::Yuan);
    const auto tell = [](TypedField& field, const QString& words) {
        field.problem->setText(words);
        field.problem->setVisible(!words.isEmpty());
    };
    tell(m_year, year ? QString() : sentenceOf(year.problem(), m_context.language()));
    tell(m_balance, balance ? QString() : sentenceOf(balance.problem(), m_context.language()));
    if (year && balance)
        Q_EMIT asked({int(year->value), balance->value, m_source.edit->text()});
}

void BooksOpeningCard::applyRights()
{
    const QString refusal = m_context.refusal(Right::Record);
    m_open->setEnabled(refusal.isEmpty());
    m_open->setToolTip(refusal);
}

void BooksOpeningCard::retranslate()
{
    setTitle(tr("Open the books"));
    m_words->setText(
        tr("The fee is accounted for apart (art. 47). The books begin with January of a year and the balance of that day. What "
           "was recorded as used since then moves into them as drafts."));
    m_year.name->setText(tr("Year they begin with"));
    m_balance.name->setText(tr("Balance on 1 January (yuan)"));
    m_source.name->setText(tr("Taken from (statement, voucher)"));
    m_open->setText(tr("Open the books"));
    if (m_year.edit->text().isEmpty())
        m_year.edit->setText(QString::number(m_context.scope().year));
}

}
