// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chart_card.h"

#include "ui/shared/fold_button.h"
#include "ui/shared/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>

namespace plumbline {

ChartCard::ChartCard(const QString& title, QWidget* chart, std::function<QString()> asTable, QWidget* parent)
    : Card(title, parent), m_chart(chart), m_copyPicture(makeButton({}, "icon")), m_copyTable(makeButton({}, "icon"))
{
    m_copyPicture->setIcon(icon("picture", Tone::Third));
    m_copyTable->setIcon(icon("table", Tone::Third));
    for (QPushButton* const button : {m_copyPicture, m_copyTable})
        button->setFixedSize(26, 26);
    head()->addWidget(m_copyPicture);
    head()->addWidget(m_copyTable);
    body()->addWidget(chart, 1);
    connect(m_copyPicture, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    connect(m_copyTable, &QPushButton::clicked, this,
        [asTable = std::move(asTable)] { QApplication::clipboard()->setText(asTable()); });
    retranslate();
}

void ChartCard::makeFoldable(const QString& name)
{
    auto* const fold = new FoldButton;
    fold->setObjectName(QStringLiteral("foldChart"));
    fold->rememberAs(name);
    m_chart->setHidden(fold->isFolded());
    head()->addWidget(fold);
    connect(fold, &FoldButton::folded, m_chart, [this](bool isFolded) { m_chart->setHidden(isFolded); });
}

void ChartCard::retranslate()
{
    m_copyPicture->setToolTip(tr("Copy as picture"));
    m_copyPicture->setAccessibleName(tr("Copy as picture"));
    m_copyTable->setToolTip(tr("Copy as table"));
    m_copyTable->setAccessibleName(tr("Copy as table"));
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
