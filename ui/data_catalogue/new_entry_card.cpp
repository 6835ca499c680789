// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/new_entry_card.h"

#include "ui/data_catalogue/catalogue_reader.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::data_catalogue {

NewEntryCard::NewEntryCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_source(new QLineEdit), m_name(new QLineEdit), m_enter(makeButton({}, "primary")),
      m_problem(makeLabel({}, "fieldProblem"))
{
    m_source->setObjectName(QStringLiteral("newSource"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_enter->setObjectName(QStringLiteral("enterEntry"));
    m_problem->setObjectName(QStringLiteral("newProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_source, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_enter);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_enter, &QPushButton::clicked, this, &NewEntryCard::enter);
    connect(m_source, &QLineEdit::returnPressed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::returnPressed, this, &NewEntryCard::enter);
    hide();
    retranslate();
}

void NewEntryCard::open()
{
    m_name->clear();
    m_problem->hide();
    show();
    (m_source->text().isEmpty() ? m_source : m_name)->setFocus();
}

void NewEntryCard::enter()
{
    Entry entry;
    entry.source = m_source->text().trimmed();
    entry.name = m_name->text().trimmed();
    const Result<Entry> saved = saveEntry(m_context.session(), CatalogueReader::scopeOf(m_context), entry);
    m_problem->setVisible(!saved);
    if (!saved)
        return m_problem->setText(sentenceOf(saved.problem(), m_context.language()));
    hide();
    Q_EMIT entered(saved->id);
}

void NewEntryCard::retranslate()
{
    setTitle(tr("New entry"));
    m_source->setPlaceholderText(tr("Source or system: archive room, supplier's platform, radio station…"));
    m_source->setAccessibleName(tr("Source or system"));
    m_name->setPlaceholderText(tr("What the data is called there"));
    m_name->setAccessibleName(tr("Name of the data"));
    m_enter->setText(tr("Enter"));
}

}
