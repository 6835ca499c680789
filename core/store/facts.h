// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"

#include <variant>

namespace plumbline {

/// The value of a column of facts, typed as the column is declared; nothing where it is NULL.
class FactValue final {
public:
    FactValue(std::nullopt_t) { }
    FactValue(Money money) : m_value(money) { }
    FactValue(Quantity quantity) : m_value(quantity) { }
    FactValue(std::int64_t count) : m_value(count) { }
    FactValue(int count) : m_value(std::int64_t(count)) { }
    FactValue(QDate day) : m_value(day) { }
    FactValue(Month month) : m_value(month) { }
    FactValue(const Id& id) : m_value(id) { }
    FactValue(std::string text) : m_value(std::move(text)) { }
    FactValue(const char* text) : m_value(std::string(text)) { }
    FactValue(const QString& text) : m_value(text.toStdString()) { }
    static FactValue flag(bool value) { return FactValue(value ? Flag::On : Flag::Off); }
    template <class T> FactValue(const std::optional<T>& value)
    {
        if (value)
            *this = FactValue(*value);
    }

    bool isNull() const { return m_value.index() == 0; }
    /// Whether this type of value belongs in a column of that kind.
    bool fits(Kind kind) const;
    bool hasHiddenCharacter() const;
    void bindTo(Statement& statement, int parameter) const;

private:
    enum class Flag { Off, On };
    FactValue(Flag value) : m_value(value) { }
    std::variant<std::monostate, Money, Quantity, std::int64_t, QDate, Month, Id, std::string, Flag> m_value;
};

using FactValues = std::vector<std::pair<std::string_view, FactValue>>;

/// One row of a table of facts, by its declaration. facts.unknown-column, facts.wrong-type, facts.hidden-character,
/// facts.append-only, facts.missing {table, id, column}; and what the schema refuses.
Result<Id> insertFact(WriteScope& scope, const FactTable& table, const FactValues& values);
Result<void> insertFact(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values);
/// An insert of every declared column, in their order, for rows that are bound one after another: 1 is the id, 2 born, the
/// columns follow. Texts bound there are not looked through for hidden characters.
Result<Statement> prepareInsert(WriteScope& scope, const FactTable& table);
Result<void> updateFact(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values);
Result<void> deleteFact(WriteScope& scope, const FactTable& table, const Id& id);

}
