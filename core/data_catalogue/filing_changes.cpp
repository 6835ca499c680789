// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/filing_changes.h"

#include <algorithm>
#include <set>

namespace plumbline::data_catalogue {

namespace {

/// By which an entry went to another since that day: merger, reorganisation, bankruptcy (article 22). The last one.
const RegisterRow* transferSince(const Facts& facts, const Id& entry, QDate since)
{
    const RegisterRow* last = nullptr;
    for (const RegisterRow& row : facts.registers.rows("transfer")) {
        const auto day = row.day("happened_on");
        if (row.reference("entry") == entry && day && *day >= since && (!last || *day >= last->day("happened_on")))
            last = &row;
    }
    return last;
}

/// What an entry that left the catalogue or the domain, was destroyed, or is no longer important, comes to: nothing. One that
/// went to another is the successor's to answer for.
FiledClass nowOf(const FilingClass& filed, const Facts& facts, const std::vector<Proposal>& proposals, const Filing& filing)
{
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        if (entry.id != filed.entry || entry.domain != filing.domain || !isToFile(facts, proposals, at))
            continue;
        FiledClass now = filedClassOf(entry, *proposals[at].decided);
        if (const RegisterRow* const transfer = transferSince(facts, entry.id, filing.preparedOn))
            now.contents.insert_or_assign("responsible", std::string(transfer->cell("successor")));
        return now;
    }
    return {{0, 0}, {}};
}

/// From when on every decision on the entry has held; none where the last one doesn't.
template <typename Holds> std::optional<QDate> decidedSince(const Facts& facts, const Id& entry, const Holds& holds)
{
    const auto decision = facts.decisions.find(entry);
    if (decision == facts.decisions.end() || !holds(decision->second.level))
        return {};
    QDate since = decision->second.decidedOn;
    const auto& earlier = decision->second.earlier;
    for (auto before = earlier.rbegin(); before != earlier.rend() && holds(before->second); ++before)
        since = before->first;
    return since;
}

/// The first look since the filing was prepared whose numbers are beyond the threshold.
std::optional<QDate> firstScanBeyond(const FilingClass& filed, const Filing& filing, const Facts& facts, Rate threshold)
{
    const auto isBeyond = [&](const std::optional<std::int64_t>& before, const std::optional<std::int64_t>& now) {
        return before && now && isMaterialChange(*before, *now, threshold);
    };
    const auto scans = facts.scans.find(filed.entry);
    for (const auto& [day, scale] : scans == facts.scans.end() ? decltype(scans->second){} : scans->second) {
        if (day >= filing.preparedOn
            && (isBeyond(filed.content.scale.records, scale.records) || isBeyond(filed.content.scale.bytes, scale.bytes)))
            return day;
    }
    return {};
}

/// Reading D23: the earliest day since the filing was prepared on which somebody knew, by a change that was entered, a decision,
/// a destruction or a transfer, or a look showed it. Where none is known, the filing's own day: nobody could show a later one.
QDate firstSeen(const FilingClass& filed, const Filing& filing, const Facts& facts, Rate threshold)
{
    std::optional<QDate> seen;
    const auto take = [&](const std::optional<QDate>& day) {
        if (day && *day >= filing.preparedOn)
            seen = std::min(seen.value_or(*day), *day);
    };
    take(firstScanBeyond(filed, filing, facts, threshold));
    if (const Entry* const entry = facts.entry(filed.entry))
        take(entry->changeKnownOn);
    take(decidedSince(facts, filed.entry, [&](Level level) { return level != filed.level; }));
    take(destroyedOn(facts, filed.entry));
    if (const RegisterRow* const transfer = transferSince(facts, filed.entry, filing.preparedOn))
        take(transfer->day("happened_on"));
    return seen.value_or(filing.preparedOn);
}

/// A class the filing lacks is new since it was decided to be one, or since it came into the domain.
QDate newSince(const Entry& entry, const Filing& filing, const Facts& facts)
{
    const auto decided = decidedSince(facts, entry.id, [](Level level) { return level != Level::General; });
    for (const std::optional<QDate>& day : {decided, entry.changeKnownOn}) {
        if (day && *day >= filing.preparedOn)
            return *day;
    }
    return filing.preparedOn;
}

/// What has changed of one filing.
Result<void> addChanged(std::vector<ChangedClass>& changed, const Filing& filing, const Facts& facts,
    const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    const Rate threshold = TRY(TRY(pack.parameter("drift.threshold"))->rate());
    const auto judgeClass = [&](const FilingClass& filed, const FiledClass& now, QDate seen) -> Result<void> {
        Drift drifted = TRY(drift(filed.content, now, pack, today));
        if (drifted.isMaterial) {
            Due due = TRY(dueAfter("data_catalogue.filing-change", seen, pack, calendar));
            changed.push_back({filed.entry, filed.name, filing.domain, std::move(drifted), seen, std::move(due)});
        }
        return {};
    };
    for (const FilingClass& filed : filing.classes)
        TRY(judgeClass(filed, nowOf(filed, facts, proposals, filing), firstSeen(filed, filing, facts, threshold)));
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        if (!isToFile(facts, proposals, at) || filing.classOf(entry.id) || entry.domain != filing.domain)
            continue;
        TRY(judgeClass({entry.id, entry.fullName(), *proposals[at].decided, {{0, 0}, {}}, {}, {}},
            filedClassOf(entry, *proposals[at].decided), newSince(entry, filing, facts)));
    }
    return {};
}

/// Which the authority has, or which is on its way there.
bool counts(const Filing& filing, const Facts& facts)
{
    return filing.isUnderWay() || &filing == facts.lastAccepted(filing.domain);
}

}

Result<std::vector<ChangedClass>> changedClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    std::set<std::string> domains;
    for (const Filing& filing : facts.filings)
        domains.insert(filing.domain);
    std::vector<ChangedClass> changed;
    for (const std::string& domain : domains) {
        if (const Filing* const filing = facts.lastAccepted(domain))
            TRY(addChanged(changed, *filing, facts, proposals, pack, calendar, today));
    }
    return changed;
}

Result<std::optional<QDate>> changeKnownOn(
    const Entry& before, const Entry& after, const Facts& facts, const RulePack& pack, QDate today)
{
    const std::optional<QDate>& known = after.changeKnownOn;
    const auto differs = [&](const Entry& entry, const Filing& filing, const FilingClass& filed) -> Result<bool> {
        return entry.domain != filing.domain
            || TRY(drift(filed.content, filedClassOf(entry, filed.level), pack, today)).isMaterial;
    };
    bool begins = false;
    for (const Filing& filing : facts.filings) {
        const FilingClass* const filed = counts(filing, facts) ? filing.classOf(after.id) : nullptr;
        if (!filed)
            continue;
        if (known && *known >= filing.preparedOn && TRY(differs(before, filing, *filed)))
            return known; // it has begun before, and the day of it stands there
        begins = begins || ((!known || *known <= filing.preparedOn) && TRY(differs(after, filing, *filed)));
    }
    return begins ? std::optional(today) : known;
}

}
