// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// What no line of the ledgers may say, whichever way it comes: from the day's form, a sheet, a pasted block or a file. All by
/// canonical texts, so that a file's rows are asked as they stand.
class LineChecks final {
public:
    /// Asks of the registers: ponds, their states, and limits.
    explicit LineChecks(const Registers& registers);

    /// Nothing comes into a pond or out of it before it is there, and nothing into it once it is closed. A line without a pond
    /// passes. tailings.pond-not-there {pond, date}
    Result<void> pond(std::string_view pond, std::string_view flow, std::string_view day) const;
    /// A result is read, and in a unit that can be held against the limits its point has for that parameter, if it has any.
    /// tailings.units-differ {unit, other}, and the problems of labResult()
    Result<void> result(std::string_view point, std::string_view parameter, std::string_view written, std::string_view unit,
        std::optional<Quantity> detectionLimit) const;

private:
    struct Pond {
        QString name;
        std::map<std::string, std::string, std::less<>> states; ///< by the day each began
    };
    std::map<std::string, Pond, std::less<>> m_ponds; ///< by id
    std::map<std::string, std::map<std::string, std::vector<QString>, std::less<>>, std::less<>>
        m_units; ///< of limits, by point and parameter
};

}
