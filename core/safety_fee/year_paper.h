// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/safety_fee/ledger_report.h"
#include "core/safety_fee/report_parts.h"
#include "core/safety_fee/use_share.h"

#include <functional>

// What the reports on a year of the books rest on, and what they have in common.

namespace plumbline::safety_fee {

struct YearPaper {
    QDate asOf;
    LedgerYear ledger;
    Facts facts;
    Documents documents;
    YearAccrual accrual;

    int year() const { return ledger.year; }
    /// Of a year that is still running the month of that day, else December.
    Month lastMonth() const;
};

using EntryTest = std::function<bool(const Entry&)>;
/// The amounts of the year's entries in those months that pass the test, in the ledger's order.
std::vector<Money> amountsOf(const LedgerYear& ledger, Month from, Month through, const EntryTest& test);
/// The same of the whole year.
std::vector<Money> amountsOf(const LedgerYear& ledger, const EntryTest& test);
/// By how much each month changed the balance, up to and with that one; what the books began with is the first. Their sum is the
/// month's closing balance, that through the month before its opening one. number.too-large
Result<std::vector<Money>> changesThrough(const LedgerYear& ledger, Month through);
/// number.too-large
Result<Money> totalOf(const std::vector<Money>& amounts);

bool isAccrual(const Entry& entry); ///< 提取: accrual, correction, raise
bool isUsed(const Entry& entry); ///< booked as used, whether or not it counts
bool isCountedUse(const Entry& entry); ///< counted as used (reading D16)

namespace paper {

/// A report in the making: its document, its annex, and cells that say where they come from.
class YearReport final {
public:
    YearReport(const YearPaper& year, const RuleBook& rules, const Answering& answering, const ReportWords& words);
    YearReport(const YearReport&) = delete;
    YearReport& operator=(const YearReport&) = delete;

    const YearPaper& year() const { return m_year; }
    const RuleBook& rules() const { return m_rules; }
    const Answering& answering() const { return m_answering; }
    const ReportWords& words() const { return m_words; }
    ReportDocument& document() { return m_document; }
    Annex& annex() { return m_annex; }

    /// Name, title, period, and who signs: 制表、复核、审批.
    void head(const char* name, LocalText title);
    /// A sum of amounts that stand elsewhere (reading D2).
    Result<ReportCell> sum(const char* what, const std::vector<Money>& terms);
    /// 使用率; empty where there is nothing to measure against.
    Result<ReportCell> share(ShareOf of, Money use, Money whole, const LocalText& title);
    /// With what the annex spells out under the title.
    ReportCell reckoned(Money amount, const Receipt& why, const LocalText& title);
    LocalText category(const std::string& id) const { return categoryName(m_rules, id); }
    QString activity(const std::optional<Id>& id) const;
    /// With the annex at its end.
    Result<ReportDocument> finish();

private:
    const YearPaper& m_year;
    const RuleBook& m_rules;
    const Answering& m_answering;
    const ReportWords& m_words;
    ReportDocument m_document;
    Annex m_annex;
};

/// Accrual, use and balance of the books by month.
Result<ReportChart> bookChart(const YearPaper& year);

}

}
