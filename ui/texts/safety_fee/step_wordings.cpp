// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// One step of a working: what was done, and what came out.
constexpr StepWording stepWordingsTable[] = {
    {"scale", {"{over:short} – {to:short} × {rate}", "{over:short} – {to:short} × {rate}"}, {"{exact:number}", "{exact:number}"}},
    {"tariff", {"{quantity:number} {unit:word} × {tariff:number} 元", "{quantity:number} {unit:word} × {tariff:number} yuan"},
        {"{exact:number}", "{exact:number}"}},
    {"share", {"{cost:money} × {rate}", "{cost:money} × {rate}"}, {"{exact:number}", "{exact:number}"}},
    {"choice", {"{activities:name}：取较高的标准", "{activities:name}: the higher standard"}, {"{chosen:name}", "{chosen:name}"}},
    {"spread", {"{annual:money} ÷ {months}", "{annual:money} ÷ {months}"}, {"[{amount:number}|-]", "[{amount:number}|-]"}},
};
static_assert(areComplete(stepWordingsTable));

}

std::span<const StepWording> stepWordings()
{
    return stepWordingsTable;
}

}
