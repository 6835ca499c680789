// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tailings/wordings.h"

namespace plumbline::tailings {

namespace {

// What is due, without its day.
constexpr KeyWording obligationWordingsTable[] = {
    {"tailings.annual-filing", {"平台填报 {year} 年度信息（{role:word}）", "File the year {year} on the platform ({role:word})"}},
    {"tailings.discharge-sample", {"排放口 {name}：排放期间当月监测", "Outlet {name}: sample of the month while discharging"}},
    {"tailings.surroundings-sample",
        {"排放口 {name}：排放期间当季监测周边", "Outlet {name}: sample of the surroundings in the quarter"}},
    {"tailings.point-sample", {"{name}：{from} 至 {until} 的监测", "{name}: sample of {from} to {until}"}},
    {"tailings.flood-inspection", {"{name}：{season}前全面排查", "{name}: full inspection before {season}"}},
    {"tailings.hazard-due", {"隐患“{name}”销号", "Close the hidden danger “{name}”"}},
    {"tailings.contract-expiry", {"与 {name} 的合同到期", "The contract with {name} ends"}},
    {"tailings.permit-expiry", {"排污许可 {name} 到期", "The discharge permit {name} ends"}},
    {"tailings.plan-expiry", {"应急预案“{name}”到期", "The emergency plan “{name}” ends"}},
    {"tailings.keep-running",
        {"{name}：{what:word}设施继续运行和监测（满两年为止，日期由记录判断）",
            "{name}: keep {what:word} running and monitored (until two years are met, by the records)"}},
};
static_assert(areComplete(obligationWordingsTable));

}

std::span<const KeyWording> obligationWordings()
{
    return obligationWordingsTable;
}

}
