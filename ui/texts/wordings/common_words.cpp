// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Units.
constexpr KeyWording commonWordsTable[] = {
    {"tonne", {"吨", "t"}},
    {"thousand-m3", {"千立方米", "thousand m³"}},
};
static_assert(areComplete(commonWordsTable));

}

std::span<const KeyWording> commonWords()
{
    return commonWordsTable;
}

}
