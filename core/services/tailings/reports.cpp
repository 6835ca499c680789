// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/reports.h"

#include "core/services/tailings/closure_results.h"
#include "core/services/tailings/day_form.h"
#include "core/services/tailings/destination_tables.h"
#include "core/services/tailings/handover.h"
#include "core/services/tailings/ledger.h"
#include "core/services/tailings/monitoring_charts.h"
#include "core/services/tailings/report_names.h"
#include "core/services/tailings/sheet_table.h"
#include "core/services/tailings/tailings_domain.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/periods.h"
#include "core/tailings/retention.h"
#include "core/tailings/water_share.h"

#include <array>

namespace plumbline::tailings {

namespace {

constexpr qsizetype longestTitlePart = 16;

ReportCell tonnes(const std::string& value, std::string receipt)
{
    ReportCell cell{CellKind::Quantity, value, {}};
    cell.receipt = std::move(receipt);
    return cell;
}

/// What all of the domain's reports begin with.
struct Making {
    Making(const Asked& from, Ledger kept, std::unique_ptr<ChoiceLists> offered)
        : asked(from), ledger(std::move(kept)), lists(std::move(offered)), tables(asked, lists.get())
    {
    }

    const Asked& asked;
    Ledger ledger;
    std::unique_ptr<ChoiceLists> lists;
    SheetTables tables;
    ReportDocument document;

    int year() const { return asked.scope.year; }
    void add(LocalText heading, std::vector<ReportTable> shown, std::vector<LocalText> paragraphs = {})
    {
        document.sections.push_back({std::move(heading), std::move(paragraphs), std::move(shown), {}});
    }
    /// Registers whose rows name what the ledgers speak of.
    Result<void> includeRegisters()
    {
        for (const FactTable* const table : {&millTable, &kindTable, &pondTable, &pondStateTable, &contractorTable, &outletTable,
                 &pointTable, &limitTable, &facilityTable})
            TRY(tables.include(*table));
        return {};
    }
    Result<ReportDocument> finish()
    {
        Selection selection = tables.selection();
        selection["enterprise"].insert(asked.scope.enterprise);
        document.facts = TRY(dump(asked.facts, selection));
        return std::move(document);
    }
};

Result<std::unique_ptr<Making>> begin(const Asked& asked, const char* name, LocalText title)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(name));
    auto making = std::make_unique<Making>(asked, TRY(ledgerOf(asked)), TRY(choiceLists(asked)));
    making->document.name = name;
    making->document.title = std::move(title);
    making->document.period = std::to_string(asked.scope.year);
    making->document.signatures = {
        inBoth("记录", "Kept by"), inBoth("审核", "Reviewed by"), inBoth("单位负责人", "Head of the unit")};
    TRY(making->includeRegisters());
    return making;
}

Result<LocalText> keptUntil(Making& making, const std::string& role)
{
    const Receipt why = TRY(retention(making.year(), role, *making.ledger.pack));
    making.document.add(why);
    if (why.result == "for-ever")
        return inBoth("本台账永久保存（第7条第3款）。", "This ledger is kept for ever (art. 7 para. 3).");
    const QString day = QString::fromStdString(why.result);
    return LocalText{QStringLiteral("本台账至少保存到 %1（第7条第3款）；程序从不删除。").arg(day),
        QStringLiteral("This ledger is kept until %1 at least (art. 7 para. 3); the program never drops it.").arg(day)};
}

std::string nameIn(const Making& making, const char* table, std::string_view id)
{
    const Record* const record = making.ledger.facts.registers.find(table, id);
    return record ? record->name() : std::string();
}

