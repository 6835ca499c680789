// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/vote_page.h"

#include "core/reports/report_document.h"
#include "ui/shared/explain.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/standards/open_project.h"
#include "ui/standards/project_choice.h"
#include "ui/standards/recusal_list.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace plumbline::standards {

namespace {

constexpr std::array choices{
    Choice::Agree, Choice::AgreeWithComments, Choice::ObjectUnlessAdopted, Choice::Object, Choice::Abstain};
constexpr int daysWithoutRule = 14; // a start for the field where the text names no time

QString choiceWord(Choice choice)
{
    switch (choice) {
    case Choice::Agree:
        return VotePage::tr("agrees");
    case Choice::AgreeWithComments:
        return VotePage::tr("agrees, with comments");
    case Choice::ObjectUnlessAdopted:
        return VotePage::tr("objects unless adopted");
    case Choice::Object:
        return VotePage::tr("objects");
    case Choice::Abstain:
        break;
    }
    return VotePage::tr("abstains");
}

}

VotePage::VotePage(PageContext& context, ProjectDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new ProjectReader(
                                            context, door, [this](Result<OpenProject> open) { take(std::move(open)); }, this)),
      m_project(new ProjectChoice(door)), m_problem(makeLabel({}, "fieldProblem")), m_none(new NoProject(context)),
      m_standing(makeLabel({}, "second")), m_openCard(new Card), m_rule(new QComboBox), m_item(new QComboBox),
      m_meeting(new QCheckBox), m_until(new QDateEdit), m_panel(new QListWidget), m_recusals(new RecusalList),
      m_note(new QLineEdit), m_openVote(makeButton({}, "primary")), m_ballotCard(new Card), m_voter(new QComboBox),
      m_choice(new QComboBox), m_day(new QDateEdit), m_opinion(new QLineEdit), m_cast(makeButton({}, "primary")),
      m_confirm(makeButton({}, "button")), m_close(makeButton({}, "button")), m_why(makeButton({}, "link")),
      m_rosterCard(new Card), m_roster(new RecordTable), m_model(new RecordModel<VoterRow>({}, this))
{
    m_project->setObjectName(QStringLiteral("voteProject"));
    m_problem->setObjectName(QStringLiteral("voteProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_standing->setObjectName(QStringLiteral("voteStanding"));
    m_standing->setWordWrap(true);
    m_roster->setObjectName(QStringLiteral("roster"));
    m_roster->setModel(m_model);
    m_roster->showAllRows();
    m_roster->setFlexibleColumn(4);
    m_rosterCard->body()->addWidget(m_roster);
    body()->addWidget(m_project);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_problem);
    body()->addWidget(buildBallot());
    body()->addWidget(m_rosterCard);
    body()->addWidget(buildOpening());
    body()->addStretch();
    for (Card* const card : {m_ballotCard, m_rosterCard, m_openCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    m_reader->ask();
}

QWidget* VotePage::buildBallot()
{
    m_voter->setObjectName(QStringLiteral("voter"));
    m_choice->setObjectName(QStringLiteral("choice"));
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_cast->setObjectName(QStringLiteral("cast"));
    m_close->setObjectName(QStringLiteral("closeVote"));
    for (QDateEdit* const day : {m_day, m_until}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_voter);
    line->addWidget(m_choice);
    line->addWidget(m_day);
    line->addWidget(m_opinion, 1);
    line->addWidget(m_cast);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_why);
    foot->addStretch();
    foot->addWidget(m_confirm);
    foot->addWidget(m_close);
    m_ballotCard->body()->addWidget(m_standing);
    m_ballotCard->body()->addLayout(line);
    m_ballotCard->body()->addLayout(foot);
    connect(m_cast, &QPushButton::clicked, this, &VotePage::cast);
    connect(m_opinion, &QLineEdit::returnPressed, this, &VotePage::cast);
    connect(m_confirm, &QPushButton::clicked, this, &VotePage::confirm);
    connect(m_close, &QPushButton::clicked, this, &VotePage::close);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (vote() && vote()->closing && vote()->closing->why)
            m_context.explain(explain(
                *vote()->closing->why, m_context.session().rules(), m_context.language(), m_ballotCard->accessibleName()));
    });
    return m_ballotCard;
}

