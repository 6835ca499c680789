// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/findings_page.h"

#include "core/safety_fee/year.h"
#include "core/services/finding_answers.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/missing_document.h"
#include "ui/safety_fee/problem_card.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view domainPrefix = "safety_fee.";

template <class Row> Column<Row> textColumn(const QString& heading, std::function<QString(const Row&)> text)
{
    Column<Row> column;
    column.heading = heading;
    column.text = std::move(text);
    return column;
}

const QString registerPrefix = QStringLiteral("register:");

/// A word to click where a document is missing; nothing elsewhere.
template <class Row> Column<Row> registerColumn()
{
    Column<Row> column;
    column.text = [](const Row& row) { return documentMissing(row) ? registerWords() : QString(); };
    column.figure = [](const Row& row) {
        const auto kind = documentMissing(row);
        return kind ? registerPrefix + QString::number(int(*kind)) : QString();
    };
    return column;
}

const QString answerPrefix = QStringLiteral("answer:");
const QString withdrawPrefix = QStringLiteral("withdraw:");

QString answerWords(const Finding& finding)
{
    if (finding.answer)
        return FindingsPage::tr("%1, %2: %3").arg(finding.answer->by, dateText(finding.answer->on), finding.answer->reason);
    return finding.mayBeAnswered ? FindingsPage::tr("Answer…") : QString();
}

/// What mends a finding: its document's register, or the reason that settles it; what was answered stands in its place.
Column<Finding> mendingColumn(const std::function<QString(const Finding&)>& figure)
{
    Column<Finding> column = registerColumn<Finding>();
    column.text = [toRegister = column.text](const Finding& finding) {
        const QString words = finding.answer ? QString() : toRegister(finding);
        return words.isEmpty() ? answerWords(finding) : words;
    };
    column.figure = [toRegister = column.figure, figure](const Finding& finding) {
        const QString place = finding.answer ? QString() : toRegister(finding);
        return place.isEmpty() && finding.mayBeAnswered ? answerPrefix + figure(finding) : place;
    };
    return column;
}

/// What was answered may be taken back; the finding is open then.
Column<Finding> withdrawingColumn(const std::function<QString(const Finding&)>& figure)
{
    Column<Finding> column;
    column.text = [](const Finding& finding) { return finding.answer ? FindingsPage::tr("Withdraw") : QString(); };
    column.figure = [figure](const Finding& finding) { return finding.answer ? withdrawPrefix + figure(finding) : QString(); };
    return column;
}

std::vector<Column<Obligation>> obligationColumns(Language language, QDate today, const RulePack* pack)
{
    std::vector<Column<Obligation>> columns;
    const auto add = [&columns](const QString& heading, std::function<QString(const Obligation&)> text) {
        columns.push_back(textColumn(heading, std::move(text)));
    };
    add(FindingsPage::tr("What is due"),
        [=](const Obligation& obligation) { return obligationSentence(obligation, language, pack); });
    add(FindingsPage::tr("Article"), [=](const Obligation& obligation) { return citationText(obligation.citation, language); });
    add(FindingsPage::tr("Due"),
        [](const Obligation& obligation) { return obligation.due ? dateText(*obligation.due) : QStringLiteral("—"); });
    add(FindingsPage::tr("State"), [=](const Obligation& obligation) {
        return obligation.isDone ? FindingsPage::tr("✓ done") : urgencyWord(urgencyOf(obligation, today), language);
    });
    columns.push_back(registerColumn<Obligation>());
    return columns;
}

}

std::vector<Column<Finding>> findingColumns(
    Language language, const RulePack* pack, const std::function<QString(const Finding&)>& figure)
{
    std::vector<Column<Finding>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Finding&)> text) {
        columns.push_back(textColumn(heading, std::move(text)));
        columns.back().figure = figure;
    };
    add(FindingsPage::tr("What is not as it should be"),
        [=](const Finding& finding) { return findingSentence(finding, language, pack); });
    add(FindingsPage::tr("Weight"), [=](const Finding& finding) { return weightWord(finding.weight, language); });
    add(FindingsPage::tr("Article"), [=](const Finding& finding) { return citationText(finding.citation, language); });
    add(FindingsPage::tr("What follows"),
        [=](const Finding& finding) { return finding.consequence ? citationText(*finding.consequence, language) : QString(); });
    return columns;
}

FindingsPage::FindingsPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_problem(new ProblemCard), m_findingsCard(new Card),
      m_obligationsCard(new Card), m_nothingWrong(makeLabel({}, "second")), m_reason(new ReasonBar), m_findings(new RecordTable),
      m_obligations(new RecordTable), m_findingModel(new RecordModel<Finding>({}, this)),
      m_obligationModel(new RecordModel<Obligation>({}, this))
{
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setModel(m_findingModel);
    m_findings->showAllRows();
    m_obligations->setObjectName(QStringLiteral("obligations"));
    m_obligations->setModel(m_obligationModel);
    m_obligations->showAllRows();
    m_findingsCard->body()->addWidget(m_nothingWrong);
    m_findingsCard->body()->addWidget(m_findings);
    m_findingsCard->body()->addWidget(m_reason);
    connect(m_reason, &ReasonBar::given, this, &FindingsPage::settle);
    m_obligationsCard->body()->addWidget(m_obligations);
    m_problem->hide();
    for (Card* const card : {m_findingsCard, m_obligationsCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_findingsCard);
    body()->addWidget(m_obligationsCard);
    body()->addStretch();
    connect(m_findings, &RecordTable::figureAsked, this, &FindingsPage::answer);
    connect(m_obligations, &RecordTable::figureAsked, this, &FindingsPage::answer);
    connect(&m_context, &PageContext::scopeChanged, this, &FindingsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &FindingsPage::reload);
    retranslate();
    reload();
}

void FindingsPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](
            plumbline::Progress&) -> Result<Standing> {
            const ReadScope facts = TRY(session->workspace().read());
            return standing(*session, facts, scope);
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
    if (!standing) {
        m_problem->show(standing.problem(), m_context.language(), {});
    } else {
        m_standing = std::move(*standing);
        std::erase_if(m_standing.findings, [](const Finding& finding) { return !finding.code.starts_with(domainPrefix); });
        std::erase_if(
            m_standing.obligations, [](const Obligation& obligation) { return !obligation.kind.starts_with(domainPrefix); });
        showStanding();
    }
    Q_EMIT loaded();
}

