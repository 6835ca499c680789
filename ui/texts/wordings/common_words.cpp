// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Units.
constexpr KeyWording commonWordsTable[] = {
    {"attachment.voucher", {"凭证", "voucher"}},
    {"attachment.invoice", {"发票", "invoice"}},
    {"attachment.contract", {"合同", "contract"}},
    {"attachment.approval", {"批文", "approval"}},
    {"attachment.report", {"报告", "report"}},
    {"attachment.drawing", {"图纸", "drawing"}},
    {"attachment.photo", {"照片", "photo"}},
    {"attachment.other", {"其他", "other"}},
    {"tonne", {"吨", "t"}},
    {"thousand-m3", {"千立方米", "thousand m³"}},
    {"tonnes-per-year", {"吨/年", "t a year"}},
    {"times", {"倍", "times"}},
    {"years", {"年", "years"}},
    {"months", {"个月", "months"}},
    {"days", {"日", "days"}},
    {"working-days", {"个工作日", "working days"}},
    {"construction-start", {"自工程开工", "from the start of the works"}},
    {"subcontract-start", {"自分包工程开工", "from the start of the subcontracted works"}},
};
static_assert(areComplete(commonWordsTable));

constexpr KeyWording commonRulesTable[] = {{"sum", {"合计", "Total"}}};
static_assert(areComplete(commonRulesTable));

}

std::span<const KeyWording> commonRules()
{
    return commonRulesTable;
}

std::span<const KeyWording> commonWords()
{
    return commonWordsTable;
}

}
