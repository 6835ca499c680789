// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/demo_pages.h"

#include "ui/shared/chart_card.h"
#include "ui/shared/page.h"
#include "ui/shared/record_table.h"
#include "ui/texts/format.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QTranslator>

namespace plumbline::tests {

namespace {

/// Demo words are chosen here and not in the project's translations: they aren't part of it.
QString demoWord(Language language, const char* chinese, const char* english)
{
    return QString::fromUtf8(language == Language::Chinese ? chinese : english);
}

class DemoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const std::pair<const char*, const char*> words[] = {{"Safety fee", "安全费用"}, {"Plan", "计划"}, {"Ledger", "台账"},
            {"Deadlines", "期限"}, {"Reports", "报告"}, {"Audit", "审计"}, {"Tailings", "尾矿台账"}};
        for (const auto& [english, chinese] : words) {
            if (std::strcmp(source, english) == 0)
                return QString::fromUtf8(chinese);
        }
        return {};
    }
};

struct UseRow {
    QString name;
    std::array<int, 12> tenThousandths; ///< hundredths of 万元
    RowKind kind = RowKind::Plain;
};

std::vector<Column<UseRow>> useColumns(Language language)
{
    std::vector<Column<UseRow>> columns;
    columns.push_back({demoWord(language, "万元", "CNY 10,000"), [](const UseRow& row) { return row.name; }});
    for (int month = 0; month < 12; ++month) {
        const auto fen = [month](const UseRow& row) -> std::optional<std::int64_t> {
            if (row.kind == RowKind::Section)
                return {};
            return std::int64_t(row.tenThousandths[std::size_t(month)]) * 10'000;
        };
        columns.push_back({.heading = shortMonthText(Month(2024, month + 1), language),
            .text =
                [fen](const UseRow& row) {
                    const auto amount = fen(row);
                    return amount ? tenThousandText(Money::fromFen(*amount)) : QString();
                },
            .sortKey = [fen](const UseRow& row) { return QVariant::fromValue(qlonglong(fen(row).value_or(0))); },
            .alignment = Qt::AlignRight,
            .figure =
                [month](const UseRow& row) {
                    return row.kind == RowKind::Section ? QString() : QStringLiteral("%1/%2").arg(row.name).arg(month + 1);
                },
            .amounts = {fen, [](std::int64_t sum) { return yuanText(Money::fromFen(sum)) + QStringLiteral(" 元"); }}});
    }
    return columns;
}

std::vector<UseRow> useRows(Language language)
{
    const auto word = [language](const char* zh, const char* en) { return demoWord(language, zh, en); };
    return {
        {word("使用（第31条）", "Use (art. 31)"), {}, RowKind::Section},
        {word("一 防护设施设备", "1 Protective facilities"), {200, 100, 350, 400, 250, 500, 200, 300, 250, 650, 500, 500}},
        {word("二 应急救援", "2 Emergency rescue"), {50, 50, 100, 200, 100, 200, 100, 100, 100, 200, 150, 150}},
        {word("三 危险源与信息化", "3 Hazard sources, IT"), {100, 50, 200, 200, 200, 200, 150, 200, 150, 400, 300, 250}},
        {word("四 检查评价标准化", "4 Inspection, standards"), {50, 50, 100, 150, 100, 200, 100, 100, 100, 200, 150, 100}},
        {word("五 宣教与隐患奖励", "5 Training, rewards"), {50, 50, 100, 100, 100, 100, 100, 100, 100, 150, 150, 100}},
        {word("六 防护用品", "6 Protective gear"), {100, 50, 100, 100, 100, 150, 100, 100, 100, 150, 100, 150}},
        {word("九 责任保险", "9 Liability insurance"), {50, 50, 50, 50, 50, 50, 50, 100, 100, 50, 50, 50}},
        {word("使用合计", "Total use"), {600, 400, 1000, 1200, 900, 1400, 800, 1000, 900, 1800, 1400, 1300}, RowKind::Total},
        {word("提取与结余", "Accrual and balance"), {}, RowKind::Section},
        {word("当月提取", "Accrued"), {1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182}},
        {word("月末结余", "Balance"), {2382, 3164, 3347, 3329, 3611, 3393, 3775, 3958, 4240, 3622, 3404, 3286}},
    };
}

