// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumbline::safety_fee {

/// The reading on which a yearly amount is spread over twelve months.
inline constexpr std::string_view readingOfTwelfths = "D2";

/// The view of a pack for many questions in a row: a standard is found without allocation, and every place that a step can
/// cite has a number, so that a writer may render each place once.
class StandardsTable final {
public:
    struct Entry {
        const Standard* standard;
        std::size_t place; ///< number of its citation; a scale's brackets follow one another from here
        std::size_t articlePlace; ///< number of the article as a whole, cited where one of several standards is chosen
    };

    /// The pack must outlive the table. rules.no-such-reading where a national pack can't spread a yearly amount.
    static Result<StandardsTable> of(const RulePack& pack);

    const RulePack& pack() const { return *m_pack; }
    const Entry* find(std::string_view activity) const; ///< null: the pack has no such standard
    const std::vector<Citation>& places() const { return m_places; }

private:
    const RulePack* m_pack = nullptr;
    std::unordered_map<std::string_view, Entry> m_entries;
    std::vector<Citation> m_places;
};

}
