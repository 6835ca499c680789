// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/ways.h"

#include "core/services/standing.h"
#include "core/services/tailings/fact_sheets.h"
#include "core/store/tailings/tables.h"
#include "core/tailings/findings.h"
#include "core/tailings/gap_rules.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/tailings/self_check_page.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tests;

/// Whatever is found or due in the tailings ledger leads to where it is settled.
class TailingsWaysTest final : public QObject {
    Q_OBJECT

    static Finding findingOf(std::string code)
    {
        Finding finding;
        finding.code = std::move(code);
        finding.subject = "00112233445566778899aabbccddeeff";
        finding.figures = {{"what", "head"}, {"year", "2024"}, {"by", "producer"}, {"role", "producer"}, {"date", "2025-05-01"}};
        return finding;
    }
    static void verifyWay(const std::optional<tailings::Way>& way, const std::string& what)
    {
        QVERIFY2(way, what.c_str());
        if (way->page)
            return;
        const FactSheet* const sheet = sheetIn(tailings::sheetGroups(), way->request.table);
        QVERIFY2(sheet, (what + " -> " + way->request.table).c_str());
        for (const auto& [column, cell] : way->request.cells)
            QVERIFY2(std::any_of(sheet->columns.begin(), sheet->columns.end(),
                         [name = &column](const SheetColumn& one) { return one.name == *name; }),
                (what + " -> " + column).c_str());
    }
    static Finding foundIn(Stage& stage, std::string_view code)
    {
        const Standing standing =
            standingOf(stage.session(), *stage.session().workspace().read(), scopeOf(stage.scope()), "tailings").value();
        const auto found = std::find_if(
            standing.findings.begin(), standing.findings.end(), [&](const Finding& finding) { return finding.code == code; });
        return found == standing.findings.end() ? Finding() : *found;
    }

private Q_SLOTS:
    void everyFindingAndDutyLeadsSomewhere()
    {
        for (const std::string_view code : tailings::checkCodes)
            verifyWay(tailings::wayOf(findingOf(std::string(code))), std::string(code));
        for (const tailings::GapRule& rule : tailings::gapRules())
            verifyWay(tailings::wayOf(findingOf(rule.code)), rule.code);
        for (const std::string_view kind : tailings::clockKinds) {
            Obligation duty;
            duty.kind = kind;
            verifyWay(tailings::wayOf(duty), duty.kind);
        }
        QVERIFY(!tailings::wayOf(findingOf("safety_fee.use.wages")));
        QVERIFY(!tailings::wayOf(findingOf("tailings.")));
    }

    /// One is settled in its own row, one by a row that is begun with what is known, one on a page.
    void whatIsSettledWhere()
    {
        const auto way = [](const char* code) { return *tailings::wayOf(findingOf(code)); };
        QCOMPARE(way("tailings.outlet.no-video").request.table, std::string("tailings.outlet"));
        QCOMPARE(way("tailings.outlet.no-video").request.row.text(), findingOf({}).subject);
        const auto plan = way("tailings.paper.no-emergency-plan").request;
        QCOMPARE(plan.table, std::string("tailings.paper"));
        QVERIFY(plan.row.isNull());
        QCOMPARE(plan.cells.at("pond"), findingOf({}).subject);
        QCOMPARE(plan.cells.at("kind"), std::string("emergency-plan"));
        QCOMPARE(way("tailings.post.missing").request.cells.at("role"), std::string("head"));
        QCOMPARE(way("tailings.ledger.missing").page, "tailings.day");
        QCOMPARE(way("tailings.ledger.outside-life").page, "tailings.ledger");
        QCOMPARE(way("tailings.check.no").page, "tailings.self_check");
        Finding attachment = findingOf("attachment.missing");
        QVERIFY(!tailings::wayOf(attachment));
        attachment.figures.emplace_back("table", "tailings.hazard");
        QCOMPARE(tailings::wayOf(attachment)->request.table, std::string("tailings.hazard"));
    }

    void theWindowGoesThere()
    {
        Stage stage({.enterprise = sampleMine});
        const auto follow = [&](const char* code) {
            const Finding finding = foundIn(stage, code);
            QVERIFY2(!finding.code.empty(), code);
            const Remedy remedy = stage.window().remedyOf(finding);
            QVERIFY2(!remedy.words.isEmpty(), code);
            remedy.go(stage.window().context(), QStringLiteral("overview"));
            settleTasks();
        };
        const auto shown = [&](const FactTable& table) {
            for (SheetEditor* const one : stage.window().findChildren<SheetEditor*>()) {
                if (one->isVisible() && one->sheet().table == &table)
                    return one;
            }
            return static_cast<SheetEditor*>(nullptr);
        };
        follow("tailings.outlet.no-video");
        const SheetEditor* const editor = shown(tailings::outletTable);
        QVERIFY(editor);
        QCOMPARE(editor->list().currentIndex().row(), 0);
        follow("tailings.discharge.unmonitored");
        QVERIFY(shown(tailings::sampleTable));
        follow("tailings.check.open");
        QVERIFY(stage.window().findChild<tailings::SelfCheckPage*>()->isVisible());
        stage.open(QStringLiteral("tailings.findings"));
        settleTasks();
        takePicture(stage.window(), QStringLiteral("tailings-findings-ways"), {1440, 900});
    }
};

PLUMBLINE_TEST(TailingsWaysTest)
#include "ways_test.moc"
