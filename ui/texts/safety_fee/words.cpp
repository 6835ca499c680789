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
    {"other", {"其他企业", "another enterprise"}},
};
static_assert(areComplete(wordsTable));

}

std::span<const KeyWording> words()
{
    return wordsTable;
}

}