/// The lines of the year: what, where to, how much in dry mass.
Result<ReportTable> movementsTable(Making& making)
{
    ReportTable table{"movements", inBoth("台账明细", "Lines of the ledger"),
        {{inBoth("日期", "Day"), 12}, {inBoth("事项", "What"), 14}, {inBoth("选矿厂", "Mill"), 16}, {inBoth("种类", "Kind"), 14},
            {inBoth("去向", "Where to"), 22}, {inBoth("湿量（吨）", "Wet (t)"), 12}, {inBoth("含水率（%）", "Moisture (%)"), 10},
            {inBoth("干量（吨）", "Dry (t)"), 12}, {inBoth("取得方式", "How it was got"), 12}},
        {}};
    const QDate first(making.year(), 1, 1);
    const QDate last = std::min(QDate(making.year(), 12, 31), making.asked.scope.today);
    for (const Record& line : TRY(readMovements(making.asked.facts, making.asked.scope.enterprise, first, last))) {
        const MassGiven given = massOn(line);
        const Record* const mill = making.ledger.facts.registers.find(millTable.name, line.text("mill"));
        const Receipt dry =
            TRY(dryReceipt(given, *line.date("booked_on"), *making.ledger.pack, mill ? metalTolerance(*mill) : std::nullopt));
        const auto typed = [&](const char* column) {
            return line.text(column).empty() ? ReportCell()
                                             : ReportCell::typed(CellKind::Quantity, std::string(line.text(column)),
                                                 FactReference{movementTable.name, line.id, column}.text());
        };
        const std::string pond = nameIn(making, "tailings.pond", line.text("pond"));
        const std::string contractor = nameIn(making, "tailings.contractor", line.text("contractor"));
        const std::string whereTo = pond + (pond.empty() || contractor.empty() ? "" : " · ") + contractor;
        table.rows.push_back({RowRole::Body,
            {ReportCell::date(*line.date("booked_on")),
                ReportCell::labelled(flowTitle(flowOf(line.text("flow")).value_or(Flow::Arose))),
                ReportCell::text(QString::fromStdString(nameIn(making, "tailings.mill", line.text("mill")))),
                ReportCell::text(QString::fromStdString(nameIn(making, "tailings.kind", line.text("kind")))),
                ReportCell::text(QString::fromStdString(whereTo)), typed("wet_tonnes"), typed("moisture_percent"),
                given.dry ? typed("dry_tonnes") : tonnes(dry.result, making.document.add(dry)),
                ReportCell::labelled(gotTitle(gotOf(line.text("got")).value_or(Got::Measured)))}});
    }
    return table;
}

constexpr std::array shownFlows{
    Flow::Arose, Flow::IntoPond, Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored, Flow::TakenFromStore};

/// A balance in a row: its terms, each with the less sure way any of it was got, and what is open.
ReportRow balanceRow(ReportDocument& document, ReportCell heading, const Balance& balance, RowRole role)
{
    const std::string id = document.add(balance.why);
    ReportRow row{role, {std::move(heading)}};
    Got got = Got::Measured;
    for (const Flow flow : shownFlows) {
        const auto term =
            std::find_if(balance.terms.begin(), balance.terms.end(), [&](const Term& one) { return one.flow == flow; });
        row.cells.push_back(term == balance.terms.end() ? ReportCell() : tonnes(formatQuantity(term->dry), id));
        got = term == balance.terms.end() ? got : lessSure(got, term->got);
    }
    row.cells.push_back(tonnes(balance.why.result, id));
    row.cells.push_back(ReportCell::labelled(gotTitle(got)));
    return row;
}

std::vector<ReportColumn> balanceColumns(LocalText heading)
{
    std::vector<ReportColumn> columns{{std::move(heading), 12}};
    for (const Flow flow : shownFlows)
        columns.push_back({flowTitle(flow), 12});
    columns.push_back({inBoth("差额", "Open"), 10});
    columns.push_back({inBoth("取得方式", "How it was got"), 12});
    return columns;
}

/// Of a mill's name what may stand in the name of a sheet.
QString titlePart(const Record& mill)
{
    QString name = mill.words("name");
    for (const QChar refused : QStringLiteral("[]:*?/\\"))
        name.remove(refused);
    return name.left(longestTitlePart).trimmed();
}

/// Month by month and the year, for each mill.
std::vector<ReportTable> balanceTables(Making& making)
{
    std::vector<ReportTable> tables;
    for (const Record& mill : making.ledger.facts.registers.of("tailings.mill")) {
        const QString number = QString::number(tables.size() + 1);
        ReportTable table{"balance-" + number.toStdString(),
            {QStringLiteral("平衡 ") + number + QLatin1Char(' ') + titlePart(mill),
                QStringLiteral("Balance ") + number + QLatin1Char(' ') + titlePart(mill)},
            balanceColumns(inBoth("月份", "Month")), {}};
        const Month january(making.year(), 1);
        const auto balanced = [&](Month first, Month last) {
            return balanceOf(termsOf(making.ledger.facts.flows, mill.id, first, last), first, last, *making.ledger.pack);
        };
        for (int later = 0; later < 12; ++later) {
            const Month month = january.plus(later);
            const Balance balance = balanced(month, month);
            if (!balance.terms.empty())
                table.rows.push_back(balanceRow(making.document, ReportCell::month(month), balance, RowRole::Body));
        }
        table.rows.push_back(balanceRow(
            making.document, ReportCell::labelled(inBoth("全年", "Year")), balanced(january, january.plus(11)), RowRole::Total));
        tables.push_back(std::move(table));
    }
    return tables;
}

