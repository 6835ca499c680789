// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/data_catalogue_domain.h"

#include "core/data_catalogue/protection_reports.h"
#include "core/data_catalogue/reports.h"
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/choice_lists.h"
#include "core/services/data_catalogue/entry_import.h"
#include "core/services/data_catalogue/handover.h"
#include "core/services/data_catalogue/journal_words.h"
#include "core/services/data_catalogue/register_sheets.h"
#include "core/services/data_catalogue/sample.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/store/data_catalogue/tables.h"
#include "core/store/dump.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::size_t fewestDigits = 8; // of a receipt's id: fewer would name several

Result<void> select(
    Selection& selection, const ReadScope& scope, const FactTable& table, const std::string& condition, const Id& parameter)
{
    Statement rows = TRY(scope.prepare("SELECT id FROM " + sqlName(table.name) + " WHERE " + condition));
    rows.bind(1, parameter);
    while (TRY(rows.step()))
        selection[table.name].insert(TRY(rows.id(0)));
    return {};
}

/// All that the catalogue's levels, findings and figures rest on.
Result<Json> catalogueFacts(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Selection selection;
    selection["enterprise"].insert(enterprise);
    const std::string own = "enterprise = ?";
    for (const FactTable& table : tables()) {
        const bool isOwn = std::any_of(table.columns.begin(), table.columns.end(),
            [](const FactColumn& column) { return column.name == std::string_view("enterprise"); });
        if (isOwn)
            TRY(select(selection, scope, table, own, enterprise));
    }
    TRY(select(selection, scope, crossingStepTable, "crossing IN (SELECT id FROM data_catalogue_crossing WHERE enterprise = ?)",
        enterprise));
    for (const FactTable* const table : {&answerTable, &decisionTable})
        TRY(select(selection, scope, *table, "entry IN (SELECT id FROM data_catalogue_entry WHERE enterprise = ?)", enterprise));
    TRY(select(
        selection, scope, filingStepTable, "filing IN (SELECT id FROM data_catalogue_filing WHERE enterprise = ?)", enterprise));
    const std::string seen = "scan IN (SELECT id FROM data_catalogue_scan WHERE enterprise = ?)";
    TRY(select(selection, scope, seenTable, seen, enterprise));
    TRY(select(selection, scope, evidenceTable, "seen IN (SELECT id FROM data_catalogue_seen WHERE " + seen + ")", enterprise));
    return dump(scope, selection);
}

/// The frozen filing, the one it changes, and their steps, and no entry: there is no general data in a filing's report.
Result<Json> filingFacts(const ReadScope& scope, const Facts& facts, const std::vector<const Filing*>& filings)
{
    Selection selection;
    selection["enterprise"].insert(facts.enterprise);
    for (const Filing* const filing : filings) {
        selection[filingTable.name].insert(filing->id);
        TRY(select(selection, scope, filingStepTable, "filing = ?", filing->id));
    }
    for (const FactTable* const table : {&profileTable, &personTable}) // who files, and who answers for it
        TRY(select(selection, scope, *table, "enterprise = ?", facts.enterprise));
    return dump(scope, selection);
}

Result<ReportDocument> buildCatalogue(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(catalogueReportName));
    const Catalogue catalogue = TRY(catalogueOf(asked));
    ReportDocument document =
        catalogueReport(catalogue.facts, catalogue.standing, *catalogue.pack, asked.words, asked.scope.today);
    document.facts = TRY(catalogueFacts(asked.facts, asked.scope.enterprise));
    return document;
}

/// The filing of that number, or the last one. data_catalogue.no-filing
Result<ReportDocument> buildFiling(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(filingReportName));
    const Catalogue catalogue = TRY(catalogueOf(asked));
    const Filing* chosen = nullptr;
    const Filing* before = nullptr;
    for (const Filing& filing : catalogue.facts.filings) {
        if (asked.scope.version && filing.number > *asked.scope.version)
            break;
        chosen = &filing;
    }
    for (const Filing& filing : catalogue.facts.filings) {
        if (chosen && filing.number < chosen->number && filing.domain == chosen->domain && filing.state() == FilingMove::Accepted)
            before = &filing;
    }
    if (!chosen || (asked.scope.version && chosen->number != *asked.scope.version))
        return Problem{"data_catalogue.no-filing"};
    if (!chosen->isChange)
        before = nullptr;
    ReportDocument document = filingReport(*chosen, before, catalogue.facts.registers, *catalogue.pack, workCalendar());
    std::vector<const Filing*> shown{chosen};
    if (before)
        shown.push_back(before);
    document.facts = TRY(filingFacts(asked.facts, catalogue.facts, shown));
    return document;
}

