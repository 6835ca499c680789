// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/audit.h"

namespace plumbline {

inline constexpr const char* auditReportName = "audit.journal";
LocalText auditReportTitle();

/// The records that fit, newest first, as a report that can be sealed: who, what, when, before and after, why, and whether
/// signed. Work for another thread.
Result<ReportDocument> auditReport(
    const Session& session, const ReadScope& facts, const AuditFilter& filter, const Scope& scope, Language language);

}
