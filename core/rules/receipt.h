// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/values/json.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline {

struct PackReference {
    std::string id;
    std::string sha256;
    friend bool operator==(const PackReference&, const PackReference&) = default;
};

/// One step of the working: named figures (decimal strings, dates, ids) and where it comes from: an article or a reading, never
/// both and never neither. The sentence is made in ui/texts from `kind`.
struct Step {
    std::string kind; ///< scale, tariff, share, choice, spread, rounding, suspension …
    std::vector<std::pair<std::string, std::string>> figures;
    std::variant<Citation, std::string> source; ///< string: id of a reading of the first pack

    std::string_view figure(std::string_view name) const; ///< empty where the step has none of that name
};

/// The working of one figure: a pure function of facts and packs. Format plumbline.receipt/1; its SHA-256 is its id.
struct Receipt {
    std::string rule; ///< the function that reckons it again: "safety_fee.month"
    QDate day; ///< the day on which the rule was asked
    std::vector<PackReference> packs; ///< the answering pack first, then overlays
    Json::Object inputs; ///< all that the rule was given, enough to ask it again
    std::vector<Step> steps;
    std::string rounding; ///< "half-up", "none" …: how the result was rounded
    std::string result; ///< a decimal, date or id
    std::vector<std::string> open; ///< manual questions the figure rests on that nobody has answered

    Json toJson() const;
    std::string id() const; ///< SHA-256 of the canonical form
    /// receipt.malformed and the reader's own
    static Result<Receipt> fromJson(const Json& json, std::string_view source = {});
};

Json toJson(const Citation& citation); ///< empty parts left out
Result<Citation> citationFromJson(const Json& json, std::string_view source = {});

}
