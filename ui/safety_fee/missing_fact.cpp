// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/missing_fact.h"

#include "core/services/safety_fee/fact_sheets.h"
#include "ui/shared/sheet_text.h"

#include <QCoreApplication>

namespace plumbline::safety_fee {

namespace {

/// Which sheet holds the fact that a Problem misses.
struct MissingFact {
    std::string_view problem;
    const char* table;
};
constexpr MissingFact missingFacts[] = {
    {"safety_fee.revenue-unknown", "safety_fee.revenue"},
    {"safety_fee.output-unknown", "safety_fee.output"},
    {"safety_fee.progress-unknown", "safety_fee.progress"},
    {"safety_fee.reused-beyond-output", "safety_fee.output"},
    {"safety_fee.reused-not-deductible", "safety_fee.output"},
    {"safety_fee.net-base-negative", "safety_fee.revenue"},
    {"safety_fee.prior-year-due-unknown", "safety_fee.year"},
    {"safety_fee.opening-balance-unknown", "safety_fee.year"},
    {"safety_fee.raise-without-supplements", "safety_fee.year"},
    {"safety_fee.raise-not-the-supplement", "safety_fee.year"},
    {"safety_fee.contract-unknown", "safety_fee.activity"},
    {"safety_fee.yearly-scale-unknown", "safety_fee.activity"},
    {"safety_fee.signing-day-unknown", "safety_fee.activity"},
    {"safety_fee.unknown-standard", "safety_fee.activity"},
};

}

const char* sheetMissing(const Problem& problem)
{
    for (const MissingFact& fact : missingFacts) {
        if (fact.problem == problem.code)
            return fact.table;
    }
    return nullptr;
}

QString missingFactWords(const Problem& problem)
{
    const char* const table = sheetMissing(problem);
    const FactSheet* const sheet = table ? sheetOf(table) : nullptr;
    return sheet ? QCoreApplication::translate("safety_fee", "Enter it: %1").arg(sheetText(*sheet, sheet->title)) : QString();
}

void openMissingFact(FactsDoor& door, PageContext& context, const Problem& problem)
{
    const char* const table = sheetMissing(problem);
    if (!table)
        return;
    FactsDoor::Request request{table, {}};
    for (const char* const column : {"activity", "year", "month"}) {
        if (const QString value = problem.argument(column); !value.isEmpty())
            request.cells.emplace(column, value.toStdString());
    }
    door.open(context, std::move(request));
}

}
