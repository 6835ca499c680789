// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_mapping.h"

#include "core/store/facts.h"
#include "core/values/digest.h"
#include "core/values/json.h"

#include <algorithm>

namespace plumbline {

namespace {

/// A label without the article in brackets behind it: "凭证（第47条）" is headed "凭证" by everyone else.
QString withoutBracket(const QString& label)
{
    const QString plain = label.normalized(QString::NormalizationForm_KC);
    const qsizetype bracket = plain.indexOf(QLatin1Char('('));
    return bracket > 0 ? plain.left(bracket).trimmed() : plain;
}

KnownColumn namesOf(const FactSheet& sheet, const SheetColumn& column, const ReportWords& words)
{
    const LocalText label = words.marked(sheet.context, column.label);
    KnownColumn known{{label.zh, label.en, withoutBracket(label.zh), withoutBracket(label.en), QString::fromLatin1(column.name)}};
    const auto others = QString::fromUtf8(column.alsoCalled).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString& other : others)
        known.names.push_back(other);
    return known;
}

std::vector<KnownColumn> namesOf(const FactSheet& sheet, const ReportWords& words)
{
    std::vector<KnownColumn> known;
    for (const SheetColumn& column : sheet.columns)
        known.push_back(namesOf(sheet, column, words));
    return known;
}

std::vector<bool> moneyColumns(const FactSheet& sheet)
{
    std::vector<bool> isMoney;
    for (const SheetColumn& column : sheet.columns)
        isMoney.push_back(column.entry == FieldKind::Money || column.entry == FieldKind::SignedMoney);
    return isMoney;
}

/// Of a required column that the file lacks there may be one choice only: the one line of business there is.
void fixSingleChoices(const ImportKind& kind, const ChoiceBook& choices, ImportMapping& mapping)
{
    for (const SheetColumn& column : kind.sheet->columns) {
        const bool isNeeded = column.presence == Presence::Required && !column.standing && !column.onlyWith;
        if (!isNeeded || !isChosen(column) || mapping.isMapped(column.name))
            continue;
        const std::vector<Choice> offered = choices.of(*kind.sheet, column, [](std::string_view) { return std::string(); });
        if (offered.size() == 1)
            mapping.fixed.emplace(column.name, offered.front().key);
    }
}

ImportProposal proposalOf(const RecognisedTable& table, std::vector<SampleRow> first, const ImportKind& kind,
    const ChoiceBook& choices, const Asked& asked)
{
    ImportProposal proposal{std::move(first), {}, {}, false};
    ImportMapping& mapping = proposal.mapping;
    mapping.headingRow = table.headingRow;
    mapping.year = table.year ? *table.year : asked.scope.year;
    for (const RecognisedColumn& column : table.columns) {
        proposal.headings.push_back(column.heading);
        mapping.columns.push_back(
            column.known ? MappedColumn{kind.sheet->columns[*column.known].name, column.power} : MappedColumn{});
    }
    fixSingleChoices(kind, choices, mapping);
    return proposal;
}

/// What tells a layout from others: the kind, and the headings without what differs from hand to hand.
std::string layoutOf(const ImportKind& kind, const std::vector<QString>& headings)
{
    Json::Array names;
    for (const QString& heading : headings)
        names.push_back(headingKey(heading).toStdString());
    return hex(sha256(canonicalBytes(Json::Object{{"kind", kind.name}, {"headings", std::move(names)}})));
}

std::vector<QString> headingTexts(const std::vector<QString>& cells)
{
    std::vector<QString> headings;
    for (const QString& cell : cells)
        headings.push_back(cell.trimmed());
    return headings;
}

Json toJson(const ImportMapping& mapping)
{
    Json::Array columns;
    for (const MappedColumn& column : mapping.columns)
        columns.push_back(Json::Object{{"column", column.column}, {"power", std::to_string(column.power)}});
    Json::Object fixed;
    for (const auto& [column, text] : mapping.fixed)
        fixed.emplace(column, text);
    Json::Array words;
    for (const auto& [column, meanings] : mapping.words) {
        for (const auto& [word, key] : meanings)
            words.push_back(Json::Object{{"column", column}, {"key", key}, {"word", word}});
    }
    return Json::Object{{"columns", std::move(columns)}, {"fixed", std::move(fixed)}, {"words", std::move(words)}};
}

std::string textAt(const Json& json, std::string_view name)
{
    const Json* const found = json.find(name);
    return found && found->isString() ? found->string() : std::string();
}

/// What this program wrote; anything else there is as good as nothing.
void take(const Json& json, ImportMapping& mapping)
{
    const Json* const columns = json.find("columns");
    for (std::size_t at = 0; columns && columns->isArray() && at < std::min(columns->array().size(), mapping.columns.size());
         ++at)
        mapping.columns[at] = {textAt(columns->array()[at], "column"), std::atoi(textAt(columns->array()[at], "power").c_str())};
    if (const Json* const fixed = json.find("fixed"); fixed && fixed->isObject()) {
        mapping.fixed.clear();
        for (const auto& [column, text] : fixed->object())
            mapping.fixed.emplace(column, text.isString() ? text.string() : std::string());
    }
    if (const Json* const words = json.find("words"); words && words->isArray()) {
        for (const Json& word : words->array())
            mapping.words[textAt(word, "column")][textAt(word, "word")] = textAt(word, "key");
    }
}

/// Columns of the sheet's and choices that still are; others were taken away since.
void forgetUnknown(const ImportKind& kind, const ChoiceBook& choices, ImportMapping& mapping)
{
    const auto columnNamed = [&](const std::string& name) {
        return std::find_if(kind.sheet->columns.begin(), kind.sheet->columns.end(),
            [&](const SheetColumn& column) { return column.name == name; });
    };
    for (MappedColumn& column : mapping.columns) {
        if (columnNamed(column.column) == kind.sheet->columns.end())
            column = {};
    }
    std::erase_if(mapping.fixed, [&](const auto& fixed) {
        const auto column = columnNamed(fixed.first);
        if (column == kind.sheet->columns.end())
            return true;
        return isChosen(*column)
            && !choices.keyOf(
                *kind.sheet, *column, QString::fromStdString(fixed.second), [](std::string_view) { return std::string(); });
    });
}

}

