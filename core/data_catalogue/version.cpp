// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/version.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr char catalogueFormat[] = "plumbline.catalogue/2";
constexpr char formatBefore[] = "plumbline.catalogue/1"; // without contents

Result<std::optional<std::int64_t>> countIn(Members& members, std::string_view key)
{
    const std::optional<std::string> text = TRY(members.optionalText(key));
    return text ? std::optional(TRY(parseCount(*text))) : std::optional<std::int64_t>();
}

std::map<std::string, std::string> contentsOf(const Entry& entry)
{
    std::string flags;
    for (const std::string& flag : entry.flags)
        flags += (flags.empty() ? "" : "+") + flag;
    std::map<std::string, std::string> contents{{"domain", entry.domain}, {"flags", flags}};
    const auto add = [&](const char* key, const QString& text) { contents.emplace(key, text.toStdString()); };
    add("carrier", entry.carrier);
    add("purpose", entry.purpose);
    add("scope-of-use", entry.scopeOfUse);
    add("responsible", entry.responsible);
    add("sharing", entry.sharing);
    add("cross-border", entry.crossBorder);
    add("protection", entry.protection);
    add("owner", entry.owner);
    add("together", entry.together);
    add("basis", entry.basis);
    std::erase_if(contents, [](const auto& one) { return one.second.empty(); });
    return contents;
}

Json contentsAsJson(const std::map<std::string, std::string>& contents)
{
    Json::Object json;
    for (const auto& [key, text] : contents)
        json.emplace(key, text);
    return json;
}

Result<std::map<std::string, std::string>> contentsFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    std::map<std::string, std::string> contents;
    for (const auto& [key, value] : json.object())
        contents.emplace(key, TRY(members.text(key)));
    return contents;
}

Result<VersionEntry> entryFromJson(const Json& json, bool keepsContents)
{
    Members members = TRY(Members::of(json, {}));
    VersionEntry entry;
    entry.entry = TRY(Id::parse(TRY(members.text("entry"))));
    entry.name = QString::fromStdString(TRY(members.text("name")));
    if (const auto level = TRY(members.optionalText("level"))) {
        entry.level = levelOf(*level);
        if (!entry.level)
            return members.at("receipt.malformed", "level");
    }
    entry.finer = QString::fromStdString(TRY(members.optionalText("finer-level")).value_or(std::string()));
    entry.category = TRY(members.optionalText("category")).value_or(std::string());
    entry.scale.records = TRY(countIn(members, "records"));
    entry.scale.bytes = TRY(countIn(members, "bytes"));
    if (keepsContents)
        entry.contents = TRY(contentsFromJson(*TRY(members.required("contents"))));
    TRY(members.finish());
    return entry;
}

std::vector<std::string> changedKeys(const VersionEntry& before, const VersionEntry& after)
{
    std::vector<std::string> keys;
    const auto compare = [&](const char* key, bool isSame) {
        if (!isSame)
            keys.push_back(key);
    };
    compare("name", before.name == after.name);
    compare("level", before.level == after.level);
    compare("finer-level", before.finer == after.finer);
    compare("category", before.category == after.category);
    compare("records", before.scale.records == after.scale.records);
    compare("bytes", before.scale.bytes == after.scale.bytes);
    if (!before.contents || !after.contents)
        return keys; // one of them doesn't say
    std::map<std::string, bool> differs;
    for (const auto& [key, text] : *before.contents)
        differs[key] = true;
    for (const auto& [key, text] : *after.contents) {
        const auto earlier = before.contents->find(key);
        differs[key] = earlier == before.contents->end() || earlier->second != text;
    }
    for (const auto& [key, isOther] : differs)
        compare(key.c_str(), !isOther);
    return keys;
}

std::map<Id, const VersionEntry*> byEntry(const std::vector<VersionEntry>& entries)
{
    std::map<Id, const VersionEntry*> found;
    for (const VersionEntry& entry : entries)
        found.emplace(entry.entry, &entry);
    return found;
}

}

Json catalogueContent(const Facts& facts, const std::vector<Proposal>& proposals)
{
    Json::Array all;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        Json::Object one{
            {"entry", entry.id.text()}, {"name", (entry.source + QLatin1Char(' ') + entry.fullName()).toStdString()}};
        if (proposals[at].decided)
            one.emplace("level", std::string(levelKey(*proposals[at].decided)));
        if (proposals[at].finer)
            one.emplace("finer-level", proposals[at].finer->name.toStdString());
        if (!entry.category.empty())
            one.emplace("category", entry.category);
        if (entry.scale.records)
            one.emplace("records", std::to_string(*entry.scale.records));
        if (entry.scale.bytes)
            one.emplace("bytes", std::to_string(*entry.scale.bytes));
        one.emplace("contents", contentsAsJson(contentsOf(entry)));
        all.push_back(std::move(one));
    }
    return Json::Object{{"format", catalogueFormat}, {"entries", std::move(all)}};
}

Result<std::vector<VersionEntry>> versionEntries(const Json& content)
{
    Members members = TRY(Members::of(content, {}));
    const std::string format = TRY(members.text("format"));
    if (format != catalogueFormat && format != formatBefore)
        return members.at("receipt.malformed", "format");
    std::vector<VersionEntry> entries;
    for (const Json& one : *TRY(members.array("entries")))
        entries.push_back(TRY(entryFromJson(one, format == catalogueFormat)));
    TRY(members.finish());
    return entries;
}

std::vector<VersionDifference> compareVersions(const std::vector<VersionEntry>& before, const std::vector<VersionEntry>& after)
{
    const auto earlier = byEntry(before);
    const auto later = byEntry(after);
    std::vector<VersionDifference> all;
    for (const VersionEntry& entry : before) {
        const auto now = later.find(entry.entry);
        if (now == later.end())
            all.push_back({VersionChange::Left, entry.name, {}, entry, {}});
        else if (std::vector<std::string> keys = changedKeys(entry, *now->second); !keys.empty())
            all.push_back({VersionChange::Changed, now->second->name, std::move(keys), entry, *now->second});
    }
    for (const VersionEntry& entry : after) {
        if (!earlier.contains(entry.entry))
            all.push_back({VersionChange::Came, entry.name, {}, {}, entry});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const VersionDifference& left, const VersionDifference& right) { return left.name < right.name; });
    return all;
}

}
