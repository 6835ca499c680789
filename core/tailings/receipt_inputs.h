// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/values/period.h"

#include <QDate>

#include <string>
#include <string_view>
#include <vector>

/// What a receipt's inputs say, read as strictly as it was written; each receipt.malformed where they say it otherwise.
namespace plumbline::tailings {

Result<std::string> textIn(const Json::Object& inputs, std::string_view name);
Result<QDate> dayIn(const Json::Object& inputs, std::string_view name);
/// A quantity that may be negative.
Result<Quantity> signedIn(const Json::Object& inputs, std::string_view name);
Result<std::vector<Json::Object>> rowsIn(const Json::Object& inputs, std::string_view name);
/// The pack that answered.
Result<const RulePack*> packOf(const Receipt& receipt, const RuleBook& rules);

}