QWidget* makePlan(PageContext& context)
{
    const Language language = context.language();
    const auto word = [language](const char* zh, const char* en) { return demoWord(language, zh, en); };
    auto* const page = new Page;
    page->setTitle(word("2024 年提取和使用计划", "Plan for 2024"));
    page->setMark(word("已批准 v2", "approved v2"), "chipGreen");
    page->setLead(
        word("上年营业收入 123,456,789.01 元，机械制造；年度应提 <b>1,418,641.97 元</b>，计划使用 127.00 万元（89.5 %）。",
            "Last year's revenue 123,456,789.01 yuan, machinery; due this year <b>1,418,641.97 yuan</b>, use planned 1,270,000 "
            "yuan (89.5 %)."));
    page->addAction(makeButton(word("与 v1 比较", "Compare with v1"), "button"));
    page->addAction(makeButton(word("导出", "Export"), "primary"));
    auto* const chart = new MonthChart;
    chart->setSeries(demoSeries());
    auto* const chartCard = new ChartCard(
        word("提取、使用与结余（万元）", "Accrual, use and balance (CNY 10,000)"), chart, [chart] { return chart->asTable(); });
    page->body()->addWidget(chartCard);
    auto* const table = new RecordTable;
    auto* const model = new RecordModel<UseRow>(useColumns(language), table);
    model->setRowKind([](const UseRow& row) { return row.kind; });
    model->setRows(useRows(language));
    table->setModel(model);
    table->showAllRows();
    auto* const card = new Card;
    card->body()->addWidget(table);
    page->body()->addWidget(card);
    page->body()->addStretch();
    QObject::connect(table, &RecordTable::figureAsked, page,
        [&context](const QString&) { context.explain(demoExplanation(context.language())); });
    QObject::connect(
        table, &RecordTable::summaryChanged, page, [&context](const QString& summary) { context.showSummary(summary); });
    return page;
}

QWidget* makeLedger(PageContext& context)
{
    auto* const page = new Page;
    page->setTitle(demoWord(context.language(), "使用台账", "Ledger of use"));
    page->body()->addWidget(new EmptyState("safety-fee", demoWord(context.language(), "还没有支出", "No expenditure yet"),
        demoWord(context.language(), "这里记录每一笔安全生产费用的使用：日期、凭证、条款和金额。",
            "Every use of the safety fee stands here: its day, voucher, article and amount."),
        makeButton(demoWord(context.language(), "记第一笔", "Book the first"), "primary")));
    return page;
}

class DemoDomain final : public DomainPages {
public:
    const char* id() const override { return "demo"; }
    const char* title() const override { return "Safety fee"; }
    const char* icon() const override { return "safety-fee"; }
    std::span<const PageKind> pages() const override
    {
        static const PageKind kinds[] = {{"demo.plan", "Plan", makePlan, "jihua jh"}, {"demo.ledger", "Ledger", makeLedger}};
        return kinds;
    }
    OverviewPart overviewPart(PageContext& context) const override
    {
        const auto word = [&](const char* zh, const char* en) { return demoWord(context.language(), zh, en); };
        std::vector<QWidget*> cards;
        const auto add = [&](const QString& title, const QString& figure, const QString& unit, const QString& note,
                             const char* role) {
            auto* const card = new FigureCard;
            card->setTitle(title);
            card->setFigure(figure, unit);
            card->setNote(note, role);
            cards.push_back(card);
        };
        add(word("安全费用结余", "Safety-fee balance"), QStringLiteral("45.48"), word("万元", "CNY 10,000"),
            word("暂停提取线 398.20 万元", "Suspended from 398.20"), "small");
        add(word("使用率", "Used"), QStringLiteral("55.6"), word("%，线 60 %", "%, line 60 %"),
            word("还差 6.22 万元", "62,200 yuan to go"), "chipAmber");
        add(word("数据目录", "Data catalogue"), QStringLiteral("3"), word("项重要数据，共 214 项", "important of 214"),
            word("1 类规模变化 34 %，12-05 前变更备案", "1 class grew by 34 %"), "chipAmber");
        add(word("标准复审", "Reviews of standards"), QStringLiteral("2"), word("项到期", "due"),
            word("12 个项目在办，1 个待投票", "12 projects, 1 vote"), "small");
        auto* const chart = new MonthChart;
        chart->setSeries(demoSeries());
        return {cards,
            new ChartCard(word("安全费用：提取、使用与结余（万元）", "Safety fee: accrual, use and balance (CNY 10,000)"), chart,
                [chart] { return chart->asTable(); })};
    }
    Explanation explain(const Finding&, const RuleBook&, Language language) const override { return demoExplanation(language); }
};

