// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/fact_sheet.h"

#include <QCoreApplication>

namespace plumbline::safety_fee {

QString sheetText(const char* text)
{
    return text ? QCoreApplication::translate("safety_fee", text) : QString();
}

}
