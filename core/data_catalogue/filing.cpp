// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/filing.h"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline::data_catalogue {

namespace {

bool isFiled(const Proposal& proposal)
{
    return proposal.decided && *proposal.decided != Level::General;
}

Json classAsJson(const FilingClass& one)
{
    Json::Object content;
    for (const auto& [key, value] : one.content.contents)
        content.emplace(key, value);
    Json::Object json{{"entry", one.entry.text()}, {"name", one.name.toStdString()}, {"level", std::string(levelKey(one.level))},
        {"contents", std::move(content)}};
    if (one.content.scale.records)
        json.emplace("records", std::to_string(*one.content.scale.records));
    if (one.content.scale.bytes)
        json.emplace("bytes", std::to_string(*one.content.scale.bytes));
    return json;
}

Result<std::optional<std::int64_t>> optionalCount(Members& members, std::string_view key)
{
    const std::optional<std::string> text = TRY(members.optionalText(key));
    return text ? std::optional(TRY(parseCount(*text))) : std::optional<std::int64_t>();
}

Result<FilingClass> classFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    FilingClass one;
    one.entry = TRY(Id::parse(TRY(members.text("entry"))));
    one.name = QString::fromStdString(TRY(members.text("name")));
    const std::optional<Level> level = levelOf(TRY(members.text("level")));
    if (!level)
        return members.at("receipt.malformed", "level");
    one.level = *level;
    one.content.scale.records = TRY(optionalCount(members, "records"));
    one.content.scale.bytes = TRY(optionalCount(members, "bytes"));
    Members contents = TRY(Members::of(*TRY(members.required("contents")), {}));
    for (const auto& [key, value] : members.optional("contents")->object())
        one.content.contents.emplace(key, TRY(contents.text(key)));
    TRY(members.finish());
    return one;
}

/// The day on which the whole of an entry was destroyed (article 20); none where a later look saw some of it: then it is there.
std::optional<QDate> destroyedOn(const Facts& facts, const Id& entry)
{
    std::optional<QDate> destroyed;
    for (const RegisterRow& row : facts.registers.rows("destruction")) {
        const auto day = row.day("destroyed_on");
        if (day && row.reference("entry") == entry && row.is("is_whole", "1"))
            destroyed = std::max(destroyed.value_or(*day), *day);
    }
    const auto scans = facts.scans.find(entry);
    if (!destroyed || scans == facts.scans.end())
        return destroyed;
    const bool isSeenAgain = std::any_of(scans->second.begin(), scans->second.end(),
        [&](const auto& scan) { return scan.first > *destroyed && scan.second.records.value_or(0) > 0; });
    return isSeenAgain ? std::nullopt : destroyed;
}

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

bool isToFile(const Facts& facts, const std::vector<Proposal>& proposals, std::size_t at)
{
    return isFiled(proposals[at]) && !destroyedOn(facts, facts.entries[at].id);
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
        const std::optional<QDate> accepted = filing.dayOf(FilingMove::Accepted);
        if (const RegisterRow* const transfer = accepted ? transferSince(facts, entry.id, *accepted) : nullptr)
            now.contents.insert_or_assign("responsible", std::string(transfer->cell("successor")));
        return now;
    }
    return {{0, 0}, {}};
}

/// The earlier of the day somebody knows of, be it of a destruction or transfer, and the first scan since the filing whose
/// numbers are beyond the threshold; without either, today (reading D23).
QDate firstSeen(const FilingClass& filed, const Facts& facts, Rate threshold, QDate accepted, QDate today)
{
    QDate seen = today;
    const auto isBeyond = [&](const std::optional<std::int64_t>& before, const std::optional<std::int64_t>& now) {
        return before && now && isMaterialChange(*before, *now, threshold);
    };
    if (const auto scans = facts.scans.find(filed.entry); scans != facts.scans.end()) {
        for (const auto& [day, scale] : scans->second) {
            if (day >= accepted
                && (isBeyond(filed.content.scale.records, scale.records) || isBeyond(filed.content.scale.bytes, scale.bytes)))
                seen = std::min(seen, day);
        }
    }
    const Entry* const entry = facts.entry(filed.entry);
    if (entry && entry->changeKnownOn && *entry->changeKnownOn >= accepted)
        seen = std::min(seen, *entry->changeKnownOn);
    if (const auto destroyed = destroyedOn(facts, filed.entry); destroyed && *destroyed >= accepted)
        seen = std::min(seen, *destroyed);
    if (const RegisterRow* const transfer = transferSince(facts, filed.entry, accepted))
        seen = std::min(seen, transfer->day("happened_on").value_or(seen));
    return seen;
}

}

