// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"

#include "core/tailings/gap_rules.h"
#include "core/tailings/lines_in_force.h"
#include "core/tailings/mass_balance.h"
#include "core/tailings/obligations.h"

#include <algorithm>
#include <iterator>

namespace plumbline::tailings {

namespace {

/// Article 2 paragraph 2: exactly the limit stays in.
Result<void> radioactivity(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    const Quantity most = Quantity::fromUnits(TRY(TRY(pack.parameter("radioactivity.most"))->count()));
    for (const Record& kind : facts.registers.of("tailings.kind")) {
        const auto uranium = kind.quantity("uranium_bq_g").value_or(Quantity());
        const auto thorium = kind.quantity("thorium_bq_g").value_or(Quantity());
        const Quantity highest = std::max(uranium, thorium);
        if (highest > most || kind.flag("is_uranium_thorium_ore"))
            add(all, "tailings.kind.outside", Weight::Warning, at(pack, 2, 2),
                {{"name", kind.name()}, {"activity", formatQuantity(highest)}}, &kind);
    }
    return {};
}

/// Article 6, which binds producers: each post is held today.
void posts(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const auto& holders = facts.registers.of("tailings.post");
    const ClosedList* const list = pack.list("posts");
    for (const ListItem& post : list ? list->items : std::vector<ListItem>()) {
        const bool isHeld = std::any_of(holders.begin(), holders.end(), [&](const Record& holder) {
            const auto from = holder.date("appointed_on");
            const auto until = holder.date("until");
            return holder.text("role") == post.id && from && *from <= today && (!until || *until >= today);
        });
        if (!isHeld)
            add(all, "tailings.post.missing", Weight::Breach, post.citation, {{"what", post.id}});
    }
}

/// Article 8: a producer may entrust three things, a pond's operator two; and whoever is given tailings has a contract that day.
void services(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    for (const Record& contractor : facts.registers.of("tailings.contractor")) {
        const ClosedList* const allowed = pack.list("services." + std::string(contractor.text("entrusted_by")));
        if (allowed && !allowed->find(contractor.text("service")))
            add(all, "tailings.contract.not-allowed", Weight::Breach, at(pack, 8),
                {{"name", contractor.name()}, {"what", std::string(contractor.text("service"))}}, &contractor);
        if (const auto day = dayWithoutContract(facts, contractor))
            add(all, "tailings.contract.outside-term", Weight::Breach, at(pack, 8),
                {{"name", contractor.name()}, {"date", formatDate(*day)}}, &contractor);
    }
}

void expired(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    for (const ExpiryRule& rule : expiryRules()) {
        if (!rule.code)
            continue;
        for (const Record& record : facts.registers.of(rule.table)) {
            const auto until = record.date(rule.column);
            const bool isOver = until && *until < today && !isSettled(rule, record, today) && isAsked(record, rule.when, rule.is);
            if (isOver && !isHistory(facts.registers, rule.table, record, today))
                add(all, rule.code, rule.weight, at(pack, rule.article, rule.paragraph),
                    {{"name", std::string(record.text(rule.named))}, {"date", formatDate(*until)}}, &record);
        }
    }
}

Result<void> filings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    for (const YearlyFiling& filing : TRY(yearlyFilings(facts, pack, today))) {
        const bool isMissed = !filing.filed && filing.due < today;
        const bool isLate = filing.filed && filing.due < *filing.filed;
        if (isMissed || isLate)
            add(all, isMissed ? "tailings.filing.missed" : "tailings.filing.late", isMissed ? Weight::Breach : Weight::Warning,
                at(pack, 7, 4), {{"year", std::to_string(filing.year)}, {"by", filing.role}, {"due", formatDate(filing.due)}});
    }
    return {};
}

}

Finding& add(std::vector<Finding>& all, const char* code, Weight weight, Citation citation,
    std::vector<std::pair<std::string, std::string>> figures, const Record* subject)
{
    Finding& finding = all.emplace_back();
    finding.code = code;
    finding.weight = weight;
    finding.citation = std::move(citation);
    finding.figures = std::move(figures);
    finding.subject = subject ? subject->id.text() : std::string();
    return finding;
}

Citation at(const RulePack& pack, int article, int paragraph)
{
    return {pack.id, article, paragraph, {}, 0};
}

bool isBound(const Facts& facts)
{
    return isProducer(facts) || isOperator(facts) || !facts.registers.of("tailings.oversight").empty();
}

bool isProducer(const Facts& facts)
{
    return !facts.registers.of("tailings.mill").empty();
}

bool isOperator(const Facts& facts)
{
    return !facts.registers.of("tailings.pond").empty();
}

Result<std::vector<Finding>> findings(const Facts& facts, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    if (!isBound(facts))
        return all;
    TRY(radioactivity(facts, pack, all));
    if (isProducer(facts))
        posts(facts, pack, today, all);
    services(facts, pack, all);
    std::vector<Finding> missing = gaps(facts, pack, today);
    std::move(missing.begin(), missing.end(), std::back_inserter(all));
    expired(facts, pack, today, all);
    TRY(filings(facts, pack, today, all));
    ledgerFindings(facts, pack, today, all);
    ownUseFindings(facts, pack, all);
    TRY(pondFindings(facts, pack, today, all));
    TRY(monitoringFindings(facts, pack, today, all));
    if (isProducer(facts) || isOperator(facts))
        checkFindings(facts, pack, today, all);
    for (Finding& finding : all) {
        const Consequence* const consequence = pack.consequenceOf(finding.code);
        if (consequence && !finding.consequence)
            finding.consequence = consequence->citation;
    }
    return all;
}

}
