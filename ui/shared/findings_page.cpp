// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/findings_page.h"

#include "core/services/finding_answers.h"
#include "core/services/standing.h"
#include "ui/shared/explain.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace plumbline {

namespace {

// What a cell asks for when it is clicked; why, where it is a number alone.
const QString remedyPrefix = QStringLiteral("remedy:");
const QString dutyPrefix = QStringLiteral("duty:");
const QString answerPrefix = QStringLiteral("answer:");
const QString withdrawPrefix = QStringLiteral("withdraw:");

template <class Row> Column<Row> textColumn(const QString& heading, std::function<QString(const Row&)> text)
{
    Column<Row> column;
    column.heading = heading;
    column.text = std::move(text);
    return column;
}

bool isSame(const Finding& a, const Finding& b)
{
    return a.code == b.code && a.subject == b.subject && a.figures == b.figures;
}

bool isSame(const Obligation& a, const Obligation& b)
{
    return a.kind == b.kind && a.subject == b.subject && a.figures == b.figures && a.due == b.due;
}

/// Where a row stands among all, however the table is sorted.
template <class Row> std::size_t placeOf(const Row& row, const std::vector<Row>& all)
{
    return std::size_t(
        std::find_if(all.begin(), all.end(), [&](const Row& candidate) { return isSame(candidate, row); }) - all.begin());
}

/// A word to click where there is a way to what mends a row; nothing elsewhere.
template <class Row>
Column<Row> remedyColumn(const std::vector<Row>& all, const std::vector<Remedy>& remedies, const QString& prefix)
{
    Column<Row> column;
    column.text = [&](const Row& row) {
        const std::size_t at = placeOf(row, all);
        return at < remedies.size() ? remedies[at].words : QString();
    };
    column.figure = [&all, text = column.text, prefix](
                        const Row& row) { return text(row).isEmpty() ? QString() : prefix + QString::number(placeOf(row, all)); };
    return column;
}

QString answerWords(const Finding& finding)
{
    if (finding.answer)
        return FindingsPage::tr("%1, %2: %3").arg(finding.answer->by, dateText(finding.answer->on), finding.answer->reason);
    return finding.mayBeAnswered ? FindingsPage::tr("Answer…") : QString();
}

bool hasWords(const Remedy& remedy)
{
    return !remedy.words.isEmpty();
}

}

std::vector<Column<Finding>> findingColumns(
    const RuleBook& rules, Language language, const std::function<QString(const Finding&)>& figure)
{
    std::vector<Column<Finding>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Finding&)> text) {
        columns.push_back(textColumn(heading, std::move(text)));
        columns.back().figure = figure;
    };
    add(FindingsPage::tr("What is not as it should be"),
        [&rules, language](const Finding& finding) { return sentenceOf(finding, rules, language); });
    add(FindingsPage::tr("Weight"), [=](const Finding& finding) { return weightWord(finding.weight, language); });
    add(FindingsPage::tr("Article"), [=](const Finding& finding) { return citationText(finding.citation, language); });
    add(FindingsPage::tr("What follows"),
        [=](const Finding& finding) { return finding.consequence ? citationText(*finding.consequence, language) : QString(); });
    return columns;
}

FindingsPage::FindingsPage(PageContext& context, DomainPages& domain, DutyRemedy dutyRemedy, QWidget* parent)
    : Page(parent), m_context(context), m_domain(domain), m_dutyRemedy(std::move(dutyRemedy)), m_problem(new ProblemCard),
      m_findingsCard(new Card), m_obligationsCard(new Card), m_nothingWrong(makeLabel({}, "second")),
      m_nothingDue(makeLabel({}, "second")), m_reason(new ReasonBar), m_findings(new RecordTable), m_obligations(new RecordTable),
      m_findingModel(new RecordModel<Finding>({}, this)), m_obligationModel(new RecordModel<Obligation>({}, this))
{
    layOut();
    connect(m_reason, &ReasonBar::given, this, &FindingsPage::settle);
    connect(m_findings, &RecordTable::figureAsked, this, &FindingsPage::answer);
    connect(m_obligations, &RecordTable::figureAsked, this, &FindingsPage::answer);
    connect(&m_context, &PageContext::scopeChanged, this, &FindingsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &FindingsPage::reload);
    retranslate();
    reload();
}

