// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// What is due, without its day.
constexpr KeyWording obligationWordingsTable[] = {
    {"data_catalogue.first-filing",
        {"重要和核心数据目录首次备案（文本未定日期）",
            "File the important and core data for the first time (no date set by the rule)"}},
    {"data_catalogue.review-answer", {"主管部门审核备案 {number}", "The authority's review of filing {number}"}},
    {"data_catalogue.resubmission", {"备案 {number} 退回后再次提交", "Submit again after filing {number} was returned"}},
    {"data_catalogue.filing-change", {"{entry} 的备案变更", "File the change of {entry}"}},
    {"data_catalogue.review", {"复核 {entry}（自定日期）", "Review {entry} (the day is the enterprise's own)"}},
    {"data_catalogue.recovery-test",
        {"{what} 的下一次恢复测试（自定日期）", "Test the recovery of {what} (the day is the enterprise's own)"}},
    {"data_catalogue.risk-assessment",
        {"{year} 年重要和核心数据风险评估（日期为程序默认）",
            "Risk assessment of important and core data for {year} (day by default)"}},
    {"data_catalogue.incident-report",
        {"报告 {year} 年数据安全事件处置情况，没有事件也报（日期为程序默认）",
            "Report on the data security incidents of {year}, also where there were none (day by default)"}},
    {"data_catalogue.group-report",
        {"{year} 年集团数据安全情况报送工信部（日期为程序默认）",
            "Report on the group's data security of {year} to the ministry (day by default)"}},
    {"data_catalogue.visit-mending", {"整改：{what}", "Mend what was asked: {what}"}},
    {"data_catalogue.incident-summary", {"事件总结报告：{what}", "Sum up the incident: {what}"}},
    {"data_catalogue.control-gap", {"补上自查的缺口：{control:name}", "Close the gap: {control:name}"}},
};
static_assert(areComplete(obligationWordingsTable));

}

std::span<const KeyWording> obligationWordings()
{
    return obligationWordingsTable;
}

}