void FindingsPage::showStanding()
{
    const Language language = m_context.language();
    const QDate today = m_context.scope().asOf;
    const auto found = m_context.session().rules().inForceOn(packSubject, today);
    const RulePack* const pack = found ? *found : nullptr;
    const auto figure = [this](const Finding& finding) {
        const auto at = std::find_if(m_standing.findings.begin(), m_standing.findings.end(), [&](const Finding& candidate) {
            return candidate.code == finding.code && candidate.subject == finding.subject && candidate.figures == finding.figures;
        });
        return QString::number(at - m_standing.findings.begin());
    };
    auto columns = findingColumns(language, pack, figure);
    columns.push_back(mendingColumn(figure));
    if (openCount(m_standing.findings) < std::ptrdiff_t(m_standing.findings.size()))
        columns.push_back(withdrawingColumn(figure));
    m_findingModel->setColumns(std::move(columns));
    m_findingModel->setRows(m_standing.findings);
    m_obligationModel->setColumns(obligationColumns(language, today, pack));
    m_obligationModel->setRows(m_standing.obligations);
    m_findings->setVisible(!m_standing.findings.empty());
    m_nothingWrong->setVisible(m_standing.findings.empty());
    m_findings->updateGeometry();
    m_obligations->updateGeometry();
    const auto open = std::count_if(m_standing.obligations.begin(), m_standing.obligations.end(),
        [](const Obligation& obligation) { return !obligation.isDone; });
    const int unanswered = int(openCount(m_standing.findings));
    const int answered = int(m_standing.findings.size()) - unanswered;
    setLead(tr("<b>%n finding(s)</b>", nullptr, unanswered) + QStringLiteral(" · ")
        + (answered > 0 ? tr("%n answered", nullptr, answered) + QStringLiteral(" · ") : QString())
        + tr("%n duty(ies) not done yet", nullptr, int(open)));
}

/// Why a finding is one, or where its document belongs.
void FindingsPage::answer(const QString& figure)
{
    if (figure.startsWith(registerPrefix))
        return registerDocument(
            m_door, m_context, DocumentKind(figure.mid(registerPrefix.size()).toInt()), QStringLiteral("safety_fee.findings"));
    if (figure.startsWith(answerPrefix))
        return askForReason(figure.mid(answerPrefix.size()).toULong());
    if (figure.startsWith(withdrawPrefix))
        return withdraw(figure.mid(withdrawPrefix.size()).toULong());
    const std::size_t index = figure.toULong();
    if (index >= m_standing.findings.size())
        return;
    m_context.explain(explain(m_standing.findings[index], m_context.session().rules(), m_context.language()));
}

/// Below the list, so that nothing stands before what is answered.
void FindingsPage::askForReason(std::size_t finding)
{
    if (finding >= m_standing.findings.size())
        return;
    m_settled = finding;
    const Result<const RulePack*> pack = m_context.session().rules().byId(m_standing.findings[finding].citation.pack);
    m_reason->setWords(findingSentence(m_standing.findings[finding], m_context.language(), pack ? *pack : nullptr), tr("Answer"));
    m_reason->open();
}

void FindingsPage::settle(const QString& reason)
{
    if (m_settled >= m_standing.findings.size())
        return;
    m_reason->hide();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()),
            finding = m_standing.findings[m_settled],
            reason](plumbline::Progress&) { return answerFinding(*session, scope, finding, reason); },
        [this](const Result<void>& answered) {
            if (answered)
                m_context.factsChanged();
            else
                m_context.tell(answered.problem());
            reload();
        });
}

void FindingsPage::withdraw(std::size_t finding)
{
    if (finding >= m_standing.findings.size())
        return;
    if (const QString refusal = m_context.refusal(Right::Record); !refusal.isEmpty())
        return m_context.show({Notice::Weight::Unsure, refusal});
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), enterprise = m_context.scope().enterprise,
            finding = m_standing.findings[finding]](
            plumbline::Progress&) { return withdrawAnswer(*session, enterprise, finding); },
        [this](const Result<void>& withdrawn) {
            if (withdrawn)
                m_context.factsChanged();
            else
                m_context.tell(withdrawn.problem());
            reload();
        });
}

void FindingsPage::retranslate()
{
    setTitle(tr("Findings and duties"));
    m_findingsCard->setTitle(tr("Findings"));
    m_obligationsCard->setTitle(tr("Duties of the year"));
    m_nothingWrong->setText(tr("✓ Nothing was found wrong through this day."));
    showStanding();
}

void FindingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
