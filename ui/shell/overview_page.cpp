// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overview_page.h"

#include "ui/shared/theme.h"
#include "ui/shell/rich_button.h"

#include <QBoxLayout>
#include <QCoreApplication>
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

/// Not merely not shown yet, as all are at first.
bool hidesItself(const QWidget& card)
{
    return card.isHidden() && card.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

}

OverviewPage::OverviewPage(std::vector<const DomainPages*> domains, PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_cards(new QGridLayout), m_unused(new QWidget), m_next(new Card),
      m_allDeadlines(makeButton({}, "link")), m_wrong(new Card)
{
    m_cards->setSpacing(space::three);
    auto* const unused = new QHBoxLayout(m_unused);
    unused->setContentsMargins(0, 0, 0, 0);
    std::vector<QWidget*> charts;
    for (const DomainPages* const domain : domains) {
        const OverviewPart part = domain->overviewPart(context);
        for (QWidget* const card : part.cards)
            card->installEventFilter(this);
        m_parts.push_back({domain, part.cards});
        if (part.chart)
            charts.push_back(part.chart);
    }
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(space::three);
    for (QWidget* const chart : charts)
        chart->setMinimumHeight(304);
    if (!charts.empty())
        middle->addWidget(charts.front(), 16);
    middle->addWidget(m_next, 9);
    m_next->head()->addWidget(m_allDeadlines);
    connect(m_allDeadlines, &QPushButton::clicked, this, [this] { m_context.openPage(QStringLiteral("deadlines")); });
    m_next->body()->setSpacing(0);
    m_wrong->body()->setSpacing(0);
    body()->addLayout(m_cards);
    body()->addWidget(m_unused);
    body()->addLayout(middle);
    for (std::size_t further = 1; further < charts.size(); ++further)
        body()->addWidget(charts[further]);
    body()->addWidget(m_wrong);
    body()->addStretch();
    retranslate();
}

/// Those that have something to say side by side; the others' domains are invited to below.
void OverviewPage::placeCards()
{
    while (QLayoutItem* const item = m_cards->takeAt(0))
        delete item;
    clear(m_unused->layout());
    m_columns = columnsThatFit();
    int at = 0;
    bool hasUnused = false;
    for (const Part& part : m_parts) {
        bool isShown = part.cards.empty();
        for (QWidget* const card : part.cards) {
            m_cards->addWidget(card, at / m_columns, at % m_columns);
            isShown = isShown || !hidesItself(*card);
            at += hidesItself(*card) ? 0 : 1;
        }
        if (isShown)
            continue;
        if (!std::exchange(hasUnused, true))
            m_unused->layout()->addWidget(makeLabel(tr("Nothing recorded yet:"), "second"));
        auto* const go =
            makeButton(QCoreApplication::translate(part.domain->id(), part.domain->title()) + QStringLiteral(" →"), "link");
        connect(go, &QPushButton::clicked, this,
            [this, page = QString::fromLatin1(part.domain->pages().front().id)] { m_context.openPage(page); });
        m_unused->layout()->addWidget(go);
    }
    static_cast<QBoxLayout*>(m_unused->layout())->addStretch();
    m_unused->setVisible(hasUnused);
    for (int column = 0; column < cardsInARow; ++column)
        m_cards->setColumnStretch(column, column < std::min(at, m_columns) ? 1 : 0);
}

/// As many cards side by side as the widest of them allows.
int OverviewPage::columnsThatFit() const
{
    int widest = 1;
    for (const Part& part : m_parts) {
        for (const QWidget* const card : part.cards)
            widest = hidesItself(*card) ? widest : std::max(widest, card->minimumSizeHint().width());
    }
    const QMargins margins = widget()->layout()->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right() + space::three;
    return std::clamp(room / (widest + space::three), 1, cardsInARow);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (std::exchange(m_columns, columnsThatFit()) != m_columns)
        placeCards();
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        placeCards();
    return Page::eventFilter(watched, event);
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
    setLead(m_state.isBeingReckoned ? tr("Findings and deadlines are being reckoned…") : m_state.lead);
    placeCards();
    m_next->setTitle(tr("Next"));
    m_allDeadlines->setText(tr("All deadlines →"));
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
    if (m_state.deadlines.empty() && !m_state.isBeingReckoned)
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
    if (m_state.findings.empty() && !m_state.isBeingReckoned)
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
