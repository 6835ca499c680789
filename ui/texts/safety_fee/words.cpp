// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// Words that stand for a value.
constexpr KeyWording wordsTable[] = {
    {"safety-fee", {"安全生产费用", "the safety fee"}},
    {"scale", {"年产规模超过上限", "its yearly scale is above the limit"}},
    {"not-hillside", {"不是山坡型露天采石场", "it is not a hillside open quarry"}},
    {"mine", {"矿山", "a mine"}},
    {"hazardous", {"危险品生产、储存企业", "a maker or store of hazardous goods"}},
    {"too-few", {"至少要有两种", "at least two are needed"}},
    {"repeated", {"有一种重复", "one is repeated"}},
    {"not-underground", {"有的不是井工煤矿", "one is not an underground coal mine"}},
    {"other", {"其他企业", "another enterprise"}},
};
static_assert(areComplete(wordsTable));

}

std::span<const KeyWording> words()
{
    return wordsTable;
}

}