FiledClass filedClassOf(const Entry& entry, Level level)
{
    FiledClass one{entry.scale, {}};
    const auto add = [&](const char* key, const QString& text) { one.contents.emplace(key, text.toStdString()); };
    add("source", entry.source + QLatin1Char(' ') + entry.fullName());
    one.contents.emplace("category", entry.category);
    one.contents.emplace("level", levelKey(level));
    add("carrier", entry.carrier);
    add("purpose", entry.purpose);
    add("scope-of-use", entry.scopeOfUse);
    add("responsible", entry.responsible);
    add("sharing", entry.sharing);
    add("cross-border", entry.crossBorder);
    add("protection", entry.protection);
    return one;
}

std::vector<std::string> domainsToFile(const Facts& facts, const std::vector<Proposal>& proposals)
{
    std::set<std::string> domains;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (isToFile(facts, proposals, at))
            domains.insert(facts.entries[at].domain);
    }
    return {domains.begin(), domains.end()};
}

Result<std::vector<FilingClass>> classesToFile(
    const Facts& facts, const std::vector<Proposal>& proposals, std::string_view domain)
{
    std::vector<FilingClass> classes;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        if (!isToFile(facts, proposals, at) || (!entry.domain.empty() && entry.domain != domain))
            continue;
        if (const std::vector<std::string> missing = missingContents(entry); !missing.empty() || entry.domain.empty())
            return Problem{"data_catalogue.filing-incomplete"}
                .with("entry", entry.fullName())
                .with("missing",
                    QStringLiteral("contents.")
                        + (missing.empty() ? QStringLiteral("domain") : QString::fromStdString(missing.front())));
        classes.push_back({entry.id, entry.fullName(), *proposals[at].decided, filedClassOf(entry, *proposals[at].decided)});
    }
    if (classes.empty())
        return Problem{"data_catalogue.nothing-to-file"};
    return classes;
}

Json filingContent(const std::vector<FilingClass>& classes)
{
    Json::Array all;
    for (const FilingClass& one : classes)
        all.push_back(classAsJson(one));
    return Json::Object{{"format", "plumbline.filing/1"}, {"classes", std::move(all)}};
}

Result<std::vector<FilingClass>> filingClasses(const Json& content)
{
    Members members = TRY(Members::of(content, {}));
    if (TRY(members.text("format")) != "plumbline.filing/1")
        return members.at("receipt.malformed", "format");
    std::vector<FilingClass> classes;
    for (const Json& one : *TRY(members.array("classes")))
        classes.push_back(TRY(classFromJson(one)));
    TRY(members.finish());
    return classes;
}

bool mayMove(FilingMove from, FilingMove to)
{
    switch (from) {
    case FilingMove::Prepared:
        return to == FilingMove::Approved || to == FilingMove::Withdrawn;
    case FilingMove::Approved:
        return to == FilingMove::Submitted || to == FilingMove::Withdrawn;
    case FilingMove::Submitted:
        return to == FilingMove::Accepted || to == FilingMove::Returned;
    case FilingMove::Accepted:
    case FilingMove::Returned:
    case FilingMove::Withdrawn:
        break;
    }
    return false;
}

namespace {

/// What has changed of one filing.
Result<void> addChanged(std::vector<ChangedClass>& changed, const Filing& filing, const Facts& facts,
    const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    const Rate threshold = TRY(TRY(pack.parameter("drift.threshold"))->rate());
    const QDate accepted = filing.dayOf(FilingMove::Accepted).value_or(today);
    const auto judgeClass = [&](const FilingClass& filed, const FiledClass& now, QDate seen) -> Result<void> {
        Drift drifted = TRY(drift(filed.content, now, pack, today));
        if (drifted.isMaterial) {
            Due due = TRY(dueAfter("data_catalogue.filing-change", seen, pack, calendar));
            changed.push_back({filed.entry, filed.name, filing.domain, std::move(drifted), seen, std::move(due)});
        }
        return {};
    };
    for (const FilingClass& filed : filing.classes)
        TRY(judgeClass(filed, nowOf(filed, facts, proposals, filing), firstSeen(filed, facts, threshold, accepted, today)));
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        const bool isKnown = std::any_of(
            filing.classes.begin(), filing.classes.end(), [&](const FilingClass& filed) { return filed.entry == entry.id; });
        if (!isToFile(facts, proposals, at) || isKnown || entry.domain != filing.domain)
            continue;
        const QDate decided = facts.decisions.at(entry.id).decidedOn; // a class the filing lacks is new since it was decided
        TRY(judgeClass({entry.id, entry.fullName(), *proposals[at].decided, {{0, 0}, {}}},
            filedClassOf(entry, *proposals[at].decided), decided));
    }
    return {};
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

}
