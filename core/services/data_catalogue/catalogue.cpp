// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/catalogue.h"

#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/store/kept_packs.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr char secretFlag[] = "secret";

Result<Proposal> proposalOf(const Catalogue& catalogue, const Id& entry)
{
    for (std::size_t at = 0; at < catalogue.facts.entries.size(); ++at) {
        if (catalogue.facts.entries[at].id == entry)
            return catalogue.standing.proposals[at];
    }
    return Problem{"facts.missing"}.with("id", QString::fromStdString(entry.text()));
}

/// Whether another entry has its place in the tree.
Result<bool> isKnown(const Session& session, const EnterpriseId& enterprise, const Entry& entry)
{
    const ReadScope scope = TRY(session.workspace().read());
    const std::optional<Id> there = TRY(entryAt(scope, enterprise, entry.source, entry.schema, entry.name));
    return there && *there != entry.id;
}

/// The only domain, where nobody said which.
Result<std::string> domainToFile(const Catalogue& catalogue, const std::string& said)
{
    if (!said.empty())
        return said;
    std::vector<std::string> domains = domainsToPrepare(catalogue.facts, catalogue.standing.proposals);
    std::erase(domains, std::string());
    if (domains.size() > 1)
        return Problem{"data_catalogue.several-domains"};
    return domains.empty() ? std::string() : domains.front();
}

/// The three months of article 12 start when somebody knows: the day on which what was filed is changed here.
Result<void> noteChange(const ReadScope& scope, const RuleBook& rules, const Scope& asked, Entry& entry)
{
    const Result<const RulePack*> pack = rules.inForceOn(packSubject, asked.today);
    if (!pack)
        return {}; // before the rule there is no filing
    Facts filed;
    filed.enterprise = asked.enterprise;
    TRY(readFilings(scope, filed));
    entry.changeKnownOn = TRY(changeKnownOn(TRY(entryWithId(scope, entry.id)), entry, filed, **pack, asked.today));
    return {};
}

}

Result<Catalogue> catalogueOf(const Asked& asked)
{
    Catalogue catalogue;
    catalogue.pack = TRY(asked.rules.inForceOn(packSubject, asked.scope.today));
    catalogue.facts = TRY(readFacts(asked.facts, asked.scope.enterprise));
    catalogue.standing = TRY(standingOf(catalogue.facts, *catalogue.pack, workCalendar(), asked.scope.today));
    return catalogue;
}

Result<const Entry*> entryOf(const Facts& facts, const QString& idOrName)
{
    const Entry* named = nullptr;
    for (const Entry& entry : facts.entries) {
        if (QString::fromStdString(entry.id.text()) == idOrName)
            return &entry;
        if (entry.fullName() != idOrName && entry.source + QLatin1Char('/') + entry.fullName() != idOrName)
            continue;
        if (named)
            return Problem{"data_catalogue.several-of-that-name"}.with("entry", idOrName);
        named = &entry;
    }
    return named ? Result<const Entry*>(named) : Problem{"data_catalogue.no-such-entry"}.with("entry", idOrName);
}

Result<Entry> saveEntry(Session& session, const Scope& asked, Entry entry)
{
    if (std::find(entry.flags.begin(), entry.flags.end(), secretFlag) != entry.flags.end())
        return Problem{"data_catalogue.secret-refused"}.with("entry", entry.fullName());
    if (entry.source.isEmpty() || entry.name.isEmpty())
        return Problem{"data_catalogue.entry-unnamed"};
    if (TRY(isKnown(session, asked.enterprise, entry)))
        return Problem{"data_catalogue.entry-known"}.with("entry", entry.source + QLatin1Char('/') + entry.fullName());
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    if (!entry.id.isNull())
        TRY(noteChange(scope, session.rules(), asked, entry));
    entry.id = TRY(saveEntry(scope, asked.enterprise, entry));
    TRY(scope.commit({"data_catalogue.entry.save", by}));
    return entry;
}

