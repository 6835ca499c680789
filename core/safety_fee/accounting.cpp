// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accounting.h"

#include <algorithm>

namespace plumbline::safety_fee {

const Account* Accounting::account(AccountRole role, const std::optional<Id>& activity) const
{
    const auto find = [&](const std::optional<Id>& of) {
        return std::find_if(accounts.begin(), accounts.end(),
            [&](const Account& candidate) { return candidate.role == role && candidate.activity == of; });
    };
    auto found = activity ? find(activity) : accounts.end();
    if (found == accounts.end())
        found = find({});
    return found == accounts.end() ? nullptr : &*found;
}

const Asset* Accounting::asset(const QString& name) const
{
    const auto found = std::find_if(assets.begin(), assets.end(), [&](const Asset& candidate) { return candidate.name == name; });
    return found == assets.end() ? nullptr : &*found;
}

const AccountBalance* Accounting::balance(Month month) const
{
    const auto found =
        std::find_if(balances.begin(), balances.end(), [&](const AccountBalance& known) { return known.month == month; });
    return found == balances.end() ? nullptr : &*found;
}

}
