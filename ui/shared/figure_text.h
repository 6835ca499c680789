// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "ui/shared/domain_pages.h"

#include <QString>

namespace plumbline {

/// "1,418,641.97" or, in 万元, "141.86": what stands in a cell; the unit stands once, in the head.
QString amountText(Money amount, MoneyUnit unit);
/// "元" or "万元", in the window's language.
QString unitName(MoneyUnit unit);

}