QWidget* VotePage::buildOpening()
{
    m_rule->setObjectName(QStringLiteral("voteRule"));
    m_item->setObjectName(QStringLiteral("voteItem"));
    m_meeting->setObjectName(QStringLiteral("meeting"));
    for (QComboBox* const box : {m_rule, m_item})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_panel->setObjectName(QStringLiteral("panel"));
    m_panel->setMaximumHeight(220);
    m_note->setObjectName(QStringLiteral("voteNote"));
    m_openVote->setObjectName(QStringLiteral("openVote"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_rule);
    line->addWidget(m_item);
    line->addWidget(m_meeting);
    line->addWidget(m_until);
    line->addStretch();
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(space::two);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_openVote);
    m_openCard->body()->addLayout(line);
    m_openCard->body()->addWidget(m_panel);
    m_openCard->body()->addWidget(m_recusals);
    m_openCard->body()->addLayout(foot);
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        const VoteRule* const rule = chosenRule();
        m_panel->setVisible(rule && rule->isOfPanel);
        m_meeting->setVisible(rule && rule->isOfPanel);
        showRoster();
    });
    connect(m_panel, &QListWidget::itemChanged, this, &VotePage::showRoster);
    connect(m_meeting, &QCheckBox::toggled, m_until, &QWidget::setHidden);
    connect(m_openVote, &QPushButton::clicked, this, &VotePage::open);
    return m_openCard;
}

void VotePage::take(Result<OpenProject> open)
{
    m_open.reset();
    m_problem->setVisible(!m_none->standFor(open) && !open);
    if (open)
        m_open.emplace(std::move(open).value());
    else
        m_problem->setText(sentenceOf(open.problem(), m_context.language()));
    m_day->setDate(m_context.scope().asOf);
    m_until->setDate(usualEnd());
    showVote();
    Q_EMIT loaded();
}

/// The last day of a correspondence that is opened now: as long as the text says it usually is.
QDate VotePage::usualEnd() const
{
    const QDate today = m_context.scope().asOf;
    for (std::size_t at = 0; m_open && at < m_open->rules->pack->deadlines.size(); ++at) {
        const Deadline& deadline = m_open->rules->pack->deadlines[at];
        if (deadline.event == "vote-opened")
            return dueAfter(deadline, today, workCalendar()).day;
    }
    return today.addDays(daysWithoutRule);
}

const Vote* VotePage::vote() const
{
    return m_open && !m_open->dossier.votes.empty() ? &m_open->dossier.votes.back() : nullptr;
}

const VoteRule* VotePage::chosenRule() const
{
    return m_open ? m_open->rules->procedures->vote(m_rule->currentData().toString().toStdString()) : nullptr;
}

void VotePage::showVote()
{
    m_ballotCard->setVisible(vote());
    m_rosterCard->setVisible(vote());
    m_openCard->setVisible(m_open.has_value());
    m_project->setVisible(m_open.has_value());
    if (!m_open)
        return setLead({});
    m_project->show(m_open->facts.projects, m_open->dossier.project);
    setLead(m_open->dossier.project.title.toHtmlEscaped() + QStringLiteral(" · ")
        + in(m_context.language(), m_open->place.state->name).toHtmlEscaped());
    showOpening();
    if (vote())
        showStanding();
    else if (m_rule->count() == 0)
        setLead(tr("%1 is at “%2”: no vote is asked for at this stage.")
                    .arg(m_open->dossier.project.title.toHtmlEscaped(),
                        in(m_context.language(), m_open->place.state->name).toHtmlEscaped()));
}

void VotePage::showOpening()
{
    const Language language = m_context.language();
    const QSignalBlocker quietRule(m_rule);
    m_rule->clear();
    m_item->clear();
    const QSignalBlocker quietPanel(m_panel);
    m_panel->clear();
    // First what the next step asks for, then the rest of the instrument's votes.
    std::vector<std::string> ids;
    for (const Move& move : m_open->moves) {
        for (const Gate& gate : move.gates) {
            if (gate.guard->kind == "vote" && std::find(ids.begin(), ids.end(), gate.guard->of) == ids.end())
                ids.push_back(gate.guard->of);
        }
    }
    for (const std::string& id : ids)
        m_rule->addItem(in(language, m_open->rules->procedures->vote(id)->name), QString::fromStdString(id));
    std::vector<std::string> items;
    for (const Document& document : m_open->dossier.documents) {
        if (std::find(items.begin(), items.end(), document.item) == items.end())
            items.push_back(document.item);
    }
    for (const std::string& item : items)
        m_item->addItem(nameOf(QString::fromStdString(item), language, m_open->rules->pack), QString::fromStdString(item));
    for (const Person& person : m_open->facts.persons) {
        auto* const entry = new QListWidgetItem(person.name + QStringLiteral(" · ") + person.unit, m_panel);
        entry->setData(Qt::UserRole, QString::fromStdString(person.id.text()));
        entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
        entry->setCheckState(Qt::Unchecked);
    }
    m_openCard->setVisible(m_rule->count() > 0);
    const VoteRule* const rule = chosenRule();
    m_panel->setVisible(rule && rule->isOfPanel);
    m_meeting->setVisible(rule && rule->isOfPanel);
    showRoster();
    m_openVote->setEnabled(m_context.refusal(Right::Record).isEmpty() && m_item->count() > 0);
    m_openVote->setToolTip(
        m_item->count() > 0 ? m_context.refusal(Right::Record) : tr("Hand in the document that is voted on first."));
}

