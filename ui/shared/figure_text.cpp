// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figure_text.h"

#include "ui/texts/format.h"

#include <QCoreApplication>

namespace plumbline {

QString amountText(Money amount, MoneyUnit unit)
{
    return unit == MoneyUnit::Yuan ? yuanText(amount) : tenThousandText(amount);
}

QString unitName(MoneyUnit unit)
{
    return unit == MoneyUnit::Yuan ? QCoreApplication::translate("plumbline::MoneyUnit", "CNY")
                                   : QCoreApplication::translate("plumbline::MoneyUnit", "CNY 10,000");
}

}
