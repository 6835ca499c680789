// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/closing_card.h"

#include "core/exchange/input_lexer.h"
#include "core/services/tailings/inspections.h"
#include "core/store/tailings/tables.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::tailings {

namespace {

void tellBeside(const TypedField& field, const QString& words)
{
    field.problem->setText(words);
    field.problem->setVisible(!words.isEmpty());
}

}

ClosingCard::ClosingCard(PageContext& context, EditHistory& history, QWidget* parent)
    : Card({}, parent), m_context(context), m_history(history), m_words(makeLabel({}, "second")), m_open(makeButton({}, "quiet")),
      m_close(makeButton({}, "button")), m_attachments(new AttachmentCard(context))
{
    m_words->setObjectName(QStringLiteral("dangerWords"));
    m_words->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("closeDanger"));
    auto* const fields = new QHBoxLayout;
    fields->setSpacing(space::six);
    auto* const day = new QVBoxLayout;
    auto* const proof = new QVBoxLayout;
    m_on = TypedField::addTo(day, "closedOn");
    m_evidence = TypedField::addTo(proof, "evidence");
    fields->addLayout(day, 1);
    fields->addLayout(proof, 2);
    auto* const foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_open);
    foot->addWidget(m_close);
    body()->addWidget(m_words);
    body()->addLayout(fields);
    body()->addWidget(m_attachments);
    body()->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_close, &QPushButton::clicked, this, &ClosingCard::settle);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_danger)
            Q_EMIT recordAsked(m_danger->id);
    });
    m_attachments->setKind("photo");
    for (const TypedField& field : {m_on, m_evidence}) {
        connect(field.edit, &QLineEdit::returnPressed, this, &ClosingCard::settle);
        connect(field.edit, &QLineEdit::textEdited, this, [field] { tellBeside(field, {}); });
    }
}

void ClosingCard::setDanger(const Record* danger, const QString& pond)
{
    const bool isAnother = !danger || !m_danger || danger->id != m_danger->id;
    m_danger = danger ? std::optional(*danger) : std::nullopt;
    m_pond = pond;
    setVisible(danger != nullptr);
    if (isAnother) {
        m_on.edit->setText(dateText(m_context.scope().asOf));
        m_evidence.edit->clear();
        tellBeside(m_on, {});
        tellBeside(m_evidence, {});
    }
    if (danger)
        m_attachments->setFact(hazardTable.name, danger->id);
    else
        m_attachments->clear();
    retranslate();
}

void ClosingCard::focusEvidence()
{
    m_evidence.edit->setFocus(Qt::TabFocusReason);
}

QString ClosingCard::words() const
{
    if (!m_danger)
        return {};
    const auto said = [&](const char* column) {
        const QString words = m_danger->words(column);
        return words.isEmpty() ? QStringLiteral("—") : words;
    };
    return tr("%1, found on %2. Plan: %3. Owner: %4. To be done by: %5.")
        .arg(m_pond, said("found_on"), said("plan"), said("owner"), said("due_on"));
}

void ClosingCard::settle()
{
    if (!m_danger)
        return;
    if (const QString refused = m_context.refusal(Right::Record); !refused.isEmpty())
        return m_context.show({Notice::Weight::Wrong, refused});
    tellBeside(m_evidence, {});
    const auto on = understandDate(m_on.edit->text());
    tellBeside(m_on, on ? QString() : describe(on.problem(), m_context.language()).what);
    if (!on)
        return;
    const Result<void> done = closeDanger(
        m_context.session(), m_history, scopeOf(m_context.scope()), m_danger->id, {on->value, m_evidence.edit->text()});
    if (done) {
        m_context.show({Notice::Weight::Done, tr("“%1” is closed.").arg(m_danger->words("what"))});
        setDanger(nullptr, {});
        m_context.factsChanged();
        Q_EMIT settled();
        return;
    }
    const bool isOfProof = done.problem().code == "tailings.not-proven";
    tellBeside(isOfProof ? m_evidence : m_on, sentenceOf(done.problem(), m_context.language()));
}

void ClosingCard::retranslate()
{
    setTitle(m_danger ? tr("Close: %1").arg(m_danger->words("what")) : QString());
    m_words->setText(words());
    m_on.name->setText(tr("Closed on"));
    m_evidence.name->setText(tr("What proves it; empty: what is attached"));
    m_open->setText(tr("Change it among the registers"));
    m_close->setText(tr("Close the danger"));
}

void ClosingCard::keyPressEvent(QKeyEvent* event)
{
    const bool isSave = event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier;
    if (isSave)
        return settle();
    Card::keyPressEvent(event);
}

}
