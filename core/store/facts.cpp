// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facts.h"

#include "core/store/cells.h"
#include "core/store/fact_insert.h"

#include <algorithm>

namespace plumbline {

namespace {

Problem factProblem(std::string_view code, const FactTable& table, std::string_view column = {})
{
    return Problem{code}
        .with("table", QString::fromUtf8(table.name))
        .with("column", QString::fromUtf8(column.data(), qsizetype(column.size())));
}

Result<void> checkValues(const FactTable& table, const FactValues& values)
{
    for (const auto& [name, value] : values) {
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
            [name = name](const FactColumn& declared) { return declared.name == name; });
        if (column == table.columns.end())
            return factProblem("facts.unknown-column", table, name);
        if (value.hasHiddenCharacter())
            return factProblem("facts.hidden-character", table, name);
        if (!value.fits(column->kind))
            return factProblem("facts.wrong-type", table, name);
    }
    return {};
}

Result<Statement> insertOf(WriteScope& scope, const FactTable& table, const FactValues& values)
{
    std::string columns = "id, born";
    std::string places = "?, ?";
    for (const auto& [name, value] : values) {
        (columns += ", ") += name;
        places += ", ?";
    }
    return scope.prepare("INSERT INTO " + sqlName(table.name) + "(" + columns + ") VALUES (" + places + ")");
}

Result<void> runInsert(Statement& insert, WriteScope& scope, const Id& id, const FactValues& values)
{
    insert.bindAll(id, scope.born());
    int parameter = 2;
    for (const auto& [name, value] : values)
        value.bindTo(insert, ++parameter);
    return insert.run();
}

/// A table that only grows is corrected by reversal; of the others the row must be there.
Result<void> checkEditable(WriteScope& scope, const FactTable& table, const Id& id)
{
    if (table.growth == Growth::AppendOnly)
        return factProblem("facts.append-only", table);
    Statement rows = TRY(scope.prepare("SELECT 1 FROM " + sqlName(table.name) + " WHERE id = ?"));
    rows.bind(1, id);
    if (!TRY(rows.step()))
        return factProblem("facts.missing", table).with("id", QString::fromStdString(id.text()));
    return {};
}

}

bool FactValue::hasHiddenCharacter() const
{
    const auto* const text = std::get_if<std::string>(&m_value);
    return text && plumbline::hasHiddenCharacter(*text);
}

bool FactValue::fits(Kind kind) const
{
    if (isNull())
        return true;
    switch (kind) {
    case Kind::Fen:
        return std::holds_alternative<Money>(m_value);
    case Kind::Decimal:
        return std::holds_alternative<Quantity>(m_value);
    case Kind::Count:
        return std::holds_alternative<std::int64_t>(m_value);
    case Kind::Date:
        return std::holds_alternative<QDate>(m_value) && std::get<QDate>(m_value).isValid();
    case Kind::Month:
        return std::holds_alternative<Month>(m_value);
    case Kind::Flag:
        return std::holds_alternative<Flag>(m_value);
    case Kind::Id:
    case Kind::Reference:
        return std::holds_alternative<Id>(m_value) && !std::get<Id>(m_value).isNull();
    case Kind::Text:
    case Kind::Choice:
    case Kind::Instant:
    case Kind::ContentHash:
        return std::holds_alternative<std::string>(m_value) && isCanonical(kind, std::get<std::string>(m_value));
    }
    return false;
}

void FactValue::bindTo(Statement& statement, int parameter) const
{
    const auto bind = [&](const auto& value) {
        using Type = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Type, std::monostate>)
            statement.bindNull(parameter);
        else if constexpr (std::is_same_v<Type, Flag>)
            statement.bindFlag(parameter, value == Flag::On);
        else
            statement.bind(parameter, value);
    };
    std::visit(bind, m_value);
}

Result<Id> insertFact(WriteScope& scope, const FactTable& table, const FactValues& values)
{
    const Id id = scope.newId();
    TRY(insertFact(scope, table, id, values));
    return id;
}

Result<void> insertFact(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values)
{
    TRY(checkValues(table, values));
    Statement insert = TRY(insertOf(scope, table, values));
    return runInsert(insert, scope, id, values);
}

Result<Id> FactInsert::insert(const FactValues& values)
{
    TRY(checkValues(m_table, values));
    if (!m_insert)
        m_insert.emplace(TRY(insertOf(m_scope, m_table, values)));
    const Id id = m_scope.newId();
    TRY(runInsert(*m_insert, m_scope, id, values));
    return id;
}

Result<Statement> prepareInsert(WriteScope& scope, const FactTable& table)
{
    std::string columns = "id, born";
    std::string places = "?, ?";
    for (const FactColumn& column : table.columns) {
        (columns += ", ") += column.name;
        places += ", ?";
    }
    return scope.prepare("INSERT INTO " + sqlName(table.name) + "(" + columns + ") VALUES (" + places + ")");
}

Result<void> updateFact(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values)
{
    TRY(checkValues(table, values));
    TRY(checkEditable(scope, table, id));
    if (values.empty())
        return {};
    std::string assignments;
    for (const auto& [name, value] : values)
        ((assignments += assignments.empty() ? "" : ", ") += name) += " = ?";
    Statement update = TRY(scope.prepare("UPDATE " + sqlName(table.name) + " SET " + assignments + " WHERE id = ?"));
    int parameter = 0;
    for (const auto& [name, value] : values)
        value.bindTo(update, ++parameter);
    update.bind(++parameter, id);
    return update.run();
}

Result<void> deleteFact(WriteScope& scope, const FactTable& table, const Id& id)
{
    TRY(checkEditable(scope, table, id));
    Statement remove = TRY(scope.prepare("DELETE FROM " + sqlName(table.name) + " WHERE id = ?"));
    remove.bind(1, id);
    return remove.run();
}

}
