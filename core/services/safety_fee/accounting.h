// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"
#include "core/services/session.h"

namespace plumbline::safety_fee {

/// By which treatment vouchers are drafted from now on, for all months: a draft is no entry. Right::Record
Result<void> setTreatment(Session& session, const EnterpriseId& enterprise, VoucherTemplate voucherTemplate, Overspent overspent);

/// An approval slip for every draft of a use in the year that has none, numbered on, in one record. None where none is due.
Result<std::vector<ApprovalSlip>> makeSlips(Session& session, const EnterpriseId& enterprise, int year);

/// The year's voucher drafts as a plain workbook in the columns accounting packages take in; returns the number of lines.
/// The Problems of the report, of writePlainSheet() and of saveFiles().
Result<std::size_t> exportVouchers(const Session& session, const Scope& scope, const QString& path, Language language);

}
