// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/journal_words.h"

#include "core/services/data_catalogue/register_sheets.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

struct JournalWord {
    std::string_view key;
    const char* zh;
    const char* en;
};

/// Kinds of records and tables.
constexpr JournalWord tableWords[] = {
    {"data_catalogue.entry.save", "修改目录条目", "Catalogue entry changed"},
    {"data_catalogue.answer.save", "回答定级问题", "Questions of level answered"},
    {"data_catalogue.decision", "定级", "Level decided"},
    {"data_catalogue.scan", "盘点数据源", "Source looked into"},
    {"data_catalogue.filing.prepare", "编制备案", "Filing prepared"},
    {"data_catalogue.filing.approved", "内部批准备案", "Filing approved within"},
    {"data_catalogue.filing.submitted", "提交备案", "Filing submitted"},
    {"data_catalogue.filing.accepted", "备案通过", "Filing accepted"},
    {"data_catalogue.filing.returned", "备案退回", "Filing returned"},
    {"data_catalogue.filing.withdrawn", "撤回备案", "Filing withdrawn"},
    {"data_catalogue.entry", "目录条目", "Catalogue entry"},
    {"data_catalogue.answer", "定级问题的回答", "Answer on the level"},
    {"data_catalogue.seen", "盘点所见", "What a look saw"},
    {"data_catalogue.evidence", "识别依据", "Evidence"},
    {"data_catalogue.filing", "备案", "Filing"},
    {"data_catalogue.filing_step", "备案办理", "Step of a filing"},
    {"data_catalogue.control", "自查措施", "Control of the self-check"},
    {"data_catalogue.control.save", "自查", "Self-check answered"},
    {"data_catalogue.crossing_step", "核心数据跨主体办理", "Step of core data across parties"},
    {"data_catalogue.crossing.move", "核心数据跨主体办理", "Core data across parties moved on"},
    {"data_catalogue.version", "目录版本", "Version of the catalogue"},
    {"data_catalogue.version.take", "留存目录版本", "Version of the catalogue taken"},
    {"data_catalogue.member", "所属企业报告", "Report of a subsidiary"},
    {"data_catalogue.member.take", "收入所属企业报告", "Report of a subsidiary taken in"},
};
/// Columns and choices, whatever the table.
constexpr JournalWord columnWords[] = {
    {"enterprise", "企业", "Enterprise"},
    {"source", "来源", "Source"},
    {"schema", "模式", "Schema"},
    {"name", "名称", "Name"},
    {"comment", "说明", "Comment"},
    {"category", "类别", "Category"},
    {"domain", "领域", "Domain"},
    {"domain=industrial", "工业", "industrial"},
    {"domain=telecom", "电信", "telecommunications"},
    {"domain=radio", "无线电", "radio"},
    {"records", "条数", "Records"},
    {"bytes", "字节", "Bytes"},
    {"changed_on", "最近更新", "Changed on"},
    {"change_known_on", "得知变化之日", "Change known since"},
    {"carrier", "载体", "Carrier"},
    {"purpose", "处理目的和方式", "Purpose and manner"},
    {"scope_of_use", "使用范围", "Scope of use"},
    {"responsible", "责任主体", "Responsible"},
    {"sharing", "对外共享", "Sharing"},
    {"cross_border", "跨境传输", "Cross-border transfer"},
    {"protection", "保护措施", "Protection"},
    {"owner", "负责人", "Owner"},
    {"review_on", "复核日期", "Review on"},
    {"flags", "另有规定", "Other rules"},
    {"together", "一起处理", "Processed together"},
    {"entry", "条目", "Entry"},
    {"condition", "条件", "Condition"},
    {"is_met", "是否满足", "Met"},
    {"level", "级别", "Level"},
    {"level=general", "一般", "general"},
    {"level=important", "重要", "important"},
    {"level=core", "核心", "core"},
    {"reason", "理由", "Reason"},
    {"decided_on", "定级日期", "Decided on"},
    {"decided_by", "由谁", "By"},
    {"receipt", "依据", "Receipt"},
    {"kinds", "识别类型", "Kinds"},
    {"least_records", "最少条数", "Least records"},
    {"basis", "依据文件", "Basis"},
    {"name_pattern", "名称样式", "Pattern of names"},
    {"value_pattern", "内容样式", "Pattern of values"},
    {"kind", "种类", "Kind"},
    {"kind=sqlite", "SQLite", "SQLite"},
    {"kind=postgresql", "PostgreSQL", "PostgreSQL"},
    {"kind=mariadb", "MariaDB/MySQL", "MariaDB/MySQL"},
    {"kind=odbc", "ODBC", "ODBC"},
    {"kind=folder", "文件夹", "folder"},
    {"scanned_on", "盘点日期", "Looked into on"},
    {"is_name_only", "只看名称", "Names only"},
    {"problem", "问题", "Problem"},
    {"scan", "盘点", "Look"},
    {"sampled", "抽样行数", "Rows sampled"},
    {"columns", "列数", "Columns"},
    {"seen", "盘点所见", "Seen"},
    {"column_name", "列", "Column"},
    {"rule", "规则", "Rule"},
    {"is_by_user", "自编规则", "Own rule"},
    {"is_by_name", "按名称", "By name"},
    {"hits", "命中", "Hits"},
    {"filled", "非空", "Filled"},
    {"strength", "把握", "Strength"},
    {"strength=traces", "少量", "traces"},
    {"strength=by-name", "按名称", "by name"},
    {"strength=likely", "较可能", "likely"},
    {"strength=certain", "几乎全部", "nearly all"},
    {"shape", "形状", "Shape"},
    {"number", "编号", "Number"},
    {"is_change", "变更备案", "Change"},
    {"prepared_on", "编制日期", "Prepared on"},
    {"content", "内容", "Content"},
    {"content_hash", "内容校验", "Hash of the content"},
    {"filing", "备案", "Filing"},
    {"move", "办理", "Step"},
    {"move=approved", "内部批准", "approved within"},
    {"move=submitted", "提交", "submitted"},
    {"move=accepted", "通过", "accepted"},
    {"move=returned", "退回", "returned"},
    {"move=withdrawn", "撤回", "withdrawn"},
    {"moved_on", "日期", "Day"},
    {"moved_by", "由谁", "By"},
    {"note", "说明", "Note"},
    {"basis", "识别依据", "Identified by"},
    {"finer", "细分级别", "Finer level"},
    {"proposed", "当时的建议", "Proposed then"},
    {"proposed=general", "一般", "general"},
    {"proposed=important", "重要", "important"},
    {"proposed=core", "核心", "core"},
    {"control", "措施", "Control"},
    {"state", "现状", "State"},
    {"state=met", "已落实", "met"},
    {"state=partly", "部分落实", "partly met"},
    {"state=not-met", "未落实", "not met"},
    {"state=not-applicable", "不涉及", "does not arise"},
    {"evidence", "证据", "Evidence"},
    {"gap", "缺口", "Gap"},
    {"due_on", "期限", "Due"},
    {"checked_on", "检查日期", "Checked on"},
    {"crossing", "核心数据跨主体", "Core data across parties"},
    {"move=assessed", "已评估", "assessed"},
    {"move=local-agreed", "地方同意", "local regulator agreed"},
    {"move=local-refused", "地方不同意", "local regulator refused"},
    {"move=ministry-agreed", "工信部同意", "ministry agreed"},
    {"move=ministry-refused", "工信部不同意", "ministry refused"},
    {"move=carried-out", "已实施", "carried out"},
    {"move=given-up", "已放弃", "given up"},
    {"taken_on", "留存日期", "Taken on"},
    {"taken_by", "由谁", "By"},
    {"extent", "范围", "Scope"},
    {"outcome", "结果", "Result"},
    {"uscc", "统一社会信用代码", "Unified social credit code"},
    {"as_of", "截至", "As of"},
};

template <std::size_t size> std::optional<LocalText> wordIn(const JournalWord (&words)[size], std::string_view key)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const JournalWord& word) { return word.key == key; });
    if (found == std::end(words))
        return {};
    return LocalText{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

}

std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words)
{
    if (auto headed = sheetWords(sheetGroups(), key, words))
        return headed;
    if (!key.starts_with("data_catalogue."))
        return {};
    const std::size_t colon = key.find(':');
    return colon == std::string_view::npos ? wordIn(tableWords, key) : wordIn(columnWords, key.substr(colon + 1));
}

}
