// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheet_columns.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/shared_tables.h"

#include <QtGlobal>

// What the sheets of this domain have in common.

namespace plumbline::safety_fee::parts {

inline constexpr ChoiceRows sites{&siteTable, "name"};
inline constexpr ChoiceRows activities{&activityTable, "name"};
inline constexpr ChoiceRows tenders{&tenderTable, "project"};
inline constexpr ChoiceRows subcontracts{&subcontractTable, "project", "subcontractor"};
inline constexpr ChoiceRows orders{&orderTable, "number", "authority"};
inline constexpr const char* yuanUnit = QT_TRANSLATE_NOOP("safety_fee", "CNY");

constexpr SheetColumn money(const char* name, const char* label, Presence presence, const char* hint = nullptr)
{
    return {.name = name, .label = label, .entry = FieldKind::Money, .presence = presence, .unit = yuanUnit, .hint = hint};
}

}
