// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/scope_page.h"

#include "core/reports/report_document.h"
#include "core/safety_fee/year.h"
#include "core/services/edit_history.h"
#include "core/store/safety_fee/tables.h"
#include "ui/safety_fee/tick_line.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/theme.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/step_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// The question whose yes asks for a division, and the lists it asks from.
constexpr std::string_view machineryItem = "scope.machinery";
constexpr std::string_view divisionsList = "machinery-divisions";
constexpr std::string_view exclusionsList = "exclusions";
constexpr std::string_view civilAviation = "civil-aviation-equipment";

/// Which sheet holds the base of a standard.
const char* sheetFor(BasisPeriod period)
{
    switch (period) {
    case BasisPeriod::Month:
        return "safety_fee.output";
    case BasisPeriod::Progress:
        return "safety_fee.progress";
    case BasisPeriod::Year:
        break;
    }
    return "safety_fee.revenue";
}

QScrollArea* scrolling(QWidget* inside)
{
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(inside, "clear");
    area->setWidget(inside);
    return area;
}

}

ScopePage::ScopePage(PageContext& context, FactsDoor& door, EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_history(history), m_problem(new ProblemCard), m_work(new QWidget),
      m_filter(new QLineEdit), m_questionsCard(new Card), m_listPlace(new QVBoxLayout), m_verdict(new Card),
      m_verdictHint(makeLabel({}, "second")), m_make(makeButton({}, "primary"))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &ScopePage::filter);
    connect(m_make, &QPushButton::clicked, this, &ScopePage::makeActivities);
    connect(&m_context, &PageContext::scopeChanged, this, &ScopePage::retranslate);
    retranslate();
}

void ScopePage::build()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_verdictHint->setWordWrap(true);
    m_questionsCard->body()->addWidget(m_filter);
    m_questionsCard->body()->addLayout(m_listPlace, 1);
    m_verdict->body()->addWidget(m_verdictHint);
    m_verdict->body()->addStretch();
    m_verdict->body()->addWidget(m_make);
    auto* const row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    row->addWidget(m_questionsCard, 5);
    row->addWidget(m_verdict, 4);
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addWidget(m_work, 1);
}

void ScopePage::ask()
{
    const auto pack = m_context.session().rules().inForceOn(packSubject, m_context.scope().asOf);
    m_pack = pack ? *pack : nullptr;
    m_problem->setVisible(!pack);
    m_work->setVisible(m_pack);
    m_questions.clear();
    m_machinery.clear();
    delete m_list;
    m_list = nullptr;
    if (!m_pack) {
        m_problem->show(pack.problem(), m_context.language(), {});
        return;
    }
    auto* const inside = new QWidget;
    auto* const rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::two, 0);
    rows->setSpacing(space::two);
    for (const ListItem& item : m_pack->list("scope")->items) {
        addQuestion(item, *rows, in(m_context.language(), item.question ? *item.question : item.name), 0);
        if (item.id == machineryItem)
            addMachineryQuestions(*rows);
    }
    rows->addStretch();
    m_list = scrolling(inside);
    m_listPlace->addWidget(m_list);
    judge();
}

void ScopePage::addQuestion(const ListItem& item, QVBoxLayout& into, const QString& text, int indent)
{
    auto* const line = new TickLine(QString::fromStdString(item.id), text, citationText(item.citation, m_context.language()));
    line->layout()->setContentsMargins(indent, 0, 0, 0);
    into.addWidget(line);
    m_questions.push_back({item.id, line});
    connect(line->tick(), &QCheckBox::toggled, this, &ScopePage::judge);
}

void ScopePage::addMachineryQuestions(QVBoxLayout& into)
{
    const std::size_t first = m_questions.size();
    for (const ListItem& division : m_pack->list(divisionsList)->items)
        addQuestion(division, into, in(m_context.language(), division.name), space::six);
    if (const ListItem* const aviation = m_pack->list(exclusionsList)->find(civilAviation))
        addQuestion(*aviation, into, in(m_context.language(), aviation->name), space::six);
    for (std::size_t at = first; at < m_questions.size(); ++at)
        m_machinery.push_back(m_questions[at].line);
}

void ScopePage::filter(const QString& text)
{
    for (const Question& question : m_questions)
        question.line->setVisible(
            question.line->tick()->isChecked() || question.line->text().contains(text.trimmed(), Qt::CaseInsensitive));
    judge();
}

void ScopePage::clearVerdict()
{
    delete m_verdictBody;
    m_standards.clear();
    m_verdictBody = new QWidget;
    setRole(m_verdictBody, "clear");
    m_verdict->body()->insertWidget(1, m_verdictBody);
    auto* const rows = new QVBoxLayout(m_verdictBody);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::two);
}

