// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/reports.h"

#include "core/safety_fee/accrual_report.h"
#include "core/safety_fee/annual_report.h"
#include "core/safety_fee/execution_report.h"
#include "core/safety_fee/findings_report.h"
#include "core/safety_fee/group_report.h"
#include "core/safety_fee/handover_report.h"
#include "core/safety_fee/invoice_report.h"
#include "core/safety_fee/plan_report.h"
#include "core/safety_fee/project_report.h"
#include "core/safety_fee/site_year.h"
#include "core/safety_fee/slip_report.h"
#include "core/safety_fee/statement_report.h"
#include "core/safety_fee/years_report.h"
#include "core/services/fact_forms.h"
#include "core/services/finding_answers.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/choice_lists.h"
#include "core/services/safety_fee/entry_import.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/safety_fee/group.h"
#include "core/services/safety_fee/handover.h"
#include "core/services/safety_fee/plan.h"
#include "core/services/safety_fee/selection.h"
#include "core/services/safety_fee/year_reading.h"
#include "core/services/session.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/entry_days.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// The year before as it stands on that day; none where it can't be reckoned, as before the rule.
std::optional<YearAccrual> yearBefore(const Facts& facts, const RuleBook& rules, int year, QDate asOf)
{
    Result<YearAccrual> before = accrueYear(facts, rules, year - 1, asOf);
    return before ? std::optional(std::move(*before)) : std::nullopt;
}

const YearAccrual* orNull(const std::optional<YearAccrual>& year)
{
    return year ? &*year : nullptr;
}

/// What rules reckon and nobody types.
constexpr ChoiceWord reckonedKinds[] = {
    {"accrual", QT_TRANSLATE_NOOP("safety_fee", "Accrual")},
    {"correction", QT_TRANSLATE_NOOP("safety_fee", "Correction of accruals")},
    {"raise", QT_TRANSLATE_NOOP("safety_fee", "Added by decision (art. 49)")},
    {"supplement", QT_TRANSLATE_NOOP("safety_fee", "Supplement (art. 47)")},
};

std::vector<FactForm> formsOf(const Json& dumped, const Facts& known, const Asked& asked)
{
    const std::unique_ptr<ChoiceLists> lists = choiceLists(known, asked);
    std::vector<FactForm> forms = factForms(sheetGroups(), dumped, lists.get(), asked.words);
    const BookedSheet entries{
        *sheetOf(entryDraftTable.name), entryTable, expenditureImport().shownTitle(), "kind", reckonedKinds};
    if (std::optional<FactForm> form = bookedForm(entries, dumped, lists.get(), asked.words))
        forms.push_back(std::move(*form));
    return forms;
}

Result<void> refuseSite(const Asked& asked, const char* report)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(report));
    return {};
}

/// Of the whole enterprise, or of the site that is asked for. site.unknown
Result<ReportDocument> shownReport(const Asked& asked, const ShownYear& whole)
{
    if (!asked.scope.site)
        return accrualReport(whole, asked.rules, asked.words);
    const SiteFacts site = TRY(siteOf(asked.facts, asked.scope.enterprise, asked.scope.site->text()));
    const Facts facts = factsAt(site.id, whole.facts);
    const YearAccrual year = TRY(yearAt(facts, whole.year, whole.asOf));
    return accrualReport({facts, year, nullptr, whole.asOf, site.name}, asked.rules, asked.words);
}

Result<ReportDocument> buildAccrualReport(const Asked& asked)
{
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
    const Documents documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, asked.scope.year));
    const YearAccrual year = TRY(accrueYear(facts, asked.rules, asked.scope.year, asked.scope.today));
    const std::optional<YearAccrual> before = yearBefore(facts, asked.rules, asked.scope.year, asked.scope.today);
    ReportDocument document = TRY(shownReport(asked, {facts, year, orNull(before), asked.scope.today}));
    document.facts = TRY(dump(asked.facts, TRY(selectionOf(asked.facts, facts, documents))));
    document.factForms = formsOf(document.facts, facts, asked);
    return document;
}

Result<ReportDocument> buildPlanReport(const Asked& asked)
{
    TRY(refuseSite(asked, planReportName));
    ReckonedPlan plan = TRY(reckonedPlan(asked, TRY(askedPlan(asked))));
    const std::optional<YearAccrual> before = yearBefore(plan.year.facts, plan.rules, plan.plan.year, asked.scope.today);
    ReportDocument document = TRY(planReport(plan.plan, plan.year, orNull(before), plan.rules, asked.words));
    document.facts = std::move(plan.facts);
    document.factForms = formsOf(document.facts, plan.year.facts, asked);
    return document;
}

/// What a report on the books rests on: the facts, and every entry up to the year's end.
Result<Selection> selectionOfBooks(const Asked& asked, const Facts& facts, const Documents& documents)
{
    Selection selection = TRY(selectionOf(asked.facts, facts, documents));
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    for (const Id& entry : TRY(entryIds(asked.facts, book.id, Month(asked.scope.year, 12))))
        selection[entryTable.name].insert(entry);
    return selection;
}

