// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/review_desk_page.h"

#include "core/reports/report_document.h"
#include "core/standards/editions.h"
#include "ui/shared/explain.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/theme.h"
#include "ui/standards/open_project.h"
#include "ui/standards/project_choice.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace plumbline::standards {

namespace {

constexpr std::array<const char*, 4> conclusions{"", "keep", "revise", "abolish"};

/// The chosen project where it is a review, else the first that is.
Result<OpenProject> readChosenReview(const Session& session, const Scope& scope, const Id& chosen)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked asked = session.asked(facts, scope);
    const Review review = TRY(reviewOf(asked));
    std::optional<Id> first;
    for (const ProjectStanding& standing : review.board) {
        const OpenProject open{review.book, {}, {}, {}, review.book->pack(standing.project->pack), standing.workflow, {}, {}, {}};
        if (!open.assessmentRule())
            continue;
        if (standing.project->id == chosen)
            return projectOf(asked, chosen);
        if (!first)
            first = standing.project->id;
    }
    return first ? projectOf(asked, *first) : Problem{"standards.no-review"};
}

}

ReviewDeskPage::ReviewDeskPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_facts(facts),
      m_reader(new ProjectReader(
          context, door, [this](Result<OpenProject> open) { take(std::move(open)); }, this, readChosenReview)),
      m_project(new ProjectChoice(door)), m_problem(makeLabel({}, "fieldProblem")), m_none(new NoProject(context)),
      m_questions(new Card), m_conclusionCard(new Card), m_allowed(makeLabel({}, "second")), m_conclusion(new QComboBox),
      m_reason(new QLineEdit), m_draw(makeButton({}, "primary")), m_why(makeButton({}, "link"))
{
    m_project->setObjectName(QStringLiteral("reviewProject"));
    m_problem->setObjectName(QStringLiteral("reviewProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_allowed->setObjectName(QStringLiteral("allowed"));
    m_allowed->setWordWrap(true);
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_reason->setObjectName(QStringLiteral("conclusionReason"));
    m_draw->setObjectName(QStringLiteral("draw"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_conclusion);
    line->addWidget(m_reason, 1);
    line->addWidget(m_draw);
    m_conclusionCard->body()->addWidget(m_allowed);
    m_conclusionCard->body()->addLayout(line);
    m_conclusionCard->body()->addWidget(m_why, 0, Qt::AlignLeft);
    for (Card* const card : {m_questions, m_conclusionCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_project);
    body()->addWidget(m_conclusionCard);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_problem);
    body()->addWidget(m_questions);
    body()->addStretch();
    connect(m_draw, &QPushButton::clicked, this, &ReviewDeskPage::draw);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_whyAllowed)
            m_context.explain(explain(*m_whyAllowed, m_context.session().rules(), m_context.language(), m_allowed->text()));
    });
    retranslate();
    m_reader->ask();
}

void ReviewDeskPage::take(Result<OpenProject> open)
{
    m_open.reset();
    m_problem->setVisible(!m_none->standFor(open) && !open);
    if (open)
        m_open.emplace(std::move(open).value());
    else
        m_problem->setText(sentenceOf(open.problem(), m_context.language()));
    showReview();
    Q_EMIT loaded();
}

void ReviewDeskPage::showReview()
{
    const AssessmentRule* const rule = m_open ? m_open->assessmentRule() : nullptr;
    m_questions->setVisible(rule);
    m_conclusionCard->setVisible(rule);
    m_project->setVisible(rule);
    if (!rule)
        return setLead({});
    const Project& project = m_open->dossier.project;
    m_project->show(m_open->facts.projects, project, ProjectChoice::Of::ItsProcedure);
    setLead(QStringLiteral("<b>%1</b> · %2")
                .arg(project.title.toHtmlEscaped(),
                    nameOf(QString::fromStdString(project.kind), m_context.language(), m_open->rules->pack).toHtmlEscaped()));
    showQuestions(*rule);
    showConclusion(*rule);
}

void ReviewDeskPage::showQuestions(const AssessmentRule& rule)
{
    if (m_grid) {
        m_grid->hide();
        m_grid->setParent(nullptr);
        m_grid->deleteLater(); // it may hold the box that is being answered
    }
    const Language language = m_context.language();
    m_grid = new QWidget;
    auto* const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Aspect& aspect : rule.aspects) {
        grid->addWidget(makeLabel(in(language, aspect.name), "strong"), row++, 0, 1, 3);
        for (const AspectQuestion& question : rule.questions) {
            if (question.aspect != aspect.id || !question.countsFor(m_open->dossier.project.kind))
                continue;
            auto* const text = makeLabel(in(language, question.question), "");
            text->setWordWrap(true);
            auto* const choice = new QComboBox;
            choice->setObjectName(QString::fromStdString(question.id));
            choice->setAccessibleName(text->text());
            choice->addItems({QStringLiteral("—"), tr("yes"), tr("no"), tr("does not apply")});
            const Mark* const mark = m_open->dossier.mark(question.id);
            choice->setCurrentIndex(!mark ? 0 : mark->answer == Answer::Yes ? 1 : mark->answer == Answer::No ? 2 : 3);
            choice->setEnabled(m_context.refusal(Right::Record).isEmpty());
            const QString id = QString::fromStdString(question.id);
            connect(choice, &QComboBox::activated, this, [this, id](int chosen) { answerQuestion(id, chosen); });
            const QString force = question.force == Force::Must ? tr("binding") : tr("advice");
            grid->addWidget(text, row, 0);
            grid->addWidget(choice, row, 1);
            grid->addWidget(
                makeLabel(citationText(question.citation, language) + QStringLiteral(" · ") + force, "small"), row++, 2);
            if (question.asksReferences)
                grid->addWidget(referenceLine(), row++, 0, 1, 3);
        }
    }
    m_questions->body()->addWidget(m_grid);
}

