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
    {"safety_fee.expenditures", "分录", "Entries"},
    {"safety_fee.trial_balance", "科目余额表", "Trial balance"},
    {"safety_fee.entry.post", "分录入账", "Entries posted"},
    {"safety_fee.entry.accrue", "提取入账", "Accruals posted"},
    {"safety_fee.entry.reverse", "冲销分录", "Entry taken back"},
    {"safety_fee.month.close", "结账", "Months closed"},
    {"safety_fee.month.reopen", "反结账", "Month reopened"},
    {"safety_fee.entry", "分录", "Entry"},
    {"safety_fee.succeed", "结余承继", "Balance passed to a successor"},
    {"safety_fee.raise.adopt", "决定提高标准", "Higher standard adopted"},
    {"safety_fee.raise.end", "终止提高标准", "Higher standard ended"},
    {"safety_fee.succession", "承继", "Succession"},
    {"safety_fee.invoice", "发票", "Invoice"},
    {"safety_fee.order", "监管要求", "Order of an authority"},
    {"safety_fee.raise_decision", "提高标准的决定", "Decision to raise the standard"},
    {"safety_fee.group_member", "集团成员", "Group member"},
    {"safety_fee.supervision", "对分包使用的监督", "Supervision of a subcontractor"},
    {"safety_fee.use_statement", "分包使用说明", "Subcontractor's statement of use"},
    {"safety_fee.simple_reproduction", "维简费台账", "Ledger of 维简费"},
    {"safety_fee.accounting.save", "选择会计处理", "Accounting treatment chosen"},
    {"safety_fee.slip.make", "生成审批表", "Approval slips made"},
    {"safety_fee.accounting", "会计处理", "Accounting treatment"},
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
    {"entry", "分录", "Entry"},
    {"month", "月份", "Month"},
    {"reverses", "冲销的分录", "Takes back"},
    {"voucher_template", "凭证处理", "Treatment of vouchers"},
    {"voucher_template=special-reserve", "专项储备", "special reserve"},
    {"voucher_template=expensed", "支出时记入成本", "expensed as spent"},
    {"voucher_template=accrued-liability", "提取记应付", "set aside as a liability"},
    {"overspent", "超支部分", "Overspent"},
    {"overspent=debit", "专项储备借方", "debit of the reserve"},
    {"overspent=cost", "记入成本", "charged to cost"},
    {"kind=accrual", "提取", "accrual"},
    {"kind=correction", "提取更正", "correction"},
    {"kind=raise", "提高部分", "raise"},
    {"kind=supplement", "补提", "supplement"},
    {"disposal", "去向", "Where it goes"},
    {"disposal=profit", "结转收益", "to profit"},
    {"disposal=keeper", "交付管理人", "to a keeper"},
    {"disposal=succession", "随业务承继", "with the business"},
    {"purpose", "用途", "Purpose"},
    {"counterpart", "对方企业", "Other enterprise"},
    {"subcontract", "分包合同", "Subcontract"},
    {"authority_order", "监管要求", "Order"},
    {"plan_use", "计划项", "Line of the plan"},
    {"authority", "监管部门", "Authority"},
    {"subject", "内容", "Subject"},
    {"issued_on", "下达日期", "Issued on"},
    {"due_on", "期限", "Due on"},
    {"from_year", "起始年度", "From year"},
    {"until_year", "截止年度", "Last year"},
    {"decided_by", "决定人", "Decided by"},
    {"ended_by", "终止人", "Ended by"},
    {"ended_on", "终止日期", "Ended on"},
    {"headquarters", "集团总部", "Headquarters"},
    {"headquarters_name", "集团总部（本账簿外）", "Headquarters outside this workspace"},
    {"is_first_level", "一级母公司", "Parent of the first level"},
    {"bears_responsibility", "承担集团安全生产责任", "Bears the group's safety responsibility"},
    {"holding", "持股关系", "Holding"},
    {"holding=wholly-owned", "全资", "wholly owned"},
    {"holding=controlled", "控股", "controlled"},
    {"holding=other", "其他", "other"},
    {"held_on", "检查日期", "Held on"},
    {"held_by", "检查人", "Held by"},
    {"found", "发现的问题", "Found"},
    {"remedied_on", "整改完成", "Remedied on"},
    {"used_fen", "累计使用", "Used so far"},
    {"kind=use", "使用", "use"},
    {"is_voucher_sequence_complete", "凭证全部在本账簿", "All vouchers stand in these books"},
    {"keeps_simple_reproduction", "已提取维简费", "Accrues 维简费"},
    {"contract_return_receipt", "退回收据", "Receipt of the return"},
    {"settled_on", "竣工决算", "Settled on"},
    {"successor", "承继企业", "Successor"},
    {"happened_on", "日期", "Day"},
    {"balance_fen", "结余", "Balance"},
    {"content", "随同移交的内容", "What is handed over"},
    {"seal", "封存", "Seal"},
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
    if (key == "book:domain=safety_fee")
        return LocalText{QStringLiteral("安全生产费用"), QStringLiteral("Safety fee")};
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
