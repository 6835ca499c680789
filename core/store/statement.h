// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"
#include "core/values/money.h"
#include "core/values/period.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace plumbline {

/// One SQL statement: bind, step, read columns; forward only. Made by a scope, and gone before it.
///
///     Statement rows = TRY(scope.prepare("SELECT id, amount_fen FROM safety_fee_entry WHERE book = ?"));
///     rows.bind(1, book);
///     while (TRY(rows.step())) total += TRY(rows.money(1));
class Statement final {
public:
    static Result<Statement> prepare(sqlite3* database, std::string_view sql);

    /// Parameters count from 1. A failure to bind is told by the next step.
    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, int value) { return bind(parameter, std::int64_t(value)); }
    Statement& bind(int parameter, bool) = delete; ///< bindFlag
    Statement& bindFlag(int parameter, bool value) { return bind(parameter, std::int64_t(value)); }
    Statement& bind(int parameter, std::string_view text); ///< stored NFC
    Statement& bind(int parameter, const char* text) { return bind(parameter, std::string_view(text)); }
    Statement& bind(int parameter, const std::string& text) { return bind(parameter, std::string_view(text)); }
    Statement& bind(int parameter, const QString& text);
    Statement& bind(int parameter, Money money) { return bind(parameter, money.fen()); }
    Statement& bind(int parameter, Quantity quantity);
    Statement& bind(int parameter, QDate day); ///< an invalid day is store.wrong-type, not NULL
    Statement& bind(int parameter, Month month);
    Statement& bind(int parameter, const Id& id); ///< a null id is store.wrong-type, not NULL
    Statement& bindBlob(int parameter, std::string_view bytes);
    Statement& bindNull(int parameter);
    template <class T> Statement& bind(int parameter, const std::optional<T>& value)
    {
        return value ? bind(parameter, *value) : bindNull(parameter);
    }
    template <class... T> Statement& bindAll(const T&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    Result<bool> step(); ///< true: there is a row
    Result<void> run(); ///< to its end, and ready to be bound and run again
    void reset(); ///< ready to be bound and stepped again

    /// Columns count from 0. store.wrong-type where the column holds something else, NULL included.
    bool isNull(int column) const;
    Result<std::int64_t> integer(int column) const;
    Result<bool> flag(int column) const;
    Result<std::string> text(int column) const;
    Result<QString> string(int column) const;
    Result<std::string> blob(int column) const;
    Result<Money> money(int column) const;
    Result<Quantity> quantity(int column) const;
    Result<QDate> date(int column) const;
    Result<Month> month(int column) const;
    Result<Id> id(int column) const;
    template <class IdType> Result<IdType> idOf(int column) const { return IdType(TRY(id(column))); }
    /// NULL is absence: `TRY(row.optional(3, &Statement::date))`
    template <class T> Result<std::optional<T>> optional(int column, Result<T> (Statement::*read)(int) const) const
    {
        if (isNull(column))
            return std::optional<T>();
        return std::optional<T>(TRY((this->*read)(column)));
    }

    sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) { }
    Statement& note(int code);
    Problem wrongType(int column) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Problem> m_bindProblem;
};

/// The named problem behind SQLite's last error: store.disk-full, store.locked, store.damaged, …; what a trigger of ours
/// refused has the trigger's own code ("entry.immutable").
Problem sqliteProblem(sqlite3* database);

}
