// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/sample.h"

#include "core/services/sample.h"
#include "core/services/session.h"
#include "core/store/facts.h"
#include "core/store/tailings/tables.h"
#include "core/values/period.h"

#include <array>

namespace plumbline::tailings {

namespace {

/// Tonnes into a pond in the months of a year, as the sample's safety fee has them.
struct YearOfInflow {
    int year;
    std::array<int, 12> first; ///< 大坪尾矿库
    std::array<int, 12> second; ///< 青石沟尾矿库
};
constexpr std::array inflows{
    YearOfInflow{2023, {11900, 8300, 13400, 13700, 14100, 13900, 13600, 13800, 14000, 14300, 14000, 14400},
        {6100, 4200, 6900, 7000, 7200, 7100, 7000, 7100, 7200, 7300, 7200, 7400}},
    YearOfInflow{2024, {12200, 8800, 13800, 14100, 14300, 14200, 13900, 14100, 14400, 14600, 14300, 14700},
        {6300, 4500, 7100, 7200, 7300, 7300, 7100, 7200, 7400, 7500, 7300, 7600}},
    YearOfInflow{2025, {12500, 9200, 14100, 14400, 14600, 14500, 14200, 14400, 14700, 0, 0, 0},
        {6400, 4700, 7200, 7400, 7500, 7400, 7300, 7400, 7500, 0, 0, 0}},
};

constexpr int assayedSince = 2025;

/// Writes the mine's facts; the ids of what others refer to.
class MineSample final {
public:
    explicit MineSample(WriteScope& scope) : m_scope(scope) { }

    Result<void> write()
    {
        m_enterprise = TRY(enterpriseBy(m_scope, sampleMine)).id;
        TRY(writeProducer());
        TRY(writePonds());
        TRY(writeDays());
        TRY(writeMonitoring());
        return writeKeeping();
    }

private:
    Result<Id> add(const FactTable& table, FactValues values)
    {
        values.emplace_back("enterprise", m_enterprise);
        return insertFact(m_scope, table, values);
    }
    static FactValue words(const char* text) { return FactValue(QString::fromUtf8(text)); }

