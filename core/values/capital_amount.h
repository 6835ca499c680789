// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QString>

namespace plumbline {

/// 人民币大写, as cheques and slips have it: 1 234.05 is "壹仟贰佰叁拾肆元零伍分", 100.00 "壹佰元整", -3.20 "负叁元贰角".
QString capitalAmount(Money amount);

}
