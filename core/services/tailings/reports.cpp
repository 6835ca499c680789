// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/reports.h"

#include "core/services/tailings/ledger.h"
#include "core/services/tailings/sheet_table.h"
#include "core/services/tailings/tailings_domain.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/retention.h"

#include <array>

namespace plumbline::tailings {

namespace {

constexpr qsizetype longestTitlePart = 16;

LocalText both(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText flowName(Flow flow)
{
    switch (flow) {
    case Flow::Arose:
        return both("产生", "Arose");
    case Flow::IntoPond:
        return both("入库", "Into ponds");
    case Flow::Backfilled:
        return both("充填回填", "Backfilled");
    case Flow::Utilised:
        return both("综合利用", "Utilised");
    case Flow::Transported:
        return both("外运", "Carried away");
    case Flow::Stored:
        return both("转入贮存", "Into store");
    case Flow::TakenFromStore:
        return both("贮存转出", "Out of store");
    case Flow::Reclaimed:
        return both("从库中回采", "Reclaimed from ponds");
    }
    return {};
}

LocalText gotName(Got got)
{
    static constexpr std::array names{std::pair("计量", "measured"), std::pair("选厂平衡", "mill balance"),
        std::pair("估算", "estimated"), std::pair("缺省值", "default")};
    return both(names[std::size_t(got)].first, names[std::size_t(got)].second);
}

LocalText verdictName(Verdict verdict)
{
    static constexpr std::array names{
        std::pair("达标", "meets it"), std::pair("超标", "exceeds"), std::pair("无法判断", "can't be judged")};
    return both(names[std::size_t(verdict)].first, names[std::size_t(verdict)].second);
}

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
    making->document.signatures = {both("记录", "Kept by"), both("审核", "Reviewed by"), both("单位负责人", "Head of the unit")};
    TRY(making->includeRegisters());
    return making;
}

Result<LocalText> keptUntil(Making& making, const std::string& role)
{
    const Receipt why = TRY(retention(making.year(), role, *making.ledger.pack));
    making.document.add(why);
    if (why.result == "for-ever")
        return both("本台账永久保存（第7条第3款）。", "This ledger is kept for ever (art. 7 para. 3).");
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
    ReportTable table{"movements", both("台账明细", "Lines of the ledger"),
        {{both("日期", "Day"), 12}, {both("事项", "What"), 14}, {both("选矿厂", "Mill"), 16}, {both("种类", "Kind"), 14},
            {both("去向", "Where to"), 22}, {both("湿量（吨）", "Wet (t)"), 12}, {both("含水率（%）", "Moisture (%)"), 10},
            {both("干量（吨）", "Dry (t)"), 12}, {both("取得方式", "How it was got"), 12}},
        {}};
    const QDate first(making.year(), 1, 1);
    for (const Record& line :
        TRY(readMovements(making.asked.facts, making.asked.scope.enterprise, first, QDate(making.year(), 12, 31)))) {
        const MassGiven given{line.quantity("dry_tonnes"), line.quantity("wet_tonnes"), line.quantity("moisture_percent"),
            line.quantity("feed_tonnes"), line.quantity("yield_percent")};
        const Receipt dry = TRY(dryReceipt(given, *line.date("booked_on"), *making.ledger.pack));
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
                ReportCell::labelled(flowName(flowOf(line.text("flow")).value_or(Flow::Arose))),
                ReportCell::text(QString::fromStdString(nameIn(making, "tailings.mill", line.text("mill")))),
                ReportCell::text(QString::fromStdString(nameIn(making, "tailings.kind", line.text("kind")))),
                ReportCell::text(QString::fromStdString(whereTo)), typed("wet_tonnes"), typed("moisture_percent"),
                given.dry ? typed("dry_tonnes") : tonnes(dry.result, making.document.add(dry)),
                ReportCell::labelled(gotName(gotOf(line.text("got")).value_or(Got::Measured)))}});
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
    row.cells.push_back(ReportCell::labelled(gotName(got)));
    return row;
}

