// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/tailings_domain.h"

#include "core/services/tailings/fact_sheets.h"
#include "core/services/tailings/journal_words.h"
#include "core/services/tailings/ledger.h"
#include "core/services/tailings/ledger_import.h"
#include "core/services/tailings/reports.h"
#include "core/services/tailings/row_checks.h"
#include "core/services/tailings/sample.h"
#include "core/store/tailings/tables.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/destinations.h"
#include "core/tailings/findings.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/obligations.h"
#include "core/tailings/periods.h"
#include "core/tailings/retention.h"
#include "core/tailings/water_share.h"

#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::size_t fewestDigits = 8; // of a receipt's id: fewer would name several

class PackLists final : public ChoiceLists {
public:
    explicit PackLists(const RulePack* pack) : m_pack(pack) { }

    std::vector<NamedKey> of(std::string_view list, const RowDraft&) const override
    {
        std::vector<NamedKey> items;
        const ClosedList* const found = m_pack ? m_pack->list(list) : nullptr;
        for (const ListItem& item : found ? found->items : std::vector<ListItem>())
            items.push_back({item.id, item.name});
        return items;
    }
    std::vector<NamedKey> known() const override { return of(lists::selfCheck, {}); }

private:
    const RulePack* m_pack;
};

class Tailings final : public Domain {
public:
    const char* id() const override { return "tailings"; }
    std::span<const FactTable> tables() const override { return tailings::tables(); }
    std::span<const SheetGroup> sheets() const override { return sheetGroups(); }
    std::span<const ImportKind> imports() const override { return ledgerImports(); }
    Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked) const override { return tailings::choiceLists(asked); }

    Result<void> checkRow(const ReadScope& facts, const FactTable& table, const Id& row) const override
    {
        return tailings::checkRow(facts, table, row);
    }

    /// Nothing where there is neither mill nor pond, or no rule yet: an enterprise without one needn't know of it.
    Result<Standing> standing(const Asked& asked) const override
    {
        Standing standing;
        if (!asked.rules.inForceOn(packSubject, asked.scope.today))
            return standing;
        const Ledger ledger = TRY(ledgerOf(asked));
        standing.findings = TRY(findings(ledger.facts, *ledger.pack, asked.scope.today));
        standing.obligations = TRY(obligations(ledger.facts, *ledger.pack, asked.scope.year, asked.scope.today));
        return standing;
    }

    /// Of a mill or a pond: the balances of the year; of a pond also what article 24 asks; of a result: how it was judged.
    Result<std::vector<Receipt>> receipts(const Asked& asked, std::string_view id) const override
    {
        std::vector<Receipt> found;
        if (!asked.rules.inForceOn(packSubject, asked.scope.today))
            return found;
        const Ledger ledger = TRY(ledgerOf(asked));
        const auto take = [&](const Id& subject, const Receipt& receipt) {
            const bool isById = subject.text() == id;
            const bool isByReceipt =
                id.size() >= fewestDigits && id.size() != subject.text().size() && receipt.id().starts_with(id);
            if (isById || isByReceipt)
                found.push_back(receipt);
        };
        for (const Record& mill : ledger.facts.registers.of("tailings.mill")) {
            for (int number = 1; number <= monthsInYear; ++number) {
                const Month month(asked.scope.year, number);
                auto terms = termsOf(ledger.facts.flows, mill.id, month, month);
                if (!terms.empty())
                    take(mill.id, balanceOf(std::move(terms), month, month, *ledger.pack).why);
                if (const auto metal = metalOf(ledger.facts.metal, mill.id, month, month))
                    take(mill.id, metalReceipt(*metal, month, month, metalTolerance(mill), *ledger.pack));
            }
            const Month first(asked.scope.year, 1);
            const Month last(asked.scope.year, monthsInYear);
            take(mill.id, balanceOf(termsOf(ledger.facts.flows, mill.id, first, last), first, last, *ledger.pack).why);
            if (const auto metal = metalOf(ledger.facts.metal, mill.id, first, last))
                take(mill.id, metalReceipt(*metal, first, last, metalTolerance(mill), *ledger.pack));
        }
        for (const Record& pond : ledger.facts.registers.of("tailings.pond")) {
            for (const WaterShare& share : waterShares(ledger.facts, *ledger.pack, asked.scope.year)) {
                if (share.pond == &pond)
                    take(pond.id, share.why);
            }
            if (const auto balances = pondBalances(ledger, pond, asked.scope.year)) {
                for (const PondBalance& balance : *balances)
                    take(pond.id, balance.why);
            }
            for (const char* const what : {"leachate", "groundwater"}) {
                if (const auto question = runQuestion(ledger.facts, pond, what, asked.scope.today))
                    take(pond.id, TRY(cleanRun(*question, *ledger.pack)).why);
            }
        }
        for (const Sample& sample : ledger.facts.samples) {
            if (const Judged judged = judge(sample, ledger.facts, *ledger.pack); judged.why)
                take(sample.id, *judged.why);
        }
        return found;
    }

    std::span<const ReportKind> reports() const override { return reportKinds(); }

    std::span<const Recomputation> recomputations() const override
    {
        static const std::array all{Recomputation{balanceRule, recomputeBalance},
            Recomputation{pondBalanceRule, recomputePondBalance}, Recomputation{waterShareRule, recomputeWaterShare},
            Recomputation{dryRule, recomputeDry}, Recomputation{metalMonthRule, recomputeMetalMonth},
            Recomputation{limitRule, recomputeLimit}, Recomputation{runRule, recomputeRun},
            Recomputation{retentionRule, recomputeRetention}, Recomputation{destinationRule, recomputeDestination}};
        return all;
    }

    std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words) const override
    {
        return tailings::journalWords(key, words);
    }

    Result<void> fillSample(WriteScope& scope, const RuleBook&) const override { return tailings::fillSample(scope); }
};

}

std::unique_ptr<Domain> domain()
{
    return std::make_unique<Tailings>();
}

Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked)
{
    const Result<const RulePack*> pack = asked.rules.inForceOn(packSubject, asked.scope.today);
    return std::unique_ptr<ChoiceLists>(std::make_unique<PackLists>(pack ? *pack : nullptr));
}

}
