// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheet_text.h"

#include <QCoreApplication>

namespace plumbline {

QString sheetText(const FactSheet& sheet, const char* text)
{
    return sheetText(sheet.context, text);
}

QString sheetText(const char* context, const char* text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

}
