// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/recognise.h"
#include "core/data_catalogue/user_rule.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::data_catalogue {

/// How sure a recogniser is of a column.
enum class Strength {
    Trace, ///< some values, few
    Name, ///< the name alone: values weren't read, or don't speak against it
    Likely, ///< a good part of the values
    Certain, ///< nearly all of them
};
std::string_view strengthKey(Strength strength); ///< "traces", "by-name", "likely", "certain"

/// What speaks for a column's being of a kind: counts, never values.
struct Evidence {
    std::string rule; ///< "resident-id", or the id of a user's rule
    bool isByUser = false;
    bool isByName = false;
    std::int64_t hits = 0;
    std::int64_t filled = 0; ///< values sampled that weren't empty
    Strength strength = Strength::Trace;
    std::string shape; ///< of most of the values hit: "9{6}-9{4}"
};

/// The value with every digit a 9, every letter an a, every other character beyond ASCII a 文, and runs counted: what it looks
/// like, and nothing of what it says.
std::string maskedShape(std::string_view value);

/// Reads one column's values as they are sampled and keeps counts and masked shapes alone.
class ColumnReader final {
public:
    /// `rules` must outlive the reader.
    ColumnReader(std::string_view name, std::string_view comment, const UserRules& rules);
    void read(std::string_view value);
    std::int64_t filled() const { return m_filled; }
    /// In the order of the kinds, then of the user's rules; what chance alone would bring is left out.
    std::vector<Evidence> evidence() const;

private:
    struct Count {
        std::int64_t hits = 0;
        std::map<std::string, std::int64_t> shapes;
    };
    void count(Count& count, std::string_view value);
    static Evidence weighed(const Count& count, std::int64_t filled, bool isByName);

    const UserRules* m_rules;
    NameHints m_hints;
    std::vector<bool> m_named;
    std::int64_t m_filled = 0;
    std::array<Count, kindCount> m_kinds;
    std::vector<Count> m_byUser;
};

}
