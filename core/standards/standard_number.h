// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline::standards {

/// A standard's number, taken apart: "GB/T 43697.2-2024" is GB, recommended, 43697, part 2, of 2024. Without a year the
/// reference is undated.
struct StandardNumber {
    QString code; ///< GB, AQ, KA, MT, DZ, TD, CH, HY, DB11, T, Q …
    bool isRecommended = false; ///< …/T
    bool isGuidance = false; ///< …/Z
    QString issuer; ///< of T/… and Q/…: the body or enterprise
    QString number;
    QString part; ///< empty: none
    int year = 0; ///< 0: undated

    QString text() const; ///< as it is written: with a dash before the year
    /// Of the same standard, whatever the year.
    bool isSameStandard(const StandardNumber& other) const;
};
/// Nothing where it isn't one. Full-width characters, several kinds of dash and missing blanks are understood.
std::optional<StandardNumber> parseStandardNumber(const QString& text);

}
