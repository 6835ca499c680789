// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/standards/course.h"

namespace plumbline::standards {

/// One thing that has to be so before a project goes on in another procedure.
struct Condition {
    Finding says;
    bool holds = false;
};

/// Another procedure of the instrument that goes on from where a project has ended.
struct FollowUp {
    const Workflow* workflow = nullptr;
    std::optional<QDate> day; ///< the one it needs, as far as it follows from what is known
    bool isRevision = false;
    std::vector<Condition> conditions;

    bool isOpen() const; ///< nothing but the day may be missing
};
/// Those that can come after the procedure it is in, whether or not it is far enough.
std::vector<FollowUp> followUpsOf(const Project& project, const Workflow& workflow, const PackProcedures& rules,
    const Facts& facts, const WorkCalendar& calendar);

/// standards.follow-unknown {workflow}, standards.follow-not-ended {state}, standards.follow-twice {project},
/// standards.follow-day-missing {what}
Result<void> mayFollow(const FollowUp* followUp, const Place& place, std::optional<QDate> day);

inline constexpr char followEnded[] = "standards.follow.ended";
inline constexpr char followOnce[] = "standards.follow.once";
inline constexpr char followDay[] = "standards.follow.day";

}
