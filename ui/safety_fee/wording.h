// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/values/language.h"
#include "ui/shared/domain_pages.h"

#include <QString>

namespace plumbline::safety_fee {

/// An amount in a sentence: "144.12 万元"; in English always to the fen, "CNY 1,441,202.29".
QString amountPhrase(Money amount, MoneyUnit unit, Language language);
/// "60.6": so many per cent of the whole; a dash where there is no whole.
QString percentOf(Money part, Money whole);
/// "五 安全宣传培训": an item of a list with its number in the rule, where the language counts so.
QString itemText(const ListItem& item, Language language);
/// The same of an item of any list; its key where the pack doesn't know it.
QString itemText(const RulePack* pack, const std::string& key, Language language);

}
