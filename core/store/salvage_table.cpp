// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage_table.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace plumbline {

namespace {

constexpr std::int64_t leastRowBytes = 16; ///< no row of ours is smaller: so many may be on a page that can't be read

std::string columnList(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : ", ") + part;
    return all;
}

/// Moves rows of one table, and keeps account of what it couldn't.
class Carrier final {
public:
    static Result<Carrier> start(Connection& source, Connection& target, const SalvageTable& table, Salvage& salvage)
    {
        std::string places = "?";
        for (std::size_t at = 1; at < table.columns.size(); ++at)
            places += ", ?";
        Statement insert = TRY(Statement::prepare(
            target.handle(), "INSERT INTO " + table.name + "(" + columnList(table.columns) + ") VALUES(" + places + ")"));
        return Carrier(source, std::move(insert), table, salvage);
    }

    /// The last key that was read, in either direction; nothing where the first row can't be. `isAtEnd`: all of it was.
    struct Reach {
        std::optional<std::int64_t> key;
        bool isAtEnd = false;
    };
    Result<Reach> scan(const char* order, std::optional<std::int64_t> beyond = {})
    {
        Reach reach;
        auto rows = select("ORDER BY " + m_table->key + ' ' + order);
        while (rows) {
            const Result<bool> hasRow = rows->step();
            if (!hasRow)
                break;
            if (!*hasRow) {
                reach.isAtEnd = true;
                break;
            }
            const std::int64_t key = sqlite3_column_int64(rows->handle(), 0);
            // A page that says what it can't: keys go one way only.
            const std::int64_t step = m_table->isUnique ? 1 : 0;
            if (m_table->isNumbered && reach.key && (*order == 'A' ? key < *reach.key + step : key > *reach.key - step))
                break;
            if (beyond && (m_table->isUnique ? key <= *beyond : key < *beyond))
                break;
            if (!TRY(put(*rows))) {
                // Which row this was, a page of rubbish doesn't know: each key from here on is asked for itself.
                if (m_table->isNumbered)
                    break;
                lose(key);
            }
            reach.key = key;
        }
        return reach;
    }
    Result<void> probe(std::int64_t key)
    {
        auto rows = select("WHERE " + m_table->key + " = ?");
        if (!rows) {
            lose(key);
            return {};
        }
        rows->bind(1, key);
        for (bool isFound = false;; isFound = true) {
            const Result<bool> hasRow = rows->step();
            // A page that is there in part may not find what it holds and says nothing: between what was read, a row that isn't
            // found is lost.
            if (!hasRow || (!*hasRow && !isFound)) {
                lose(key);
                return {};
            }
            if (!*hasRow)
                return {};
            if (!TRY(put(*rows)))
                lose(key);
        }
    }
    void lose(std::int64_t key)
    {
        std::vector<LostRows>& lost = m_salvage->lost;
        if (!lost.empty() && lost.back().table == m_table->name && lost.back().to >= key - 1)
            lost.back().to = std::max(lost.back().to, key);
        else
            lost.push_back({m_table->name, key, key});
    }

private:
    Carrier(Connection& source, Statement insert, const SalvageTable& table, Salvage& salvage)
        : m_source(&source), m_insert(std::move(insert)), m_table(&table), m_salvage(&salvage)
    {
    }
    Result<Statement> select(const std::string& rest)
    {
        return Statement::prepare(
            m_source->handle(), "SELECT " + columnList(m_table->columns) + " FROM " + m_table->name + " NOT INDEXED " + rest);
    }
    /// Whether it was kept.
    Result<bool> put(const Statement& row)
    {
        for (int column = 0; column < int(m_table->columns.size()); ++column) {
            sqlite3_value* const value = sqlite3_column_value(row.handle(), column);
            if (isCutOff(value))
                return false;
            sqlite3_bind_value(m_insert.handle(), column + 1, value);
        }
        const Result<void> kept = m_insert.run();
        if (!kept && !isRefusal(kept.problem().code))
            return kept.problem();
        m_salvage->rows += kept ? 1 : 0;
        // One of several may be there from before.
        return kept || (!m_table->isUnique && kept.problem().code == "store.not-unique");
    }
    /// No text that anybody typed has a zero in it: the page ended there.
    static bool isCutOff(sqlite3_value* value)
    {
        if (sqlite3_value_type(value) != SQLITE_TEXT)
            return false;
        const void* const text = sqlite3_value_text(value);
        return text && std::memchr(text, 0, std::size_t(sqlite3_value_bytes(value)));
    }
    /// Garbage where a row was: a value its column can't hold, a number that is there already.
    static bool isRefusal(std::string_view code)
    {
        return code == "store.not-unique" || code == "store.value-missing" || code == "store.value-refused"
            || code == "store.wrong-type" || code == "store.reference-missing";
    }

