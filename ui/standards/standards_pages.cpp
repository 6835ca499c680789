// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standards_pages.h"

#include "core/services/edit_history.h"
#include "core/services/standards/sheets.h"
#include "ui/shared/explain.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/import_page.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/task.h"
#include "ui/standards/board_page.h"
#include "ui/standards/comments_page.h"
#include "ui/standards/open_project.h"
#include "ui/standards/project_page.h"
#include "ui/standards/register_page.h"
#include "ui/standards/review_desk_page.h"
#include "ui/standards/vote_page.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::standards {

namespace {

QString cardText(const char* text)
{
    return QCoreApplication::translate("standards", text);
}

/// How many projects are under way, and how many of them are late or wait for a confirmation.
void fillCard(FigureCard* card, const Result<Review>& review, const PageContext& context)
{
    card->setVisible(!review || !review->board.empty()); // who has no project needn't be told on the overview
    if (!review) {
        card->setFigure(QStringLiteral("—"), {});
        return card->setNote(describe(review.problem(), context.language()).what, "chipAmber");
    }
    const QDate today = context.scope().asOf;
    const auto running = std::count_if(review->board.begin(), review->board.end(),
        [](const ProjectStanding& standing) { return standing.place.state->ending == Ending::No; });
    const auto late = std::count_if(
        review->board.begin(), review->board.end(), [&](const ProjectStanding& standing) { return standing.isLate(today); });
    card->setFigure(QString::number(running), cardText(QT_TRANSLATE_NOOP("standards", "projects under way")));
    if (late > 0)
        card->setNote(cardText(QT_TRANSLATE_NOOP("standards", "%1 late or to be confirmed")).arg(late), "chipRed");
    else
        card->setNote(cardText(QT_TRANSLATE_NOOP("standards", "✓ nothing late")), "chipGreen");
}

class StandardsPages final : public DomainPages {
public:
    StandardsPages()
        : m_pages{
            {"standards.board", QT_TRANSLATE_NOOP("standards", "Board"),
                [this](PageContext& context) -> QWidget* { return new BoardPage(context, m_project, m_facts); },
                QT_TRANSLATE_NOOP("standards", "board stage project review bz biaozhun kanban")},
            {"standards.project", QT_TRANSLATE_NOOP("standards", "Project"),
                [this](PageContext& context) -> QWidget* { return new ProjectPage(context, m_project, m_facts); },
                QT_TRANSLATE_NOOP("standards", "gate step timeline diagram xm xiangmu")},
            {"standards.votes", QT_TRANSLATE_NOOP("standards", "Votes"),
                [this](PageContext& context) -> QWidget* { return new VotePage(context, m_project); },
                QT_TRANSLATE_NOOP("standards", "ballot vote roster member tp toupiao")},
            {"standards.comments", QT_TRANSLATE_NOOP("standards", "Opinions"),
                [this](PageContext& context) -> QWidget* { return new CommentsPage(context, m_project, m_facts); },
                QT_TRANSLATE_NOOP("standards", "opinion comment disposition merge summary yj yijian")},
            {"standards.review", QT_TRANSLATE_NOOP("standards", "Review desk"),
                [this](PageContext& context) -> QWidget* { return new ReviewDeskPage(context, m_project, m_facts); },
                QT_TRANSLATE_NOOP("standards", "aspects conclusion valid revise abolish fs fushen")},
            {"standards.register", QT_TRANSLATE_NOOP("standards", "Register of standards"),
                [this](PageContext& context) -> QWidget* { return new RegisterPage(context, m_facts); },
                QT_TRANSLATE_NOOP("standards", "own standards age replaced marked bztz biaozhun taizhang")},
            {"standards.facts", QT_TRANSLATE_NOOP("standards", "Registers"),
                [this](PageContext& context) -> QWidget* {
                    auto* const page = new FactsPage(context, sheetGroups(), "standards.standard", m_facts, m_history);
                    page->offerImport(m_import);
                    return page;
                },
                QT_TRANSLATE_NOOP("standards", "register members opinions comments own standards tz taizhang")},
            {"standards.import", QT_TRANSLATE_NOOP("standards", "Import"),
                [this](PageContext& context) -> QWidget* { return new ImportPage(context, "standards", m_import); },
                QT_TRANSLATE_NOOP("standards", "import opinions comments standards file excel dr daoru")},
            {"standards.findings", QT_TRANSLATE_NOOP("standards", "Findings and duties"),
                [this](PageContext& context) -> QWidget* { return new FindingsPage(context, *this); },
                QT_TRANSLATE_NOOP("standards", "finding duty deadline bf qixian")},
        }
    {
    }

    const char* id() const override { return "standards"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("standards", "Standards review"); }
    const char* icon() const override { return "standards"; }
    std::span<const PageKind> pages() const override { return m_pages; }
    Explanation explain(const Finding& finding, const RuleBook& rules, Language language) const override
    {
        return plumbline::explain(finding, rules, language);
    }

    OverviewPart overviewPart(PageContext& context) const override
    {
        auto* const card = new FigureCard;
        card->setTitle(cardText(QT_TRANSLATE_NOOP("standards", "Standards review")));
        card->setOpens([&context] { context.openPage(QStringLiteral("standards.board")); });
        const auto ask = [&context, card] {
            Task::run(
                card,
                [session = context.session().shared_from_this(), scope = scopeOf(context.scope())](
                    plumbline::Progress&) { return readReview(*session, scope); },
                [&context, card](const Result<Review>& review) { fillCard(card, review, context); });
        };
        QObject::connect(&context, &PageContext::factsAreNewer, card, ask);
        QObject::connect(&context, &PageContext::scopeChanged, card, ask);
        ask();
        return {{card}, nullptr};
    }

private:
    FactsDoor m_facts{"standards.facts"};
    ImportDoor m_import{"standards.import"};
    ProjectDoor m_project;
    EditHistory m_history;
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> pages()
{
    return std::make_unique<StandardsPages>();
}

}
