// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/kinds.h"

#include <QtGlobal>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, kindCount> kindKeys{"resident-id", "uscc", "bank-card", "mobile", "landline", "email",
    "plate", "passport", "address", "coordinates", "device-identifier", "network-identifier", "equipment-parameter", "recipe",
    "production-volume"};

constexpr const char* kindNames[kindCount] = {
    QT_TRANSLATE_NOOP("data_catalogue", "Resident identity number"),
    QT_TRANSLATE_NOOP("data_catalogue", "Unified social credit code"),
    QT_TRANSLATE_NOOP("data_catalogue", "Bank card"),
    QT_TRANSLATE_NOOP("data_catalogue", "Mobile number"),
    QT_TRANSLATE_NOOP("data_catalogue", "Landline number"),
    QT_TRANSLATE_NOOP("data_catalogue", "E-mail address"),
    QT_TRANSLATE_NOOP("data_catalogue", "Number plate"),
    QT_TRANSLATE_NOOP("data_catalogue", "Passport"),
    QT_TRANSLATE_NOOP("data_catalogue", "Address"),
    QT_TRANSLATE_NOOP("data_catalogue", "Coordinates"),
    QT_TRANSLATE_NOOP("data_catalogue", "Identifier of a device"),
    QT_TRANSLATE_NOOP("data_catalogue", "Identifier in a network"),
    QT_TRANSLATE_NOOP("data_catalogue", "Parameter of equipment"),
    QT_TRANSLATE_NOOP("data_catalogue", "Recipe"),
    QT_TRANSLATE_NOOP("data_catalogue", "Production volume"),
};

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

const char* kindName(DataKind kind)
{
    return kindNames[std::size_t(kind)];
}

bool isPersonal(DataKind kind)
{
    return personalKinds.has(kind);
}

}