std::vector<ReportColumn> balanceColumns(LocalText heading)
{
    std::vector<ReportColumn> columns{{std::move(heading), 12}};
    for (const Flow flow : shownFlows)
        columns.push_back({flowName(flow), 12});
    columns.push_back({both("差额", "Open"), 10});
    columns.push_back({both("取得方式", "How it was got"), 12});
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
            balanceColumns(both("月份", "Month")), {}};
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
            making.document, ReportCell::labelled(both("全年", "Year")), balanced(january, january.plus(11)), RowRole::Total));
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<ReportDocument> buildProducerLedger(const Asked& asked)
{
    const auto making =
        TRY(begin(asked, "tailings.producer_ledger", both("尾矿环境管理台账（产生单位）", "Tailings ledger of the producer")));
    TRY(making->tables.include(movementTable, making->year()));
    making->add(both("一、产生与去向", "1. What arose and where it went"), {TRY(movementsTable(*making))},
        {TRY(keptUntil(*making, "producer"))});
    making->add(both("二、逐月平衡（干量，吨）", "2. Balance by month (dry, t)"), balanceTables(*making));
    making->add(both("三、受托单位", "3. Contractors"), {TRY(making->tables.of(contractorTable, {}))});
    return making->finish();
}

Result<ReportDocument> buildOperatorLedger(const Asked& asked)
{
    const auto making = TRY(begin(
        asked, "tailings.operator_ledger", both("尾矿库环境管理台账（运营、管理单位）", "Tailings ledger of the pond operator")));
    const int year = making->year();
    making->add(both("一、尾矿库", "1. Ponds"),
        {TRY(making->tables.of(pondTable, {})), TRY(making->tables.of(pondStateTable, {}))},
        {TRY(keptUntil(*making, "operator"))});
    making->add(both("二、污染防治设施建设和运行", "2. Facilities, built and run"),
        {TRY(making->tables.of(facilityTable, {})), TRY(making->tables.of(facilityLogTable, year)),
            TRY(making->tables.of(waterTable, year)), TRY(making->tables.of(dischargeTable, year))});
    making->add(both("三、环境监测", "3. Monitoring"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(sampleTable, year))});
    making->add(both("四、隐患排查治理", "4. Inspections and hidden dangers"),
        {TRY(making->tables.of(inspectionTable, year)), TRY(making->tables.of(hazardTable, year)),
            TRY(making->tables.of(signTable, year))});
    making->add(both("五、应急预案及落实", "5. Emergency plan and what was done for it"),
        {TRY(making->tables.of(paperTable, {})), TRY(making->tables.of(storeTable, year)),
            TRY(making->tables.of(drillTable, year)), TRY(making->tables.of(incidentTable, year))});
    return making->finish();
}

/// In the order in which the national platform asks: kinds, quantities, flows, storage, utilisation.
Result<ReportDocument> buildAnnualSummary(const Asked& asked)
{
    const auto making = TRY(begin(
        asked, "tailings.annual_summary", both("尾矿信息年度汇总（平台填报次序）", "Annual summary, in the platform's order")));
    TRY(making->tables.include(movementTable, making->year()));
    TRY(keptUntil(*making, "producer"));
    making->add(both("一、种类", "1. Kinds"), {TRY(making->tables.of(kindTable, {}))});
    std::vector<ReportTable> balances = balanceTables(*making);
    for (ReportTable& table : balances)
        table.rows.erase(table.rows.begin(), table.rows.end() - 1);
    making->add(both("二、数量、流向、贮存和综合利用（干量，吨）", "2. Quantities, flows, storage and utilisation (dry, t)"),
        std::move(balances));
    making->add(both("三、受托单位", "3. Contractors"), {TRY(making->tables.of(contractorTable, {}))});
    making->add(both("四、尾矿库", "4. Ponds"),
        {TRY(making->tables.of(pondTable, {})), TRY(making->tables.of(surveyTable, making->year()))});
    making->add(both("五、填报", "5. Filings"), {TRY(making->tables.of(filingTable, {}))});
    return making->finish();
}

