// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/filing.h"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline::data_catalogue {

namespace {

constexpr char filingFormat[] = "plumbline.filing/2";
constexpr char formatBefore[] = "plumbline.filing/1"; // without the classes that are gone

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
    if (!one.basis.isEmpty())
        json.emplace("basis", one.basis.toStdString());
    if (one.columns)
        json.emplace("columns", std::to_string(*one.columns));
    return json;
}

Json goneAsJson(const GoneClass& one)
{
    Json::Object json{{"entry", one.entry.text()}, {"name", one.name.toStdString()}, {"why", std::string(goneWhyKey(one.why))}};
    if (one.since)
        json.emplace("since", formatDate(*one.since));
    return json;
}

Result<GoneClass> goneFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    GoneClass one;
    one.entry = TRY(Id::parse(TRY(members.text("entry"))));
    one.name = QString::fromStdString(TRY(members.text("name")));
    const std::optional<GoneWhy> why = goneWhyOf(TRY(members.text("why")));
    if (!why)
        return members.at("receipt.malformed", "why");
    one.why = *why;
    if (const auto since = TRY(members.optionalText("since")))
        one.since = TRY(parseDate(*since));
    TRY(members.finish());
    return one;
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
    one.basis = QString::fromStdString(TRY(members.optionalText("basis")).value_or(std::string()));
    one.columns = TRY(optionalCount(members, "columns"));
    Members contents = TRY(Members::of(*TRY(members.required("contents")), {}));
    for (const auto& [key, value] : members.optional("contents")->object())
        one.content.contents.emplace(key, TRY(contents.text(key)));
    TRY(members.finish());
    return one;
}

}

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

bool isToFile(const Facts& facts, const std::vector<Proposal>& proposals, std::size_t at)
{
    return isFiled(proposals[at]) && !destroyedOn(facts, facts.entries[at].id);
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

std::vector<std::string> domainsToPrepare(const Facts& facts, const std::vector<Proposal>& proposals)
{
    const std::vector<std::string> now = domainsToFile(facts, proposals);
    std::set<std::string> domains(now.begin(), now.end());
    for (const Filing& filing : facts.filings) {
        if (&filing == facts.lastAccepted(filing.domain) && !filing.classes.empty())
            domains.insert(filing.domain);
    }
    return {domains.begin(), domains.end()};
}

namespace {

GoneClass goneClass(const FilingClass& filed, const Facts& facts, const std::vector<Proposal>& proposals)
{
    GoneClass gone{filed.entry, filed.name, GoneWhy::Left, {}};
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (facts.entries[at].id != filed.entry)
            continue;
        gone.since = destroyedOn(facts, filed.entry);
        if (gone.since)
            gone.why = GoneWhy::Destroyed;
        else if (isFiled(proposals[at]))
            gone.why = GoneWhy::OtherDomain;
        else if (const auto decision = facts.decisions.find(filed.entry); decision != facts.decisions.end()) {
            gone.why = GoneWhy::General;
            gone.since = decision->second.decidedOn;
        }
    }
    return gone;
}

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
        const auto columns = facts.columns.find(entry.id);
        classes.push_back({entry.id, entry.fullName(), *proposals[at].decided, filedClassOf(entry, *proposals[at].decided),
            entry.basis, columns == facts.columns.end() ? std::nullopt : std::optional(columns->second)});
    }
    const Filing* const before = facts.lastAccepted(domain);
    if (classes.empty() && (!before || before->classes.empty()))
        return Problem{"data_catalogue.nothing-to-file"};
    return classes;
}

std::vector<GoneClass> goneClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, std::string_view domain, const std::vector<FilingClass>& classes)
{
    std::vector<GoneClass> gone;
    const Filing* const before = facts.lastAccepted(domain);
    for (const FilingClass& filed : before ? before->classes : std::vector<FilingClass>()) {
        if (std::none_of(classes.begin(), classes.end(), [&](const FilingClass& one) { return one.entry == filed.entry; }))
            gone.push_back(goneClass(filed, facts, proposals));
    }
    return gone;
}

std::vector<QString> outdatedClasses(const Filing& filing, const Facts& facts, const std::vector<Proposal>& proposals)
{
    std::vector<QString> names;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (proposals[at].judged == Judged::Again && filing.classOf(facts.entries[at].id))
            names.push_back(facts.entries[at].fullName());
    }
    return names;
}

Json filingContent(const Filing& filing)
{
    Json::Array classes;
    for (const FilingClass& one : filing.classes)
        classes.push_back(classAsJson(one));
    Json::Array gone;
    for (const GoneClass& one : filing.gone)
        gone.push_back(goneAsJson(one));
    return Json::Object{{"format", filingFormat}, {"classes", std::move(classes)}, {"gone", std::move(gone)}};
}

Result<void> readFilingContent(const Json& content, Filing& filing)
{
    Members members = TRY(Members::of(content, {}));
    const std::string format = TRY(members.text("format"));
    if (format != filingFormat && format != formatBefore)
        return members.at("receipt.malformed", "format");
    for (const Json& one : *TRY(members.array("classes")))
        filing.classes.push_back(TRY(classFromJson(one)));
    if (format == filingFormat) {
        for (const Json& one : *TRY(members.array("gone")))
            filing.gone.push_back(TRY(goneFromJson(one)));
    }
    return members.finish();
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

}
