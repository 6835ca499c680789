// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/data_catalogue_store.h"

#include "core/store/data_catalogue/entry_rows.h"
#include "core/store/data_catalogue/tables.h"
#include "core/store/fact_insert.h"

#include <set>

namespace plumbline::data_catalogue {

namespace {

/// What a look knows better than what stands there; what a person wrote stays.
void bringUpToDate(Entry& entry, const QString& source, const ScannedTable& table)
{
    entry.source = source;
    entry.schema = table.schema;
    entry.name = table.name;
    if (!table.comment.isEmpty())
        entry.comment = table.comment;
    if (table.records)
        entry.scale.records = table.records;
    if (table.bytes)
        entry.scale.bytes = table.bytes;
    if (table.changedOn)
        entry.changedOn = table.changedOn;
}

FactValue problemCode(const std::optional<Problem>& problem)
{
    return problem ? FactValue(std::string(problem->code)) : FactValue(std::nullopt);
}

/// What a look brings, table by table. Ten thousand of them come in one go, so each statement is prepared once.
class ScanKeeper final {
public:
    static Result<ScanKeeper> begin(WriteScope& scope, const EnterpriseId& enterprise, const QString& source, const Id& scan)
    {
        return ScanKeeper(scope, enterprise, source, scan,
            TRY(scope.prepare(selectEntries("enterprise = ? AND source = ? AND schema = ? AND name = ?"))));
    }

    /// Whether it made an entry.
    Result<bool> keep(const ScannedTable& table)
    {
        m_listed.emplace(table.schema, table.name);
        const std::optional<Entry> known = TRY(entryAt(table));
        Entry entry = known.value_or(Entry());
        bringUpToDate(entry, m_source, table);
        const Id id = known ? TRY(saveEntry(m_scope, m_enterprise, entry)) : TRY(m_entries.insert(valuesOf(m_enterprise, entry)));
        const Id seen = TRY(m_seen.insert(
            {{"scan", m_scan}, {"entry", id}, {"records", table.records}, {"bytes", table.bytes}, {"sampled", table.sampled},
                {"columns", std::int64_t(table.columns.size())}, {"problem", problemCode(table.problem)}}));
        for (const ScannedColumn& column : table.columns)
            TRY(keepEvidence(seen, column));
        return !known;
    }

    void leaveOut(const ScannedTable& table) { m_listed.emplace(table.schema, table.name); }

    /// After a look at the whole source: what earlier looks saw in it and this one doesn't list has nothing left.
    Result<void> keepUnlisted()
    {
        Statement rows = TRY(m_scope.prepare(selectEntries(
            "enterprise = ?1 AND source = ?2 AND (SELECT s.problem IS NOT ?3 FROM data_catalogue_seen s WHERE s.entry = "
            "data_catalogue_entry.id ORDER BY s.id DESC LIMIT 1)")));
        rows.bind(1, m_enterprise).bind(2, m_source).bind(3, notListed);
        std::vector<Entry> unlisted;
        while (TRY(rows.step())) {
            Entry entry = TRY(readEntryRow(rows));
            if (!m_listed.contains({entry.schema, entry.name}))
                unlisted.push_back(std::move(entry));
        }
        for (Entry& entry : unlisted) {
            entry.scale = {0, 0};
            TRY(saveEntry(m_scope, m_enterprise, entry));
            TRY(m_seen.insert({{"scan", m_scan}, {"entry", entry.id}, {"records", 0}, {"bytes", 0}, {"sampled", 0},
                {"columns", 0}, {"problem", notListed}}));
        }
        return {};
    }

private:
    ScanKeeper(WriteScope& scope, const EnterpriseId& enterprise, const QString& source, const Id& scan, Statement find)
        : m_scope(scope), m_enterprise(enterprise), m_source(source), m_scan(scan), m_find(std::move(find)),
          m_entries(scope, entryTable), m_seen(scope, seenTable), m_evidence(scope, evidenceTable)
    {
    }

    /// The entry of that place in the tree; nothing where there is none.
    Result<std::optional<Entry>> entryAt(const ScannedTable& table)
    {
        m_find.reset();
        m_find.bind(1, m_enterprise).bind(2, m_source).bind(3, table.schema).bind(4, table.name);
        if (!TRY(m_find.step()))
            return std::optional<Entry>();
        return std::optional(TRY(readEntryRow(m_find)));
    }

    Result<void> keepEvidence(const Id& seen, const ScannedColumn& column)
    {
        for (const Evidence& one : column.evidence) {
            TRY(m_evidence.insert(
                {{"seen", seen}, {"column_name", column.name}, {"rule", one.rule}, {"is_by_user", FactValue::flag(one.isByUser)},
                    {"is_by_name", FactValue::flag(one.isByName)}, {"hits", one.hits}, {"filled", one.filled},
                    {"strength", std::string(strengthKey(one.strength))}, {"shape", unlessEmpty(one.shape)}}));
        }
        return {};
    }

    WriteScope& m_scope;
    EnterpriseId m_enterprise;
    QString m_source;
    Id m_scan;
    Statement m_find;
    std::set<std::pair<QString, QString>> m_listed; ///< schema and name
    FactInsert m_entries;
    FactInsert m_seen;
    FactInsert m_evidence;
};

}

Result<KeptScan> keepScan(
    WriteScope& scope, const EnterpriseId& enterprise, const ScannedSource& source, QDate day, bool isNameOnly)
{
    KeptScan kept;
    kept.scan = TRY(insertFact(scope, scanTable,
        {{"enterprise", enterprise}, {"source", source.shown}, {"kind", source.kind}, {"scanned_on", day},
            {"is_name_only", FactValue::flag(isNameOnly)}, {"problem", problemCode(source.problem)}}));
    ScanKeeper keeper = TRY(ScanKeeper::begin(scope, enterprise, source.shown, kept.scan));
    for (const ScannedTable& table : source.tables) {
        if (saysSecret(table)) {
            keeper.leaveOut(table);
            continue;
        }
        kept.made += TRY(keeper.keep(table)) ? 1 : 0;
        ++kept.entries;
    }
    if (!source.problem)
        TRY(keeper.keepUnlisted());
    return kept;
}

}
