// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pack_reader.h"
#include "core/standards/course.h"
#include "tests/support/case_file.h"

namespace plumbline::tests {

inline RulePack readPack(const char* id)
{
    const QString name = QLatin1String(id);
    return *readRulePack(sourceFile(QStringLiteral("resources/rules/%1.json").arg(name)), name);
}

/// Both instruments, as shipped.
struct ShippedProcedures {
    RuleBook rules = *RuleBook::of({readPack("mnr-2022-1966"), readPack("kuangan-2023-13")});
    standards::ProcedureBook book = *standards::ProcedureBook::of(rules);
    WorkCalendar calendar = *WorkCalendar::read(sourceFile(QStringLiteral("resources/calendars/cn-working-days.csv")));

    const RulePack& pack(const char* id) const { return *book.pack(id)->pack; }
    const Procedures& procedures(const char* id) const { return *book.pack(id)->procedures; }
};

inline constexpr char resourcesPack[] = "mnr-2022-1966";
inline constexpr char minesPack[] = "kuangan-2023-13";

}