/// What the standard under review refers to, as far as it was entered, and what the register says of it: a person answers.
QWidget* ReviewDeskPage::referenceLine()
{
    const Project& project = m_open->dossier.project;
    const std::vector<ReferenceMade> made = referencesOf(project, m_open->facts, m_context.scope().asOf);
    QStringList said;
    for (const ReferenceMade& one : made) {
        const QString name = one.reference->number
            + (one.standing.validity == Validity::Malformed ? QString()
                    : one.standing.isDated                  ? tr(" (dated)")
                                                            : tr(" (undated)"));
        const QString instead = one.standing.instead ? one.standing.instead->number : QString();
        said << (one.standing.validity == Validity::InForce    ? tr("%1: in force").arg(name)
                : one.standing.validity == Validity::Unknown   ? tr("%1: not in the register").arg(name)
                : one.standing.validity == Validity::Malformed ? tr("%1: not a known number").arg(name)
                : one.standing.validity == Validity::Replaced  ? tr("%1: replaced by %2").arg(name, instead)
                : instead.isEmpty()                            ? tr("%1: withdrawn").arg(name)
                                                               : tr("%1: withdrawn, in force is %2").arg(name, instead));
    }
    const std::optional<bool> isOut = isAnyOutOfDate(made);
    const QString by = made.empty() ? tr("What it refers to isn't entered yet.")
        : !isOut                    ? tr("The register doesn't know all of them.")
        : *isOut                    ? tr("By the register: yes.")
                                    : tr("By the register: no.");
    auto* const holder = new QWidget;
    auto* const line = new QHBoxLayout(holder);
    line->setContentsMargins(space::four, 0, 0, 0);
    auto* const text = makeLabel((QStringList{by} + said).join(QStringLiteral(" · ")), "second");
    text->setObjectName(QStringLiteral("references"));
    text->setWordWrap(true);
    auto* const enter = makeButton(tr("Enter references"), "link");
    connect(enter, &QPushButton::clicked, this, [this, paper = project.standard.isEmpty() ? project.title : project.standard] {
        m_facts.open(m_context, {.table = "standards.reference", .cells = {{"document", paper.toStdString()}}});
    });
    line->addWidget(text, 1);
    line->addWidget(enter, 0, Qt::AlignTop);
    return holder;
}

void ReviewDeskPage::showConclusion(const AssessmentRule& rule)
{
    const Project& project = m_open->dossier.project;
    const auto assessment =
        assess(answersIn(m_open->dossier, rule), rule, project.kind, *m_open->rules->pack, m_context.scope().asOf);
    m_whyAllowed.reset();
    if (assessment)
        m_whyAllowed = assessment->why;
    QStringList allowed;
    for (const std::string& one : assessment ? assessment->allowed : std::vector<std::string>())
        allowed << wordOf(QString::fromStdString(one), m_context.language());
    m_allowed->setText(allowed.isEmpty()
            ? tr("%n question(s) still open: no conclusion yet.", nullptr, assessment ? int(assessment->open.size()) : 0)
            : tr("The answers allow: %1").arg(allowed.join(QStringLiteral(" / "))));
    const QSignalBlocker quiet(m_conclusion);
    const auto at = std::find(conclusions.begin(), conclusions.end(), project.conclusion);
    m_conclusion->setCurrentIndex(at == conclusions.end() ? 0 : int(at - conclusions.begin()));
    m_reason->setText(project.conclusionReason);
    m_draw->setEnabled(m_context.refusal(Right::Record).isEmpty());
}

void ReviewDeskPage::answerQuestion(const QString& question, int choice)
{
    std::optional<Mark> given;
    if (choice > 0)
        given = Mark{question.toStdString(),
            choice == 1       ? Answer::Yes
                : choice == 2 ? Answer::No
                              : Answer::DoesNotApply,
            m_context.scope().asOf, {}};
    answer(mark(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, {{question.toStdString(), given}}));
}

void ReviewDeskPage::draw()
{
    answer(conclude(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id,
        conclusions[std::size_t(std::max(0, m_conclusion->currentIndex()))], m_reason->text()));
}

void ReviewDeskPage::answer(const Result<void>& outcome)
{
    m_problem->setVisible(!outcome);
    if (!outcome)
        m_problem->setText(sentenceOf(outcome.problem(), m_context.language()));
    else
        m_context.factsChanged();
}

void ReviewDeskPage::retranslate()
{
    setTitle(tr("Review desk"));
    m_questions->setTitle(tr("The aspects of the review"));
    m_conclusionCard->setTitle(tr("Conclusion"));
    m_reason->setPlaceholderText(tr("Reason, where it departs from advice"));
    m_draw->setText(tr("Draw the conclusion"));
    m_why->setText(tr("Why?"));
    {
        const QSignalBlocker quiet(m_conclusion);
        m_conclusion->clear();
        m_conclusion->addItems({QStringLiteral("—"), tr("stays valid"), tr("to be revised"), tr("abolished")});
    }
    showReview();
}

void ReviewDeskPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
