// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/record_table.h"
#include "ui/standards/board_page.h"
#include "ui/standards/comments_page.h"
#include "ui/standards/project_page.h"
#include "ui/standards/review_desk_page.h"
#include "ui/standards/vote_page.h"
#include "ui/standards/workflow_diagram.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::standards;

namespace {

template <class Widget> Widget* partOf(QWidget* page, const char* name)
{
    auto* const part = page->findChild<Widget*>(QString::fromLatin1(name));
    if (!part)
        qFatal("no %s", name);
    return part;
}

void chooseIn(QWidget* page, const char* name, int choice)
{
    auto* const box = partOf<QComboBox>(page, name);
    box->setCurrentIndex(choice);
    Q_EMIT box->activated(choice);
    settleTasks();
}

void press(QWidget* page, const char* name)
{
    partOf<QPushButton>(page, name)->click();
    settleTasks();
}

void chooseProject(QWidget* page, const QString& number)
{
    auto* const box = partOf<QComboBox>(page, "project");
    for (int at = 0; at < box->count(); ++at) {
        if (box->itemText(at).startsWith(number))
            chooseIn(page, "project", at);
    }
}

}

/// The sample's projects in the window: seen by stage, voted on, judged and moved on.
class StandardsPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageInBothLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("zh") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("en") << Language::English << ThemeChoice::Light;
        QTest::newRow("zh dark") << Language::Chinese << ThemeChoice::Dark;
    }
    void everyPageInBothLanguages()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Stage stage({.language = language, .theme = theme, .enterprise = sampleMine});
        const QString suffix = (language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
            + (theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
        for (const char* const id : {"standards.board", "standards.project", "standards.votes", "standards.comments",
                 "standards.review", "standards.register", "standards.facts", "standards.findings"}) {
            QWidget* const page = stage.open(QString::fromLatin1(id));
            QVERIFY2(page, id);
            takePicture(stage.window(),
                QString::fromLatin1(id).replace(QLatin1Char('.'), QLatin1Char('-')) + QLatin1Char('-') + suffix, {1280, 900});
            QCOMPARE(QString::fromLatin1(id) + clippedTexts(*page).join(QLatin1Char('|')), QString::fromLatin1(id));
        }
    }

    void theBoardStandsByStage()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<BoardPage>("standards.board");
        auto* const table = partOf<RecordTable>(page, "projects");
        int projects = 0;
        int stages = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto kind = RowKind(table->model()->index(row, 0).data(record::RowKindRole).toInt());
            ++(kind == RowKind::Section ? stages : projects);
        }
        QCOMPARE(projects, 12);
        QCOMPARE(stages, 12);
        partOf<QLineEdit>(page, "projectFilter")->setText(QStringLiteral("尾矿资源量"));
        QCOMPARE(table->rowsShown(), 2); // below the heading of its stage
    }

    void aVoteIsCarriedAndTheStepTaken()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("2025-J-014"));
        QVERIFY(!partOf<QPushButton>(project, "take.vote-pass")->isEnabled());
        chooseProject(project, QStringLiteral("2025-J-021"));
        auto* const votes = stage.openAs<VotePage>("standards.votes");
        auto* const choice = partOf<QComboBox>(votes, "voteProject");
        chooseIn(votes, "voteProject", choice->findText(QStringLiteral("2025-J-014"), Qt::MatchStartsWith));
        takePicture(stage.window(), QStringLiteral("standards-votes-running-zh"), {1280, 1400});
        QVERIFY(partOf<QLabel>(votes, "voteStanding")->text().contains(QStringLiteral("还差")));
        for (int more = 0; more < 2; ++more)
            press(votes, "cast");
        QCOMPARE(stage.lastRecord(), std::string("standards.ballot.cast"));
        press(votes, "closeVote");
        QCOMPARE(stage.lastRecord(), std::string("standards.vote.close"));
        stage.open(QStringLiteral("standards.project"));
        settleTasks();
        QVERIFY(partOf<QPushButton>(project, "take.vote-pass")->isEnabled());
        press(project, "take.vote-pass");
        QCOMPARE(stage.lastRecord(), std::string("standards.step.vote-pass"));
    }

    /// Before it is opened somebody steps back, with a reason; without one nobody does.
    void recusedInTheWindow()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("2024-F-007"));
        chooseProject(project, QStringLiteral("2025-J-014"));
        auto* const votes = stage.openAs<VotePage>("standards.votes");
        auto* const recuse = partOf<QPushButton>(votes, "recuse");
        QVERIFY(!recuse->isEnabled());
        partOf<QLineEdit>(votes, "recusalReason")->setText(QStringLiteral("与起草单位有合作"));
        QVERIFY(recuse->isEnabled());
        const int before = partOf<QComboBox>(votes, "recusedPerson")->count();
        press(votes, "recuse");
        QCOMPARE(partOf<QComboBox>(votes, "recusedPerson")->count(), before - 1);
        QVERIFY(partOf<QLabel>(votes, "recusals")->text().contains(QStringLiteral("与起草单位有合作")));
        const QString link = partOf<QLabel>(votes, "recusals")->text().section(QLatin1Char('"'), 1, 1);
        Q_EMIT partOf<QLabel>(votes, "recusals")->linkActivated(link);
        QCOMPARE(partOf<QComboBox>(votes, "recusedPerson")->count(), before);
    }

    void opinionsAreMergedSideBySide()
    {
        Stage stage({.language = Language::Chinese, .enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("KA-2024-12"));
        auto* const page = stage.openAs<CommentsPage>("standards.comments");
        settleTasks();
        QVERIFY(partOf<QLabel>(page, "earlierOpinion")->text().contains(QStringLiteral("预警阈值缺少依据")));
        QVERIFY(partOf<QLabel>(page, "laterOpinion")->text().contains(QStringLiteral("预警阈值缺少依据")));
        takePicture(stage.window(), QStringLiteral("standards-comments-alike-zh"), {1280, 900});
        press(page, "merge");
        QCOMPARE(stage.lastRecord(), std::string("standards.comment.merge"));
        press(page, "keepApart");
        QCOMPARE(stage.lastRecord(), std::string("standards.comment.apart"));
        QVERIFY(!partOf<QPushButton>(page, "merge")->isVisibleTo(page));
        chooseIn(page, "disposition", 3);
        press(page, "dispose"); // not adopted, and no reason
        QVERIFY(partOf<QLabel>(page, "commentsProblem")->isVisibleTo(page));
        partOf<QLineEdit>(page, "dispositionReason")->setText(QStringLiteral("现行法规的要求"));
        press(page, "dispose");
        QCOMPARE(stage.lastRecord(), std::string("standards.comment.dispose"));
    }

    void goesOnInAnotherProcedure()
    {
        Stage stage({.language = Language::Chinese, .enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("2024-F-007"));
        takePicture(stage.window(), QStringLiteral("standards-project-follow-zh"), {1280, 1400});
        press(project, "follow.periodic-review");
        QCOMPARE(stage.lastRecord(), std::string("standards.project.follow"));
    }

    void theProposalIsWrittenInTheWindow()
    {
        Stage stage({.language = Language::Chinese, .enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("2025-J-021"));
        auto* const point = partOf<QLineEdit>(project, "point.point.system");
        point->setText(QStringLiteral("勘查技术类，第 3.2 项"));
        Q_EMIT point->editingFinished();
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("standards.mark.save"));
        QCOMPARE(partOf<QLineEdit>(project, "point.point.system")->text(), QStringLiteral("勘查技术类，第 3.2 项"));
        partOf<QPushButton>(project, "form.standards.proposal");
        takePicture(stage.window(), QStringLiteral("standards-project-forms-zh"), {1280, 2000});
    }

    void aConclusionAgainstTheAnswersIsRefused()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const desk = stage.openAs<ReviewDeskPage>("standards.review");
        QVERIFY(partOf<QLabel>(desk, "allowed")->text().contains(QStringLiteral("修订")));
        partOf<QComboBox>(desk, "conclusion")->setCurrentIndex(1);
        press(desk, "draw");
        QVERIFY(partOf<QLabel>(desk, "reviewProblem")->isVisibleTo(desk));
        partOf<QComboBox>(desk, "conclusion")->setCurrentIndex(2);
        press(desk, "draw");
        QCOMPARE(stage.lastRecord(), std::string("standards.conclusion"));
        chooseIn(desk, "time.references", 2);
        QCOMPARE(stage.lastRecord(), std::string("standards.mark.save"));
    }

    /// Below the question stands what the standard refers to; the register knows of a renewed edition.
    void referencesAreOfferedAtTheDesk()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const desk = stage.openAs<ReviewDeskPage>("standards.review");
        const QString offered = partOf<QLabel>(desk, "references")->text();
        QVERIFY2(offered.startsWith(QStringLiteral("按台账：是。")), qPrintable(offered));
        QVERIFY2(offered.contains(QStringLiteral("GB 16423-2006（注日期）：已有新版本 GB 16423-2020")), qPrintable(offered));
    }

    void theRegisterSaysWhatIsWrong()
    {
        Stage stage({.enterprise = sampleMine});
        QWidget* const page = stage.open(QStringLiteral("standards.register"));
        settleTasks();
        auto* const table = partOf<RecordTable>(page, "register");
        const QAbstractItemModel& model = *table->model();
        const auto textAt = [&](int row, int column) { return model.index(row, column).data().toString(); };
        int found = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (textAt(row, 0) == QStringLiteral("AQ 2006-2005")) {
                ++found;
                QCOMPARE(textAt(row, 2), QStringLiteral("已废止"));
                QCOMPARE(textAt(row, 5), QStringLiteral("GB 39496-2020"));
                QVERIFY(textAt(row, 8).contains(QStringLiteral("仍在使用")));
            }
            if (textAt(row, 0) == QStringLiteral("AQ/T 2050.1-2016")) {
                ++found;
                QCOMPARE(textAt(row, 3), QStringLiteral("8 年"));
                QCOMPARE(textAt(row, 4), QStringLiteral("2022-03-01"));
            }
        }
        QCOMPARE(found, 2);
        Q_EMIT table->figureAsked(model.index(0, 0).data(record::FigureRole).toString());
        settleTasks();
        QVERIFY(qobject_cast<FactsPage*>(stage.visiblePage()));
    }

    /// What an amendment sheet says is written on the project's page.
    void theAmendmentIsWrittenInTheWindow()
    {
        Stage stage({.language = Language::Chinese, .enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("KA-2025-X1"));
        QCOMPARE(partOf<QLineEdit>(project, "point.amended.clauses")->text(), QStringLiteral("4.2.3"));
        partOf<QPushButton>(project, "form.standards.amendment_sheet");
        takePicture(stage.window(), QStringLiteral("standards-project-amendment-zh"), {1280, 1400});
    }

    void tickedInTheWindow()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const project = stage.openAs<ProjectPage>("standards.project");
        chooseProject(project, QStringLiteral("2025-J-021"));
        chooseIn(project, "allot.committee", 1);
        chooseIn(project, "allot.double", 3);
        QVERIFY(partOf<QPushButton>(project, "take.allot")->isEnabled());
        press(project, "take.allot");
        QCOMPARE(stage.lastRecord(), std::string("standards.step.allot"));
    }

    void aNewWorkspaceSaysWhatBelongsHere()
    {
        Stage stage({.workspace = Stage::Setting::Workspace::New});
        for (const char* const id : {"standards.board", "standards.project", "standards.votes", "standards.comments",
                 "standards.review", "standards.register", "standards.findings"}) {
            QWidget* const page = stage.open(QString::fromLatin1(id));
            QCOMPARE(QString::fromLatin1(id) + clippedTexts(*page).join(QLatin1Char('|')), QString::fromLatin1(id));
        }
    }

    /// Nothing is wrong where there is no project: the page says what belongs here and leads to where one is begun.
    void aPageWithoutAProjectLeadsToTheBoard_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("problem");
        QTest::newRow("project") << QStringLiteral("standards.project") << QStringLiteral("projectProblem");
        QTest::newRow("votes") << QStringLiteral("standards.votes") << QStringLiteral("voteProblem");
        QTest::newRow("review desk") << QStringLiteral("standards.review") << QStringLiteral("reviewProblem");
    }
    void aPageWithoutAProjectLeadsToTheBoard()
    {
        QFETCH(QString, id);
        QFETCH(QString, problem);
        Stage stage({.workspace = Stage::Setting::Workspace::New});
        QWidget* const page = stage.open(id);
        takePicture(
            stage.window(), QString(id).replace(QLatin1Char('.'), QLatin1Char('-')) + QStringLiteral("-none"), {1280, 900});
        QVERIFY(!partOf<QLabel>(page, qPrintable(problem))->isVisibleTo(page));
        QTest::mouseClick(partOf<QPushButton>(page, "toBoard"), Qt::LeftButton);
        settleTasks();
        QVERIFY(qobject_cast<BoardPage*>(stage.visiblePage()));
    }

    /// The overview shows no card of a domain of which nothing is recorded, and leads there in one line.
    void theOverviewInvites()
    {
        Stage stage({.workspace = Stage::Setting::Workspace::New});
        WorkspaceState state;
        state.enterprises = {{stage.scope().enterprise, QStringLiteral("海川机械有限公司")}};
        state.years = {stage.scope().year};
        for (const auto& domain : stage.house().domains)
            state.domainsInUse << QString::fromLatin1(domain->id());
        stage.window().setState(state);
        QWidget* const page = stage.open(QStringLiteral("overview"));
        takePicture(stage.window(), QStringLiteral("overview-new"), {1280, 900});
        QTest::mouseClick(buttonWith(*page, QStringLiteral("标准审查 →")), Qt::LeftButton);
        settleTasks();
        QVERIFY(qobject_cast<BoardPage*>(stage.visiblePage()));
    }
};

PLUMBLINE_TEST(StandardsPagesTest)
#include "standards_pages_test.moc"
