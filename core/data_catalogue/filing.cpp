// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/filing.h"

#include <algorithm>
#include <array>

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

/// What an entry that left the catalogue, or is no longer important, comes to: nothing.
FiledClass nowOf(const FilingClass& filed, const Facts& facts, const std::vector<Proposal>& proposals)
{
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (facts.entries[at].id == filed.entry && isFiled(proposals[at]))
            return filedClassOf(facts.entries[at], *proposals[at].decided);
    }
    return {{0, 0}, {}};
}

/// The earlier of the day somebody knows of and the first scan since the filing whose numbers are beyond the threshold; without
/// either, today (reading D23).
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

Result<std::vector<FilingClass>> classesToFile(const Facts& facts, const std::vector<Proposal>& proposals)
{
    std::vector<FilingClass> classes;
    const Entry* first = nullptr;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        if (!isFiled(proposals[at]))
            continue;
        if (const std::vector<std::string> missing = missingContents(entry); !missing.empty() || entry.domain.empty())
            return Problem{"data_catalogue.filing-incomplete"}
                .with("entry", entry.fullName())
                .with("missing",
                    QStringLiteral("contents.")
                        + (missing.empty() ? QStringLiteral("domain") : QString::fromStdString(missing.front())));
        if (first && first->domain != entry.domain)
            return Problem{"data_catalogue.several-domains"};
        first = first ? first : &entry;
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

Result<std::vector<ChangedClass>> changedClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today)
{
    std::vector<ChangedClass> changed;
    const Filing* const filing = facts.lastAccepted();
    if (!filing)
        return changed;
    const Rate threshold = TRY(TRY(pack.parameter("drift.threshold"))->rate());
    const QDate accepted = filing->dayOf(FilingMove::Accepted).value_or(today);
    const auto judgeClass = [&](const FilingClass& filed, const FiledClass& now, QDate seen) -> Result<void> {
        Drift drifted = TRY(drift(filed.content, now, pack, today));
        if (drifted.isMaterial) {
            Due due = TRY(dueAfter("data_catalogue.filing-change", seen, pack, calendar));
            changed.push_back({filed.entry, filed.name, std::move(drifted), seen, std::move(due)});
        }
        return {};
    };
    for (const FilingClass& filed : filing->classes)
        TRY(judgeClass(filed, nowOf(filed, facts, proposals), firstSeen(filed, facts, threshold, accepted, today)));
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        const bool isKnown = std::any_of(
            filing->classes.begin(), filing->classes.end(), [&](const FilingClass& filed) { return filed.entry == entry.id; });
        if (!isFiled(proposals[at]) || isKnown)
            continue;
        const QDate decided = facts.decisions.at(entry.id).decidedOn; // a class the filing lacks is new since it was decided
        TRY(judgeClass({entry.id, entry.fullName(), *proposals[at].decided, {{0, 0}, {}}},
            filedClassOf(entry, *proposals[at].decided), decided));
    }
    return changed;
}

}
