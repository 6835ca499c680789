// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"

#include "core/store/cells.h"

namespace plumbline {

namespace {

constexpr std::string_view dumpFormat = "plumbline.dump/1";

Json::Object rowObject(const Id& id, const journal::Cells& cells)
{
    Json::Object object(cells.begin(), cells.end());
    object.emplace("id", id.text());
    return object;
}

Json dumpDocument(Json::Object tables)
{
    return Json::Object{{"format", dumpFormat}, {"tables", std::move(tables)}};
}

Result<Json::Array> dumpTable(const ReadScope& scope, const FactTable& table)
{
    const CellReader reader(table);
    Statement rows = TRY(scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " ORDER BY id"));
    Json::Array out;
    journal::Cells cells;
    while (TRY(rows.step())) {
        TRY(reader.read(rows, cells));
        out.emplace_back(rowObject(TRY(rows.id(0)), cells));
    }
    return out;
}

/// Gathers the asked rows and, from row to row, what they refer to.
class Gatherer final {
public:
    explicit Gatherer(const ReadScope& scope) : m_scope(scope) { }

    Result<void> add(const FactTable& table, const Id& id)
    {
        std::vector<std::pair<const FactTable*, Id>> open{{&table, id}};
        while (!open.empty()) {
            const auto [next, nextId] = open.back();
            open.pop_back();
            if (!m_rows[next->name].contains(nextId))
                TRY(take(*next, nextId, open));
        }
        return {};
    }

    Json::Object tables() const
    {
        Json::Object out;
        for (const auto& [name, rows] : m_rows) {
            Json::Array array;
            for (const auto& [id, cells] : rows)
                array.emplace_back(rowObject(id, cells));
            out.emplace(name, std::move(array));
        }
        return out;
    }

private:
    Result<void> take(const FactTable& table, const Id& id, std::vector<std::pair<const FactTable*, Id>>& open)
    {
        const CellReader reader(table);
        Statement rows = TRY(m_scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE id = ?"));
        rows.bind(1, id);
        if (!TRY(rows.step()))
            return Problem{"facts.missing"}
                .with("table", QString::fromUtf8(table.name))
                .with("id", QString::fromStdString(id.text()));
        TRY(reader.read(rows, m_rows[table.name][id]));
        int at = 2;
        for (const FactColumn* const column : reader.columns()) {
            const FactTable* const target = column->refersTo ? m_scope.tables().find(column->refersTo) : nullptr;
            if (target && !rows.isNull(at))
                open.emplace_back(target, TRY(rows.id(at)));
            ++at;
        }
        return {};
    }

    const ReadScope& m_scope;
    std::map<std::string, std::map<Id, journal::Cells>> m_rows;
};

/// Reads a dump into the tables it names.
class Loader final {
public:
    Loader(WriteScope& scope, std::string_view source) : m_scope(scope), m_source(source) { }

    Result<void> load(const Json& dumped)
    {
        Members members = TRY(Members::of(dumped, m_source));
        if (TRY(members.text("format")) != dumpFormat)
            return members.at("dump.unknown-format", "format");
        Members named = TRY(Members::of(*TRY(members.required("tables")), m_source));
        TRY(members.finish());
        for (const FactTable& table : m_scope.tables().all()) {
            const Json::Array* const rows = TRY(named.optionalArray(table.name));
            if (rows)
                TRY(loadTable(table, *rows));
        }
        if (const Result<void> finished = named.finish(); !finished)
            return Problem{"dump.unknown-table", finished.problem().where};
        return {};
    }

private:
    Result<void> loadTable(const FactTable& table, const Json::Array& rows)
    {
        const CellReader reader(table);
        std::string places = "?, ?";
        for (std::size_t count = 0; count < reader.columns().size(); ++count)
            places += ", ?";
        Statement insert =
            TRY(m_scope.prepare("INSERT INTO " + sqlName(table.name) + "(" + reader.selection() + ") VALUES (" + places + ")"));
        Id last;
        for (const Json& row : rows)
            TRY(loadRow(insert, reader, row, last));
        return {};
    }

    Result<void> loadRow(Statement& insert, const CellReader& reader, const Json& row, Id& last)
    {
        Members members = TRY(Members::of(row, m_source));
        const auto id = Id::parse(TRY(members.text("id")));
        if (!id || id->isNull())
            return members.at("dump.wrong-value", "id");
        if (*id <= last)
            return members.at("dump.not-sorted", "id");
        last = *id;
        insert.bindAll(*id, m_scope.born());
        int parameter = 2;
        for (const FactColumn* const column : reader.columns()) {
            const auto text = TRY(members.optionalText(column->name));
            ++parameter;
            if (text && !bindCell(insert, parameter, column->kind, *text))
                return members.at("dump.wrong-value", column->name);
        }
        if (const Result<void> finished = members.finish(); !finished)
            return Problem{"dump.unknown-column", finished.problem().where};
        Result<void> inserted = insert.run();
        if (!inserted) {
            // The schema refuses: said with the row's place, as everything else is.
            Problem problem = std::move(inserted).problem();
            problem.where = placeIn(m_source, row.offset());
            return problem;
        }
        return {};
    }

    WriteScope& m_scope;
    std::string_view m_source;
};

}

Result<Json> dump(const ReadScope& scope)
{
    Json::Object tables;
    for (const FactTable& table : scope.tables().all()) {
        Json::Array rows = TRY(dumpTable(scope, table));
        if (!rows.empty())
            tables.emplace(table.name, std::move(rows));
    }
    return dumpDocument(std::move(tables));
}

Result<Json> dump(const ReadScope& scope, const Selection& selection)
{
    Gatherer gatherer(scope);
    for (const auto& [name, ids] : selection) {
        const FactTable* const table = scope.tables().find(name);
        if (!table)
            return Problem{"dump.unknown-table"}.with("table", QString::fromStdString(name));
        for (const Id& id : ids)
            TRY(gatherer.add(*table, id));
    }
    return dumpDocument(gatherer.tables());
}

Result<void> load(WriteScope& scope, const Json& dumped, std::string_view source)
{
    return Loader(scope, source).load(dumped);
}

}
