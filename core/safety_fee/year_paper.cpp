// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year_paper.h"

#include "core/rules/sum.h"
#include "core/safety_fee/uses.h"

#include <algorithm>
#include <array>

namespace plumbline::safety_fee {

Month YearPaper::lastMonth() const
{
    return std::clamp(Month::of(asOf), Month(year(), 1), Month(year(), 12));
}

std::vector<Money> amountsOf(const LedgerYear& ledger, Month from, Month through, const EntryTest& test)
{
    std::vector<Money> amounts;
    for (const Entry& entry : ledger.entries) {
        if (entry.month() >= from && entry.month() <= through && test(entry))
            amounts.push_back(entry.amount);
    }
    return amounts;
}

std::vector<Money> amountsOf(const LedgerYear& ledger, const EntryTest& test)
{
    return amountsOf(ledger, Month(ledger.year, 1), Month(ledger.year, 12), test);
}

Result<std::vector<Money>> changesThrough(const LedgerYear& ledger, Month through)
{
    std::vector<Money> changes = ledger.before;
    Sum began;
    std::array<Sum, 12> months;
    for (const Entry& entry : ledger.entries) {
        if (entry.kind == EntryKind::Opening)
            began += entry.amount;
        else if (entry.month() <= through)
            months[std::size_t(entry.month().number() - 1)] += entry.effect();
    }
    if (began.fen() != 0)
        changes.push_back(TRY(began.total()));
    for (Month month(ledger.year, 1); month <= through; month = month.plus(1))
        changes.push_back(TRY(months[std::size_t(month.number() - 1)].total()));
    return changes;
}

Result<Money> totalOf(const std::vector<Money>& amounts)
{
    Sum sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum.total();
}

bool isAccrual(const Entry& entry)
{
    return entry.kind == EntryKind::Accrual || entry.kind == EntryKind::Correction || entry.kind == EntryKind::Raise;
}

bool isUsed(const Entry& entry)
{
    return countsAsUse(entry.kind);
}

bool isCountedUse(const Entry& entry)
{
    return countsAsUse(entry.kind) && isCounted(useOf(entry));
}

namespace paper {

YearReport::YearReport(const YearPaper& year, const RuleBook& rules, const Answering& answering, const ReportWords& words)
    : m_year(year), m_rules(rules), m_answering(answering), m_words(words), m_annex(m_document, rules, words)
{
}

void YearReport::head(const char* name, LocalText title)
{
    m_document.name = name;
    m_document.title = std::move(title);
    m_document.period = std::to_string(m_year.year());
    m_document.signatures = {
        paper::words("制表", "Prepared by"), paper::words("复核", "Reviewed by"), paper::words("审批", "Approved by")};
}

Result<ReportCell> YearReport::sum(const char* what, const std::vector<Money>& terms)
{
    const RulePack& pack = m_answering.pack();
    const Receipt receipt = TRY(sumReceipt(what, QDate(m_year.year(), 12, 31), {{pack.id, pack.sha256}}, "D2", terms));
    return ReportCell::money(TRY(totalOf(terms)), m_document.add(receipt));
}

Result<ReportCell> YearReport::share(ShareOf of, Money use, Money whole, const LocalText& title)
{
    if (whole <= Money())
        return ReportCell();
    const Receipt receipt = TRY(useShareReceipt(of, m_year.year(), use, whole, m_answering));
    return ReportCell{CellKind::Rate, receipt.result, {}, m_annex.shown(receipt, title), {}};
}

ReportCell YearReport::reckoned(Money amount, const Receipt& why, const LocalText& title)
{
    return ReportCell::money(amount, m_annex.shown(why, title));
}

QString YearReport::activity(const std::optional<Id>& id) const
{
    const Activity* const found = id ? m_year.facts.activity(*id) : nullptr;
    return found ? found->name : QString();
}

Result<ReportDocument> YearReport::finish()
{
    TRY(m_annex.close());
    return std::move(m_document);
}

Result<ReportChart> bookChart(const YearPaper& year)
{
    ReportChart chart{words("提取、使用与结余", "Accrual, use and balance"), {}, {}};
    ReportSeries accrued{SeriesKind::Accrual, words("提取", "Accrued"), {}};
    ReportSeries used{SeriesKind::Use, words("使用", "Used"), {}};
    ReportSeries balance{SeriesKind::Balance, words("结余", "Balance"), {}};
    const auto isSetAside = [](const Entry& entry) { return isAccrual(entry) || entry.kind == EntryKind::Supplement; };
    for (Month month(year.year(), 1); month <= year.lastMonth(); month = month.plus(1)) {
        chart.months.push_back(month);
        accrued.values.push_back(TRY(totalOf(amountsOf(year.ledger, month, month, isSetAside))));
        used.values.push_back(TRY(totalOf(amountsOf(year.ledger, month, month, isUsed))));
        balance.values.push_back(TRY(totalOf(TRY(changesThrough(year.ledger, month)))));
    }
    chart.series = {std::move(accrued), std::move(used), std::move(balance)};
    if (year.accrual.threshold)
        chart.series.push_back({SeriesKind::Threshold, words("暂停提取线", "Suspension line"), {*year.accrual.threshold}});
    return chart;
}

}

}
