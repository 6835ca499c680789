// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/scan.h"

#include "core/values/period.h"

#include <algorithm>
#include <iterator>

namespace plumbline::data_catalogue {

namespace {

/// Control characters, and those without a width or that turn the reading direction.
bool isUnseen(char32_t code)
{
    const auto isWithin = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code < 0x20 || isWithin(0x7F, 0x9F) || code == 0x061C || isWithin(0x200B, 0x200F) || isWithin(0x202A, 0x202E)
        || isWithin(0x2060, 0x2069) || code == 0xFEFF;
}

enum class Lines { InOne, Several };

QString visible(const QString& text, Lines lines)
{
    constexpr char32_t pictures = 0x2400; // of the first 32 codes, in their order
    constexpr char32_t pictureOfDelete = 0x2421;
    QString shown;
    bool isChanged = false;
    for (const char32_t code : text.toStdU32String()) {
        const bool isBetweenLines = lines == Lines::Several && (code == U'\n' || code == U'\t');
        if (!isUnseen(code) || isBetweenLines) {
            shown += QString::fromUcs4(&code, 1);
            continue;
        }
        isChanged = true;
        const char32_t picture = code == 0x7F ? pictureOfDelete : pictures + code;
        shown += code <= 0x7F ? QString::fromUcs4(&picture, 1)
                              : QStringLiteral("⟨U+%1⟩").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
    }
    return isChanged ? shown : text;
}

void addUnlessEmpty(Json::Object& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.emplace(key, text.toStdString());
}

void addCount(Json::Object& json, const char* key, const std::optional<std::int64_t>& count)
{
    if (count)
        json.emplace(key, std::to_string(*count));
}

Json evidenceAsJson(const Evidence& evidence)
{
    Json::Object json{{"rule", evidence.rule}, {"hits", std::to_string(evidence.hits)}, {"of", std::to_string(evidence.filled)},
        {"strength", std::string(strengthKey(evidence.strength))}};
    if (evidence.isByName)
        json.emplace("by-name", "yes");
    if (!evidence.shape.empty())
        json.emplace("shape", evidence.shape);
    return json;
}

Json columnAsJson(const ScannedColumn& column)
{
    Json::Array evidence;
    for (const Evidence& one : column.evidence)
        evidence.push_back(evidenceAsJson(one));
    Json::Object json{{"name", column.name.toStdString()}, {"evidence", std::move(evidence)}};
    addUnlessEmpty(json, "type", column.type);
    addUnlessEmpty(json, "comment", column.comment);
    return json;
}

Json tableAsJson(const ScannedTable& table, const std::function<Json(const Problem&)>& sayProblem)
{
    Json::Array columns;
    for (const ScannedColumn& column : table.columns)
        columns.push_back(columnAsJson(column));
    Json::Object json{
        {"name", table.name.toStdString()}, {"columns", std::move(columns)}, {"sampled", std::to_string(table.sampled)}};
    addUnlessEmpty(json, "schema", table.schema);
    addUnlessEmpty(json, "comment", table.comment);
    addCount(json, table.isEstimate ? "records-estimated" : "records", table.records);
    addCount(json, "bytes", table.bytes);
    if (table.changedOn)
        json.emplace("changed-on", formatDate(*table.changedOn));
    if (table.isView)
        json.emplace("view", "yes");
    if (table.problem)
        json.emplace("problem", sayProblem(*table.problem));
    return json;
}

}

QString visibleName(const QString& name)
{
    return visible(name, Lines::InOne);
}

void makeNamesVisible(ScannedTable& table)
{
    bool isChanged = false;
    const auto show = [&isChanged](QString& text, Lines lines) {
        QString shown = visible(text, lines);
        isChanged = isChanged || shown != text;
        text = std::move(shown);
    };
    show(table.schema, Lines::InOne);
    show(table.name, Lines::InOne);
    show(table.comment, Lines::Several);
    for (ScannedColumn& column : table.columns) {
        show(column.name, Lines::InOne);
        show(column.comment, Lines::Several);
    }
    if (isChanged && !table.problem)
        table.problem = Problem{"data_catalogue.name-made-visible"}.with("table", table.fullName());
}

bool saysSecret(const ScannedTable& table)
{
    static constexpr const char* words[] = {"绝密", "国家秘密", "涉密", "军事秘密", "top_secret", "state_secret"};
    const auto says = [](const QString& text) {
        return std::any_of(std::begin(words), std::end(words),
            [&](const char* word) { return text.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
    };
    return says(table.name) || says(table.comment)
        || std::any_of(table.columns.begin(), table.columns.end(),
            [&](const ScannedColumn& column) { return says(column.name) || says(column.comment); });
}

Json::Object toJson(const ScannedSource& source, const std::function<Json(const Problem&)>& sayProblem)
{
    Json::Array tables;
    for (const ScannedTable& table : source.tables)
        tables.push_back(tableAsJson(table, sayProblem));
    Json::Object json{{"source", source.shown.toStdString()}, {"kind", source.kind}, {"tables", std::move(tables)}};
    if (source.problem)
        json.emplace("problem", sayProblem(*source.problem));
    return json;
}

}
