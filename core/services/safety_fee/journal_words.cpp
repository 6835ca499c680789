// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/journal_words.h"

#include "core/services/safety_fee/fact_sheets.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

struct JournalWord {
    std::string_view key;
    const char* zh;
    const char* en;
};

/// What no sheet of facts is headed by: the plan, which is no list that one types.
constexpr JournalWord planWords[] = {
    {"safety_fee.plan.draft", "起草年度计划", "Annual plan begun"},
    {"safety_fee.plan.save", "修改年度计划", "Annual plan changed"},
    {"safety_fee.plan.revise", "修订年度计划", "Annual plan revised"},
    {"safety_fee.plan.submit", "提交年度计划", "Annual plan submitted"},
    {"safety_fee.plan.return", "退回年度计划", "Annual plan returned"},
    {"safety_fee.plan.approve", "批准年度计划", "Annual plan approved"},
    {"safety_fee.plan.supersede", "年度计划被新版取代", "Annual plan superseded"},
    {"safety_fee.plan", "年度计划", "Annual plan"},
    {"safety_fee.plan_revenue", "计划：营业收入", "Plan: revenue"},
    {"safety_fee.plan_output", "计划：产量", "Plan: output"},
    {"safety_fee.plan_progress", "计划：工程进度", "Plan: progress"},
    {"safety_fee.plan_use", "计划：使用", "Plan: use"},
    {"safety_fee.plan_figure", "计划：批准的数字", "Plan: approved figure"},
    {"safety_fee.plan_frozen", "计划：批准时的依据", "Plan: basis when approved"},
    {"safety_fee.plan_step", "计划：办理", "Plan: step"},
    {"safety_fee.books.open", "开设账簿", "Books opened"},
    {"safety_fee.entry.post", "分录入账", "Entries posted"},
    {"safety_fee.entry.accrue", "提取入账", "Accruals posted"},
    {"safety_fee.entry.reverse", "冲销分录", "Entry taken back"},
    {"safety_fee.month.close", "结账", "Months closed"},
    {"safety_fee.month.reopen", "反结账", "Month reopened"},
    {"safety_fee.entry", "分录", "Entry"},
};
constexpr JournalWord planColumns[] = {
    {"enterprise", "企业", "Enterprise"},
    {"plan", "计划", "Plan"},
    {"version", "版本", "Version"},
    {"reason", "理由", "Reason"},
    {"department", "责任部门", "Department"},
    {"line", "行", "Line"},
    {"receipt", "计算依据", "Receipt"},
    {"facts", "事实", "Facts"},
    {"packs", "规则包", "Rule packs"},
    {"move", "办理", "Step"},
    {"move=submitted", "提交", "submitted"},
    {"move=returned", "退回", "returned"},
    {"move=approved", "批准", "approved"},
    {"move=superseded", "被取代", "superseded"},
    {"moved_on", "日期", "Day"},
    {"moved_by", "由谁", "By"},
    {"is_own", "编制人本人批准", "Approved by who prepared it"},
    {"book", "账簿", "Book"},
    {"number", "编号", "Number"},
    {"month", "月份", "Month"},
    {"reverses", "冲销的分录", "Takes back"},
    {"kind=accrual", "提取", "accrual"},
    {"kind=correction", "提取更正", "correction"},
    {"kind=raise", "提高部分", "raise"},
    {"kind=supplement", "补提", "supplement"},
};

template <std::size_t size> std::optional<LocalText> find(const JournalWord (&words)[size], std::string_view key)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const JournalWord& entry) { return entry.key == key; });
    if (found == std::end(words))
        return {};
    return LocalText{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

/// A plan's tables have the columns of the facts they plan: they are called the same.
std::optional<LocalText> wordsAnywhere(std::string_view cell, const ReportWords& words)
{
    for (const SheetGroup& group : sheetGroups()) {
        for (const FactSheet& sheet : group.sheets) {
            if (auto found = sheetWords(sheetGroups(), std::string(sheet.table->name) + ":" + std::string(cell), words))
                return found;
        }
    }
    return {};
}

}

std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words)
{
    if (auto headed = sheetWords(sheetGroups(), key, words))
        return headed;
    const std::string_view table = key.substr(0, key.find(':'));
    if (table == key)
        return find(planWords, key);
    if (!sheetOf(table) && !table.starts_with("safety_fee."))
        return {};
    const std::string_view cell = key.substr(table.size() + 1);
    if (auto own = find(planColumns, cell))
        return own;
    return wordsAnywhere(cell, words);
}

}
