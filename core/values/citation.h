// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plumbline {

/// A place in an instrument: 第三十条（一）1. Paragraph and subitem are 0, item is empty, where the place needs none.
struct Citation {
    std::string pack; ///< id of the rule pack, "caizi-2022-136"
    int article = 0;
    int paragraph = 0; ///< 款, counted from 1
    std::string item; ///< 项, as the text numbers it: "一", "十二"
    int subitem = 0; ///< 目

    friend bool operator==(const Citation&, const Citation&) = default;
};

}
