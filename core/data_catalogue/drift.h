// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::data_catalogue {

/// How much there is of a class of data; what nobody has counted is absent.
struct DataScale {
    std::optional<std::int64_t> records;
    std::optional<std::int64_t> bytes;
    friend bool operator==(const DataScale&, const DataScale&) = default;
};

/// A class of important or core data: as it was filed, or as it stands. Contents by the keys of the list "filing-contents"
/// (without scale).
struct FiledClass {
    DataScale scale;
    std::map<std::string, std::string> contents;
};

/// Article 12 paragraph 3, reading D23.
struct Drift {
    bool isMaterial = false;
    std::vector<std::string> changed; ///< "records", "bytes" where beyond the threshold; keys of other contents that differ
    Receipt why;
};

constexpr char driftRule[] = "data_catalogue.drift";

/// Whether a number of records or bytes has changed so far that the filing must be changed.
bool isMaterialChange(std::int64_t filed, std::int64_t now, Rate threshold);

/// rules.no-such-parameter
Result<Drift> drift(const FiledClass& filed, const FiledClass& now, const RulePack& pack, QDate day);
Result<Receipt> recomputeDrift(const Receipt& receipt, const RuleBook& rules);

}
