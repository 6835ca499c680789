// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/findings_page.h"

#include "core/services/standing.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/why_panel.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tests;

/// One page of findings for every domain: the same list, the same why, the same way to settle one with a reason.
class FindingsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDomain_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QByteArray>("enterprise");
        QTest::addColumn<bool>("hasAnswerable");
        const auto row = [](const char* domain, std::string_view uscc, bool hasAnswerable) {
            QTest::newRow(domain) << QString::fromLatin1(domain) << QByteArray(uscc.data(), qsizetype(uscc.size()))
                                  << hasAnswerable;
        };
        row("safety_fee", sampleGroup, true);
        row("data_catalogue", sampleMachinery, false);
        row("tailings", sampleMine, true);
        row("standards", sampleMine, true);
    }

    void everyDomain()
    {
        QFETCH(QString, domain);
        QFETCH(QByteArray, enterprise);
        QFETCH(bool, hasAnswerable);
        const std::string uscc = enterprise.toStdString();
        Stage stage({.enterprise = uscc});
        const auto standing = [&] {
            return std::move(
                standingOf(stage.session(), *stage.session().workspace().read(), scopeOf(stage.scope()), domain.toStdString()))
                .value();
        };
        const Standing before = standing();
        auto* const page = qobject_cast<FindingsPage*>(stage.open(domain + QStringLiteral(".findings")));
        QVERIFY(page);
        auto* const findings = page->findChild<RecordTable*>(QStringLiteral("findings"));
        QCOMPARE(findings->model()->rowCount(), int(before.findings.size()));
        QCOMPARE(
            page->findChild<RecordTable*>(QStringLiteral("obligations"))->model()->rowCount(), int(before.obligations.size()));
        QVERIFY(!before.findings.empty());
        Q_EMIT findings->figureAsked(QStringLiteral("0"));
        QVERIFY(stage.window().findChild<WhyPanel*>()->isVisible());
        const auto answerable = std::find_if(
            before.findings.begin(), before.findings.end(), [](const Finding& finding) { return finding.mayBeAnswered; });
        QCOMPARE(answerable != before.findings.end(), hasAnswerable);
        if (!hasAnswerable)
            return;
        Q_EMIT findings->figureAsked(QStringLiteral("answer:%1").arg(answerable - before.findings.begin()));
        auto* const reason = page->findChild<ReasonBar*>();
        QVERIFY(reason->isVisible());
        Q_EMIT reason->given(QStringLiteral("已核对"));
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("finding.answer"));
        const Standing after = standing();
        QCOMPARE(after.findings.size(), before.findings.size());
        QCOMPARE(openCount(after.findings), openCount(before.findings) - 1);
        QCOMPARE(after.findings.back().answer->reason, QStringLiteral("已核对")); // answered ones come last
        page->withdraw(after.findings.size() - 1);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("finding.withdraw"));
        QCOMPARE(openCount(standing().findings), openCount(before.findings));
    }
};

PLUMBLINE_TEST(FindingsPageTest)
#include "findings_page_test.moc"
