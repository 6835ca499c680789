// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/entry_import.h"

#include "core/data_catalogue/category.h"
#include "core/data_catalogue/facts.h"
#include "core/services/domain.h"
#include "core/services/sheet_columns.h"
#include "core/store/data_catalogue/tables.h"

#include <array>

namespace plumbline::data_catalogue {

namespace {

using namespace columns;

constexpr char secretFlag[] = "secret";
constexpr char categoryColumn[] = "category";

constexpr ChoiceWord domains[] = {
    {"industrial", QT_TRANSLATE_NOOP("data_catalogue", "Industrial data")},
    {"telecom", QT_TRANSLATE_NOOP("data_catalogue", "Telecommunications data")},
    {"radio", QT_TRANSLATE_NOOP("data_catalogue", "Radio data")},
};

constexpr SheetColumn called(SheetColumn column, const char* otherNames)
{
    column.alsoCalled = otherNames;
    return column;
}

const FactSheet& entrySheet()
{
    static const FactSheet sheet{"data_catalogue", &entryTable, QT_TRANSLATE_NOOP("data_catalogue", "Entries of the catalogue"),
        QT_TRANSLATE_NOOP("data_catalogue", "What the catalogue says of each table, file set or other store of data (art. 12)."),
        {
            called(
                text("source", QT_TRANSLATE_NOOP("data_catalogue", "Source or system"), required), "来源|系统|所属系统|System"),
            text("schema", QT_TRANSLATE_NOOP("data_catalogue", "Schema")),
            called(text("name", QT_TRANSLATE_NOOP("data_catalogue", "Table or file"), required),
                "数据名称|名称|数据项|表名|文件|Name"),
            called(text("comment", QT_TRANSLATE_NOOP("data_catalogue", "Comment")), "备注|描述"),
            called(
                from("categories", FieldKind::Choice, categoryColumn, QT_TRANSLATE_NOOP("data_catalogue", "Category"), optional),
                "数据类别|分类"),
            called(oneOf(domains, "domain", QT_TRANSLATE_NOOP("data_catalogue", "Domain"), optional), "数据领域"),
            called(typed(FieldKind::Count, "records", QT_TRANSLATE_NOOP("data_catalogue", "Records")), "数据条数|记录数|数量"),
            called(typed(FieldKind::Count, "bytes", QT_TRANSLATE_NOOP("data_catalogue", "Bytes")), "存储量"),
            called(text("carrier", QT_TRANSLATE_NOOP("data_catalogue", "Carrier")), "存储载体|存储位置"),
            called(text("purpose", QT_TRANSLATE_NOOP("data_catalogue", "Purpose and manner")), "用途|处理目的"),
            text("scope_of_use", QT_TRANSLATE_NOOP("data_catalogue", "Scope of use")),
            called(text("responsible", QT_TRANSLATE_NOOP("data_catalogue", "Responsible party")), "责任部门"),
            called(text("sharing", QT_TRANSLATE_NOOP("data_catalogue", "External sharing")), "共享情况"),
            called(text("cross_border", QT_TRANSLATE_NOOP("data_catalogue", "Cross-border transfer")), "出境情况"),
            called(text("protection", QT_TRANSLATE_NOOP("data_catalogue", "Protection measures")), "保护措施"),
            text("owner", QT_TRANSLATE_NOOP("data_catalogue", "Owner")),
            typed(FieldKind::Date, "review_on", QT_TRANSLATE_NOOP("data_catalogue", "Review on")),
            typed(FieldKind::Date, "change_known_on", QT_TRANSLATE_NOOP("data_catalogue", "Change known on")),
            from("flags", FieldKind::Choices, "flags", QT_TRANSLATE_NOOP("data_catalogue", "Other rules"), optional),
            text("together", QT_TRANSLATE_NOOP("data_catalogue", "Processed together as")),
            text("basis", QT_TRANSLATE_NOOP("data_catalogue", "Identified by")),
        }};
    return sheet;
}

class EntryRows final : public ImportTarget {
public:
    EntryRows(const EnterpriseId& enterprise, const RulePack& pack)
        : ImportTarget(entryTable), m_enterprise(enterprise.text()), m_pack(pack)
    {
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[place("enterprise")] = m_enterprise;
        std::string& category = cells[place(categoryColumn)];
        category = categoryKey(m_pack, QString::fromStdString(category));
        if (('+' + cells[place("flags")] + '+').find(std::string("+") + secretFlag + '+') != std::string::npos)
            return RowObjection{
                "flags", Problem{"data_catalogue.secret-refused"}.with("entry", QString::fromStdString(cells[place("name")]))};
        return {};
    }
    /// Which has no schema has an empty one: it is part of its place in the tree.
    bool keepsEmpty(std::string_view column) const override { return column == "schema"; }

private:
    std::string m_enterprise;
    const RulePack& m_pack;
};

}

std::span<const ImportKind> entryImports()
{
    static const std::array kinds = [] {
        ImportKind entries{entryTable.name, &entrySheet()};
        entries.target = [](const Asked& asked) -> Result<std::unique_ptr<ImportTarget>> {
            const RulePack* const pack = TRY(asked.rules.inForceOn(packSubject, asked.scope.today));
            return std::unique_ptr<ImportTarget>(std::make_unique<EntryRows>(asked.scope.enterprise, *pack));
        };
        // The enterprise's own categories are as good as the rule's: whatever stands there is taken, and known by its name.
        entries.parts = [](std::string_view column, std::string_view text) {
            return column == categoryColumn ? std::map<std::string, std::string>{{categoryColumn, std::string(text)}}
                                            : std::map<std::string, std::string>();
        };
        return std::array{std::move(entries)};
    }();
    return kinds;
}

}
