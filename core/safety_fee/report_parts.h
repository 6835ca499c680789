// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/year.h"

#include <set>
#include <utility>
#include <vector>

// What the reports of this domain have in common.

namespace plumbline::safety_fee::paper {

LocalText words(const char* zh, const char* en);
LocalText same(const QString& text);
LocalText followed(const LocalText& first, const QString& second);
QString monthText(Month month);
/// The short name of a permitted use, as its list has it; the id where no pack knows it.
LocalText categoryName(const RuleBook& rules, const std::string& category);
ReportCell fenFact(const FactReference& reference, Money money);
/// What every line of business, and the raise, has in a month.
std::vector<Money> amountsIn(const YearAccrual& year, Month month, Money ActivityMonth::*amount);
/// Accrual, use and balance by month, with the line from which the accrual is suspended.
ReportChart fundChart(const YearAccrual& year);
/// What was or will be used, by category: the largest ones, and the others together. number.too-large
Result<ReportChart> usesChart(const RuleBook& rules, const std::vector<std::pair<std::string, Money>>& uses);
/// This year's accrual, use and balance beside last year's.
ReportChart yearsChart(const YearAccrual& year, const YearAccrual& before);
/// 计提依据: business, period, base, figure; without rows.
ReportTable emptyBasesTable();

/// 附件：计算依据: the steps of every receipt shown, in the order they were met, the readings they rest on, and the packs.
class Annex final {
public:
    Annex(ReportDocument& document, const RuleBook& rules, const ReportWords& words);

    /// The id of a receipt, which the annex spells out under this title.
    std::string shown(const Receipt& receipt, const LocalText& of);
    /// Puts it behind the rest of the document; where nothing was worked out there is none. rules.unknown-pack
    Result<void> close();

private:
    LocalText source(const Step& step);
    ReportTable workingTable();
    Result<ReportTable> readingsTable() const;
    Result<ReportTable> rulesTable() const;

    ReportDocument& m_document;
    const RuleBook& m_rules;
    const ReportWords& m_words;
    std::vector<std::pair<LocalText, Receipt>> m_receipts;
    std::set<std::string> m_seen;
    std::set<std::string> m_readings;
    std::set<std::string> m_packs;
};

}
