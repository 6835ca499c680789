// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"
#include "core/data_catalogue/group.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"

namespace plumbline::data_catalogue {

inline constexpr char levelsReportName[] = "data_catalogue.levels";
inline constexpr char gapsReportName[] = "data_catalogue.gaps";
inline constexpr char assessmentReportName[] = "data_catalogue.assessment";
inline constexpr char incidentsReportName[] = "data_catalogue.incidents";
inline constexpr char groupReportName[] = "data_catalogue.group";

LocalText levelsReportTitle();
LocalText gapsReportTitle();
LocalText assessmentReportTitle();
LocalText incidentsReportTitle();
LocalText groupReportTitle();

/// All that a report of this domain is made from. The facts to be dumped are the caller's to add.
struct ReportMatter {
    const Facts& facts;
    const Standing& standing;
    const RulePack& pack;
    const ReportWords& words;
    int year = 0;
    QDate today;
};

/// Each entry with every condition that is met, what it was identified by, and who decided why (articles 9 to 11).
ReportDocument levelsReport(const ReportMatter& matter);
/// The self-check: how far the controls are met by level, what to do first, each control with its evidence (articles 13 to 37).
ReportDocument gapsReport(const ReportMatter& matter);
/// What a yearly risk assessment of important and core data rests on and came to (article 31).
ReportDocument assessmentReport(const ReportMatter& matter);
/// The year's incidents and how they were handled, also where there were none (article 28).
ReportDocument incidentsReport(const ReportMatter& matter);
/// Headquarters' summary of itself and of the subsidiaries whose reports it took in (article 37).
ReportDocument groupReport(const ReportMatter& matter);

}