/// Who would be on the roster if the vote were opened now.
std::vector<Voter> VotePage::rosterToBe() const
{
    const VoteRule* const rule = chosenRule();
    const std::optional<Id>& body = m_open->dossier.project.body;
    if (!rule || (!rule->isOfPanel && !body))
        return {};
    if (!rule->isOfPanel)
        return committeeRoster(m_open->facts, *body, m_context.scope().asOf);
    std::vector<Voter> roster;
    for (int at = 0; at < m_panel->count(); ++at) {
        const auto id = Id::parse(m_panel->item(at)->data(Qt::UserRole).toString().toStdString());
        const Person* const person = id && m_panel->item(at)->checkState() == Qt::Checked ? m_open->facts.person(*id) : nullptr;
        if (person)
            roster.push_back({{}, person->id, person->name, person->unit, person->unitKind, Standing::Votes, {}});
    }
    return roster;
}

void VotePage::showRoster()
{
    if (!m_open)
        return;
    std::vector<Voter> roster = rosterToBe();
    const std::vector<Conflict> found = conflicts(roster, m_open->dossier, m_open->facts);
    QStringList said;
    for (const Voter& voter : roster) {
        if (const QString words = conflictWords(voter.person, found); !words.isEmpty())
            said << tr("%1: %2").arg(voter.name, words);
    }
    m_recusals->setConflicts(said.isEmpty() ? QString() : tr("Possible conflicts: %1").arg(said.join(QStringLiteral(" · "))));
    m_recusals->setRoster(std::move(roster));
}

QString VotePage::conflictWords(const Id& person, const std::vector<Conflict>& found) const
{
    QStringList said;
    for (const Conflict& conflict : found) {
        if (conflict.person != person)
            continue;
        said << (conflict.kind == "drafter"    ? tr("drafts")
                : conflict.kind == "same-unit" ? tr("same unit as %1").arg(conflict.with)
                                               : tr("of the drafting unit %1").arg(conflict.with));
    }
    return said.join(QStringLiteral("; "));
}

void VotePage::showStanding()
{
    const Language language = m_context.language();
    const Vote& current = *vote();
    const VoteRule* const rule = m_open->rules->procedures->vote(current.rule);
    m_ballotCard->setTitle(rule ? in(language, rule->name) : QString::fromStdString(current.rule));
    m_ballotCard->setAccessibleName(rule ? in(language, rule->name) : QString());
    const Guard guard{"vote", current.rule, Force::Must, {}, {}, rule ? rule->citation : Citation()};
    Transition asked;
    asked.guards = {guard};
    const std::vector<Gate> gates = gatesOf(asked, m_open->situation(m_context.scope().asOf));
    m_standing->setText(gates.empty() ? QString() : sentenceOf(gates.front().says, m_context.session().rules(), language));
    {
        const QSignalBlocker quiet(m_voter);
        m_voter->clear();
        for (const Voter& voter : current.roster) {
            const bool hasVoted = std::any_of(
                current.ballots.begin(), current.ballots.end(), [&](const Ballot& ballot) { return ballot.voter == voter.id; });
            if (!hasVoted && voter.standing == Standing::Votes)
                m_voter->addItem(voter.name, QString::fromStdString(voter.person.text()));
        }
    }
    const bool isOpen = !current.closing && m_context.refusal(Right::Record).isEmpty();
    for (QWidget* const part : {static_cast<QWidget*>(m_voter), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_day),
             static_cast<QWidget*>(m_opinion), static_cast<QWidget*>(m_cast)})
        part->setVisible(isOpen && m_voter->count() > 0);
    m_close->setVisible(isOpen);
    m_confirm->setVisible(isOpen);
    m_why->setVisible(current.closing.has_value());
    m_model->setColumns(voterColumns());
    m_model->setRows(voterRows());
    m_roster->updateGeometry();
}

std::vector<VotePage::VoterRow> VotePage::voterRows() const
{
    const auto found = conflicts(vote()->roster, m_open->dossier, m_open->facts);
    std::vector<VoterRow> rows;
    for (const Voter& voter : vote()->roster) {
        VoterRow& row = rows.emplace_back();
        row.voter = voter;
        for (const Ballot& ballot : vote()->ballots) {
            if (ballot.voter == voter.id)
                row.ballot = ballot;
        }
        row.conflict = conflictWords(voter.person, found);
    }
    return rows;
}

