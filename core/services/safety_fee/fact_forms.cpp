// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/fact_forms.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/services/safety_fee/fact_sheet.h"

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

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
    FormMaker(const Json& tables, const Facts& known, const Asked& asked) : m_tables(tables), m_known(known), m_asked(asked)
    {
        if (const auto pack = asked.rules.inForceOn(packSubject, asked.scope.today))
            m_pack = *pack;
    }

    FactForm form(const FactSheet& sheet, const Json::Array& rows) const
    {
        FactForm form{sheet.table->name, marked(sheet.title), {}};
        for (const InList part : {InList::Yes, InList::No}) {
            for (const SheetColumn& column : sheet.columns) {
                if (column.inList == part)
                    form.columns.push_back({column.name, heading(column), kindOf(column.entry), words(column, rows)});
            }
        }
        return form;
    }

private:
    LocalText marked(const char* text) const { return m_asked.words.marked("safety_fee", text); }

    LocalText heading(const SheetColumn& column) const
    {
        const LocalText label = marked(column.label);
        if (!column.unit)
            return label;
        const LocalText unit = marked(column.unit);
        return {label.zh + QStringLiteral("（%1）").arg(unit.zh), label.en + QStringLiteral(" (%1)").arg(unit.en)};
    }

    /// Of the keys that stand in the rows.
    std::map<std::string, LocalText> words(const SheetColumn& column, const Json::Array& rows) const
    {
        std::map<std::string, LocalText> words;
        if (kindOf(column.entry) != CellKind::Label)
            return words;
        const Names names = namesFor(column);
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

    Names namesFor(const SheetColumn& column) const
    {
        Names names;
        if (column.entry == FieldKind::Flag) {
            names.add("1", marked(QT_TRANSLATE_NOOP("safety_fee", "yes")));
            names.add("0", marked(QT_TRANSLATE_NOOP("safety_fee", "no")));
        }
        for (const ChoiceWord& word : column.words)
            names.add(word.key, marked(word.label));
        switch (column.choices) {
        case ChoiceSource::Standards:
            for (const Standard& standard : m_pack ? m_pack->standards : std::vector<Standard>())
                names.add(standard.id, standard.name);
            break;
        case ChoiceSource::UnitKinds:
            addItems(names, "unit-kinds");
            break;
        case ChoiceSource::Exclusions:
            addItems(names, "exclusions");
            break;
        case ChoiceSource::Uses:
            addUses(names);
            break;
        case ChoiceSource::Sites:
            addRows(names, "site", "name");
            break;
        case ChoiceSource::Activities:
            addRows(names, "safety_fee.activity", "name");
            break;
        case ChoiceSource::Tenders:
            addRows(names, "safety_fee.tender", "project");
            break;
        case ChoiceSource::None:
        case ChoiceSource::Words:
        case ChoiceSource::Subcontracts: // a project and who does it: no one name
            break;
        }
        return names;
    }

    void addItems(Names& names, std::string_view list) const
    {
        const ClosedList* const found = m_pack ? m_pack->list(list) : nullptr;
        for (const ListItem& item : found ? found->items : std::vector<ListItem>())
            names.add(item.id, item.name);
    }

    void addUses(Names& names) const
    {
        for (const Activity& activity : m_pack ? m_known.activities : std::vector<Activity>()) {
            const auto offered = offeredUses(*m_pack, activity);
            for (const ListItem* const item : offered ? *offered : std::vector<const ListItem*>())
                names.add(item->id, numberedName(*item));
        }
    }

    void addRows(Names& names, std::string_view table, std::string_view column) const
    {
        const Json* const rows = m_tables.find(table);
        for (const Json& row : rows && rows->isArray() ? rows->array() : Json::Array()) {
            const QString name = QString::fromStdString(row.find(column)->string());
            names.add(row.find("id")->string(), {name, name});
        }
    }

    const Json& m_tables;
    const Facts& m_known;
    const Asked& m_asked;
    const RulePack* m_pack = nullptr;
};

}

std::vector<FactForm> factForms(const Json& dumped, const Facts& known, const Asked& asked)
{
    std::vector<FactForm> forms;
    const Json* const tables = dumped.find("tables");
    if (!tables)
        return forms;
    const FormMaker maker(*tables, known, asked);
    for (const SheetGroup& group : sheetGroups()) {
        for (const FactSheet& sheet : group.sheets) {
            const Json* const rows = tables->find(sheet.table->name);
            if (rows && rows->isArray() && !rows->array().empty())
                forms.push_back(maker.form(sheet, rows->array()));
        }
    }
    return forms;
}

}
