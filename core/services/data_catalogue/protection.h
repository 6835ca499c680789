// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/version.h"
#include "core/services/data_catalogue/catalogue.h"

// What protects the data, kept: the self-check, core data on its way to others, the catalogue's versions, and the group.

namespace plumbline::data_catalogue {

/// In place of what was said of that control. data_catalogue.unknown-control {control}
Result<Id> saveControl(Session& session, const Scope& scope, const ControlAnswer& answer);

/// The next step of core data on its way (article 24). A refusal asks for its reason, "assessed" for the assessment and the
/// safeguards in the register. data_catalogue.wrong-move, data_catalogue.reason-missing, data_catalogue.crossing-unassessed
/// {party}, data_catalogue.earlier-than-before, facts.missing
struct CrossingStep {
    CrossingMove move = CrossingMove::Assessed;
    QDate on;
    QString note;
};
Result<void> moveCrossing(Session& session, const EnterpriseId& enterprise, const Id& crossing, const CrossingStep& step);

/// Freezes the catalogue as it stands: what one combing-through came to (article 7). data_catalogue.extent-missing
Result<VersionHead> takeVersion(Session& session, const Scope& scope, const QString& extent, const QString& outcome);
/// Two versions by number; none for the second: the catalogue as it stands. data_catalogue.no-version
Result<std::vector<VersionDifference>> compareVersions(
    const Asked& asked, std::int64_t before, const std::optional<std::int64_t>& after);

/// Takes in a subsidiary's sealed catalogue report: only what is intact, and gives the same figures again, is taken.
/// data_catalogue.member-unsealed, data_catalogue.member-other-report {report}, data_catalogue.member-differs,
/// data_catalogue.member-is-self
Result<Id> takeMember(Session& session, const Scope& scope, const QString& file);

}
