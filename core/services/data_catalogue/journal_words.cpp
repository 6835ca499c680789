// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/journal_words.h"

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
    {"data_catalogue.combination", "组合升级规则", "Combination that raises a level"},
    {"data_catalogue.recogniser", "识别规则", "Recogniser"},
    {"data_catalogue.seen", "盘点所见", "What a look saw"},
    {"data_catalogue.evidence", "识别依据", "Evidence"},
    {"data_catalogue.filing", "备案", "Filing"},
    {"data_catalogue.filing_step", "备案办理", "Step of a filing"},
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
};

template <std::size_t size> std::optional<LocalText> wordIn(const JournalWord (&words)[size], std::string_view key)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const JournalWord& word) { return word.key == key; });
    if (found == std::end(words))
        return {};
    return LocalText{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

}

std::optional<LocalText> journalWords(std::string_view key, const ReportWords&)
{
    if (!key.starts_with("data_catalogue."))
        return {};
    const std::size_t colon = key.find(':');
    return colon == std::string_view::npos ? wordIn(tableWords, key) : wordIn(columnWords, key.substr(colon + 1));
}

}