std::size_t ImportTarget::place(std::string_view column) const
{
    const auto found = std::find_if(
        m_table.columns.begin(), m_table.columns.end(), [&](const FactColumn& candidate) { return candidate.name == column; });
    return std::size_t(found - m_table.columns.begin());
}

Result<std::int64_t> ImportTarget::takeBack(WriteScope& scope, std::int64_t record, const QString&)
{
    Statement changed =
        TRY(scope.prepare("SELECT count(DISTINCT id) FROM journal_line WHERE tbl = ? AND born = ? AND op = 'update'"));
    changed.bind(1, m_table.name).bind(2, record);
    TRY(changed.step());
    if (const std::int64_t count = TRY(changed.integer(0)); count > 0)
        return Problem{"import.changed-since"}.with("count", QString::number(count));
    Statement rows = TRY(scope.prepare("SELECT id FROM " + sqlName(m_table.name) + " WHERE born = ?"));
    rows.bind(1, record);
    std::vector<Id> ids;
    while (TRY(rows.step()))
        ids.push_back(TRY(rows.id(0)));
    for (const Id& id : ids)
        TRY(deleteFact(scope, m_table, id));
    return std::int64_t(ids.size());
}

bool ImportMapping::isMapped(std::string_view column) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const MappedColumn& mapped) { return mapped.column == column; });
}

Result<ImportProposal> proposeMapping(
    const ImportKind& kind, const TableSource& source, std::size_t sheet, const ChoiceBook& choices, const Asked& asked)
{
    std::vector<SampleRow> first = TRY(sampleOf(source, sheet));
    Statement known = TRY(asked.facts.prepare("SELECT mapping FROM import_layout WHERE layout = ?"));
    for (const SampleRow& row : first) {
        known.reset();
        known.bind(1, layoutOf(kind, headingTexts(row.cells)));
        if (!TRY(known.step()))
            continue;
        const Result<Json> json = Json::read(TRY(known.text(0)));
        ImportProposal proposal = proposeMappingAt(row.number, kind, first, choices, asked);
        if (!json)
            continue;
        take(*json, proposal.mapping);
        forgetUnknown(kind, choices, proposal.mapping);
        proposal.isRemembered = true;
        return proposal;
    }
    const RecognisedTable table = recogniseTable(first, namesOf(*kind.sheet, asked.words), moneyColumns(*kind.sheet));
    return proposalOf(table, std::move(first), kind, choices, asked);
}

ImportProposal proposeMappingAt(
    std::int64_t headingRow, const ImportKind& kind, std::vector<SampleRow> first, const ChoiceBook& choices, const Asked& asked)
{
    const RecognisedTable table =
        recogniseTableAt(headingRow, first, namesOf(*kind.sheet, asked.words), moneyColumns(*kind.sheet));
    return proposalOf(table, std::move(first), kind, choices, asked);
}

Result<void> rememberMapping(
    WriteScope& scope, const ImportKind& kind, const std::vector<QString>& headings, const ImportMapping& mapping)
{
    // Columns without headings could be anyone's.
    if (mapping.headingRow == 0)
        return {};
    Statement keep = TRY(scope.prepare("INSERT INTO import_layout(layout, kind, mapping) VALUES(?, ?, ?) "
                                       "ON CONFLICT(layout) DO UPDATE SET mapping = excluded.mapping"));
    keep.bindAll(layoutOf(kind, headings), kind.name, canonicalBytes(toJson(mapping)));
    return keep.run();
}

}