    Connection* m_source;
    Statement m_insert;
    const SalvageTable* m_table;
    Salvage* m_salvage;
};

/// Whether the damaged file still says that this is a table of its own, and no view or stranger's module.
bool isTable(Connection& source, const std::string& name)
{
    auto rows =
        Statement::prepare(source.handle(), "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND rootpage > 0");
    if (!rows)
        return false;
    rows->bind(1, name);
    const Result<bool> hasRow = rows->step();
    return hasRow && *hasRow;
}

std::int64_t highestPossibleKey(Connection& source, std::int64_t from)
{
    const Result<std::int64_t> pages = source.integer("PRAGMA page_count");
    const Result<std::int64_t> size = source.integer("PRAGMA page_size");
    return from + (pages && size ? *pages * *size / leastRowBytes : 0);
}

Result<SalvageTable> tableNamed(Connection& target, const std::string& name, bool hasRowid)
{
    SalvageTable table;
    table.name = name;
    int keyColumns = 0;
    Statement rows = TRY(Statement::prepare(target.handle(), "SELECT name, type, pk FROM pragma_table_info(?)"));
    rows.bind(1, name);
    while (TRY(rows.step())) {
        const std::string column = TRY(rows.text(0));
        const std::int64_t place = TRY(rows.integer(2));
        keyColumns += place > 0 ? 1 : 0;
        if (place == 1 && (!hasRowid || TRY(rows.text(1)) == "INTEGER")) {
            table.key = column;
            table.isNumbered = TRY(rows.text(1)) == "INTEGER";
        }
        table.columns.push_back(column);
        if (column == "born" || column == "record")
            table.recordColumn = column;
    }
    if (name == "journal")
        table.recordColumn = "row";
    if (table.key.empty()) {
        table.key = "rowid";
        table.columns.push_back(table.key);
    }
    table.isUnique = hasRowid || keyColumns == 1;
    std::iter_swap(table.columns.begin(), std::find(table.columns.begin(), table.columns.end(), table.key));
    return table;
}

}

Result<std::vector<SalvageTable>> tablesToSalvage(Connection& target)
{
    std::vector<SalvageTable> tables;
    // What a new file has by itself is how it was made.
    Statement rows = TRY(Statement::prepare(target.handle(),
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
        "'\\' AND name <> 'migration' ORDER BY name"));
    while (TRY(rows.step()))
        tables.push_back(TRY(tableNamed(target, TRY(rows.text(0)), TRY(rows.integer(1)) == 0)));
    return tables;
}

Result<void> carryOver(Connection& source, Connection& target, const SalvageTable& table, Salvage& salvage)
{
    Carrier carrier = TRY(Carrier::start(source, target, table, salvage));
    if (!isTable(source, table.name)) {
        // Where its rows stood is lost with its name: any of them may have been there.
        salvage.lost.push_back({table.name, 0, table.isNumbered ? highestPossibleKey(source, 0) : 0});
        return {};
    }
    const Carrier::Reach up = TRY(carrier.scan("ASC"));
    if (up.isAtEnd)
        return {};
    if (!table.isNumbered) {
        carrier.lose(0);
        return {};
    }
    const Carrier::Reach down = TRY(carrier.scan("DESC", up.key));
    // Of several rows of one key some may have been read: the key itself is asked again.
    const std::int64_t step = table.isUnique ? 1 : 0;
    const std::int64_t from = up.key ? *up.key + step : 0;
    const std::int64_t to = down.key ? *down.key - step : highestPossibleKey(source, from);
    for (std::int64_t key = from; key <= to; ++key)
        TRY(carrier.probe(key));
    return {};
}

}
