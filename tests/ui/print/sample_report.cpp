// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sample_report.h"

#include "ui/texts/step_text.h"

#include <QFile>

namespace plumbline::tests {

namespace {

LocalText both(const char16_t* zh, const char16_t* en)
{
    return {QString::fromUtf16(zh), QString::fromUtf16(en)};
}

PackBytes shippedPack()
{
    QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no pack");
    const std::string bytes = file.readAll().toStdString();
    return {"caizi-2022-136", sha256Hex(bytes), bytes};
}

LocalText monthHeading(int month)
{
    static const char* const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return {QStringLiteral("%1月").arg(month), QString::fromLatin1(names[month - 1])};
}

ReportCell typed(Money money)
{
    return ReportCell::typed(CellKind::Money, formatMoney(money), "sample");
}

/// A group with one row a step, as the builders of reports write their annex.
void addWorking(ReportTable& annex, const LocalText& activity, const LocalText& month, const Receipt& receipt)
{
    annex.rows.push_back({RowRole::Group,
        {ReportCell::labelled({activity.zh + QLatin1Char(' ') + month.zh, activity.en + QLatin1Char(' ') + month.en}), {}, {}}});
    for (const Step& step : receipt.steps) {
        const StepSentence zh = stepSentence(step, Language::Chinese);
        const StepSentence en = stepSentence(step, Language::English);
        ReportCell figure;
        if (!step.figure("exact").empty())
            figure = {CellKind::Money, std::string(step.figure("exact")), {}, receipt.id(), {}};
        annex.rows.push_back({RowRole::Body,
            {ReportCell::labelled({zh.title, en.title}), std::move(figure), ReportCell::labelled({zh.source, en.source})}});
    }
}

struct SampleActivity {
    LocalText name;
    Receipt (*monthReceipt)(const PackBytes& pack, int month, Money amount);
    std::int64_t yearlyFen;
};

Receipt machineryReceipt(const PackBytes& pack, int month, Money amount)
{
    const auto article = [](const char* item) { return Citation{"caizi-2022-136", 30, 0, item, 0}; };
    return {"safety_fee.month", Month(2024, month).lastDay(), {{pack.id, pack.sha256}},
        {{"month", formatMonth(Month(2024, month))}, {"activity", "machinery"}},
        {{"scale", {{"over", "0.00"}, {"slice", "10000000.00"}, {"rate", "2.35%"}, {"exact", "235000.00"}}, article("一")},
            {"scale", {{"over", "10000000.00"}, {"slice", "90000000.00"}, {"rate", "1.25%"}, {"exact", "1125000.00"}},
                article("二")},
            {"scale", {{"over", "100000000.00"}, {"slice", "23456789.01"}, {"rate", "0.25%"}, {"exact", "58641.972525"}},
                article("三")},
            {"spread", {{"annual", "1418641.97"}, {"months", "12"}}, std::string("D2")}},
        "half-up", formatMoney(amount), {}};
}

Receipt tailingsReceipt(const PackBytes& pack, int month, Money amount)
{
    return {"safety_fee.month", Month(2024, month).lastDay(), {{pack.id, pack.sha256}},
        {{"month", formatMonth(Month(2024, month))}, {"activity", "tailings.operation.grade-4-5"}},
        {{"tariff", {{"quantity", "25000"}, {"unit", "tonne"}, {"tariff", "1.50"}, {"exact", formatMoney(amount)}},
            Citation{"caizi-2022-136", 11, 0, "二", 0}}},
        "half-up", formatMoney(amount), {"pond-grade"}};
}

Receipt constructionReceipt(const PackBytes& pack, int month, Money amount)
{
    return {"safety_fee.month", Month(2024, month).lastDay(), {{pack.id, pack.sha256}},
        {{"month", formatMonth(Month(2024, month))}, {"activity", "construction.building"}},
        {{"share", {{"cost", "2000000.00"}, {"rate", "3%"}, {"exact", formatMoney(amount)}},
            Citation{"caizi-2022-136", 17, 0, "三", 0}}},
        "half-up", formatMoney(amount), {}};
}

ReportTable accrualTable(ReportDocument& document, ReportTable& annex)
{
    const SampleActivity activities[] = {{both(u"机械制造", u"Machinery manufacturing"), machineryReceipt, 141'864'197},
        {both(u"尾矿库运行（四等、五等）", u"Tailings pond operation, grades 4 and 5"), tailingsReceipt, 45'000'000},
        {both(u"房屋建筑工程", u"Building works"), constructionReceipt, 72'000'000}};
    ReportTable table{"accrual", both(u"各业务逐月应提金额（元）", u"Accrual by month and business, yuan"),
        {{both(u"业务", u"Business"), 16}}, {}};
    for (int month = 1; month <= 12; ++month)
        table.columns.push_back({monthHeading(month), 9});
    table.columns.push_back({both(u"全年", u"Year"), 12});
    std::vector<std::int64_t> totals(13, 0);
    for (const SampleActivity& activity : activities) {
        ReportRow row{RowRole::Body, {ReportCell::labelled(activity.name)}};
        for (int month = 1; month <= 12; ++month) {
            const std::int64_t twelfth = activity.yearlyFen / 12;
            const std::int64_t fen = month < 12 ? twelfth : activity.yearlyFen - 11 * twelfth;
            const Receipt receipt = activity.monthReceipt(document.packs.front(), month, Money::fromFen(fen));
            row.cells.push_back(ReportCell::money(Money::fromFen(fen), document.add(receipt)));
            addWorking(annex, activity.name, monthHeading(month), receipt);
            totals[std::size_t(month - 1)] += fen;
            totals[12] += fen;
        }
        row.cells.push_back(typed(Money::fromFen(activity.yearlyFen)));
        table.rows.push_back(std::move(row));
    }
    ReportRow total{RowRole::Total, {ReportCell::labelled(both(u"合计", u"Total"))}};
    for (const std::int64_t fen : totals)
        total.cells.push_back(typed(Money::fromFen(fen)));
    table.rows.push_back(std::move(total));
    return table;
}

ReportTable basisTable()
{
    ReportTable table{"basis", both(u"计提依据", u"Bases"),
        {{both(u"业务", u"Business"), 20}, {both(u"依据", u"Basis"), 30}, {both(u"数量或金额", u"Quantity or amount"), 18},
            {both(u"标准", u"Rate"), 10}},
        {}};
    table.rows.push_back({RowRole::Group, {ReportCell::labelled(both(u"按上年营业收入", u"On prior-year revenue")), {}, {}, {}}});
    table.rows.push_back({RowRole::Body,
        {ReportCell::labelled(both(u"机械制造", u"Machinery manufacturing")),
            ReportCell::labelled(both(u"2023 年度营业收入（不含税，经审计）", u"Revenue of 2023, without VAT, audited")),
            typed(Money::fromFen(12'345'678'901)), {}}});
    table.rows.push_back({RowRole::Group, {ReportCell::labelled(both(u"按产量和进度", u"On output and progress")), {}, {}, {}}});
    table.rows.push_back({RowRole::Body,
        {ReportCell::labelled(both(u"尾矿库运行（四等、五等）", u"Tailings pond operation, grades 4 and 5")),
            ReportCell::labelled(both(u"全年入库尾矿（干重，吨）", u"Tailings in the year, dry mass, t")),
            ReportCell::typed(CellKind::Quantity, "300000", {}), {}}});
    table.rows.push_back({RowRole::Body,
        {ReportCell::labelled(both(u"房屋建筑工程", u"Building works")),
            ReportCell::labelled(both(u"建筑安装工程造价", u"Construction and installation cost")),
            typed(Money::fromFen(2'400'000'000)), ReportCell::typed(CellKind::Rate, "3%", {})}});
    return table;
}

ReportChart fundChart()
{
    ReportChart chart{both(u"提取、使用与结余", u"Accrual, use and balance"), {}, {}};
    ReportSeries accrual{SeriesKind::Accrual, both(u"提取", u"Accrual"), {}};
    ReportSeries use{SeriesKind::Use, both(u"使用", u"Use"), {}};
    ReportSeries balance{SeriesKind::Balance, both(u"结余", u"Balance"), {}};
    const std::int64_t uses[] = {
        60'000, 40'000, 100'000, 120'000, 90'000, 140'000, 80'000, 100'000, 90'000, 180'000, 140'000, 130'000};
    std::int64_t held = 180'000'00;
    for (int month = 1; month <= 12; ++month) {
        chart.months.push_back(Month(2024, month));
        accrual.values.push_back(Money::fromFen(11'822'016));
        use.values.push_back(Money::fromFen(uses[month - 1] * 100));
        held += 11'822'016 - uses[month - 1] * 100;
        balance.values.push_back(Money::fromFen(held));
    }
    chart.series = {
        accrual, use, balance, {SeriesKind::Threshold, both(u"暂停提取线", u"Suspension line"), {Money::fromFen(398'200'000)}}};
    return chart;
}

ReportDocument emptyReport(Language language)
{
    ReportDocument document;
    document.language = language;
    document.period = "2024";
    document.asOf = QDate(2024, 9, 30);
    document.enterprise = QStringLiteral("海川机械有限公司");
    document.uscc = "91370100MA3C4XYZ0T";
    document.state = "approved";
    document.origin.program = "plumbline 0.1.0";
    return document;
}

}

ReportDocument sampleReport(Language language)
{
    ReportDocument document = emptyReport(language);
    document.name = "safety_fee.accrual";
    document.title = both(u"企业安全生产费用提取计算书", u"Calculation of the Safety Fee Accrual");
    document.packs.push_back(shippedPack());
    ReportTable working{"working", both(u"计算步骤", u"Steps of the working"),
        {{both(u"步骤", u"Step"), 44}, {both(u"金额（元）", u"Amount (yuan)"), 20}, {both(u"依据", u"Ground"), 24}}, {}};
    ReportTable months = accrualTable(document, working);
    ReportSection accrual{both(u"一、应提金额", u"1. Accrual due"),
        {both(u"按照财资〔2022〕136号，2024 年度应提安全生产费用 2,588,641.97 元，其中机械制造按上年营业收入超额累退计算，"
              u"尾矿库按当月入库尾矿量计算，房屋建筑工程按工程进度计算。各月金额四舍五入到分，每一金额的计算步骤和条款见附件。",
            u"Under 财资〔2022〕136号 a safety fee of 2,588,641.97 yuan is due for 2024: for machinery on the prior year's "
            u"revenue by the "
            u"marginal scale, for the tailings pond on the month's inflow, for building works by progress. The steps and "
            u"articles of "
            u"every amount stand in the annex.")},
        {std::move(months)}, {fundChart()}};
    document.sections = {std::move(accrual), {both(u"二、计提依据", u"2. Bases"), {}, {basisTable()}, {}},
        {both(u"附件：计算依据", u"Annex: working"), {}, {std::move(working)}, {}}};
    document.signatures = {both(u"编制", u"Prepared"), both(u"审核", u"Reviewed"), both(u"批准", u"Approved")};
    return document;
}

ReportDocument ledgerReport(int rows)
{
    ReportDocument document = emptyReport(Language::Chinese);
    document.title = both(u"安全生产费用使用明细账", u"Ledger of uses of the safety fee");
    ReportTable table{"ledger", both(u"使用明细", u"Uses"),
        {{both(u"日期", u"Date"), 10}, {both(u"凭证号", u"Voucher"), 12}, {both(u"类别", u"Category"), 24},
            {both(u"摘要", u"Note"), 28}, {both(u"数量", u"Quantity"), 8}, {both(u"金额", u"Amount"), 14},
            {both(u"累计", u"To date"), 16}, {both(u"条款", u"Article"), 10}},
        {}};
    const LocalText category = both(u"完善安全防护设施设备", u"Protective equipment");
    const LocalText article = both(u"第31条（一）", u"art. 31 item (1)");
    std::int64_t sum = 0;
    for (int row = 0; row < rows; ++row) {
        const std::int64_t fen = 10'000 + (std::int64_t(row) * 7919) % 5'000'000;
        sum += fen;
        table.rows.push_back({RowRole::Body,
            {ReportCell::date(QDate(2024, 1, 1).addDays(row * 365 / std::max(rows, 1))),
                ReportCell::text(QStringLiteral("记-%1").arg(row + 1, 6, 10, QLatin1Char('0'))), ReportCell::labelled(category),
                ReportCell::text(QStringLiteral("第 %1 车间护栏检修").arg(row % 40 + 1)),
                ReportCell::typed(CellKind::Count, std::to_string(row % 9 + 1), {}), typed(Money::fromFen(fen)),
                typed(Money::fromFen(sum)), ReportCell::labelled(article)}});
    }
    ReportRow total{RowRole::Total, {ReportCell::labelled(both(u"合计", u"Total")), {}, {}, {}, {}}};
    total.cells.insert(total.cells.end(), {typed(Money::fromFen(sum)), {}, {}});
    table.rows.push_back(std::move(total));
    document.sections = {{both(u"使用明细", u"Uses"), {}, {std::move(table)}, {}}};
    return document;
}

}