Result<ReportDocument> withFacts(ReportDocument document, const Asked& asked, const Facts& facts, const Selection& selection)
{
    document.facts = TRY(dump(asked.facts, selection));
    document.factForms = formsOf(document.facts, facts, asked);
    return document;
}

Result<ReportDocument> buildLedgerReport(const Asked& asked)
{
    TRY(refuseSite(asked, ledgerReportName));
    const LedgerYear ledger = TRY(readLedgerYear(asked, asked.scope.year));
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
    const Documents documents = TRY(readDocuments(asked.facts, asked.scope.enterprise, asked.scope.year));
    return withFacts(
        TRY(ledgerReport(ledger, asked.rules, asked.words)), asked, facts, TRY(selectionOfBooks(asked, facts, documents)));
}

Result<ReportDocument> buildAnnualReport(const Asked& asked)
{
    TRY(refuseSite(asked, annualReportName));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    const std::optional<YearAccrual> before = yearBefore(year.facts, asked.rules, year.year(), asked.scope.today);
    return withFacts(TRY(annualReport(year, orNull(before), asked.rules, asked.words)), asked, year.facts,
        TRY(selectionOfBooks(asked, year.facts, year.documents)));
}

Result<ReportDocument> buildExecutionReport(const Asked& asked)
{
    TRY(refuseSite(asked, executionReportName));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    const Plan plan = TRY(askedPlan(asked));
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    select(selection, plan);
    selectSteps(selection, plan);
    return withFacts(TRY(executionReport(year, plan, asked.rules, asked.words)), asked, year.facts, selection);
}

Result<ReportDocument> buildStatement(const Asked& asked)
{
    TRY(refuseSite(asked, statementReportName));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    return withFacts(TRY(statementReport(year, asked.rules, asked.words)), asked, year.facts,
        TRY(selectionOfBooks(asked, year.facts, year.documents)));
}

Result<ReportDocument> buildYearsReport(const Asked& asked)
{
    TRY(refuseSite(asked, yearsReportName));
    const std::vector<YearPaper> years = TRY(readYears(asked));
    return withFacts(TRY(yearsReport(years, asked.rules, asked.words)), asked, years.back().facts,
        TRY(selectionOfBooks(asked, years.back().facts, years.back().documents)));
}

/// With all that a finding may be about: tenders, what befell the balance, plans.
Result<ReportDocument> buildFindingsReport(const Asked& asked)
{
    TRY(refuseSite(asked, findingsReportName));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    std::vector<Finding> findings = TRY(standingFindings(asked, year));
    TRY(attachAnswers(asked.facts, asked.scope.enterprise, findings));
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    TRY(selectBeside(selection, asked.facts, asked.scope.enterprise));
    TRY(selectAnswers(selection, asked.facts, asked.scope.enterprise));
    for (const Plan& plan : TRY(readPlans(asked.facts, asked.scope.enterprise))) {
        select(selection, plan);
        selectSteps(selection, plan);
    }
    return withFacts(TRY(findingsReport(year.accrual, findings, asked.rules, asked.words)), asked, year.facts, selection);
}

using YearBuilder = Result<ReportDocument> (*)(const YearPaper&, const RuleBook&, const ReportWords&);

/// What rests on the registers beside the books.
Result<ReportDocument> registerReport(const Asked& asked, const char* name, YearBuilder build)
{
    TRY(refuseSite(asked, name));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    TRY(selectBeside(selection, asked.facts, asked.scope.enterprise));
    return withFacts(TRY(build(year, asked.rules, asked.words)), asked, year.facts, selection);
}

Result<ReportDocument> buildProjectReport(const Asked& asked)
{
    return registerReport(asked, projectReportName, projectReport);
}
Result<ReportDocument> buildInvoiceReport(const Asked& asked)
{
    return registerReport(asked, invoiceReportName, invoiceReport);
}

/// With the books of every company of the group that are in this workspace.
Result<ReportDocument> buildGroupReport(const Asked& asked)
{
    TRY(refuseSite(asked, groupReportName));
    const GroupYear group = TRY(groupYear(asked.facts, asked.scope.enterprise, asked.scope.year));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    TRY(selectBeside(selection, asked.facts, asked.scope.enterprise));
    for (const GroupCompany& company : group.companies) {
        Asked other = asked;
        other.scope.enterprise = EnterpriseId(company.enterprise);
        if (company.enterprise == asked.scope.enterprise || !booksOf(asked.facts, other.scope.enterprise))
            continue;
        const Facts facts = TRY(readFacts(asked.facts, other.scope.enterprise));
        const Documents documents = TRY(readDocuments(asked.facts, other.scope.enterprise, asked.scope.year));
        for (auto& [table, ids] : TRY(selectionOfBooks(other, facts, documents)))
            selection[table].insert(ids.begin(), ids.end());
        TRY(selectBeside(selection, asked.facts, other.scope.enterprise));
    }
    return withFacts(TRY(groupReport(group, year, asked.rules, asked.words)), asked, year.facts, selection);
}