ReportRow metalRow(ReportDocument& document, ReportCell heading, const MetalMonth& sum, const Receipt& why, RowRole role)
{
    const std::string id = document.add(why);
    const auto percent = differencePercent(sum.booked, sum.byMetal);
    ReportCell lines{CellKind::Count, std::to_string(sum.lines), {}};
    lines.receipt = id;
    return {role,
        {std::move(heading), std::move(lines), tonnes(formatQuantity(sum.booked), id), tonnes(formatQuantity(sum.byMetal), id),
            tonnes(why.result, id), percent ? tonnes(formatQuantity(*percent), id) : ReportCell()}};
}

/// Reading D41, month by month and the year, for each mill whose grades are booked.
std::vector<ReportTable> metalTables(Making& making)
{
    std::vector<ReportTable> tables;
    const Facts& facts = making.ledger.facts;
    const Month january(making.year(), 1);
    for (const Record& mill : facts.registers.of("tailings.mill")) {
        const auto row = [&](Month first, Month last, ReportCell heading, RowRole role) -> std::optional<ReportRow> {
            const auto sum = metalOf(facts.metal, mill.id, first, last);
            if (!sum)
                return {};
            return metalRow(making.document, std::move(heading), *sum,
                metalReceipt(*sum, first, last, metalTolerance(mill), *making.ledger.pack), role);
        };
        const QString number = QString::number(tables.size() + 1);
        ReportTable table{"metal-" + number.toStdString(),
            {QStringLiteral("金属平衡 ") + number + QLatin1Char(' ') + titlePart(mill),
                QStringLiteral("Metal balance ") + number + QLatin1Char(' ') + titlePart(mill)},
            {{inBoth("月份", "Month"), 12}, {inBoth("核对行数", "Lines checked"), 10}, {inBoth("台账（吨）", "Booked (t)"), 14},
                {inBoth("按金属（吨）", "By metal (t)"), 14}, {inBoth("差额（吨）", "Difference (t)"), 12},
                {inBoth("差额（%）", "Difference (%)"), 12}},
            {}};
        for (int later = 0; later < monthsInYear; ++later) {
            const Month month = january.plus(later);
            if (auto made = row(month, month, ReportCell::month(month), RowRole::Body))
                table.rows.push_back(std::move(*made));
        }
        if (auto year =
                row(january, january.plus(monthsInYear - 1), ReportCell::labelled(inBoth("全年", "Year")), RowRole::Total)) {
            table.rows.push_back(std::move(*year));
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

/// What arose of each kind in the year and what became of it, and of all together.
ReportTable kindsBalanceTable(Making& making)
{
    ReportTable table{
        "kinds-balance", inBoth("各种类数量和流向", "Quantities and flows by kind"), balanceColumns(inBoth("种类", "Kind")), {}};
    const Month january(making.year(), 1);
    const Month december = january.plus(monthsInYear - 1);
    const auto balanced = [&](const std::optional<Id>& kind) {
        return balanceOf(termsOfKind(making.ledger.facts.flows, kind, january, december), january, december, *making.ledger.pack);
    };
    for (const Record& kind : making.ledger.facts.registers.of("tailings.kind"))
        table.rows.push_back(balanceRow(making.document, ReportCell::text(kind.words("name")), balanced(kind.id), RowRole::Body));
    table.rows.push_back(
        balanceRow(making.document, ReportCell::labelled(inBoth("合计", "Total")), balanced({}), RowRole::Total));
    return table;
}

/// What the ponds' balances of the year rest on: every line since the last survey before it, or since the first line.
Result<void> includePondFlows(Making& making)
{
    int first = making.year();
    for (const Record& pond : making.ledger.facts.registers.of("tailings.pond")) {
        int begun = making.year();
        for (const FlowSum& sum : making.ledger.facts.flows) {
            if (sum.pond == pond.id)
                begun = std::min(begun, sum.month.year());
        }
        for (const Record* const survey : making.ledger.facts.registers.referring("tailings.survey", "pond", pond.id)) {
            const auto day = survey->date("surveyed_on");
            if (day && day->year() < making.year())
                begun = std::max(begun, day->year());
        }
        first = std::min(first, begun);
    }
    for (int year = first; year <= making.year(); ++year)
        TRY(making.tables.include(movementTable, year));
    return making.tables.include(surveyTable);
}

ReportRow pondRow(ReportDocument& document, const PondBalance& balance, bool isYear)
{
    const std::string id = document.add(balance.why);
    ReportRow row{isYear ? RowRole::Total : RowRole::Body,
        {isYear ? ReportCell::labelled(inBoth("全年", "Year")) : ReportCell::month(balance.first),
            tonnes(formatQuantity(balance.opening), id)}};
    Got got = Got::Measured;
    for (const Flow flow : {Flow::IntoPond, Flow::Reclaimed}) {
        const auto term =
            std::find_if(balance.terms.begin(), balance.terms.end(), [&](const Term& one) { return one.flow == flow; });
        row.cells.push_back(term == balance.terms.end() ? ReportCell() : tonnes(formatQuantity(term->dry), id));
        got = term == balance.terms.end() ? got : lessSure(got, term->got);
    }
    row.cells.push_back(balance.found ? tonnes(formatQuantity(*balance.found), id) : ReportCell());
    row.cells.push_back(tonnes(balance.why.result, id));
    row.cells.push_back(balance.terms.empty() ? ReportCell() : ReportCell::labelled(gotTitle(got)));
    return row;
}

/// Month by month and the year, for each pond whose surveys can be turned into tonnes.
std::vector<ReportTable> pondBalanceTables(Making& making)
{
    std::vector<ReportTable> tables;
    for (const Record& pond : making.ledger.facts.registers.of("tailings.pond")) {
        const Result<std::vector<PondBalance>> balances = pondBalances(making.ledger, pond, making.year());
        if (!balances || balances->empty())
            continue;
        const QString number = QString::number(tables.size() + 1);
        ReportTable table{"pond-balance-" + number.toStdString(),
            {QStringLiteral("库平衡 ") + number + QLatin1Char(' ') + titlePart(pond),
                QStringLiteral("Pond balance ") + number + QLatin1Char(' ') + titlePart(pond)},
            {{inBoth("月份", "Month"), 12}, {inBoth("期初", "Before"), 14}, {flowTitle(Flow::IntoPond), 14},
                {flowTitle(Flow::Reclaimed), 14}, {inBoth("测量与账面之差", "Found by survey"), 14},
                {inBoth("期末", "After"), 14}, {inBoth("取得方式", "How it was got"), 12}},
            {}};
        for (const PondBalance& balance : *balances)
            table.rows.push_back(pondRow(making.document, balance, &balance == &balances->back()));
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<ReportDocument> buildProducerLedger(const Asked& asked)
{
    const auto making =
        TRY(begin(asked, "tailings.producer_ledger", inBoth("尾矿环境管理台账（产生单位）", "Tailings ledger of the producer")));
    TRY(making->tables.include(movementTable, making->year()));
    making->add(inBoth("一、产生与去向", "1. What arose and where it went"), {TRY(movementsTable(*making))},
        {TRY(keptUntil(*making, "producer"))});
    making->add(inBoth("二、逐月平衡（干量，吨）", "2. Balance by month (dry, t)"), balanceTables(*making));
    std::vector<ReportTable> metal = metalTables(*making);
    const bool isChecked = !metal.empty();
    if (isChecked)
        making->add(inBoth("三、用金属平衡核对（干量，吨）", "3. Checked by the metal balance (dry, t)"), std::move(metal),
            {inBoth("品位齐全的行；误差限由企业自定，文本没有规定。",
                "Lines whose grades are all there. The tolerance is the enterprise's own; the text sets none.")});
    making->add(isChecked ? inBoth("四、受托单位", "4. Contractors") : inBoth("三、受托单位", "3. Contractors"),
        {TRY(making->tables.of(contractorTable, {}))});
    return making->finish();
}

/// Article 17: what of each pond's water went back to the mill, month by month.
ReportTable waterTableOf(Making& making)
{
    ReportTable table{"water-share", inBoth("尾矿水回用率", "Tailings water that went back"),
        {{inBoth("月份", "Month"), 12}, {inBoth("尾矿库", "Pond"), 22}, {inBoth("回用（立方米）", "Back to the mill (m³)"), 14},
            {inBoth("外排（立方米）", "Let out (m³)"), 14}, {inBoth("回用率（%）", "Went back (%)"), 12}},
        {}};
    for (const WaterShare& share : waterShares(making.ledger.facts, *making.ledger.pack, making.year())) {
        const std::string id = making.document.add(share.why);
        table.rows.push_back({RowRole::Body,
            {ReportCell::month(share.month), ReportCell::text(share.pond->words("name")),
                tonnes(formatQuantity(share.returned), id), tonnes(formatQuantity(share.out), id),
                tonnes(share.why.result, id)}});
    }
    return table;
}

Result<ReportDocument> buildOperatorLedger(const Asked& asked)
{
    const auto making = TRY(begin(asked, "tailings.operator_ledger",
        inBoth("尾矿库环境管理台账（运营、管理单位）", "Tailings ledger of the pond operator")));
    const int year = making->year();
    making->add(inBoth("一、尾矿库", "1. Ponds"),
        {TRY(making->tables.of(pondTable, {})), TRY(making->tables.of(pondStateTable, {}))},
        {TRY(keptUntil(*making, "operator"))});
    TRY(includePondFlows(*making));
    std::vector<ReportTable> balances = pondBalanceTables(*making);
    balances.push_back(TRY(making->tables.of(surveyTable, year)));
    making->add(inBoth("二、逐月平衡（干量，吨）", "2. Balance by month (dry, t)"), std::move(balances));
    making->add(inBoth("三、污染防治设施建设和运行", "3. Facilities, built and run"),
        {TRY(making->tables.of(facilityTable, {})), TRY(making->tables.of(facilityLogTable, year)),
            TRY(making->tables.of(waterTable, year)), waterTableOf(*making), TRY(making->tables.of(dischargeTable, year)),
            TRY(making->tables.of(recordingTable, year)), TRY(making->tables.of(closureWorkTable, {}))});
    making->add(inBoth("四、环境监测", "4. Monitoring"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(sampleTable, year))});
    making->add(inBoth("五、隐患排查治理", "5. Inspections and hidden dangers"),
        {TRY(making->tables.of(inspectionTable, year)), TRY(making->tables.of(hazardTable, year)),
            TRY(making->tables.of(signTable, year)), TRY(making->tables.of(readingTable, year))});
    making->add(inBoth("六、应急预案及落实", "6. Emergency plan and what was done for it"),
        {TRY(making->tables.of(paperTable, {})), TRY(making->tables.of(storeTable, year)),
            TRY(making->tables.of(drillTable, year)), TRY(making->tables.of(incidentTable, year))});
    return making->finish();
}

/// In the order in which the national platform asks: kinds, quantities, flows, storage, utilisation; then each outgoing load.
Result<ReportDocument> buildAnnualSummary(const Asked& asked)
{
    const auto making = TRY(begin(
        asked, "tailings.annual_summary", inBoth("尾矿信息年度汇总（平台填报次序）", "Annual summary, in the platform's order")));
    TRY(making->tables.include(movementTable, making->year()));
    TRY(includePondFlows(*making));
    TRY(keptUntil(*making, "producer"));
    making->add(inBoth("一、种类", "1. Kinds"), {TRY(making->tables.of(kindTable, {}))});
    std::vector<ReportTable> balances = balanceTables(*making);
    for (ReportTable& table : balances)
        table.rows.erase(table.rows.begin(), table.rows.end() - 1);
    balances.insert(balances.begin(), kindsBalanceTable(*making));
    making->add(inBoth("二、数量、流向、贮存和综合利用（干量，吨）", "2. Quantities, flows, storage and utilisation (dry, t)"),
        std::move(balances));
    making->add(inBoth("三、去向和逐笔转出", "3. Destinations, and each load that left"),
        {destinationsTable(making->document, making->ledger, making->year()),
            TRY(loadsTable(making->document, making->ledger, asked))});
    making->add(inBoth("四、受托单位", "4. Contractors"), {TRY(making->tables.of(contractorTable, {}))});
    std::vector<ReportTable> ponds = pondBalanceTables(*making);
    ponds.insert(ponds.begin(), {TRY(making->tables.of(pondTable, {})), TRY(making->tables.of(surveyTable, making->year()))});
    making->add(inBoth("五、尾矿库", "5. Ponds"), std::move(ponds));
    making->add(inBoth("六、填报", "6. Filings"), {TRY(making->tables.of(filingTable, {}))});
    return making->finish();
}

/// Results with the limit they were held against, each with its working.
ReportTable judgedTable(Making& making)
{
    ReportTable table{"judged", inBoth("监测结果与限值", "Results against limits"),
        {{inBoth("点位", "Point"), 18}, {inBoth("采样日期", "Sampled on"), 12}, {inBoth("项目", "Parameter"), 14},
            {inBoth("结果", "Result"), 12}, {inBoth("单位", "Unit"), 8}, {inBoth("限值", "Limit"), 12},
            {inBoth("标准", "Standard"), 22}, {inBoth("判断", "Verdict"), 12}},
        {}};
    for (const Record& point : making.ledger.facts.registers.of("tailings.point")) {
        for (const Sample& sample : samplesOf(making.ledger.facts, point.id)) {
            if (sample.on.year() != making.year())
                continue;
            const Judged judged = judge(sample, making.ledger.facts, *making.ledger.pack);
            ReportCell verdict =
                ReportCell::labelled(judged.limit || judged.problem ? verdictName(judged.verdict) : inBoth("无限值", "no limit"));
            if (judged.why)
                verdict.receipt = making.document.add(*judged.why);
            ReportCell limit;
            if (judged.limit && !judged.limit->text("most").empty())
                limit = ReportCell::typed(CellKind::Quantity, std::string(judged.limit->text("most")),
                    FactReference{limitTable.name, judged.limit->id, "most"}.text());
            table.rows.push_back({RowRole::Body,
                {ReportCell::text(point.words("name")), ReportCell::date(sample.on), ReportCell::text(sample.parameter),
                    ReportCell::text(sample.result), ReportCell::text(sample.unit), limit,
                    ReportCell::text(judged.limit ? judged.limit->words("standard") : QString()), verdict}});
        }
    }
    return table;
}

Result<ReportDocument> buildMonitoring(const Asked& asked)
{
    const auto making = TRY(begin(asked, "tailings.monitoring", inBoth("尾矿库环境监测报告", "Monitoring of the ponds")));
    for (int year = making->year() - yearsDrawn + 1; year <= making->year(); ++year)
        TRY(making->tables.include(sampleTable, year));
    const LocalText kept = TRY(keptUntil(*making, "operator"));
    making->add(inBoth("一、监测结果", "1. Results"), {judgedTable(*making)}, {kept});
    const Facts& facts = making->ledger.facts;
    making->add(inBoth("二、趋势", "2. Trends"), {trendTable(facts, making->year(), asked.scope.today)},
        {inBoth("图中低于检出限的结果按检出限绘出；单位换算为最近一次结果的单位。",
            "Results below detection are drawn at their detection limit; all are in the unit of the newest.")});
    making->document.sections.back().charts = monitoringCharts(facts, making->year(), asked.scope.today);
    making->add(inBoth("三、排放", "3. Discharges"),
        {TRY(making->tables.of(outletTable, {})), TRY(making->tables.of(dischargeTable, making->year()))});
    making->add(inBoth("四、点位与限值", "4. Points and limits"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(limitTable, {}))});
    return making->finish();
}

Result<ReportDocument> buildInspections(const Asked& asked)
{
    const auto making =
        TRY(begin(asked, "tailings.inspections", inBoth("污染隐患排查治理登记", "Register of inspections and hidden dangers")));
    const LocalText kept = TRY(keptUntil(*making, "operator"));
    making->add(inBoth("一、排查", "1. Inspections"),
        {TRY(making->tables.of(floodSeasonTable, {})), TRY(making->tables.of(inspectionTable, making->year()))}, {kept});
    making->add(inBoth("二、隐患与整改", "2. Hidden dangers"), {TRY(making->tables.of(hazardTable, making->year()))});
    making->add(inBoth("三、污染迹象的处置", "3. Signs of pollution"), {TRY(making->tables.of(signTable, making->year()))});
    return making->finish();
}

Result<ReportDocument> buildDistribution(const Asked& asked)
{
    const auto making = TRY(begin(asked, "tailings.distribution", inBoth("台账和报告分发清单", "Distribution list")));
    const LocalText kept = TRY(keptUntil(*making, "producer"));
    making->add(inBoth("分发", "Given to"), {TRY(making->tables.of(distributionTable, making->year()))}, {kept});
    return making->finish();
}

ReportTable runsTable(Making& making, std::vector<Receipt> runs, const std::vector<LocalText>& names)
{
    ReportTable table{"runs", inBoth("连续两年", "Two years in a row"),
        {{inBoth("库与内容", "Pond and what"), 26}, {inBoth("结论", "Outcome"), 18}, {inBoth("说明", "Working"), 60}}, {}};
    for (std::size_t at = 0; at < runs.size(); ++at) {
        LocalText working;
        for (const Step& step : runs[at].steps) {
            const LocalText one = making.asked.words.step(step);
            working.zh += (working.zh.isEmpty() ? QString() : QStringLiteral("；")) + one.zh;
            working.en += (working.en.isEmpty() ? QString() : QStringLiteral("; ")) + one.en;
        }
        const bool isComplete = runs[at].result == "complete";
        ReportCell outcome =
            ReportCell::labelled(isComplete ? inBoth("已满两年", "two years met") : inBoth("继续运行", "keeps running"));
        outcome.receipt = making.document.add(runs[at]);
        table.rows.push_back({RowRole::Body, {ReportCell::labelled(names[at]), outcome, ReportCell::labelled(working)}});
    }
    return table;
}

Result<ReportDocument> buildClosure(const Asked& asked)
{
    const auto making = TRY(begin(asked, "tailings.closure", inBoth("尾矿库封场档案", "Closure dossier")));
    TRY(making->tables.include(sampleTable));
    const LocalText kept = TRY(keptUntil(*making, "operator"));
    std::vector<Receipt> runs;
    std::vector<LocalText> names;
    for (const Record& pond : making->ledger.facts.registers.of("tailings.pond")) {
        for (const char* const what : {"leachate", "groundwater"}) {
            const auto question = runQuestion(making->ledger.facts, pond, what, asked.scope.today);
            if (!question)
                continue;
            runs.push_back(TRY(cleanRun(*question, *making->ledger.pack)).why);
            const LocalText of = what == std::string_view("leachate") ? inBoth("渗滤液", "leachate")
                                                                      : inBoth("下游地下水", "groundwater downstream");
            names.push_back({pond.words("name") + QLatin1Char(' ') + of.zh, pond.words("name") + QLatin1Char(' ') + of.en});
        }
    }
    making->add(inBoth("一、状态", "1. States"), {TRY(making->tables.of(pondStateTable, {}))}, {kept});
    making->add(inBoth("二、封场工程", "2. Closure works"), {TRY(making->tables.of(closureWorkTable, {}))});
    making->add(inBoth("三、封场后的连续记录", "3. The runs after closing"), {runsTable(*making, std::move(runs), names)});
    making->add(inBoth("四、封场后的监测结果", "4. Results since closing"),
        {closureResults(making->document, making->ledger, asked.scope.today)},
        {inBoth("渗滤液与限值比，下游地下水与同批次上游比。",
            "Leachate is held against its limits, groundwater downstream against upstream of the same campaign.")});
    making->add(inBoth("五、设施运行", "5. Facilities that run on"), {TRY(making->tables.of(facilityLogTable, {}))});
    making->add(inBoth("六、点位与限值", "6. Points and limits"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(limitTable, {}))});
    return making->finish();
}

}

std::span<const ReportKind> reportKinds()
{
    static const std::array kinds{
        ReportKind{
            "tailings.producer_ledger", inBoth("尾矿台账（产生单位）", "Tailings ledger of the producer"), buildProducerLedger},
        ReportKind{"tailings.operator_ledger", inBoth("尾矿库台账（运营单位）", "Tailings ledger of the pond operator"),
            buildOperatorLedger},
        ReportKind{"tailings.annual_summary", inBoth("尾矿年度汇总", "Tailings: annual summary"), buildAnnualSummary},
        ReportKind{"tailings.monitoring", inBoth("尾矿库监测报告", "Tailings: monitoring"), buildMonitoring},
        ReportKind{"tailings.inspections", inBoth("隐患排查治理登记", "Tailings: inspections"), buildInspections},
        ReportKind{"tailings.closure", inBoth("封场档案", "Tailings: closure dossier"), buildClosure},
        ReportKind{"tailings.distribution", inBoth("分发清单", "Tailings: distribution list"), buildDistribution},
        ReportKind{handoverReportName, handoverReportTitle(), buildHandover},
        ReportKind{dayFormReport, inBoth("台账日记录表（空白）", "Tailings: the day's form, empty"), buildDayForm},
    };
    return kinds;
}

}