void FindingsPage::layOut()
{
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setModel(m_findingModel);
    m_findings->setFlexibleColumn(0);
    m_findings->showAllRows();
    m_obligations->setObjectName(QStringLiteral("obligations"));
    m_obligations->setModel(m_obligationModel);
    m_obligations->setFlexibleColumn(0);
    m_obligations->showAllRows();
    m_findingsCard->body()->addWidget(m_nothingWrong);
    m_findingsCard->body()->addWidget(m_findings);
    m_findingsCard->body()->addWidget(m_reason);
    m_obligationsCard->body()->addWidget(m_nothingDue);
    m_obligationsCard->body()->addWidget(m_obligations);
    m_problem->hide();
    for (Card* const card : {m_findingsCard, m_obligationsCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_findingsCard);
    body()->addWidget(m_obligationsCard);
    body()->addStretch();
}

void FindingsPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), id = m_domain.id()](
            plumbline::Progress&) -> Result<Standing> {
            const ReadScope facts = TRY(session->workspace().read());
            return standingOf(*session, facts, scope, id);
        },
        [this, question](Result<Standing> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void FindingsPage::take(Result<Standing> standing)
{
    m_problem->setVisible(!standing);
    m_findingsCard->setVisible(standing.isOk());
    m_obligationsCard->setVisible(standing.isOk());
    if (standing) {
        m_standing = std::move(*standing);
        // Where nothing is left to do comes last.
        std::stable_partition(m_standing.obligations.begin(), m_standing.obligations.end(),
            [](const Obligation& obligation) { return !obligation.isDone; });
    } else {
        m_problem->show(standing.problem(), m_context.language(), {});
        m_standing = {};
    }
    showStanding();
    Q_EMIT loaded();
}

void FindingsPage::showStanding()
{
    m_remedies.clear();
    for (const Finding& finding : m_standing.findings)
        m_remedies.push_back(finding.answer ? Remedy() : m_domain.remedy(finding));
    m_dutyRemedies.clear();
    for (const Obligation& obligation : m_standing.obligations)
        m_dutyRemedies.push_back(m_dutyRemedy && !obligation.isDone ? m_dutyRemedy(obligation) : Remedy());
    m_findingModel->setColumns(columnsWithWays());
    m_findingModel->setRows(m_standing.findings);
    m_obligationModel->setColumns(dutyColumns());
    m_obligationModel->setRows(m_standing.obligations);
    m_findings->setVisible(!m_standing.findings.empty());
    m_nothingWrong->setVisible(m_standing.findings.empty());
    m_obligations->setVisible(!m_standing.obligations.empty());
    m_nothingDue->setVisible(m_standing.obligations.empty());
    m_findings->updateGeometry();
    m_obligations->updateGeometry();
    sayHowThingsStand();
}

void FindingsPage::sayHowThingsStand()
{
    const auto open = std::count_if(m_standing.obligations.begin(), m_standing.obligations.end(),
        [](const Obligation& obligation) { return !obligation.isDone; });
    const int unanswered = int(openCount(m_standing.findings));
    const int answered = int(m_standing.findings.size()) - unanswered;
    setLead(tr("<b>%n finding(s)</b>", nullptr, unanswered) + QStringLiteral(" · ")
        + (answered > 0 ? tr("%n answered", nullptr, answered) + QStringLiteral(" · ") : QString())
        + tr("%n duty(ies) not done yet", nullptr, int(open)));
}

/// Columns that only some findings need are there when one does.
std::vector<Column<Finding>> FindingsPage::columnsWithWays()
{
    const std::vector<Finding>& all = m_standing.findings;
    const auto figure = [this](const Finding& finding) { return QString::number(placeOf(finding, m_standing.findings)); };
    std::vector<Column<Finding>> columns = findingColumns(m_context.session().rules(), m_context.language(), figure);
    if (std::any_of(m_remedies.begin(), m_remedies.end(), hasWords))
        columns.push_back(remedyColumn(m_standing.findings, m_remedies, remedyPrefix));
    if (std::any_of(all.begin(), all.end(), [](const Finding& finding) { return finding.mayBeAnswered; })) {
        columns.push_back(textColumn<Finding>({}, answerWords));
        columns.back().figure = [figure](const Finding& finding) {
            return finding.mayBeAnswered ? answerPrefix + figure(finding) : QString();
        };
    }
    if (openCount(all) < std::ssize(all)) {
        columns.push_back(textColumn<Finding>(
            {}, [](const Finding& finding) { return finding.answer ? FindingsPage::tr("Withdraw") : QString(); }));
        columns.back().figure = [figure](const Finding& finding) {
            return finding.answer ? withdrawPrefix + figure(finding) : QString();
        };
    }
    return columns;
}

std::vector<Column<Obligation>> FindingsPage::dutyColumns()
{
    const Language language = m_context.language();
    const QDate today = m_context.scope().asOf;
    const RuleBook& rules = m_context.session().rules();
    std::vector<Column<Obligation>> columns;
    const auto add = [&columns](const QString& heading, std::function<QString(const Obligation&)> text) {
        columns.push_back(textColumn(heading, std::move(text)));
    };
    add(tr("What is due"), [&rules, language](const Obligation& obligation) { return sentenceOf(obligation, rules, language); });
    add(tr("Article"), [=](const Obligation& obligation) { return citationText(obligation.citation, language); });
    add(tr("Due"), [](const Obligation& obligation) { return obligation.due ? dateText(*obligation.due) : QStringLiteral("—"); });
    add(tr("State"), [=](const Obligation& obligation) {
        return obligation.isDone ? FindingsPage::tr("✓ done") : urgencyWord(urgencyOf(obligation, today), language);
    });
    if (std::any_of(m_dutyRemedies.begin(), m_dutyRemedies.end(), hasWords))
        columns.push_back(remedyColumn(m_standing.obligations, m_dutyRemedies, dutyPrefix));
    return columns;
}

/// Why a finding is one, or what its cell leads to.
void FindingsPage::answer(const QString& figure)
{
    const auto follow = [&](const std::vector<Remedy>& remedies, const QString& prefix) {
        const std::size_t at = figure.mid(prefix.size()).toULong();
        if (at < remedies.size() && remedies[at].go)
            remedies[at].go(m_context, QString::fromLatin1(m_domain.id()) + QStringLiteral(".findings"));
    };
    if (figure.startsWith(remedyPrefix))
        return follow(m_remedies, remedyPrefix);
    if (figure.startsWith(dutyPrefix))
        return follow(m_dutyRemedies, dutyPrefix);
    if (figure.startsWith(answerPrefix))
        return askForReason(figure.mid(answerPrefix.size()).toULong());
    if (figure.startsWith(withdrawPrefix))
        return withdraw(figure.mid(withdrawPrefix.size()).toULong());
    const std::size_t index = figure.toULong();
    if (index < m_standing.findings.size())
        m_context.explain(m_domain.explain(m_standing.findings[index], m_context.session().rules(), m_context.language()));
}

/// Below the list, so that nothing stands before what is answered.
void FindingsPage::askForReason(std::size_t finding)
{
    if (finding >= m_standing.findings.size())
        return;
    m_settled = finding;
    m_reason->setWords(sentenceOf(m_standing.findings[finding], m_context.session().rules(), m_context.language()), tr("Answer"));
    m_reason->open();
}

void FindingsPage::settle(const QString& reason)
{
    if (m_settled >= m_standing.findings.size())
        return;
    m_reason->hide();
    write([scope = scopeOf(m_context.scope()), finding = m_standing.findings[m_settled], reason](
              Session& session) { return answerFinding(session, scope, finding, reason); });
}

void FindingsPage::withdraw(std::size_t finding)
{
    if (finding >= m_standing.findings.size())
        return;
    write([enterprise = m_context.scope().enterprise, answered = m_standing.findings[finding]](
              Session& session) { return withdrawAnswer(session, enterprise, answered); });
}

void FindingsPage::write(std::function<Result<void>(Session&)> change)
{
    if (const QString refusal = m_context.refusal(Right::Record); !refusal.isEmpty())
        return m_context.show({Notice::Weight::Unsure, refusal});
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), change = std::move(change)](
            plumbline::Progress&) { return change(*session); },
        [this](const Result<void>& written) {
            if (written)
                m_context.factsChanged();
            else
                m_context.tell(written.problem());
            reload();
        });
}

void FindingsPage::retranslate()
{
    setTitle(tr("Findings and duties"));
    m_findingsCard->setTitle(tr("Findings"));
    m_obligationsCard->setTitle(tr("Duties of the year"));
    m_nothingWrong->setText(tr("✓ Nothing was found wrong through this day."));
    m_nothingDue->setText(tr("Nothing is due."));
    showStanding();
}

void FindingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
