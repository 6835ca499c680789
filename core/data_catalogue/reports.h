// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"

namespace plumbline::data_catalogue {

inline constexpr char catalogueReportName[] = "data_catalogue.catalogue";
inline constexpr char filingReportName[] = "data_catalogue.filing";

LocalText catalogueReportTitle();
LocalText filingReportTitle();

/// Systems and stores with what they hold; every entry with category, scale, level, and why it is of that level; what is to be
/// done. Facts are the caller's to add.
ReportDocument catalogueReport(
    const Facts& facts, const Standing& standing, const RulePack& pack, const ReportWords& words, QDate today);

/// The form of a filing as it was frozen: the addressee, one row a class with what article 12 names, and in a change what was
/// filed before beside it. There is no general data in it: a filing holds none.
ReportDocument filingReport(
    const Filing& filing, const Filing* before, const Registers& registers, const RulePack& pack, const WorkCalendar& calendar);

}
