// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/tick_card.h"

#include "core/reports/report_document.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace plumbline::standards {

namespace {

int choiceFor(const Mark* mark)
{
    if (!mark)
        return 0;
    return mark->answer == Answer::Yes ? 1 : mark->answer == Answer::No ? 2 : 3;
}

}

TickCard::TickCard(PageContext& context, const OpenProject& open, QWidget* parent)
    : Card({}, parent), m_context(context), m_grid(new QGridLayout)
{
    setTitle(tr("What the next steps ask"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setHorizontalSpacing(space::three);
    m_grid->setVerticalSpacing(space::one);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    std::set<std::string> seen;
    for (const Move& move : open.moves) {
        for (const Gate& gate : move.gates) {
            const bool isOfDocuments = gate.guard->kind == "documents";
            if ((!isOfDocuments && gate.guard->kind != "checklist") || !seen.insert(gate.guard->of).second)
                continue;
            if (const ClosedList* const list = open.rules->pack->list(gate.guard->of))
                addList(open, *list, isOfDocuments);
        }
    }
}

void TickCard::addList(const OpenProject& open, const ClosedList& list, bool isOfDocuments)
{
    auto* const head = makeLabel(in(m_context.language(), list.name), "strong");
    m_grid->addWidget(head, m_rows++, 0, 1, 3);
    const std::string& kind = open.dossier.project.kind;
    for (const ListItem& item : list.items) {
        if (!item.only.empty() && std::find(item.only.begin(), item.only.end(), kind) == item.only.end())
            continue;
        if (isOfDocuments)
            addDocument(open, item);
        else
            addTick(open, item);
    }
}

void TickCard::addTick(const OpenProject& open, const ListItem& item)
{
    auto* const text = makeLabel(in(m_context.language(), item.name), "");
    text->setWordWrap(true);
    auto* const choice = new QComboBox;
    choice->setObjectName(QString::fromStdString(item.id));
    choice->setAccessibleName(text->text());
    choice->addItems({QStringLiteral("—"), tr("✓ yes"), tr("no")});
    const std::vector<std::string>& optional = open.rules->procedures->mayNotApply;
    if (std::find(optional.begin(), optional.end(), item.id) != optional.end())
        choice->addItem(tr("does not apply"));
    const Mark* const mark = open.dossier.mark(item.id);
    choice->setCurrentIndex(choiceFor(mark));
    choice->setEnabled(m_context.refusal(Right::Record).isEmpty());
    const QString id = QString::fromStdString(item.id);
    connect(choice, &QComboBox::activated, this, [this, id](int chosen) { Q_EMIT ticked(id, chosen); });
    m_grid->addWidget(text, m_rows, 0);
    m_grid->addWidget(choice, m_rows, 1);
    m_grid->addWidget(makeLabel(mark ? dateText(mark->on) : QString(), "small"), m_rows++, 2);
}

void TickCard::addDocument(const OpenProject& open, const ListItem& item)
{
    const Document* const newest = open.dossier.newest(item.id);
    auto* const text = makeLabel(in(m_context.language(), item.name), "");
    text->setWordWrap(true);
    auto* const add = makeButton(newest ? tr("New version…") : tr("Hand in…"), "button");
    add->setObjectName(QStringLiteral("add.") + QString::fromStdString(item.id));
    add->setEnabled(m_context.refusal(Right::Record).isEmpty());
    const QString id = QString::fromStdString(item.id);
    connect(add, &QPushButton::clicked, this, [this, id] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Hand in a document"));
        if (!path.isEmpty())
            Q_EMIT fileChosen(id, path);
    });
    m_grid->addWidget(text, m_rows, 0);
    m_grid->addWidget(add, m_rows, 1);
    m_grid->addWidget(
        makeLabel(
            newest ? QStringLiteral("✓ v%1 %2").arg(newest->version).arg(dateText(newest->receivedOn)) : QString(), "small"),
        m_rows++, 2);
}

}
