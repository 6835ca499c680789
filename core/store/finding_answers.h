// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/store/write_scope.h"

#include <map>

namespace plumbline {

/// What was answered to an enterprise's findings, by findingKey().
Result<std::map<std::string, FindingAnswer>> readFindingAnswers(const ReadScope& scope, const EnterpriseId& enterprise);

/// In place of an earlier one.
Result<void> saveFindingAnswer(WriteScope& scope, const EnterpriseId& enterprise, const std::string& key, const QString& reason,
    const PersonId& by, QDate on);
/// finding.not-answered
Result<void> removeFindingAnswer(WriteScope& scope, const EnterpriseId& enterprise, const std::string& key);

}
