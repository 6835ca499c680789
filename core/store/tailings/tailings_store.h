// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/facts.h"
#include "core/tailings/facts.h"

#include <span>

namespace plumbline::tailings {

/// All of an enterprise by the end of a day: its registers whole, its ledgers as far as they have happened, the producer's summed
/// by month; struck lines left out.
Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise, QDate through);

/// Only these registers, none of them a ledger.
Result<Registers> readRegisters(const ReadScope& scope, const EnterpriseId& enterprise, std::span<const FactTable* const> tables);
/// One line, struck or not; none where it isn't there.
Result<std::optional<Record>> readRecord(const ReadScope& scope, const FactTable& table, const Id& id);

/// The lines of the producer's ledger in these days, by day and line; struck ones too where they are asked for.
enum class Struck { LeftOut, Included };
Result<std::vector<Record>> readMovements(
    const ReadScope& scope, const EnterpriseId& enterprise, QDate first, QDate last, Struck struck = Struck::LeftOut);
/// What went into a pond or out of it in a month, as far as lines that were struck out said so.
struct StruckFlow {
    Id pond;
    Flow flow = Flow::IntoPond;
    Month month;
};
Result<std::vector<StruckFlow>> readStruckFlows(const ReadScope& scope, const EnterpriseId& enterprise);
/// The last day up to then for which anything is booked; none where nothing is.
Result<std::optional<QDate>> lastBookedDay(const ReadScope& scope, const EnterpriseId& enterprise, QDate through);
/// Lines that a record brought are struck out, with the reason, unless they were changed since. import.changed-since {count}
Result<std::int64_t> strikeOutRecord(WriteScope& scope, const FactTable& table, std::int64_t record, const QString& reason);

}