std::vector<Column<VotePage::VoterRow>> VotePage::voterColumns() const
{
    const auto choice = [](const VoterRow& row) {
        if (row.voter.standing == Standing::Recused)
            return tr("recused: %1").arg(row.voter.reason);
        if (row.voter.standing == Standing::Drafter)
            return tr("drafts, and doesn't vote");
        if (!row.ballot)
            return QStringLiteral("—");
        return row.ballot->isConfirmed ? tr("objected; adopted and confirmed") : choiceWord(row.ballot->choice);
    };
    std::vector<Column<VoterRow>> columns;
    columns.push_back({tr("Name"), [](const VoterRow& row) { return row.voter.name; }, {}});
    columns.push_back({tr("Unit"), [](const VoterRow& row) { return row.voter.unit; }, {}});
    columns.push_back({tr("Ballot"), choice, {}});
    columns.push_back({tr("Day"), [](const VoterRow& row) { return row.ballot ? dateText(row.ballot->on) : QString(); }, {}});
    columns.push_back({tr("Opinion"), [](const VoterRow& row) { return row.ballot ? row.ballot->opinion : QString(); }, {}});
    columns.push_back({tr("Possible conflict"), [](const VoterRow& row) { return row.conflict; }, {}});
    return columns;
}

void VotePage::open()
{
    VoteToOpen wanted;
    wanted.rule = m_rule->currentData().toString().toStdString();
    wanted.item = m_item->currentData().toString().toStdString();
    wanted.isMeeting = m_meeting->isChecked() && m_meeting->isVisibleTo(this);
    if (!wanted.isMeeting)
        wanted.until = m_until->date();
    wanted.note = m_note->text();
    for (int at = 0; at < m_panel->count(); ++at) {
        const QListWidgetItem* const entry = m_panel->item(at);
        const auto person = Id::parse(entry->data(Qt::UserRole).toString().toStdString());
        if (person && entry->checkState() == Qt::Checked)
            wanted.panel.push_back(*person);
    }
    wanted.recused = m_recusals->recused();
    const Result<Id> opened = openVote(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, wanted);
    if (opened)
        m_recusals->clear();
    answer(opened ? Result<void>() : opened.problem());
}

void VotePage::cast()
{
    const auto person = Id::parse(m_voter->currentData().toString().toStdString());
    if (!person || !vote())
        return;
    const BallotToCast ballot{
        *person, {}, choices[std::size_t(std::max(0, m_choice->currentIndex()))], m_day->date(), m_opinion->text()};
    const Result<void> outcome =
        castBallots(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, vote()->id, {ballot});
    if (outcome)
        m_opinion->clear();
    answer(outcome);
}

void VotePage::confirm()
{
    const QModelIndex at = m_roster->currentIndex();
    const std::vector<VoterRow>& rows = m_model->rows();
    if (!at.isValid() || !rows[std::size_t(at.row())].ballot)
        return;
    answer(confirmAdoption(m_context.session(), rows[std::size_t(at.row())].voter.id, m_day->date(), m_day->date()));
}

void VotePage::close()
{
    const Result<Outcome> closed =
        closeVote(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, vote()->id, m_day->date());
    answer(closed ? Result<void>() : closed.problem());
}

void VotePage::answer(const Result<void>& outcome)
{
    m_problem->setVisible(!outcome);
    if (!outcome)
        m_problem->setText(sentenceOf(outcome.problem(), m_context.language()));
    else
        m_context.factsChanged();
}

void VotePage::retranslate()
{
    setTitle(tr("Votes"));
    m_openCard->setTitle(tr("Open a vote"));
    m_rosterCard->setTitle(tr("Roster and ballots"));
    m_meeting->setText(tr("In a meeting"));
    m_note->setPlaceholderText(tr("Note; a reason where a kind of body is missing"));
    m_recusals->retranslate();
    m_openVote->setText(tr("Open"));
    m_opinion->setPlaceholderText(tr("Opinion"));
    m_cast->setText(tr("Record the ballot"));
    m_confirm->setText(tr("Adopted and confirmed"));
    m_close->setText(tr("Count and close"));
    m_why->setText(tr("Why this result?"));
    {
        const QSignalBlocker quiet(m_choice);
        const int before = m_choice->currentIndex();
        m_choice->clear();
        for (const Choice choice : choices)
            m_choice->addItem(choiceWord(choice));
        m_choice->setCurrentIndex(std::max(0, before));
    }
    showVote();
}

void VotePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
