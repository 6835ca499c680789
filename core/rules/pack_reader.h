// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

namespace plumbline {

/// Reads a rule pack (format plumbline.rules/1) strictly. A Problem names file, line, column and key:
/// rules.unknown-key, rules.missing-key, rules.not-a-string, rules.not-an-array, rules.not-an-object, rules.unknown-format,
/// rules.unknown-unit, rules.unknown-basis, rules.unknown-kind, rules.missing-name, rules.missing-citation, rules.duplicate-id,
/// rules.brackets-descending, rules.brackets-overlap, rules.brackets-gap, rules.until-before-from,
/// and those of JSON, numbers and dates.
Result<RulePack> readRulePack(std::string bytes, const QString& file);

}