void ScopePage::judge()
{
    std::vector<std::string> answered;
    bool isMachinery = false;
    for (const Question& question : m_questions) {
        const bool isMachineryDetail = std::find(m_machinery.begin(), m_machinery.end(), question.line) != m_machinery.end();
        if (question.line->tick()->isChecked() && (isMachinery || !isMachineryDetail))
            answered.push_back(question.item);
        if (question.item == machineryItem)
            isMachinery = question.line->tick()->isChecked();
    }
    for (TickLine* const detail : m_machinery)
        detail->setVisible(isMachinery);
    clearVerdict();
    const auto judgement = judgeScope(*m_pack, answered);
    m_make->setEnabled(false);
    if (!judgement) {
        m_verdictHint->setText(answered.empty()
                ? tr("Tick what the enterprise does. What binds it appears here, with its article.")
                : describe(judgement.problem(), m_context.language()).next);
        m_verdictHint->show();
        return;
    }
    m_verdictHint->hide();
    for (const ScopeVerdict& verdict : judgement->verdicts)
        showVerdict(verdict);
    for (const Finding& finding : judgement->findings) {
        auto* const line = makeLabel(findingSentence(finding, m_context.language(), m_pack), "second");
        line->setWordWrap(true);
        m_verdictBody->layout()->addWidget(line);
    }
    m_make->setEnabled(judgement->isBound());
}

void ScopePage::showVerdict(const ScopeVerdict& verdict)
{
    const auto [word, role] = [&]() -> std::pair<QString, const char*> {
        switch (verdict.binding) {
        case Binding::Direct:
            return {tr("binds directly"), "chipAccent"};
        case Binding::ByReference:
            return {tr("binds by reference"), "chipAmber"};
        case Binding::None:
            break;
        }
        return {tr("no accrual: booked as spent"), "chipGreen"};
    }();
    const Language language = m_context.language();
    const ListItem* const item = m_pack->list("scope")->find(verdict.item);
    auto* const rows = static_cast<QVBoxLayout*>(m_verdictBody->layout());
    auto* const name = makeLabel(item ? in(language, item->name) : QString::fromStdString(verdict.item), "strong");
    name->setWordWrap(true);
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(makeLabel(word, role));
    head->addWidget(makeLabel(citationText(verdict.citation, language), "article"));
    head->addStretch();
    rows->addWidget(name);
    rows->addLayout(head);
    if (!verdict.reading.empty()) {
        auto* const reading = makeLabel(readingText(verdict.reading, language, m_pack), "small");
        reading->setWordWrap(true);
        rows->addWidget(reading);
    }
    for (const std::string& standard : verdict.standards)
        addStandard(*rows, standard, verdict.standards.size() == 1);
    rows->addSpacing(space::one);
}

/// The only standard is taken; of several a person says which.
void ScopePage::addStandard(QVBoxLayout& into, const std::string& standard, bool isOnly)
{
    const Standard* const found = m_pack->standard(standard);
    if (!found)
        return;
    auto* const line = new TickLine(QString::fromStdString(standard), in(m_context.language(), found->name),
        citationText(found->citation, m_context.language()));
    line->tick()->setChecked(isOnly);
    into.addWidget(line);
    m_standards.emplace_back(standard, line);
}

void ScopePage::makeActivities()
{
    std::vector<RowToSave> rows;
    const Standard* first = nullptr;
    for (const auto& [standard, line] : m_standards) {
        if (!line->tick()->isChecked())
            continue;
        const Standard* const found = m_pack->standard(standard);
        first = first ? first : found;
        // Carried on since before last year, as most are; a newcomer corrects it in the facts.
        rows.push_back({{},
            {{"enterprise", m_context.scope().enterprise}, {"name", in(m_context.language(), found->name)},
                {"standards", standard}, {"from_month", Month(m_context.scope().year - 1, 1)},
                {"is_accounted_separately", FactValue::flag(true)}, {"revenue_base", "gross"},
                {"is_hillside", FactValue::flag(false)}}});
    }
    if (rows.empty()) {
        m_context.show({Notice::Weight::Unsure, tr("Tick the standard that fits first.")});
        return;
    }
    const auto saved = m_history.save(m_context.session(), activityTable, rows, tr("Scope assistant"));
    if (!saved) {
        m_context.show({Notice::Weight::Wrong, describe(saved.problem(), m_context.language()).what});
        return;
    }
    m_context.factsChanged();
    m_context.show({Notice::Weight::Done,
        tr("%n line(s) of business made. Now the figures they are reckoned on.", nullptr, int(rows.size())), tr("To the accrual"),
        [this] { m_context.openPage(QStringLiteral("safety_fee.accrual")); }});
    FactsDoor::Request request{sheetFor(first->period), {{"activity", saved->front().text()}}};
    if (first->period == BasisPeriod::Year)
        request.cells.emplace("year", std::to_string(m_context.scope().year - 1));
    m_door.open(m_context, std::move(request));
}

void ScopePage::retranslate()
{
    setTitle(tr("Which activity binds us?"));
    setLead(tr(
        "The rule binds kinds of business, not names. Each yes leads to a standard, or to none, with the article that says so."));
    m_questionsCard->setTitle(tr("What the enterprise does"));
    m_verdict->setTitle(tr("What follows from it"));
    m_filter->setPlaceholderText(tr("Filter the questions"));
    m_make->setText(tr("Make these lines of business"));
    ask();
}

void ScopePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