using AccountingBuilder = Result<ReportDocument> (*)(const AccountingPaper&, const RuleBook&, const ReportWords&);

/// What the accountant prints rests on the books and on what the accountant recorded.
Result<ReportDocument> accountingReport(const Asked& asked, const char* name, AccountingBuilder build)
{
    TRY(refuseSite(asked, name));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    const AccountingPaper paper{year, TRY(readBookEntries(asked)), TRY(readAccounting(asked.facts, asked.scope.enterprise))};
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    TRY(selectBeside(selection, asked.facts, asked.scope.enterprise));
    return withFacts(TRY(build(paper, asked.rules, asked.words)), asked, year.facts, selection);
}

Result<ReportDocument> buildVouchers(const Asked& asked)
{
    return accountingReport(asked, vouchersReportName, vouchersReport);
}
Result<ReportDocument> buildReserve(const Asked& asked)
{
    return accountingReport(asked, reserveReportName, reserveReport);
}
Result<ReportDocument> buildTieOut(const Asked& asked)
{
    return accountingReport(asked, tieOutReportName, tieOutReport);
}
Result<ReportDocument> buildTaxReport(const Asked& asked)
{
    return accountingReport(asked, taxReportName, taxReport);
}

/// The slip of the year that is asked for by its number, else the newest. safety_fee.no-slip {year}
Result<ApprovalSlip> askedSlip(const Asked& asked)
{
    std::optional<ApprovalSlip> found;
    for (ApprovalSlip& slip : TRY(readAccounting(asked.facts, asked.scope.enterprise)).slips) {
        if (slip.year == asked.scope.year && (!asked.scope.version || slip.number == *asked.scope.version))
            found = std::move(slip);
    }
    if (!found)
        return Problem{"safety_fee.no-slip"}.with("year", QString::number(asked.scope.year));
    return *std::move(found);
}

/// The draft or entry that a slip is about; none before that.
Result<std::optional<Entry>> bookedFor(const Asked& asked, const ApprovalSlip& slip)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    if (!slip.entry)
        return std::optional<Entry>();
    for (Entry& entry : TRY(readEntries(asked.facts, book.id))) {
        if (entry.id == *slip.entry)
            return std::optional(std::move(entry));
    }
    return std::optional<Entry>();
}

Result<ReportDocument> buildSlip(const Asked& asked)
{
    TRY(refuseSite(asked, slipReportName));
    const ApprovalSlip slip = TRY(askedSlip(asked));
    const std::optional<Entry> entry = TRY(bookedFor(asked, slip));
    const YearPaper year = TRY(readYearPaper(asked, asked.scope.year));
    const std::vector<Plan> plans = TRY(readPlans(asked.facts, asked.scope.enterprise));
    const Plan* const plan = effectivePlan(plans, asked.scope.year);
    Selection selection = TRY(selectionOfBooks(asked, year.facts, year.documents));
    selection[slipTable.name].insert(slip.id);
    if (plan) {
        select(selection, *plan);
        selectSteps(selection, *plan);
    }
    return withFacts(
        TRY(slipReport(slip, year, plan, entry ? &*entry : nullptr, asked.rules, asked.words)), asked, year.facts, selection);
}

Result<ReportDocument> buildHandover(const Asked& asked)
{
    TRY(refuseSite(asked, handoverReportName));
    ReportDocument document = handoverReport(TRY(readHandover(asked)), asked.words);
    document.facts = TRY(dump(asked.facts, Selection{{"enterprise", {asked.scope.enterprise}}}));
    return document;
}

}

std::span<const ReportKind> reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {accrualReportName, accrualReportTitle(), buildAccrualReport},
        {planReportName, planReportTitle(), buildPlanReport},
        {ledgerReportName, ledgerReportTitle(), buildLedgerReport},
        {executionReportName, executionReportTitle(), buildExecutionReport},
        {annualReportName, annualReportTitle(), buildAnnualReport},
        {statementReportName, statementReportTitle(), buildStatement},
        {yearsReportName, yearsReportTitle(), buildYearsReport},
        {findingsReportName, findingsReportTitle(), buildFindingsReport},
        {reserveReportName, reserveReportTitle(), buildReserve},
        {vouchersReportName, vouchersReportTitle(), buildVouchers},
        {tieOutReportName, tieOutReportTitle(), buildTieOut},
        {taxReportName, taxReportTitle(), buildTaxReport},
        {slipReportName, slipReportTitle(), buildSlip},
        {handoverReportName, handoverReportTitle(), buildHandover},
        {projectReportName, projectReportTitle(), buildProjectReport},
        {groupReportName, groupReportTitle(), buildGroupReport},
        {invoiceReportName, invoiceReportTitle(), buildInvoiceReport},
    };
    return kinds;
}

}
