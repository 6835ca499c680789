// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/theme.h"

#include <chrono>
#include <optional>

namespace plumbline {

/// What a person chose for this machine; kept in the system's own place for settings.
struct Preferences {
    Language language;
    ThemeChoice theme = ThemeChoice::System;
    MoneyUnit moneyUnit = MoneyUnit::TenThousandYuan;
    enum class Rail { Full, Icons };
    Rail rail = Rail::Full;
    QString backupFolder = {}; ///< empty: beside each workspace
    /// So long untouched, and the workspace of who has a password is locked.
    enum class LockAfter { FiveMinutes, TenMinutes, ThirtyMinutes, Never };
    LockAfter lockAfter = LockAfter::TenMinutes;
    std::optional<std::chrono::minutes> idleLimit() const;

    static Preferences load();
    void save() const;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

}
