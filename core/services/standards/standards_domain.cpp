// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/standards_domain.h"

#include "core/services/finding_answers.h"
#include "core/services/standards/journal_words.h"
#include "core/services/standards/reports.h"
#include "core/services/standards/review.h"
#include "core/services/standards/sample.h"
#include "core/services/standards/sheets.h"
#include "core/store/standards/standards_store.h"
#include "core/store/standards/tables.h"

#include <array>

namespace plumbline::standards {

namespace {

constexpr std::size_t leastDigits = 8; // of a receipt's id: fewer would name several

class StandardsDomain final : public Domain {
public:
    const char* id() const override { return "standards"; }
    std::span<const FactTable> tables() const override { return standards::tables(); }
    std::span<const SheetGroup> sheets() const override { return sheetGroups(); }
    Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked) const override { return standards::choiceLists(asked); }

    Result<plumbline::Standing> standing(const Asked& asked) const override
    {
        const Review review = TRY(reviewOf(asked));
        plumbline::Standing standing;
        standing.findings = findings(review.facts, review.board, *review.book, workCalendar(), asked.scope.today);
        standing.obligations = obligations(review.facts, review.board, *review.book, workCalendar(), asked.scope.today);
        return standing;
    }

    /// Of a project: its votes' results, and what the answers to its review allow.
    Result<std::vector<Receipt>> receipts(const Asked& asked, std::string_view id) const override
    {
        std::vector<Receipt> found;
        const Review review = TRY(reviewOf(asked));
        for (const Project& project : review.facts.projects) {
            const bool isIt = project.id.text() == id;
            if (!isIt && (id.size() < leastDigits || id.size() == project.id.text().size()))
                continue;
            const OpenProject open = TRY(projectOf(asked, project.id));
            const auto take = [&](const Receipt& receipt) {
                if (isIt || receipt.id().starts_with(id))
                    found.push_back(receipt);
            };
            for (const Vote& vote : open.dossier.votes) {
                if (vote.closing && vote.closing->why)
                    take(*vote.closing->why);
            }
            if (const AssessmentRule* const rule = open.assessmentRule()) {
                if (const auto assessment =
                        assess(answersIn(open.dossier, *rule), *rule, project.kind, *open.rules->pack, asked.scope.today))
                    take(assessment->why);
            }
        }
        return found;
    }

    std::span<const ReportKind> reports() const override { return reportKinds(); }
    std::span<const Recomputation> recomputations() const override
    {
        static const std::array all{Recomputation{voteRule, recomputeVote}, Recomputation{assessmentRule, recomputeAssessment}};
        return all;
    }
    std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words) const override
    {
        return standards::journalWords(key, words);
    }
    Result<void> fillSample(WriteScope& scope, const RuleBook& rules) const override
    {
        return standards::fillSample(scope, rules);
    }
};

}

std::unique_ptr<Domain> domain()
{
    return std::make_unique<StandardsDomain>();
}

}