class EmptyRoom final : public DomainPages {
public:
    EmptyRoom(const char* id, const char* title, const char* icon)
        : m_id(id), m_title(title), m_icon(icon), m_kind{id, title, [](PageContext&) -> QWidget* { return new Page; }}
    {
    }
    const char* id() const override { return m_id; }
    const char* title() const override { return m_title; }
    const char* icon() const override { return m_icon; }
    std::span<const PageKind> pages() const override { return {&m_kind, 1}; }
    OverviewPart overviewPart(PageContext&) const override { return {}; }
    Explanation explain(const Finding&, const RuleBook&, Language) const override { return {}; }

private:
    const char* m_id;
    const char* m_title;
    const char* m_icon;
    PageKind m_kind;
};

}

std::unique_ptr<DomainPages> demoDomain()
{
    return std::make_unique<DemoDomain>();
}

std::unique_ptr<DomainPages> emptyRoom(const char* id, const char* title, const char* icon)
{
    return std::make_unique<EmptyRoom>(id, title, icon);
}

Faces demoFaces()
{
    Faces faces;
    faces.domains.push_back(demoDomain());
    faces.domains.push_back(emptyRoom("unused", "Tailings", "tailings"));
    faces.common.push_back(emptyRoom("deadlines", "Deadlines", "deadlines"));
    faces.common.push_back(emptyRoom("reports", "Reports", "reports"));
    faces.common.push_back(emptyRoom("audit", "Audit", "audit"));
    return faces;
}

PageScope demoScope()
{
    return {EnterpriseId(Id({1})), 2024, QDate(2024, 9, 30)};
}

WorkspaceState demoState(Language language)
{
    const auto word = [language](const char* zh, const char* en) { return demoWord(language, zh, en); };
    using Weight = WorkspaceState::Weight;
    WorkspaceState state;
    state.file = QStringLiteral("/home/finance/haichuan.plumb");
    state.enterprises = {{demoScope().enterprise, word("海川机械有限公司", "Haichuan Machinery Co., Ltd.")},
        {EnterpriseId(Id({2})), word("北岭铁矿", "Beiling Iron Mine")}};
    state.years = {2022, 2023, 2024};
    state.domainsInUse = QStringList{QStringLiteral("demo")};
    state.lead = word("今年应提 <b>141.86 万元</b>，已提 9 个月，已用 78.90 万元；<b>两项不符</b>，最近的期限是 10 月 8 日。",
        "Due this year <b>1,418,641.97 yuan</b>, 9 months accrued, 789,000 yuan used; <b>two findings</b>, next deadline "
        "8 October.");
    state.deadlines = {
        {QDate(2024, 10, 8), Weight::WithinAWeek, word("9 月安全费用计提过账", "Post September's accrual"),
            QStringLiteral("demo.plan")},
        {QDate(2024, 10, 15), Weight::ThisMonth, word("使用率未达 60 %：安排四季度支出", "Use below 60 %: plan the last quarter"),
            QStringLiteral("demo.plan")},
        {QDate(2024, 10, 21), Weight::ThisMonth, word("重要数据备案：补正后再次提交", "Important data: file again, corrected"),
            QStringLiteral("demo.plan")},
        {QDate(2024, 10, 31), Weight::ThisMonth, word("标准 DZ/T 0338 延期申请", "Standard DZ/T 0338: ask for extension"),
            QStringLiteral("demo.plan")},
        {QDate(2024, 12, 31), Weight::Later, word("重要数据年度风险评估", "Yearly risk assessment"), QStringLiteral("demo.plan")},
    };
    state.findings = {
        {WorkspaceState::Finding::Weight::Wrong, word("不得列支", "Not allowed"),
            word("记-2024-0817 安全员岗位津贴 18,000.00 元，职工薪酬不得列支",
                "Voucher 2024-0817, post allowance 18,000.00 yuan: wages are no use of the fund"),
            word("136号 第47条", "No. 136 art. 47"), QStringLiteral("demo.ledger"), demoExplanation(language)},
        {WorkspaceState::Finding::Weight::Unsure, word("补证", "No receipt"),
            word("记-2024-0793 灭火器检测 3,600.00 元无发票或收据", "Voucher 2024-0793, extinguishers 3,600.00 yuan: no invoice"),
            word("136号 第47条", "No. 136 art. 47"), QStringLiteral("demo.ledger"), demoExplanation(language)},
    };
    state.badges.insert(QStringLiteral("deadlines"), 5);
    state.savedAt = QDateTime(QDate(2024, 9, 30), QTime(10, 24));
    state.chain = WorkspaceState::Chain::Intact;
    state.checkedAt = QDateTime(QDate(2024, 9, 30), QTime(10, 20));
    state.records = 1204;
    return state;
}

