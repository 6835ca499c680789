// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tailings/wordings.h"

namespace plumbline::tailings {

namespace {

// Words that stand for a value.
constexpr KeyWording wordsTable[] = {
    {"module.tailings", {"尾矿", "Tailings"}},
    {"tailings", {"尾矿污染环境防治", "pollution by tailings"}},
    {"yuan", {"元", "CNY"}},
    {"becquerels-per-gram", {"Bq/g", "Bq/g"}},
    {"producer", {"产生单位", "producer"}},
    {"operator", {"运营、管理单位", "pond operator"}},
    {"meter", {"流量计记录", "flow-meter records"}},
    {"video", {"视频监控记录", "video"}},
    {"producer-ledger", {"产生单位台账", "producer's ledger"}},
    {"operator-ledger", {"运营、管理单位台账", "operator's ledger"}},
    {"storage", {"贮存", "storage"}},
    {"transport", {"运输", "transport"}},
    {"utilisation", {"综合利用", "utilisation"}},
    {"missing-days", {"天", "days"}},
    {"missing-months", {"个月", "months"}},
    {"supervision-1", {"一级", "level 1"}},
    {"supervision-2", {"二级", "level 2"}},
    {"moisture", {"含水率", "Moisture"}},
    {"yield", {"精矿产率", "Yield of concentrate"}},
    {"feed", {"入选干量", "dry feed"}},
    {"feed-grade", {"入选品位", "grade of the feed"}},
    {"concentrate-grade", {"精矿品位", "grade of the concentrate"}},
    {"tailings-grade", {"尾矿品位", "grade of the tailings"}},
    {"within", {"未超过", "within"}},
    {"beyond", {"超过", "beyond"}},
    {"percent", {"%", "%"}},
    {"grams-per-tonne", {"g/t", "g/t"}},
    {"arose", {"产生", "arose"}},
    {"into-pond", {"入库", "into ponds"}},
    {"backfilled", {"充填回填", "backfilled"}},
    {"utilised", {"综合利用", "utilised"}},
    {"transported", {"外运", "carried away"}},
    {"stored", {"转入贮存", "into store"}},
    {"taken-from-store", {"贮存转出", "out of store"}},
    {"reclaimed", {"回采", "reclaimed"}},
    {"measured", {"计量", "measured"}},
    {"mill-balance", {"选厂平衡", "mill balance"}},
    {"estimated", {"估算", "estimated"}},
    {"default", {"缺省值", "default"}},
    {"meets", {"达标", "meets it"}},
    {"exceeds", {"超过", "exceeds"}},
    {"cannot-judge", {"无法判断", "can't be judged"}},
    {"gap", {"缺样", "a sample is missing"}},
    {"no-frequency", {"没有写明频次", "no frequency is cited"}},
    {"uranium", {"铀系", "uranium series"}},
    {"thorium", {"钍系", "thorium series"}},
    {"post-document", {"任命文件", "the document of appointment"}},
    {"post-qualification", {"资格", "the qualification"}},
    {"permit-limits", {"限值", "limits"}},
    {"permit-frequencies", {"监测频次", "frequencies"}},
    {"permit-last-day", {"有效期", "the last day"}},
    {"hazard-owner", {"责任人", "an owner"}},
    {"hazard-due", {"整改期限", "a due day"}},
    {"leachate", {"渗滤液", "leachate"}},
    {"water_level_m", {"库水位", "water level"}},
    {"beach_m", {"干滩长度", "length of the beach"}},
    {"freeboard_m", {"安全超高", "freeboard"}},
    {"groundwater", {"地下水", "groundwater"}},
};
static_assert(areComplete(wordsTable));

// What a receipt of a rule answers.
constexpr KeyWording ruleWordingsTable[] = {
    {"tailings.balance", {"产生与去向的平衡", "What arose and where it went"}},
    {"tailings.dry", {"干量", "Dry mass"}},
    {"tailings.metal-month", {"台账干量与金属平衡之差", "What is booked, less what the metal says"}},
    {"tailings.retention", {"台账保存到何时", "How long the ledger is kept"}},
    {"tailings.limit", {"监测结果是否达标", "Whether a result meets its limit"}},
    {"tailings.run", {"封场后是否连续两年", "Whether two years in a row are met after closing"}},
};
static_assert(areComplete(ruleWordingsTable));

}

std::span<const KeyWording> ruleWordings()
{
    return ruleWordingsTable;
}

std::span<const KeyWording> words()
{
    return wordsTable;
}

}