/// Results with the limit they were held against, each with its working.
ReportTable judgedTable(Making& making)
{
    ReportTable table{"judged", both("监测结果与限值", "Results against limits"),
        {{both("点位", "Point"), 18}, {both("采样日期", "Sampled on"), 12}, {both("项目", "Parameter"), 14},
            {both("结果", "Result"), 12}, {both("单位", "Unit"), 8}, {both("限值", "Limit"), 12}, {both("标准", "Standard"), 22},
            {both("判断", "Verdict"), 12}},
        {}};
    for (const Record& point : making.ledger.facts.registers.of("tailings.point")) {
        for (const Sample& sample : samplesOf(making.ledger.facts, point.id)) {
            if (sample.on.year() != making.year())
                continue;
            const Judged judged = judge(sample, making.ledger.facts, *making.ledger.pack);
            ReportCell verdict =
                ReportCell::labelled(judged.limit || judged.problem ? verdictName(judged.verdict) : both("无限值", "no limit"));
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
    const auto making = TRY(begin(asked, "tailings.monitoring", both("尾矿库环境监测报告", "Monitoring of the ponds")));
    TRY(making->tables.include(sampleTable, making->year()));
    const LocalText kept = TRY(keptUntil(*making, "operator"));
    making->add(both("一、监测结果", "1. Results"), {judgedTable(*making)}, {kept});
    making->add(both("二、排放", "2. Discharges"),
        {TRY(making->tables.of(outletTable, {})), TRY(making->tables.of(dischargeTable, making->year()))});
    making->add(both("三、点位与限值", "3. Points and limits"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(limitTable, {}))});
    return making->finish();
}

Result<ReportDocument> buildInspections(const Asked& asked)
{
    const auto making =
        TRY(begin(asked, "tailings.inspections", both("污染隐患排查治理登记", "Register of inspections and hidden dangers")));
    const LocalText kept = TRY(keptUntil(*making, "operator"));
    making->add(both("一、排查", "1. Inspections"),
        {TRY(making->tables.of(floodSeasonTable, {})), TRY(making->tables.of(inspectionTable, making->year()))}, {kept});
    making->add(both("二、隐患与整改", "2. Hidden dangers"), {TRY(making->tables.of(hazardTable, making->year()))});
    making->add(both("三、污染迹象的处置", "3. Signs of pollution"), {TRY(making->tables.of(signTable, making->year()))});
    return making->finish();
}

ReportTable runsTable(Making& making, std::vector<Receipt> runs, const std::vector<LocalText>& names)
{
    ReportTable table{"runs", both("连续两年", "Two years in a row"),
        {{both("库与内容", "Pond and what"), 26}, {both("结论", "Outcome"), 18}, {both("说明", "Working"), 60}}, {}};
    for (std::size_t at = 0; at < runs.size(); ++at) {
        LocalText working;
        for (const Step& step : runs[at].steps) {
            const LocalText one = making.asked.words.step(step);
            working.zh += (working.zh.isEmpty() ? QString() : QStringLiteral("；")) + one.zh;
            working.en += (working.en.isEmpty() ? QString() : QStringLiteral("; ")) + one.en;
        }
        const bool isComplete = runs[at].result == "complete";
        ReportCell outcome =
            ReportCell::labelled(isComplete ? both("已满两年", "two years met") : both("继续运行", "keeps running"));
        outcome.receipt = making.document.add(runs[at]);
        table.rows.push_back({RowRole::Body, {ReportCell::labelled(names[at]), outcome, ReportCell::labelled(working)}});
    }
    return table;
}

Result<ReportDocument> buildClosure(const Asked& asked)
{
    const auto making = TRY(begin(asked, "tailings.closure", both("尾矿库封场档案", "Closure dossier")));
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
            const LocalText of =
                what == std::string_view("leachate") ? both("渗滤液", "leachate") : both("下游地下水", "groundwater downstream");
            names.push_back({pond.words("name") + QLatin1Char(' ') + of.zh, pond.words("name") + QLatin1Char(' ') + of.en});
        }
    }
    making->add(both("一、状态", "1. States"), {TRY(making->tables.of(pondStateTable, {}))}, {kept});
    making->add(both("二、封场工程", "2. Closure works"), {TRY(making->tables.of(closureWorkTable, {}))});
    making->add(both("三、封场后的连续记录", "3. The runs after closing"), {runsTable(*making, std::move(runs), names)});
    making->add(both("四、设施运行", "4. Facilities that run on"), {TRY(making->tables.of(facilityLogTable, {}))});
    making->add(both("五、点位与限值", "5. Points and limits"),
        {TRY(making->tables.of(pointTable, {})), TRY(making->tables.of(limitTable, {}))});
    return making->finish();
}

}

std::span<const ReportKind> reportKinds()
{
    static const std::array kinds{
        ReportKind{
            "tailings.producer_ledger", both("尾矿台账（产生单位）", "Tailings ledger of the producer"), buildProducerLedger},
        ReportKind{"tailings.operator_ledger", both("尾矿库台账（运营单位）", "Tailings ledger of the pond operator"),
            buildOperatorLedger},
        ReportKind{"tailings.annual_summary", both("尾矿年度汇总", "Tailings: annual summary"), buildAnnualSummary},
        ReportKind{"tailings.monitoring", both("尾矿库监测报告", "Tailings: monitoring"), buildMonitoring},
        ReportKind{"tailings.inspections", both("隐患排查治理登记", "Tailings: inspections"), buildInspections},
        ReportKind{"tailings.closure", both("封场档案", "Tailings: closure dossier"), buildClosure},
    };
    return kinds;
}

}