Result<ReportDocument> buildOf(const char* name, ReportDocument (*made)(const ReportMatter&), const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(name));
    const Catalogue catalogue = TRY(catalogueOf(asked));
    ReportDocument document =
        made({catalogue.facts, catalogue.standing, *catalogue.pack, asked.words, asked.scope.year, asked.scope.today});
    // Its conditions and controls are needed to build the form again, whether or not a receipt names it.
    document.packs.push_back({catalogue.pack->id, catalogue.pack->sha256, catalogue.pack->bytes});
    document.facts = TRY(catalogueFacts(asked.facts, asked.scope.enterprise));
    return document;
}

ReportKind kindOf(const char* name, LocalText title, ReportDocument (*made)(const ReportMatter&))
{
    return {name, std::move(title), [=](const Asked& asked) { return buildOf(name, made, asked); }};
}

Result<Receipt> again(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.rule == levelRule)
        return recomputeLevel(receipt, rules);
    return receipt.rule == driftRule ? recomputeDrift(receipt, rules) : recomputeClock(receipt, rules);
}

class DataCatalogue final : public Domain {
public:
    const char* id() const override { return "data_catalogue"; }
    std::span<const FactTable> tables() const override { return data_catalogue::tables(); }
    std::span<const SheetGroup> sheets() const override { return sheetGroups(); }
    std::span<const ImportKind> imports() const override { return entryImports(); }
    Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked) const override
    {
        return data_catalogue::choiceLists(asked);
    }

    /// Nothing where there is no catalogue, or no rule yet: an enterprise without one needn't know of it.
    Result<plumbline::Standing> standing(const Asked& asked) const override
    {
        const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
        plumbline::Standing standing;
        if (facts.isEmpty() || !asked.rules.inForceOn(packSubject, asked.scope.today))
            return standing;
        const Catalogue catalogue = TRY(catalogueOf(asked));
        standing.findings = findings(catalogue.facts, catalogue.standing, *catalogue.pack, asked.scope.today);
        standing.obligations =
            TRY(obligations(catalogue.facts, catalogue.standing, *catalogue.pack, workCalendar(), asked.scope.year));
        return standing;
    }

    /// Of an entry: how its level follows, with what it was decided on, and what has changed since it was filed.
    Result<std::vector<Receipt>> receipts(const Asked& asked, std::string_view id) const override
    {
        std::vector<Receipt> found;
        const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
        if (facts.isEmpty() || !asked.rules.inForceOn(packSubject, asked.scope.today))
            return found;
        const Catalogue catalogue = TRY(catalogueOf(asked));
        const auto take = [&](const Id& entry, const Receipt& receipt) {
            if (entry.text() == id
                || (id.size() >= fewestDigits && id.size() != entry.text().size() && receipt.id().starts_with(id)))
                found.push_back(receipt);
        };
        for (std::size_t at = 0; at < catalogue.facts.entries.size(); ++at)
            take(catalogue.facts.entries[at].id, catalogue.standing.proposals[at].judgement->why);
        for (const auto& [entry, decision] : catalogue.facts.decisions) {
            if (decision.why)
                take(entry, *decision.why);
        }
        for (const ChangedClass& changed : catalogue.standing.changed) {
            take(changed.entry, changed.drift.why);
            take(changed.entry, changed.due.why);
        }
        return found;
    }

    std::span<const ReportKind> reports() const override
    {
        static const std::array kinds{ReportKind{catalogueReportName, catalogueReportTitle(), buildCatalogue},
            ReportKind{filingReportName, filingReportTitle(), buildFiling},
            kindOf(levelsReportName, levelsReportTitle(), levelsReport), kindOf(gapsReportName, gapsReportTitle(), gapsReport),
            kindOf(assessmentReportName, assessmentReportTitle(), assessmentReport),
            kindOf(incidentsReportName, incidentsReportTitle(), incidentsReport),
            kindOf(groupReportName, groupReportTitle(), groupReport),
            ReportKind{handoverReportName, handoverReportTitle(), buildHandover}};
        return kinds;
    }

    std::span<const Recomputation> recomputations() const override
    {
        static const std::array all{
            Recomputation{levelRule, again}, Recomputation{driftRule, again}, Recomputation{clockRule, again}};
        return all;
    }

    std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words) const override
    {
        return data_catalogue::journalWords(key, words);
    }

    Result<void> fillSample(WriteScope& scope, const RuleBook& rules) const override
    {
        return data_catalogue::fillSample(scope, rules);
    }
};

}

std::unique_ptr<Domain> domain()
{
    return std::make_unique<DataCatalogue>();
}

}