Result<void> answer(
    Session& session, const Scope& asked, const Id& entry, const std::map<std::string, std::optional<Answer>>& answers)
{
    const Actor by = TRY(session.acting(Right::Record));
    const RulePack* const pack = TRY(session.rules().inForceOn(packSubject, asked.today));
    Answers given;
    for (const auto& [condition, one] : answers) {
        if (one)
            given.emplace(condition, *one);
    }
    TRY(judge(given, *pack, asked.today)); // refuses conditions the rule doesn't know
    WriteScope scope = TRY(session.workspace().write());
    for (const auto& [condition, one] : answers)
        TRY(saveAnswer(scope, entry, condition, one));
    TRY(scope.commit({"data_catalogue.answer.save", by}));
    return {};
}

Result<Id> decide(Session& session, const Scope& asked, const Id& entry, Level level, const QString& reason, const Id& finer)
{
    const Actor by = TRY(session.acting(Right::Record));
    Decision decision{{}, entry, level, reason.trimmed(), asked.today, by.name, {}, finer, {}, {}};
    {
        const ReadScope facts = TRY(session.workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(session.asked(facts, asked)));
        const Proposal proposal = TRY(proposalOf(catalogue, entry));
        if (proposal.level != level && decision.reason.isEmpty())
            return Problem{"data_catalogue.reason-missing"};
        const FinerLevel* const own = catalogue.facts.finerLevel(finer);
        if (!finer.isNull() && (!own || own->level != level))
            return Problem{"data_catalogue.finer-of-other-level"}.with("finer", own ? own->name : QString());
        decision.why = proposal.judgement->why;
        decision.proposed = proposal.level;
    }
    WriteScope scope = TRY(session.workspace().write());
    TRY(keepPacks(scope, session.rules(), decision.why->packs));
    const Id id = TRY(insertDecision(scope, decision));
    TRY(scope.commit({"data_catalogue.decision", by, decision.reason}));
    return id;
}

Result<Filing> prepareFiling(Session& session, const Scope& asked, const std::string& domain)
{
    const Actor by = TRY(session.acting(Right::Record));
    Filing filing;
    filing.preparedOn = asked.today;
    {
        const ReadScope facts = TRY(session.workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(session.asked(facts, asked)));
        filing.domain = TRY(domainToFile(catalogue, domain));
        for (const Filing& other : catalogue.facts.filings) {
            if (other.isUnderWay() && other.domain == filing.domain)
                return Problem{"data_catalogue.filing-under-way"}.with("number", QString::number(other.number));
        }
        filing.isChange = catalogue.facts.lastAccepted(filing.domain) != nullptr;
        filing.classes = TRY(classesToFile(catalogue.facts, catalogue.standing.proposals, filing.domain));
        filing.gone = goneClasses(catalogue.facts, catalogue.standing.proposals, filing.domain, filing.classes);
    }
    filing.hash = sha256Hex(canonicalBytes(filingContent(filing)));
    WriteScope scope = TRY(session.workspace().write());
    filing.number = TRY(nextFilingNumber(scope, asked.enterprise));
    filing.id = TRY(insertFiling(scope, asked.enterprise, filing));
    TRY(scope.commit({"data_catalogue.filing.prepare", by}));
    return filing;
}

Result<void> moveFiling(Session& session, const EnterpriseId& enterprise, const Id& id, const FilingStep& step)
{
    const Actor by = TRY(session.acting(step.move == FilingMove::Approved ? Right::Approve : Right::Record));
    if (step.move == FilingMove::Returned && step.note.trimmed().isEmpty())
        return Problem{"data_catalogue.reason-missing"};
    WriteScope scope = TRY(session.workspace().write());
    const Facts facts = TRY(readFacts(scope, enterprise));
    const auto filing = std::find_if(facts.filings.begin(), facts.filings.end(), [&](const Filing& one) { return one.id == id; });
    if (filing == facts.filings.end())
        return Problem{"facts.missing"}.with("id", QString::fromStdString(id.text()));
    if (!mayMove(filing->state(), step.move))
        return Problem{"data_catalogue.wrong-move"};
    if (step.on < (filing->steps.empty() ? filing->preparedOn : filing->steps.back().on))
        return Problem{"data_catalogue.earlier-than-before"};
    TRY(insertFilingStep(scope, id, {step.move, step.on, by.name, step.note.trimmed()}));
    TRY(scope.commit({"data_catalogue.filing." + std::string(filingMoveKey(step.move)), by, step.note.trimmed()}));
    return {};
}

}
