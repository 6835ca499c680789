// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/citation.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline {

/// Where in the input something is wrong; what doesn't apply stays empty.
struct Where {
    QString file;
    qint64 row = 0; ///< line or row, counted from 1; 0: none
    int column = 0; ///< column of a text, counted from 1; 0: none
    QString field; ///< key, column name or cell
};

/// What is wrong, as a stable code with arguments. The sentence (what, why it matters, what to do next) is made in
/// ui/texts in the reader's language; core never speaks one.
struct Problem {
    std::string_view code; ///< "rules.none-in-force"; always a literal
    Where where = {};
    std::vector<std::pair<std::string_view, QString>> arguments = {}; ///< named values for the sentence
    std::optional<Citation> citation = {}; ///< if the law speaks

    Problem&& with(std::string_view name, QString value) &&
    {
        arguments.emplace_back(name, std::move(value));
        return std::move(*this);
    }
    Problem&& in(QString field) &&
    {
        where.field = std::move(field);
        return std::move(*this);
    }
    Problem&& inFile(QString file) &&
    {
        where.file = std::move(file);
        return std::move(*this);
    }
    Problem&& citing(Citation place) &&
    {
        citation = std::move(place);
        return std::move(*this);
    }
    /// The value of a named argument, or an empty string.
    QString argument(std::string_view name) const
    {
        for (const auto& [key, value] : arguments) {
            if (key == name)
                return value;
        }
        return {};
    }
};

}
