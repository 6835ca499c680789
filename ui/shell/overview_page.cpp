// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview_page.h"

#include "ui/shared/theme.h"
#include "ui/shell/rich_button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int cardsInARow = 4;
constexpr std::size_t deadlinesShown = 5;

void clear(QLayout* layout)
{
    while (QLayoutItem* const item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}

OverviewPage::OverviewPage(std::vector<const DomainPages*> domains, PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_next(new Card), m_wrong(new Card)
{
    auto* const cards = new QGridLayout;
    cards->setSpacing(space::three);
    std::vector<QWidget*> charts;
    int at = 0;
    for (const DomainPages* const domain : domains) {
        const OverviewPart part = domain->overviewPart(context);
        for (QWidget* const card : part.cards) {
            cards->addWidget(card, at / cardsInARow, at % cardsInARow);
            ++at;
        }
        if (part.chart)
            charts.push_back(part.chart);
    }
    for (int column = 0; column < std::min(at, cardsInARow); ++column)
        cards->setColumnStretch(column, 1);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(space::three);
    for (QWidget* const chart : charts)
        chart->setMinimumHeight(304);
    if (!charts.empty())
        middle->addWidget(charts.front(), 16);
    middle->addWidget(m_next, 9);
    m_next->body()->setSpacing(0);
    m_wrong->body()->setSpacing(0);
    body()->addLayout(cards);
    body()->addLayout(middle);
    for (std::size_t further = 1; further < charts.size(); ++further)
        body()->addWidget(charts[further]);
    body()->addWidget(m_wrong);
    body()->addStretch();
    retranslate();
}

void OverviewPage::setState(const WorkspaceState& state)
{
    m_state = state;
    retranslate();
}

void OverviewPage::showFindings()
{
    ensureWidgetVisible(m_wrong);
    if (QWidget* const first = m_wrong->findChild<RichButton*>())
        first->setFocus();
}

void OverviewPage::retranslate()
{
    setTitle(tr("Overview"));
    setLead(m_state.lead);
    m_next->setTitle(tr("Next"));
    m_wrong->setTitle(tr("Findings"));
    fillDeadlines();
    fillFindings();
}

void OverviewPage::fillDeadlines()
{
    clear(m_next->body());
    const std::size_t shown = std::min(m_state.deadlines.size(), deadlinesShown);
    for (std::size_t at = 0; at < shown; ++at) {
        QWidget* const line = deadlineLine(m_state.deadlines[at]);
        setRole(line, at + 1 == shown ? "lineLast" : "line");
        m_next->body()->addWidget(line);
    }
    if (m_state.deadlines.empty())
        m_next->body()->addWidget(makeLabel(tr("Nothing is due."), "second"));
    m_next->body()->addStretch();
}

void OverviewPage::fillFindings()
{
    clear(m_wrong->body());
    for (std::size_t at = 0; at < m_state.findings.size(); ++at) {
        QWidget* const line = findingLine(m_state.findings[at]);
        setRole(line, at + 1 == m_state.findings.size() ? "lineLast" : "line");
        m_wrong->body()->addWidget(line);
    }
    if (m_state.findings.empty())
        m_wrong->body()->addWidget(makeLabel(tr("✓ Nothing was found wrong through this day."), "second"));
}

QWidget* OverviewPage::deadlineLine(const WorkspaceState::Deadline& deadline)
{
    const auto [word, role] = [&]() -> std::pair<QString, const char*> {
        switch (deadline.weight) {
        case WorkspaceState::Weight::Overdue:
            return {tr("Overdue"), "chipRed"};
        case WorkspaceState::Weight::WithinAWeek:
            return {tr("7 days"), "chipAmber"};
        case WorkspaceState::Weight::ThisMonth:
            return {tr("This month"), "chipAccent"};
        case WorkspaceState::Weight::Later:
            break;
        }
        return {tr("Later"), "chipAccent"};
    }();
    auto* const line = new RichButton;
    line->setAccessibleName(QStringLiteral("%1, %2, %3").arg(deadline.text, deadline.day.toString(Qt::ISODate), word));
    auto* const text = makeLabel(deadline.text, "body");
    text->setWordWrap(true);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::two, 0, space::two);
    row->setSpacing(10);
    row->addWidget(makeLabel(word, role), 0, Qt::AlignVCenter);
    row->addWidget(text, 1);
    row->addWidget(makeLabel(deadline.day.toString(QStringLiteral("MM-dd")), "second"));
    connect(line, &QPushButton::clicked, this, [this, page = deadline.page] { m_context.openPage(page); });
    return line;
}

QWidget* OverviewPage::findingLine(const WorkspaceState::Finding& finding)
{
    auto* const line = new RichButton;
    line->setAccessibleName(QStringLiteral("%1: %2").arg(finding.mark, finding.text));
    auto* const text = makeLabel(finding.text, "body");
    text->setWordWrap(true);
    auto* const why = makeButton(tr("Why?"), "linkSecond");
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(makeLabel(finding.mark, finding.weight == WorkspaceState::Finding::Weight::Wrong ? "chipRed" : "chipAmber"), 0,
        Qt::AlignVCenter);
    row->addWidget(text, 1);
    if (!finding.remedy.words.isEmpty()) {
        auto* const go = makeButton(finding.remedy.words, "link");
        row->addWidget(go);
        connect(go, &QPushButton::clicked, this,
            [this, remedy = finding.remedy] { remedy.go(m_context, QStringLiteral("overview")); });
    }
    row->addWidget(makeLabel(finding.place, "second"));
    row->addWidget(why);
    connect(why, &QPushButton::clicked, this, [this, explanation = finding.explanation] { m_context.explain(explanation); });
    connect(line, &QPushButton::clicked, this, [this, page = finding.page] { m_context.openPage(page); });
    return line;
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
