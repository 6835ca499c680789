// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/kinds.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, kindCount> kindKeys{"resident-id", "uscc", "bank-card", "mobile", "landline", "email",
    "plate", "passport", "address", "coordinates", "device-identifier", "network-identifier", "equipment-parameter", "recipe",
    "production-volume"};

constexpr KindSet personalKinds = KindSet(DataKind::ResidentId) | DataKind::BankCard | DataKind::Mobile | DataKind::Email
    | DataKind::Plate | DataKind::Passport | DataKind::Address;

}

std::string_view kindKey(DataKind kind)
{
    return kindKeys[std::size_t(kind)];
}

std::optional<DataKind> kindOf(std::string_view key)
{
    const auto found = std::find(kindKeys.begin(), kindKeys.end(), key);
    return found == kindKeys.end() ? std::nullopt : std::optional(DataKind(found - kindKeys.begin()));
}

bool isPersonal(DataKind kind)
{
    return personalKinds.has(kind);
}

}