MonthSeries demoSeries()
{
    MonthSeries series;
    const int used[] = {600, 300, 980, 1230, 790, 1550, 720, 1010, 660, 1800, 1400, 1300};
    const int balance[] = {2382, 3264, 3447, 3389, 3781, 3413, 3875, 4048, 4570, 3952, 3734, 3616};
    for (std::size_t month = 0; month < 12; ++month)
        series.months[month] = {Money::fromFen(11'822'016), Money::fromFen(used[month] * 10'000),
            Money::fromFen(balance[month] * 10'000), month >= 9};
    series.threshold = Money::fromFen(398'200'000);
    series.thresholdName =
        QLocale().language() == QLocale::Chinese ? QStringLiteral("暂停提取线") : QStringLiteral("Suspension line");
    return series;
}

Explanation demoExplanation(Language language)
{
    using Kind = Explanation::LineKind;
    const auto word = [language](const char* zh, const char* en) { return demoWord(language, zh, en); };
    Explanation why;
    why.question = word("为什么是 118,220.16 元？", "Why 118,220.16 yuan?");
    why.subject = word("2024 年 5 月提取 · 机械制造", "Accrual for May 2024 · machinery");
    why.lines = {
        {Kind::Fact, word("上年营业收入", "Last year's revenue"), QStringLiteral("123,456,789.01"), word("第30条", "art. 30"),
            {}},
        {Kind::Step, word("0 – 1,000 万元 × 2.35 %", "0 – 10 million × 2.35 %"), QStringLiteral("235,000.00"),
            word("第30条（一）", "art. 30 (1)"), {}},
        {Kind::Step, word("1,000 万 – 1 亿元 × 1.25 %", "10 – 100 million × 1.25 %"), QStringLiteral("1,125,000.00"),
            word("第30条（二）", "art. 30 (2)"), {}},
        {Kind::Step, word("1 亿 – 1.2346 亿元 × 0.25 %", "100 – 123.46 million × 0.25 %"), QStringLiteral("58,641.972525"),
            word("第30条（三）", "art. 30 (3)"), {}},
        {Kind::Result, word("年度应提", "Due for the year"), QStringLiteral("1,418,641.97"), {},
            word("各段之和，四舍五入到分", "sum of the brackets, half up to the fen")},
        {Kind::Result, word("÷ 12，舍去分以下", "÷ 12, rounded down to the fen"), QStringLiteral("118,220.16"),
            word("第30条 逐月平均", "art. 30, evenly by month"),
            word("口径：12 月取余 118,220.21", "reading: December takes the rest, 118,220.21")},
        {Kind::Passed, word("5 月初结余未达 3 倍线", "May's opening balance is below three times"),
            word("不暂停", "not suspended"), word("第50条", "art. 50"), {}},
    };
    why.packs = {{word("财资〔2022〕136号", "Caizi [2022] No. 136"), word("2022-11-21 起施行", "in force since 2022-11-21"),
        QStringLiteral("caizi-2022-136"), QStringLiteral("7c1e5f0b33a94d5d8f6f0e8c9b2a11d47c1e5f0b33a94d5d8f6f0e8c9b2a1109"),
        {}}};
    why.readings = QStringList{word("分段不取整，合计取整一次", "brackets are exact, the sum is rounded once")};
    return why;
}

void use(Language language, ThemeChoice theme)
{
    static DemoTranslator* const chinese = new DemoTranslator(qApp);
    QCoreApplication::removeTranslator(chinese);
    applyPreferences({.language = language, .theme = theme});
    if (language == Language::Chinese)
        QCoreApplication::installTranslator(chinese);
}

}
