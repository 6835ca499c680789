// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/facts_door.h"

#include <QString>

#include <span>

class QLabel;

namespace plumbline::safety_fee {

/// A line of links from a page to the registers it rests on.
QLabel* makeRegisterLine(PageContext& context, FactsDoor& door);
struct RegisterLink {
    const char* table;
    QString words;
};
void showRegisters(QLabel& line, const QString& before, std::span<const RegisterLink> links);

}
