// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/store/write_scope.h"
#include "core/values/ids.h"

#include <QString>

namespace plumbline::data_catalogue {

/// The machinery works' part of the sample: its databases looked into, judged, filed and accepted in spring, and looked into
/// again in September, when one of them has grown by more than the filing bears.
Result<void> fillSample(WriteScope& scope, const RuleBook& rules);

/// What the works wrote into the registers beside its catalogue; its part of fillSample().
Result<void> fillSampleRegisters(WriteScope& scope, const EnterpriseId& enterprise);

/// The databases themselves, as they are in September, in "plant" beside the sample's file: to be looked into once more. What
/// stands there already is left as it is. file.not-written
Result<void> writeSampleSources(const QString& workspaceFile);

}