    Result<void> writeProducer()
    {
        m_mill = TRY(add(millTable,
            {{"name", words("云岭选矿厂")}, {"started_on", QDate(2023, 1, 1)}, {"booking", "day"}, {"metal", words("铜")},
                {"grade_unit", "percent"}, {"metal_tolerance_percent", Quantity::fromMillionths(500'000)}}));
        m_kind = TRY(add(kindTable,
            {{"name", words("铜矿浮选尾矿")}, {"mineral", words("铜")}, {"attribute_class", "class-1"},
                {"moisture_percent", Quantity::fromUnits(25)}, {"is_uranium_thorium_ore", FactValue::flag(false)},
                {"uranium_bq_g", Quantity::fromMillionths(120'000)}, {"thorium_bq_g", Quantity::fromMillionths(85'000)},
                {"measured_on", QDate(2022, 11, 8)}}));
        TRY(add(postTable,
            {{"role", "department"}, {"name", words("安全环保部")}, {"appointed_on", QDate(2022, 7, 15)},
                {"document", words("矿发〔2022〕31号")}}));
        TRY(add(postTable,
            {{"role", "technician"}, {"name", words("李建国")}, {"appointed_on", QDate(2022, 7, 15)},
                {"qualification", words("环境工程师")}, {"document", words("矿发〔2022〕31号")}}));
        TRY(add(postTable,
            {{"role", "head"}, {"name", words("赵明")}, {"appointed_on", QDate(2021, 3, 1)}, {"document", words("董事会决议")},
                {"duties", words("尾矿污染防治第一责任人")}}));
        TRY(add(paperTable,
            {{"kind", "responsibility-system"}, {"title", words("尾矿污染防治责任制度")}, {"made_on", QDate(2022, 7, 20)}}));
        TRY(add(permitTable,
            {{"kind", "permit"}, {"number", words("91530421MA6K8QN207001V")}, {"valid_from", QDate(2022, 6, 1)},
                {"valid_until", QDate(2027, 5, 31)}, {"limits", words("按许可证副本")}, {"frequencies", words("排放期间每月")}}));
        m_contractor = TRY(add(contractorTable,
            {{"name", words("滇中建材有限公司")}, {"entrusted_by", "producer"}, {"service", "utilisation"},
                {"standing_checked_on", QDate(2023, 2, 20)}, {"capability_checked_on", QDate(2023, 2, 20)},
                {"contract_number", words("YL-2023-017")}, {"signed_on", QDate(2023, 3, 1)}, {"valid_until", QDate(2026, 2, 28)},
                {"has_pollution_clauses", FactValue::flag(true)}, {"utilisation_kind", "building-materials"},
                {"secondary_measures", words("料仓封闭、渗水收集")}}));
        TRY(add(ownUseTable,
            {{"name", words("井下充填站")}, {"kind", "filling"}, {"from_on", QDate(2025, 4, 20)},
                {"measures", words("充填体胶结，泌水入井下沉淀池回用")}, {"checked_on", QDate(2025, 9, 8)},
                {"checked_by", words("李建国")}}));
        for (const int year : {2023, 2024}) {
            for (const char* const role : {"producer", "operator"})
                TRY(add(filingTable, {{"year", year}, {"role", role}, {"filed_on", QDate(year + 1, 1, 22)}}));
        }
        TRY(add(filingTable, {{"year", 2022}, {"role", "operator"}, {"filed_on", QDate(2023, 1, 29)}}));
        TRY(add(distributionTable,
            {{"handed_on", QDate(2025, 1, 24)}, {"report", "annual-summary"}, {"year", 2024},
                {"recipient", words("市生态环境局")}, {"way", "paper"}, {"copies", 2}, {"received_by", words("固体废物科")}}));
        TRY(add(distributionTable,
            {{"handed_on", QDate(2025, 4, 18)}, {"report", "monitoring"}, {"year", 2024},
                {"recipient", words("老坝沟村民委员会")}, {"way", "paper"}, {"copies", 1}}));
        return writeAnswers();
    }

    /// What the producer is asked is answered; the ponds' questions are still to be gone through.
    Result<void> writeAnswers()
    {
        struct Answer {
            const char* question;
            const char* evidence; ///< null: it doesn't apply …
            const char* reason = nullptr; ///< … because of this
        };
        constexpr std::array answers{
            Answer{"producer.prevention", "2025年环境管理计划"},
            Answer{"producer.group", nullptr, "本矿没有下属企业"},
            Answer{"producer.responsibility", "责任制度及任命文件"},
            Answer{"producer.true-ledger", "每日台账与选厂日报核对"},
            Answer{"producer.contractors", "滇中建材核实记录、合同 YL-2023-017"},
            Answer{"producer.conveyor", nullptr, "全部管道输送"},
            Answer{"producer.truck", "2025年9月8日现场检查照片"},
            Answer{"producer.permit", "排污许可证副本"},
            Answer{"producer.no-dumping", "月度巡查记录"},
            Answer{"producer.utilisation", "充填站检查记录"},
        };
        const auto said = [](const char* text) { return text ? words(text) : FactValue(std::nullopt); };
        for (const Answer& answer : answers)
            TRY(add(answerTable,
                {{"question", answer.question}, {"answer", answer.evidence ? "yes" : "not-applicable"},
                    {"answered_on", QDate(2025, 9, 10)}, {"owner", words("李建国")}, {"evidence", said(answer.evidence)},
                    {"reason", said(answer.reason)}}));
        return {};
    }

    Result<Id> addPond(const char* name, const char* grade, const char* level, std::int64_t capacity)
    {
        const Result<SiteFacts> site = siteOf(m_scope, m_enterprise, name); // where the sample's other facts made one
        return add(pondTable,
            {{"name", words(name)}, {"site", site ? std::optional<Id>(site->id) : std::nullopt}, {"grade", grade},
                {"supervision_level", level}, {"supervision_list", words("省级尾矿库分类分级清单")},
                {"supervision_on", QDate(2023, 6, 30)}, {"is_designated", FactValue::flag(false)},
                {"capacity_m3", Quantity::fromUnits(capacity)}, {"dry_density", Quantity::fromMillionths(1'400'000)}});
    }
    Result<void> addState(const Id& pond, const char* state, QDate since)
    {
        TRY(add(pondStateTable, {{"pond", pond}, {"state", state}, {"since", since}}));
        return {};
    }

    Result<void> writePonds()
    {
        m_first = TRY(addPond("大坪尾矿库", "3", "2", 3'200'000));
        m_second = TRY(addPond("青石沟尾矿库", "4", "3", 1'150'000));
        m_closed = TRY(addPond("老坝沟尾矿库", "5", "3", 420'000));
        TRY(addState(m_first, "operating", QDate(2012, 6, 1)));
        TRY(addState(m_second, "operating", QDate(2016, 9, 1)));
        TRY(addState(m_closed, "operating", QDate(2003, 4, 1)));
        TRY(addState(m_closed, "closing", QDate(2021, 5, 10)));
        TRY(addState(m_closed, "closed", QDate(2022, 11, 30)));
        for (const Id& pond : {m_first, m_second, m_closed}) {
            TRY(add(floodSeasonTable,
                {{"pond", pond}, {"name", words("主汛期")}, {"month", 6}, {"day", 1}, {"basis", words("县防汛抗旱指挥部通知")}}));
            TRY(add(paperTable,
                {{"pond", pond}, {"kind", "inspection-system"}, {"title", words("污染隐患排查治理制度")},
                    {"made_on", QDate(2022, 8, 1)}}));
            TRY(add(paperTable,
                {{"pond", pond}, {"kind", "risk-assessment"}, {"title", words("突发环境事件风险评估报告")},
                    {"made_on", QDate(2023, 3, 10)}}));
            TRY(add(paperTable,
                {{"pond", pond}, {"kind", "emergency-plan"}, {"title", words("突发环境事件应急预案")},
                    {"made_on", QDate(2023, 4, 2)}, {"filed_on", QDate(2023, 4, 18)}, {"valid_until", QDate(2026, 4, 17)}}));
            TRY(add(paperTable,
                {{"pond", pond}, {"kind", "soil-assessment"}, {"title", words("土壤污染状况监测与评估报告")},
                    {"made_on", QDate(2023, 8, 30)}}));
            for (const char* const item : {"编织袋", "排水泵"})
                TRY(add(storeTable,
                    {{"pond", pond}, {"item", words(item)}, {"quantity", Quantity::fromUnits(20)}, {"unit", words("件")},
                        {"checked_on", QDate(2025, 5, 6)}}));
            TRY(add(drillTable, {{"pond", pond}, {"held_on", QDate(2025, 5, 20)}, {"subject", words("汛期泄漏演练")}}));
            for (const int year : {2023, 2024, 2025}) {
                const Id full = TRY(addInspection(pond, QDate(year, 5, 12), "full"));
                if (pond == m_first)
                    m_full = full;
            }
        }
        const FactValue isSo = FactValue::flag(true);
        TRY(add(projectTable,
            {{"pond", m_second}, {"kind", "extended"}, {"name", words("青石沟尾矿库加高扩容")},
                {"approval_number", words("州环审〔2024〕18号")}, {"approved_on", QDate(2024, 3, 12)},
                {"started_on", QDate(2024, 4, 8)}, {"clear_of_redline", isSo}, {"clear_of_farmland", isSo},
                {"clear_of_floodways", isSo}, {"clear_of_protected", isSo}, {"has_seepage_control", isSo},
                {"has_leachate_collection", isSo}, {"has_water_treatment", isSo}, {"has_monitoring", isSo},
                {"has_emergency", isSo}}));
        return {};
    }

    Result<Id> addInspection(const Id& pond, QDate on, const char* kind)
    {
        return add(inspectionTable,
            {{"pond", pond}, {"inspected_on", on}, {"kind", kind}, {"inspected_by", words("安全环保部")},
                {"scope", words("坝体、排洪、回水管线、防渗和监测井")}});
    }

    /// Every day through the sample's: what arose is what went into the two ponds, was sold as building material, or was filled
    /// underground.
    Result<void> writeDays()
    {
        for (const YearOfInflow& year : inflows) {
            for (int number = 1; number <= 12; ++number) {
                const Month month(year.year, number);
                if (year.first[std::size_t(number - 1)] > 0)
                    TRY(writeMonth(month, year.first[std::size_t(number - 1)], year.second[std::size_t(number - 1)]));
            }
        }
        return {};
    }

    Result<void> writeMonth(Month month, int first, int second)
    {
        const int days = month.lastDay().day();
        for (int day = 1; day <= days; ++day) {
            // Whole tonnes a day; the last one brings what is left.
            const auto share = [&](int tonnes) {
                return Quantity::fromUnits(day < days ? tonnes / days : tonnes - tonnes / days * (days - 1));
            };
            const QDate on(month.year(), month.number(), day);
            const Quantity sold = Quantity::fromUnits(day == 15 && isSoldIn(month) ? 600 : 0);
            const Quantity filled = Quantity::fromUnits(day == 20 && Month(2025, 5) <= month ? 400 : 0);
            TRY(arose(on, share(first) + share(second) + sold + filled));
            if (sold > Quantity())
                TRY(move(on, "utilised", sold, {}, "measured", m_contractor));
            if (filled > Quantity())
                TRY(move(on, "backfilled", filled, {}, "measured"));
            TRY(move(on, "into-pond", share(first), m_first, "measured"));
            TRY(move(on, "into-pond", share(second), m_second, "measured"));
            if (day == 10)
                TRY(add(readingTable,
                    {{"pond", m_first}, {"read_on", on}, {"water_level_m", Quantity::fromMillionths(1'812'400'000)},
                        {"beach_m", Quantity::fromUnits(118)}, {"freeboard_m", Quantity::fromMillionths(2'600'000)},
                        {"is_drainage_clear", FactValue::flag(true)}}));
        }
        return {};
    }

    /// From the mill's daily report; since 2025 with the assays that check it. One concentrate was written down ten too low.
    Result<void> arose(QDate on, Quantity dry)
    {
        FactValues line{{"booked_on", on}, {"period", "day"}, {"flow", "arose"}, {"mill", m_mill}, {"kind", m_kind},
            {"dry_tonnes", dry}, {"got", "mill-balance"}};
        if (on.year() >= assayedSince) {
            constexpr Wide feedOfDry = 40; // at a yield of 2.5 %: dry tailings are 39 fortieths of it
            constexpr Wide tonne = 1'000'000;
            const Wide feed = divided(dry.millionths() * feedOfDry, (feedOfDry - 1) * tonne, Rounding::HalfUp);
            const int wave = on.day() % 5 - 2; // hundredths of a per cent
            const bool isSlip = on == QDate(2025, 8, 18);
            line.insert(line.end(),
                {{"feed_tonnes", Quantity::fromUnits(std::int64_t(feed))}, {"yield_percent", Quantity::fromMillionths(2'500'000)},
                    {"feed_grade", Quantity::fromMillionths(620'000 + wave * 10'000)},
                    {"concentrate_grade", Quantity::fromMillionths(isSlip ? 12'500'000 : 22'500'000)},
                    {"tailings_grade", Quantity::fromMillionths(60'000)}});
        }
        TRY(add(movementTable, std::move(line)));
        return {};
    }

    /// Brick kilns take it in the dry season, since last year.
    static bool isSoldIn(Month month) { return Month(2024, 1) <= month && (month.number() <= 5 || month.number() >= 11); }

    Result<void> move(
        QDate on, const char* flow, Quantity dry, std::optional<Id> pond, const char* got, std::optional<Id> contractor = {})
    {
        TRY(add(movementTable,
            {{"booked_on", on}, {"period", "day"}, {"flow", flow}, {"mill", m_mill}, {"kind", m_kind}, {"pond", pond},
                {"contractor", contractor}, {"dry_tonnes", dry}, {"got", got}}));
        return {};
    }

    Result<Id> addPoint(const Id& pond, const char* name, const char* kind, const char* frequency, std::optional<Id> outlet = {})
    {
        const Id point = TRY(add(pointTable,
            {{"pond", pond}, {"name", words(name)}, {"kind", kind}, {"outlet", outlet}, {"frequency", frequency},
                {"frequency_basis", words("排污许可证及自行监测方案")}, {"from_on", QDate(2022, 12, 1)}}));
        const bool isSoil = kind == std::string_view("soil");
        TRY(add(limitTable,
            {{"point", point}, {"parameter", words("铜")}, {"unit", isSoil ? "mg/kg" : "mg/L"},
                {"most", isSoil ? Quantity::fromUnits(100) : Quantity::fromMillionths(500'000)},
                {"standard", isSoil ? "GB 15618-2018" : "GB 25467-2010"}}));
        return point;
    }
    Result<void> sample(const Id& point, QDate on, const char* result, bool isPublished = true, const char* unit = "mg/L")
    {
        TRY(add(sampleTable,
            {{"point", point}, {"sampled_on", on}, {"parameter", words("铜")}, {"result", words(result)}, {"unit", unit},
                {"laboratory", words("云南恒测环境检测")},
                {"published_on", isPublished ? std::optional(on.addDays(12)) : std::nullopt}}));
        return {};
    }

    Result<void> writeMonitoring()
    {
        const Id outlet = TRY(add(outletTable,
            {{"pond", m_first}, {"name", words("DW001")}, {"from_on", QDate(2013, 1, 1)}, {"has_sign", FactValue::flag(true)},
                {"has_meter", FactValue::flag(true)}, {"has_video", FactValue::flag(false)},
                {"is_rain_apart", FactValue::flag(true)}, {"has_toxic", FactValue::flag(false)},
                {"receiving_water", words("大坪河")}, {"standard", words("GB 25467-2010")}}));
        const Id discharge = TRY(addPoint(m_first, "DW001 出口", "discharge", "month", outlet));
        TRY(add(limitTable, // the permit as changed is stricter; what was sampled before isn't held against it
            {{"point", discharge}, {"parameter", words("铜")}, {"unit", "mg/L"}, {"most", Quantity::fromMillionths(300'000)},
                {"standard", words("排污许可证（2025年变更）")}, {"from_on", QDate(2025, 1, 1)}}));
        for (const int year : {2023, 2024, 2025}) {
            for (const int month : {6, 7, 8}) {
                TRY(add(dischargeTable,
                    {{"outlet", outlet}, {"from_on", QDate(year, month, 5)}, {"until_on", QDate(year, month, 24)},
                        {"volume_m3", Quantity::fromUnits(18'400 + month * 10)}}));
                TRY(add(recordingTable,
                    {{"outlet", outlet}, {"kind", "meter"}, {"from_on", QDate(year, month, 5)},
                        {"until_on", QDate(year, month, 24)}, {"kept_at", words("中控室历史数据库")}}));
                const bool isMissing = year == 2024 && month == 8;
                const bool isOver = year == 2025 && month == 7;
                if (!isMissing)
                    TRY(sample(discharge, QDate(year, month, 12), isOver ? "0.62" : "0.18", year < 2025));
            }
        }
        for (int month = 1; month <= 9; ++month) {
            const bool isDischarging = month >= 6 && month <= 8;
            TRY(add(waterTable,
                {{"pond", m_first}, {"month", Month(2025, month)}, {"returned_m3", Quantity::fromUnits(152'000 + month * 300)},
                    {"out_m3", Quantity::fromUnits(isDischarging ? 18'400 + month * 10 : 0)}}));
        }
        for (const Id& pond : {m_first, m_second, m_closed}) {
            TRY(writeWells(pond));
            TRY(writeSoil(pond));
        }
        const Id leachate = TRY(addPoint(m_closed, "老坝沟渗滤液", "leachate", "quarter"));
        for (int quarter = 0; quarter < 11; ++quarter)
            TRY(sample(leachate, monthsAfter(QDate(2023, 2, 14), quarter * 3), quarter > 5 ? "无" : "0.05"));
        return {};
    }

    /// Each quarter upstream, downstream and beside; of one quarter the closed pond's downstream well has nothing.
    Result<void> writeWells(const Id& pond)
    {
        const std::array wells{std::pair("well-up", "0.012"), std::pair("well-down", "0.011"), std::pair("well-spread", "0.010")};
        for (const auto& [kind, result] : wells) {
            const std::string name = prefixOf(pond)
                + (kind == std::string_view("well-up")          ? " 上游井"
                        : kind == std::string_view("well-down") ? " 下游井"
                                                                : " 扩散井");
            const Id well = TRY(addPoint(pond, name.c_str(), kind, "quarter"));
            if (pond == m_second && kind == std::string_view("well-down"))
                m_watched = well;
            constexpr std::array waves{0, 1, 0, -1}; // thousandths of a milligram, the same at each well of a quarter
            for (int quarter = 0; quarter < 11; ++quarter) {
                const bool isMissing = pond == m_closed && kind == std::string_view("well-down") && quarter == 2;
                if (!isMissing)
                    TRY(sample(well, monthsAfter(QDate(2023, 2, 14), quarter * 3),
                        formatQuantity(Quantity::fromMillionths(
                                           parseQuantity(result)->millionths() + waves[std::size_t(quarter % 4)] * 1'000))
                            .c_str()));
            }
        }
        return {};
    }

    std::string prefixOf(const Id& pond) const { return pond == m_first ? "大坪" : pond == m_second ? "青石沟" : "老坝沟"; }

    /// Of the second pond nobody has made the assessment.
    Result<void> writeSoil(const Id& pond)
    {
        const Id point = TRY(addPoint(pond, (prefixOf(pond) + " 库下土壤").c_str(), "soil", "year"));
        for (const auto& [year, result] : {std::pair(2023, "41"), std::pair(2024, "39"), std::pair(2025, "40")})
            TRY(sample(point, QDate(year, 6, 18), result, true, "mg/kg"));
        if (pond != m_second)
            TRY(add(paperTable,
                {{"pond", pond}, {"kind", "soil-assessment"}, {"title", words("土壤污染状况评估报告")},
                    {"made_on", QDate(2024, 11, 20)}}));
        return {};
    }

    /// A sign that has come as far as its investigation, and an incident in which all was done.
    Result<void> writeTroubles()
    {
        TRY(add(signTable,
            {{"pond", m_second}, {"point", m_watched}, {"found_on", QDate(2025, 8, 20)},
                {"what", words("下游井电导率升高，疑回水管接头渗漏")}, {"cause_on", QDate(2025, 9, 2)},
                {"cause", words("回水管接头密封老化")}, {"stopped_on", QDate(2025, 9, 3)},
                {"investigated_on", QDate(2025, 9, 22)}}));
        const QDate day(2024, 7, 18);
        TRY(add(incidentTable,
            {{"pond", m_first}, {"happened_on", day}, {"happened_at", "14:05"},
                {"what", words("暴雨致输送管爆裂，少量尾矿浆流入截洪沟")}, {"plan_started_on", day},
                {"plan_started_time", "14:20"}, {"measures", words("停泵、封堵截洪沟、回收浆体")}, {"warned_on", day},
                {"warned_time", "14:40"}, {"warned_whom", words("大坪村委会、下游水厂")}, {"county_told_on", day},
                {"county_told_time", "14:50"}, {"county_told_whom", words("县生态环境分局值班室")},
                {"ended_on", day.addDays(1)}}));
        return {};
    }

    Result<void> writeKeeping()
    {
        TRY(writeTroubles());
        TRY(add(facilityTable,
            {{"pond", m_first}, {"kind", "seepage-control"}, {"name", words("大坪库底防渗")}, {"built_on", QDate(2012, 5, 1)}}));
        const Id emergencyPond = TRY(add(facilityTable,
            {{"pond", m_first}, {"kind", "emergency-pond"}, {"name", words("大坪事故池")}, {"built_on", QDate(2013, 4, 1)},
                {"is_as_tight", FactValue::flag(true)}, {"is_overflow_safe", FactValue::flag(true)}}));
        TRY(add(facilityLogTable,
            {{"facility", emergencyPond}, {"logged_on", QDate(2025, 4, 15)}, {"kind", "upkeep"},
                {"note", words("清淤、检查防渗膜")}}));
        TRY(add(hazardTable,
            {{"pond", m_first}, {"found_on", QDate(2025, 5, 12)}, {"what", words("截洪沟局部淤积")}, {"inspection", m_full},
                {"plan", words("清淤并修补沟壁")}, {"owner", words("李建国")}, {"due_on", QDate(2025, 5, 28)},
                {"closed_on", QDate(2025, 5, 26)}, {"evidence", words("照片与验收单")}}));
        const Id routine = TRY(addInspection(m_second, QDate(2025, 9, 2), "routine"));
        TRY(add(hazardTable,
            {{"pond", m_second}, {"found_on", QDate(2025, 9, 2)}, {"what", words("回水管接头渗水")}, {"plan", words("更换接头")},
                {"inspection", routine}, {"owner", words("李建国")}, {"due_on", QDate(2025, 10, 15)}}));
        TRY(add(hazardTable,
            {{"pond", m_first}, {"found_on", QDate(2025, 8, 20)}, {"what", words("观测井井盖破损")},
                {"plan", words("更换井盖并加锁")}, {"owner", words("李建国")}, {"due_on", QDate(2025, 9, 20)}}));
        TRY(add(closureWorkTable,
            {{"pond", m_closed}, {"what", words("覆土、植草与排水")}, {"from_on", QDate(2021, 6, 1)},
                {"until_on", QDate(2022, 11, 20)}}));
        for (const auto& [year, volume] : {std::pair(2024, 1'420'000), std::pair(2025, 1'535'000)})
            TRY(add(surveyTable,
                {{"pond", m_first}, {"surveyed_on", QDate(year, 1, 1)}, {"volume_m3", Quantity::fromUnits(volume)},
                    {"surveyed_by", words("省测绘院")}}));
        return {};
    }

    WriteScope& m_scope;
    EnterpriseId m_enterprise;
    Id m_mill;
    Id m_kind;
    Id m_contractor;
    Id m_watched; ///< the well in which a sign was seen
    Id m_first;
    Id m_second;
    Id m_closed;
    Id m_full; ///< the inspection of 大坪尾矿库 in 2025
};

}

Result<void> fillSample(WriteScope& scope)
{
    return MineSample(scope).write();
}

}
