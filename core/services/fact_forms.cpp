// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_forms.h"

#include "core/services/paste_block.h"

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

constexpr char joint = '+';

CellKind kindOf(FieldKind entry)
{
    switch (entry) {
    case FieldKind::Money:
    case FieldKind::SignedMoney:
        return CellKind::Money;
    case FieldKind::Quantity:
    case FieldKind::Percent:
        return CellKind::Quantity;
    case FieldKind::Year:
    case FieldKind::Count:
        return CellKind::Count;
    case FieldKind::Date:
        return CellKind::Date;
    case FieldKind::Month:
        return CellKind::Month;
    case FieldKind::Flag:
    case FieldKind::Choice:
    case FieldKind::Choices:
        return CellKind::Label;
    case FieldKind::Text:
        break;
    }
    return CellKind::Text;
}

/// Empty where there are none.
const Json::Array& rowsOf(const Json& dumped, const FactTable& table)
{
    static const Json::Array none;
    const Json* const tables = dumped.find("tables");
    const Json* const rows = tables ? tables->find(table.name) : nullptr;
    return rows && rows->isArray() ? rows->array() : none;
}

/// Names by key, and whether a name is that of several keys.
class Names final {
public:
    void add(const std::string& key, const LocalText& name)
    {
        m_names.emplace(key, name);
        m_keys[name.zh].insert(key);
        m_keys[name.en].insert(key);
    }
    /// Null where there is none, or where it leads to another key as well.
    const LocalText* of(const std::string& key) const
    {
        const auto name = m_names.find(key);
        const bool isItsOwn = name != m_names.end() && m_keys.at(name->second.zh).size() == 1
            && m_keys.at(name->second.en).size() == 1 && !name->second.zh.contains(QLatin1Char(joint))
            && !name->second.en.contains(QLatin1Char(joint));
        return isItsOwn ? &name->second : nullptr;
    }

private:
    std::map<std::string, LocalText> m_names;
    std::map<QString, std::set<std::string>> m_keys;
};

class FormMaker final {
public:
    FormMaker(const Json& tables, const ChoiceLists* lists, const ReportWords& words)
        : m_tables(tables), m_lists(lists), m_words(words)
    {
    }

    FactForm form(const FactSheet& sheet, const Json::Array& rows) const
    {
        FactForm form{sheet.table->name, m_words.marked(sheet.context, sheet.title), {}};
        for (const SheetColumn* const column : layoutColumns(sheet))
            form.columns.push_back(
                {column->name, headingOf(sheet, *column, m_words), kindOf(column->entry), words(sheet, *column, rows)});
        return form;
    }

private:
    /// Of the keys that stand in the rows.
    std::map<std::string, LocalText> words(const FactSheet& sheet, const SheetColumn& column, const Json::Array& rows) const
    {
        std::map<std::string, LocalText> words;
        if (kindOf(column.entry) != CellKind::Label)
            return words;
        const Names names = namesFor(sheet, column);
        for (const Json& row : rows) {
            const Json* const value = row.find(column.name);
            if (value && value->isString())
                words.emplace(value->string(), named(names, value->string()));
        }
        return words;
    }

    /// Several keys are joined; one without a name of its own stays a key.
    static LocalText named(const Names& names, const std::string& keys)
    {
        LocalText joined;
        const QStringList parts = QString::fromStdString(keys).split(QLatin1Char(joint));
        for (const QString& key : parts) {
            const LocalText* const name = names.of(key.toStdString());
            const QString before = joined.zh.isEmpty() ? QString() : QString(QLatin1Char(joint));
            joined.zh += before + (name ? name->zh : key);
            joined.en += before + (name ? name->en : key);
        }
        return joined;
    }

    Names namesFor(const FactSheet& sheet, const SheetColumn& column) const
    {
        Names names;
        if (column.entry == FieldKind::Flag) {
            names.add("1", m_words.marked(sheetsContext, yesWord));
            names.add("0", m_words.marked(sheetsContext, noWord));
        }
        for (const ChoiceWord& word : column.words)
            names.add(word.key, m_words.marked(sheet.context, word.label));
        if (column.list && m_lists) {
            for (const NamedKey& item : m_lists->of(column.list, [](std::string_view) { return std::string(); }))
                names.add(item.key, item.name);
        }
        if (column.rows.table && !column.rows.further) // what two columns name together is no one name
            addRows(names, column.rows);
        return names;
    }

    void addRows(Names& names, const ChoiceRows& of) const
    {
        const Json* const rows = m_tables.find(of.table->name);
        for (const Json& row : rows && rows->isArray() ? rows->array() : Json::Array()) {
            const QString name = QString::fromStdString(row.find(of.name)->string());
            names.add(row.find("id")->string(), {name, name});
        }
    }

    const Json& m_tables;
    const ChoiceLists* m_lists;
    const ReportWords& m_words;
};

}

std::vector<FactForm> factForms(
    std::span<const SheetGroup> groups, const Json& dumped, const ChoiceLists* lists, const ReportWords& words)
{
    std::vector<FactForm> forms;
    const Json* const tables = dumped.find("tables");
    if (!tables)
        return forms;
    const FormMaker maker(*tables, lists, words);
    for (const SheetGroup& group : groups) {
        for (const FactSheet& sheet : group.sheets) {
            if (const Json::Array& rows = rowsOf(dumped, *sheet.table); !rows.empty())
                forms.push_back(maker.form(sheet, rows));
        }
    }
    return forms;
}

std::optional<FactForm> bookedForm(
    const BookedSheet& booked, const Json& dumped, const ChoiceLists* lists, const ReportWords& words)
{
    const Json::Array& rows = rowsOf(dumped, booked.table);
    if (rows.empty())
        return {};
    FactForm form = FormMaker(*dumped.find("tables"), lists, words).form(booked.sheet, rows);
    form.table = booked.table.name;
    form.title = words.marked(booked.sheet.context, booked.title);
    for (FactFormColumn& column : form.columns) {
        for (const ChoiceWord& word : booked.words) {
            if (const auto shown = column.words.find(word.key); column.name == booked.column && shown != column.words.end())
                shown->second = words.marked(booked.sheet.context, word.label);
        }
    }
    return form;
}

}
