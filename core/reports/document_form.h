// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words of a report's canonical form, for who writes it and who reads it.
namespace plumbline::document_form {

/// What a program of the first form can read is written in it, byte for byte.
inline constexpr std::string_view firstFormat = "plumbline.report/1";
/// With charts of categories, forms of facts, or one site.
inline constexpr std::string_view secondFormat = "plumbline.report/2";
/// With charts of quantities, over days too.
inline constexpr std::string_view thirdFormat = "plumbline.report/3";

inline constexpr std::array<std::string_view, 9> cellKinds{
    "empty", "text", "label", "money", "quantity", "rate", "count", "date", "month"};
inline constexpr std::array<std::string_view, 3> rowRoles{"body", "group", "total"};
/// Those of the first forms, and after them what only the third has.
inline constexpr std::array<std::string_view, 6> seriesKinds{"accrual", "use", "balance", "threshold", "before", "compared"};
}
