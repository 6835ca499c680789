// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/findings_page.h"

#include "core/tailings/facts.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/tailings/explain.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr std::string_view ownPrefix = "tailings.";

/// Undone before done, sooner before later, what has no day last.
bool comesBefore(const Obligation& a, const Obligation& b)
{
    if (a.isDone != b.isDone)
        return !a.isDone;
    if (a.due.has_value() != b.due.has_value())
        return a.due.has_value();
    return a.due < b.due;
}

}

FindingsPage::FindingsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_problem(makeLabel({}, "fieldProblem")), m_nothing(makeLabel({}, "second")),
      m_findingsCard(new Card), m_obligationsCard(new Card), m_findings(new RecordTable), m_obligations(new RecordTable),
      m_findingModel(new RecordModel<Finding>({}, this)), m_obligationModel(new RecordModel<Obligation>({}, this))
{
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setModel(m_findingModel);
    m_findings->setFlexibleColumn(0);
    m_findings->showAllRows();
    m_obligations->setObjectName(QStringLiteral("obligations"));
    m_obligations->setModel(m_obligationModel);
    m_obligations->showAllRows();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_findingsCard->body()->addWidget(m_nothing);
    m_findingsCard->body()->addWidget(m_findings);
    m_obligationsCard->body()->addWidget(m_obligations);
    for (Card* const card : {m_findingsCard, m_obligationsCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_findingsCard);
    body()->addWidget(m_obligationsCard);
    body()->addStretch();
    connect(m_findings, &RecordTable::figureAsked, this, [this](const QString& figure) {
        const std::size_t at = figure.toULong();
        if (at < m_standing.findings.size())
            m_context.explain(explain(m_standing.findings[at], m_context.session().rules(), m_context.language()));
    });
    connect(&m_context, &PageContext::scopeChanged, this, &FindingsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &FindingsPage::reload);
    retranslate();
    reload();
}

std::vector<Column<Finding>> FindingsPage::findingColumns(const RulePack* pack) const
{
    const Language language = m_context.language();
    const auto figure = [this](const Finding& finding) {
        const auto at = std::find_if(m_standing.findings.begin(), m_standing.findings.end(), [&](const Finding& one) {
            return one.code == finding.code && one.subject == finding.subject && one.figures == finding.figures;
        });
        return QString::number(at - m_standing.findings.begin());
    };
    std::vector<Column<Finding>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Finding&)> text) {
        columns.push_back({heading, std::move(text), {}, Qt::AlignLeading, figure, {}});
    };
    add(tr("What is not as it should be"), [=](const Finding& finding) { return findingSentence(finding, language, pack); });
    add(tr("Weight"), [=](const Finding& finding) { return weightWord(finding.weight, language); });
    add(tr("Article"), [=](const Finding& finding) { return citationText(finding.citation, language); });
    add(tr("What follows"),
        [=](const Finding& finding) { return finding.consequence ? citationText(*finding.consequence, language) : QString(); });
    return columns;
}

std::vector<Column<Obligation>> FindingsPage::obligationColumns(const RulePack* pack) const
{
    const Language language = m_context.language();
    const QDate today = m_context.scope().asOf;
    std::vector<Column<Obligation>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Obligation&)> text) {
        columns.push_back({heading, std::move(text), {}});
    };
    add(tr("What is due"), [=](const Obligation& obligation) { return obligationSentence(obligation, language, pack); });
    add(tr("Article"), [=](const Obligation& obligation) { return citationText(obligation.citation, language); });
    add(tr("Due"), [](const Obligation& obligation) { return obligation.due ? dateText(*obligation.due) : QStringLiteral("—"); });
    add(tr("State"), [=](const Obligation& obligation) {
        return obligation.isDone ? FindingsPage::tr("✓ done") : urgencyWord(urgencyOf(obligation, today), language);
    });
    return columns;
}

void FindingsPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), asked = askedScope(m_context.scope())](
            plumbline::Progress&) -> Result<Standing> {
            const ReadScope facts = TRY(session->workspace().read());
            return standing(*session, facts, asked);
        },
        [this, question](Result<Standing> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void FindingsPage::take(Result<Standing> standing)
{
    m_problem->setVisible(!standing);
    m_standing = {};
    if (standing) {
        m_standing = std::move(standing).value();
        std::erase_if(m_standing.findings, [](const Finding& finding) { return !finding.code.starts_with(ownPrefix); });
        std::erase_if(
            m_standing.obligations, [](const Obligation& obligation) { return !obligation.kind.starts_with(ownPrefix); });
        std::stable_sort(m_standing.obligations.begin(), m_standing.obligations.end(), comesBefore);
    } else {
        m_problem->setText(sentenceOf(standing.problem(), m_context.language()));
    }
    showStanding();
    Q_EMIT loaded();
}

void FindingsPage::showStanding()
{
    const auto inForce = m_context.session().rules().inForceOn(packSubject, m_context.scope().asOf);
    const RulePack* const pack = inForce ? *inForce : nullptr;
    m_findingModel->setColumns(findingColumns(pack));
    m_findingModel->setRows(m_standing.findings);
    m_obligationModel->setColumns(obligationColumns(pack));
    m_obligationModel->setRows(m_standing.obligations);
    m_findings->setVisible(!m_standing.findings.empty());
    m_nothing->setVisible(m_standing.findings.empty());
    m_obligationsCard->setVisible(!m_standing.obligations.empty());
    m_findings->updateGeometry();
    m_obligations->updateGeometry();
    const auto open = std::count_if(m_standing.obligations.begin(), m_standing.obligations.end(),
        [](const Obligation& obligation) { return !obligation.isDone; });
    setLead(tr("<b>%n finding(s)</b>", nullptr, int(m_standing.findings.size())) + QStringLiteral(" · ")
        + tr("%n duty(ies) not done yet", nullptr, int(open)));
}

void FindingsPage::retranslate()
{
    setTitle(tr("Findings and the clock"));
    m_findingsCard->setTitle(tr("Findings"));
    m_obligationsCard->setTitle(tr("Duties of the year"));
    m_nothing->setText(tr("✓ Nothing was found wrong through this day."));
    showStanding();
}

void FindingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
