// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"
#include "core/standards/standard_number.h"

#include <span>

namespace plumbline::standards {

/// How a reference to a standard stands in the light of a register.
enum class Validity {
    InForce,
    Replaced, ///< the edition it names has a newer one
    Withdrawn, ///< that edition, or, without a year, all of them
    Unknown, ///< the register doesn't have it
    Malformed, ///< not a number this program knows
};
struct ReferenceStanding {
    Validity validity = Validity::Unknown;
    bool isDated = false;
    const OwnStandard* instead = nullptr; ///< what has taken its place, as far as the register knows
};

/// What a standard under review refers to, and how each stands in the light of the register.
struct ReferenceMade {
    const Reference* reference = nullptr;
    ReferenceStanding standing;
};
/// Those entered with the standard's number or the project's title as their paper. Points into the facts.
std::vector<ReferenceMade> referencesOf(const Project& project, const Facts& facts, QDate today);
/// What they say to whether one is withdrawn, or a dated one renewed: nothing where none says yes and not all are known.
std::optional<bool> isAnyOutOfDate(std::span<const ReferenceMade> references);

/// The editions of each standard of a register, by its number without the year.
class Editions final {
public:
    /// What it points to has to stay where it is.
    Editions(std::span<const OwnStandard> standards, QDate today);

    /// The newest in force; null where there is none.
    const OwnStandard* newest(const StandardNumber& number) const;
    /// What stands in the place of one that is replaced, however often that was itself replaced; null: nothing in force is known.
    const OwnStandard* successor(const OwnStandard& standard) const;
    ReferenceStanding standingOf(const QString& reference) const;
    bool isWithdrawn(const OwnStandard& standard) const;

private:
    struct Edition {
        int year = 0; ///< 0: the register has it without one
        const OwnStandard* standard = nullptr;
    };
    const std::vector<Edition>* editionsOf(StandardNumber number) const;

    std::map<QString, std::vector<Edition>> m_editions;
    QDate m_today;
};

}
