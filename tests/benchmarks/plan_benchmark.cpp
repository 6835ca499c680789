// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/domains.h"
#include "app/composition/house.h"
#include "core/exchange/carried_document.h"
#include "core/exchange/seal.h"
#include "core/safety_fee/plan_report.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/benchmarks/bare_writers.h"
#include "tests/benchmarks/bench.h"
#include "ui/safety_fee/plan_grid.h"
#include "ui/safety_fee/plan_page.h"
#include "ui/shared/record_table.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>

namespace plumbline {

namespace {

using namespace benchmarks;
using namespace safety_fee;

constexpr int planYear = 2025;
constexpr int activityCount = 200;
constexpr std::size_t categoryCount = 132; ///< of the twelve industries
constexpr std::string_view generalUses = "uses.general"; ///< of all of them

template <class Value> Value orDie(Result<Value> result)
{
    if (!result)
        qFatal("%s", result.problem().code.data());
    return std::move(result).value();
}

/// Standards reckoned from revenue or from tonnes and cubic metres, one after another.
std::vector<const Standard*> standardsOf(const RulePack& pack)
{
    std::vector<const Standard*> all;
    for (const Standard& standard : pack.standards) {
        if (standard.period != BasisPeriod::Progress)
            all.push_back(&standard);
    }
    return all;
}

/// Every permitted use of every industry, each month.
void planUses(Plan& plan, const RulePack& pack, const Id& activity)
{
    std::size_t categories = 0;
    for (const ClosedList& list : pack.lists) {
        for (const ListItem& item : list.items) {
            if (!list.id.starts_with("uses.") || list.id == generalUses)
                continue;
            ++categories;
            for (int month = 1; month <= 12; ++month) {
                PlannedUse planned;
                planned.use.activity = activity;
                planned.use.month = Month(planYear, month);
                planned.use.category = item.id;
                planned.use.amount = Money::fromFen(1'000'000 + std::int64_t(categories) * 1'000 + month);
                planned.department = QStringLiteral("安全环保部");
                plan.uses.push_back(std::move(planned));
            }
        }
    }
    if (categories != categoryCount)
        qFatal("%zu categories", categories);
}

void expect(Plan& plan, const Id& activity, const Standard& standard, int number)
{
    if (standard.period == BasisPeriod::Year) {
        plan.revenues.push_back({{}, activity, planYear - 1, Money::fromFen(12'345'678'901 + number), {}, {}, true});
        return;
    }
    for (int month = 1; month <= 12; ++month)
        plan.outputs.push_back({{}, activity, Month(planYear, month), Quantity::fromUnits(1'000 + number), {}});
}

/// A workspace whose draft of a plan has 200 activities and 132 categories.
Result<void> fillPlan(Session& session)
{
    const RulePack* const pack = TRY(session.rules().inForceOn(packSubject, QDate(planYear, 12, 31)));
    const std::vector<const Standard*> standards = standardsOf(*pack);
    WriteScope scope = TRY(session.workspace().write());
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, {})).id;
    Plan plan;
    plan.year = planYear;
    plan.openingBalance = Money::fromFen(1'000'000'000);
    plan.priorYearDue = Money::fromFen(100'000'000'000);
    plan.priorYearDueSource = QStringLiteral("2024 年度");
    Id first;
    for (int number = 1; number <= activityCount; ++number) {
        const Standard& standard = *standards[std::size_t(number) % standards.size()];
        Activity activity;
        activity.name = QStringLiteral("业务 %1").arg(number);
        activity.standards = {standard.id};
        activity.yearlyScale = Quantity::fromUnits(300'000); // only small quarries are asked for it
        activity.from = Month(2015, 1);
        const Id id = TRY(save(scope, enterprise, activity));
        first = number == 1 ? id : first;
        expect(plan, id, standard, number);
    }
    planUses(plan, *pack, first);
    TRY(insertPlan(scope, enterprise, plan));
    TRY(scope.commit({"load", TRY(session.acting(Right::Record))}));
    return {};
}

/// The real window on that plan.
class PlanWindow final {
public:
    PlanWindow(std::shared_ptr<Session> session, const EnterpriseId& enterprise)
        : m_session(std::move(session)), m_window({domainPages(), commonPages()}, {.language = Language::Chinese})
    {
        WorkspaceState state;
        state.domainsInUse = QStringList{QStringLiteral("safety_fee")};
        state.years = {planYear};
        m_window.resize(1440, 900);
        m_window.showWorkspace(m_session.get(), state, {enterprise, planYear, QDate(planYear, 1, 15)});
        m_window.show();
        m_window.openPage(QStringLiteral("safety_fee.plan"));
        settle();
        m_page = m_window.findChild<PlanPage*>();
        if (!m_page || !m_page->desk() || !m_page->desk()->reckoning.year())
            qFatal("the plan isn't there");
        m_cell = m_page->grid().model().firstOf(PlanRow::Of::Use);
        m_page->ensureWidgetVisible(&m_page->grid(), 0, 200);
        m_page->grid().table().viewport()->installEventFilter(&m_painted);
        settle();
    }
    ~PlanWindow()
    {
        settle();
        m_window.closeWorkspace();
        settle();
    }

    /// From an amount that is typed to the table painted with all that follows, in milliseconds.
    double edit(int amount)
    {
        QElapsedTimer timer;
        timer.start();
        m_painted.isDone = false;
        if (!m_page->grid().model().setData(m_cell, QString::number(amount), Qt::EditRole))
            qFatal("the amount wasn't taken");
        untilPainted();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        settle(); // what is saved in the background is another's time
        return milliseconds;
    }
    /// The same painting, and nothing changed.
    double repaint()
    {
        QElapsedTimer timer;
        timer.start();
        m_painted.isDone = false;
        m_page->grid().table().viewport()->update();
        untilPainted();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    class Painted final : public QObject {
    public:
        bool isDone = false;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            isDone = isDone || event->type() == QEvent::Paint;
            return QObject::eventFilter(watched, event);
        }
    };
    void untilPainted()
    {
        while (!m_painted.isDone)
            QApplication::processEvents(QEventLoop::AllEvents);
        QApplication::processEvents(QEventLoop::AllEvents);
    }
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QThreadPool::globalInstance()->waitForDone();
            QApplication::processEvents();
        }
    }

    std::shared_ptr<Session> m_session;
    MainWindow m_window;
    PlanPage* m_page = nullptr;
    QModelIndex m_cell;
    Painted m_painted;
};

void benchmarkEdit(const std::shared_ptr<Session>& session, const EnterpriseId& enterprise)
{
    constexpr int edits = 12;
    QStandardPaths::setTestModeEnabled(true);
    applyPreferences({.language = Language::Chinese, .theme = ThemeChoice::Light});
    PlanWindow window(session, enterprise);
    double edited = window.edit(1);
    double painted = window.repaint();
    for (int number = 2; number <= edits; ++number) {
        edited = std::min(edited, window.edit(number));
        painted = std::min(painted, window.repaint());
    }
    compare("a plan of 200 activities and 132 categories: edit to repaint, ms", edited, 16);
    show("the repaint alone, ms", painted);
}

/// Limits of our own, above what is measured. A plan's annex explains each month of each activity: it is a long report.
void benchmarkExport(const ReportDocument& document)
{
    const QTemporaryDir folder;
    const std::vector<std::string> carried = packDocument(Seal::of(document).bytes);
    const double xlsx = bestOf(2, [&] { writeBareXlsx(document, carried, folder.filePath(QStringLiteral("bare.xlsx"))); });
    const Texts rows = textsOf(document);
    const double painting = bestOf(2, [&] { paintBare(rows); });
    const double xml = bestOf(2, [&] { writeBareXml(document); });
    const double text = bestOf(2, [&] { writeBareText(document); });
    const double json = bestOf(2, [&] { writeBareJson(document); });
    show("rows of that plan's report", double(rows.size()));
    compare("that plan as xlsx, read back, times libxlsxwriter", madeAndReadBack(document, "p.xlsx") / xlsx, 4);
    compare("as PDF, read back, times its bare painting", madeAndReadBack(document, "p.pdf") / painting, 4);
    compare("as ODT, read back, times bare XML", madeAndReadBack(document, "p.odt") / xml, 50);
    compare("as HTML, read back, times bare XML", madeAndReadBack(document, "p.html") / xml, 30);
    compare("as CSV, read back, times bare text", madeAndReadBack(document, "p.csv") / text, 60);
    compare("as JSON, read back, times Qt's JSON", madeAndReadBack(document, "p.json") / json, 20);
}

void benchmarkPlan()
{
    const QTemporaryDir folder;
    const House house = orDie(makeHouse());
    const EnterpriseFacts known{{}, QStringLiteral("二百业务公司"), std::string(sampleMachinery)};
    const std::shared_ptr<Session> session =
        orDie(Session::create(house, folder.filePath(QStringLiteral("plan.plumb")), known, QStringLiteral("张三")));
    if (const Result<void> filled = fillPlan(*session); !filled)
        qFatal("%s", filled.problem().code.data());
    EnterpriseId enterprise;
    {
        const ReadScope facts = orDie(session->workspace().read());
        enterprise = orDie(enterpriseBy(facts, {})).id;
        benchmarkExport(orDie(
            makeReport(*session, facts, planReportName, {enterprise, {}, planYear, QDate(planYear, 1, 15)}, Language::Chinese)));
    }
    benchmarkEdit(session, enterprise);
}

}

PLUMBLINE_BENCHMARK(plan, benchmarkPlan)

}
