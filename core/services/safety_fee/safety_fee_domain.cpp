// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/safety_fee_domain.h"

#include "core/safety_fee/findings.h"
#include "core/safety_fee/obligations.h"
#include "core/safety_fee/receipt_rules.h"
#include "core/safety_fee/site_year.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/choice_lists.h"
#include "core/services/safety_fee/entry_import.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/safety_fee/group.h"
#include "core/services/safety_fee/journal_words.h"
#include "core/services/safety_fee/reports.h"
#include "core/services/safety_fee/sample.h"
#include "core/services/safety_fee/trial_balance.h"
#include "core/services/safety_fee/year_reading.h"
#include "core/store/safety_fee/book_store.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"

#include <array>
#include <iterator>

namespace plumbline::safety_fee {

namespace {

constexpr std::size_t leastReceiptDigits = 8; // fewer would name several

class SafetyFee final : public Domain {
public:
    const char* id() const override { return "safety_fee"; }
    std::span<const FactTable> tables() const override { return safety_fee::tables(); }
    std::span<const ImportKind> imports() const override
    {
        static const std::array kinds{expenditureImport(), trialBalanceImport()};
        return kinds;
    }
    std::span<const SheetGroup> sheets() const override { return sheetGroups(); }
    Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked) const override
    {
        return safety_fee::choiceLists(TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed)), asked);
    }
    Result<std::vector<Finding>> draftFindings(const Asked& asked, const FactTable& table) const override
    {
        if (table.name != std::string_view(entryDraftTable.name))
            return std::vector<Finding>();
        return safety_fee::draftFindings(asked);
    }

    /// What rests on a year that can't be reckoned is left out; the year's own Problem is shown where the year is.
    Result<Standing> standing(const Asked& asked) const override
    {
        const Scope& scope = asked.scope;
        const QDate day = scope.today;
        const Facts facts = TRY(factsToJudge(asked, scope.year));
        Documents documents = TRY(readDocuments(asked.facts, scope.enterprise, scope.year));
        registerPlans(documents, TRY(readPlanHeads(asked.facts, scope.enterprise)));
        const Result<YearAccrual> reckoned = accrueYear(facts, asked.rules, scope.year, day);
        const YearAccrual* const year = reckoned ? &*reckoned : nullptr;
        Standing standing;
        standing.findings = TRY(findings(facts, documents, asked.rules, scope.year, day, year));
        standing.obligations = TRY(obligations(facts, documents, asked.rules, scope.year, day, year));
        TRY(tellOfPosting(standing, asked));
        if (!documents.groupMembers.empty())
            TRY(tellOfGroup(standing, asked));
        return standing;
    }

    /// What was posted answers before what is reckoned today: a figure of an approved plan by its own id, or by its receipt's.
    Result<std::vector<Receipt>> receipts(const Asked& asked, std::string_view id) const override
    {
        std::vector<Receipt> posted = TRY(postedReceipts(asked, id));
        return posted.empty() ? reckonedReceipts(asked, id) : Result<std::vector<Receipt>>(std::move(posted));
    }
    std::span<const ReportKind> reports() const override { return reportKinds(); }

    std::span<const Recomputation> recomputations() const override
    {
        static const std::vector<Recomputation> all = [] {
            std::vector<Recomputation> made;
            for (const char* const rule : receiptRules)
                made.push_back({rule, safety_fee::recompute});
            return made;
        }();
        return all;
    }

    std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words) const override
    {
        return safety_fee::journalWords(key, words);
    }

    Result<void> fillSample(WriteScope& scope, const RuleBook& rules) const override
    {
        TRY(safety_fee::fillSample(scope, rules));
        return fillSamplePlans(scope, rules);
    }

private:
    /// Whether a month was posted is for the books to know; where there are none, only months still to come are called due.
    static Result<void> tellOfPosting(Standing& standing, const Asked& asked)
    {
        const std::optional<Book> book = TRY(readBook(asked.facts, asked.scope.enterprise));
        const std::optional<Month> posted = book ? TRY(lastPostedMonth(asked.facts, book->id)) : std::nullopt;
        std::erase_if(standing.obligations, [&](Obligation& obligation) {
            if (obligation.kind != "safety_fee.monthly-accrual" || !obligation.due)
                return false;
            const Month month = Month::of(*obligation.due);
            obligation.isDone = posted && month <= *posted;
            return (!book || month < book->first) && *obligation.due < asked.scope.today;
        });
        return {};
    }

    /// Nothing where no member is in the group in the year.
    static Result<void> tellOfGroup(Standing& standing, const Asked& asked)
    {
        const Result<GroupYear> group = groupYear(asked.facts, asked.scope.enterprise, asked.scope.year);
        if (!group && group.problem().code == "safety_fee.no-group")
            return {};
        if (!group)
            return group.problem();
        const RulePack* const pack = TRY(asked.rules.inForceOn(packSubject, QDate(asked.scope.year, 12, 31)));
        std::vector<Finding> found = TRY(groupFindings(*pack, *group, asked.scope.enterprise));
        std::move(found.begin(), found.end(), std::back_inserter(standing.findings));
        return {};
    }

    static Result<std::vector<Receipt>> postedReceipts(const Asked& asked, std::string_view id)
    {
        std::vector<Receipt> found;
        if (const Result<Id> figure = Id::parse(id)) {
            if (auto receipt = TRY(readReceipt(asked.facts, *figure)))
                found.push_back(std::move(*receipt));
            else if (auto booked = TRY(receiptOfEntry(asked.facts, *figure)))
                found.push_back(std::move(*booked));
        } else if (id.size() >= leastReceiptDigits) {
            for (const Plan& plan : TRY(readPlans(asked.facts, asked.scope.enterprise))) {
                for (PlanFigure& posted : TRY(readFigures(asked.facts, plan.id))) {
                    if (found.empty() && posted.why && posted.why->id().starts_with(id))
                        found.push_back(std::move(*posted.why));
                }
            }
            if (found.empty())
                found = TRY(receiptsOfEntries(asked.facts, asked.scope.enterprise, id));
        }
        return found;
    }

    static Result<std::vector<Receipt>> reckonedReceipts(const Asked& asked, std::string_view id)
    {
        const YearAccrual year = TRY(yearAccrual(asked));
        std::vector<Receipt> found;
        for (const ActivityYear& activity : year.activities) {
            if (activity.activity.text() != id)
                continue;
            found.push_back(TRY(activity.why()));
            for (const ActivityMonth& month : activity.months)
                found.push_back(TRY(month.why()));
        }
        if (id.size() >= leastReceiptDigits) {
            for (Receipt& receipt : TRY(year.receipts())) {
                if (receipt.id().starts_with(id))
                    found.push_back(std::move(receipt));
            }
        }
        return found;
    }
};

}

std::unique_ptr<Domain> domain()
{
    return std::make_unique<SafetyFee>();
}

Result<YearAccrual> yearAccrual(const Asked& asked)
{
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    return accrueYear(facts, asked.rules, asked.scope.year, asked.scope.today);
}

}
