// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

// Findings that a rule leaves to judgement are settled by a reason, in somebody's name; they stay in sight as answered.

namespace plumbline {

/// In the name of who is here, on the scope's day; a later answer takes the place of an earlier one.
/// finding.not-answerable, finding.reason-missing
Result<void> answerFinding(Session& session, const Scope& scope, const Finding& finding, const QString& reason);
/// finding.not-answered
Result<void> withdrawAnswer(Session& session, const EnterpriseId& enterprise, const Finding& finding);

/// Puts to each finding what was answered to it.
Result<void> attachAnswers(const ReadScope& scope, const EnterpriseId& enterprise, std::vector<Finding>& findings);

}
