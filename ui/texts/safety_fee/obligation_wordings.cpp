// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// What is due, without its day.
constexpr KeyWording obligationWordingsTable[] = {
    {"safety_fee.monthly-accrual", {"提取 {month:month}的安全生产费用", "Accrue the safety fee of {month:month}"}},
    {"safety_fee.year-end-accrual",
        {"按 {year} 年收入提取全年安全生产费用", "Accrue the year's safety fee on the revenue of {year}"}},
    {"safety_fee.low-use-statement",
        {"提交 {year} 年使用不足的书面说明", "Hand in the written statement on the low use of {year}"}},
    {"safety_fee.disclosure", {"披露 {year} 年安全生产费用的提取和使用情况", "Disclose the accrual and use of {year}"}},
    {"safety_fee.advance-payment",
        {"建设单位支付{project}的首笔安全费[ {required:money}]",
            "The owner's advance payment of the fee for {project}[, {required:money}]"}},
    {"safety_fee.subcontract-payment",
        {"向分包支付{project}的安全费[ {required:money}]",
            "Payment of the fee for {project} to the subcontractor[, {required:money}]"}},
    {"safety_fee.authority-order", {"完成{authority} {order}要求的整改", "Carry out what {authority} ordered, {order}"}},
    {"safety_fee.year-plan", {"编制 {year} 年提取和使用计划", "Draw up the plan of accrual and use for {year}"}},
};
static_assert(areComplete(obligationWordingsTable));

}

std::span<const KeyWording> obligationWordings()
{
    return obligationWordingsTable;
}

}
