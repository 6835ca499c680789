// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"

#include <vector>

namespace plumbline::safety_fee {

/// The fund of one enterprise of a group in a year, or of all of them.
struct GroupLine {
    Money opening;
    Money accrued; ///< corrections and raises with it
    Money supplemented;
    Money receivedFromMembers; ///< special reserve of the headquarters, no income (article 55 (1))
    Money usedItself; ///< passed on to subcontractors with it
    Money usedByHeadquarters; ///< out of what is pooled
    Money handedOver; ///< to the headquarters; a use of the subsidiary
    Money other; ///< received as subcontractor, given back, released
    Money closing;
};
struct GroupCompany {
    Id enterprise;
    QString name;
    bool isHeadquarters = false;
    std::optional<GroupMember> membership; ///< of a subsidiary
    GroupLine line;
};
struct GroupYear {
    int year = 0;
    std::vector<GroupCompany> companies; ///< the headquarters first
    GroupLine consolidated; ///< what was handed over within the group is in neither side
    Money eliminated; ///< handed over and received
    Money unmatched; ///< handed over, and not received yet; negative: received, and handed over by nobody
    Money pooled; ///< what the headquarters have received and not used yet
};

/// An enterprise's line from the months of its books and what of its expenditure was the headquarters'.
/// number.too-large
Result<GroupLine> groupLine(const std::vector<BookMonth>& months, int year, Money usedByHeadquarters);
/// `pooledBefore`: what the headquarters had received and not used as the year began. number.too-large
Result<GroupYear> consolidate(int year, std::vector<GroupCompany> companies, Money pooledBefore);

/// Article 55: a share beyond the agreed one, transfers that don't meet, headquarters that used more than they received.
Result<std::vector<Finding>> groupFindings(const RulePack& pack, const GroupYear& group, const Id& enterprise);

}
