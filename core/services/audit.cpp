// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit.h"

#include "core/services/audit_words.h"
#include "core/store/cells.h"
#include "core/store/people.h"

#include <QDateTime>

#include <algorithm>

namespace plumbline {

namespace {

QDateTime inChina(const std::string& instant)
{
    constexpr int eightHours = 8 * 60 * 60;
    return QDateTime::fromString(QString::fromStdString(instant), Qt::ISODateWithMs).toOffsetFromUtc(eightHours);
}

/// The records that touched a row in which the text stands.
class TouchedRows final {
public:
    static Result<std::set<std::int64_t>> with(const ReadScope& scope, const QString& text)
    {
        TouchedRows touched(scope, text);
        TRY(touched.collect("SELECT DISTINCT record FROM journal_line WHERE instr(before, ?1) OR instr(after, ?1)"));
        // And the one that brought such a row, which may be gone.
        TRY(touched.collect("SELECT DISTINCT born FROM journal_line WHERE instr(before, ?1)"));
        for (const FactTable& table : scope.tables().all()) {
            std::string condition;
            for (const FactColumn& column : table.columns) {
                if (column.kind == Kind::Text)
                    condition += (condition.empty() ? "instr(" : " OR instr(") + std::string(column.name) + ", ?1)";
            }
            if (!condition.empty())
                TRY(touched.collect("SELECT DISTINCT born FROM " + sqlName(table.name) + " WHERE " + condition));
        }
        return std::move(touched.m_records);
    }

private:
    TouchedRows(const ReadScope& scope, const QString& text) : m_scope(scope), m_text(text) { }
    Result<void> collect(const std::string& sql)
    {
        Statement rows = TRY(m_scope.prepare(sql));
        rows.bind(1, m_text);
        while (TRY(rows.step()))
            m_records.insert(TRY(rows.integer(0)));
        return {};
    }

    const ReadScope& m_scope;
    const QString& m_text;
    std::set<std::int64_t> m_records;
};

void notePerson(std::string_view bytes, AuditList& list)
{
    if (const auto record = journal::parseRecord(bytes))
        list.people.emplace(record->byId, QString::fromStdString(record->byName));
}

/// What a list asks of a record, seen in its canonical bytes without reading all of them: within a string every quote is escaped,
/// so a key between quotes stands only where it is one, and the author's come first.
struct Glance {
    std::string at;
    std::string by;
    std::string kind;

    static std::optional<Glance> of(std::string_view bytes)
    {
        const auto field = [&](std::string_view key) {
            const std::size_t found = bytes.find(key);
            const std::size_t begin = found + key.size();
            return found == std::string_view::npos ? std::string()
                                                   : std::string(bytes.substr(begin, bytes.find('"', begin) - begin));
        };
        Glance glance{field("\"at\":\""), field("\"id\":\""), field("\"kind\":\"")};
        return glance.at.empty() || glance.by.empty() || glance.kind.empty() ? std::nullopt : std::optional(std::move(glance));
    }
};

bool hasWords(const House& house, std::string_view bytes, const QString& text)
{
    const auto record = journal::parseRecord(bytes);
    if (!record)
        return true;
    const LocalText kind = recordKindWords(house, record->kind);
    QStringList words{QString::fromStdString(record->reason), QString::fromStdString(record->byName), kind.zh, kind.en};
    if (record->subject)
        words << QString::fromStdString(record->subject->name) << QString::fromStdString(record->subject->code);
    if (record->source)
        words << QString::fromStdString(record->source->name);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.contains(text, Qt::CaseInsensitive); });
}

bool isWithin(const AuditFilter& filter, const Glance& record)
{
    if ((filter.by && record.by != filter.by->text()) || (!filter.kind.empty() && record.kind != filter.kind))
        return false;
    if (!filter.from.isValid() && !filter.until.isValid())
        return true;
    const QDate day = inChina(record.at).date();
    return (!filter.from.isValid() || day >= filter.from) && (!filter.until.isValid() || day <= filter.until);
}

Result<Signing> signingOf(const ReadScope& scope, std::int64_t row, const journal::Record& record, std::string_view hash)
{
    const std::optional<LockedKey> key = TRY(keyBefore(scope, record.byId, row));
    if (!key)
        return Signing::NoPassword;
    Statement found = TRY(scope.prepare("SELECT signature FROM journal_signature WHERE record = ? AND key = ?"));
    found.bind(1, row).bindBlob(2, bytesOf(key->key));
    if (!TRY(found.step()))
        return Signing::Missing;
    const std::string bytes = TRY(found.blob(0));
    Signature signature{};
    if (bytes.size() != signature.size())
        return Signing::Wrong;
    std::copy(bytes.begin(), bytes.end(), signature.begin());
    return isSignedBy(key->key, hash, signature) ? Signing::Signed : Signing::Wrong;
}

using RowKey = std::pair<std::string, Id>;

/// The rows a record brought, as they are today.
Result<void> addInserted(const ReadScope& scope, std::int64_t row, std::size_t most, std::map<RowKey, journal::Cells>& rows)
{
    for (const FactTable* const table : scope.tables().byName()) {
        CellReader reader(*table);
        Statement inserted = TRY(scope.prepare(
            "SELECT " + reader.selection() + " FROM " + sqlName(table->name) + " WHERE born = ? ORDER BY row LIMIT ?"));
        inserted.bindAll(row, std::int64_t(most));
        while (TRY(inserted.step())) {
            journal::Cells cells;
            if (!reader.read(inserted, cells))
                cells.clear(); // a value of the wrong type: verification tells of it
            rows.emplace(RowKey{table->name, TRY(inserted.id(0))}, std::move(cells));
        }
    }
    return {};
}

/// What happened to them later is taken back.
Result<void> undoLater(const ReadScope& scope, std::int64_t row, std::map<RowKey, journal::Cells>& rows)
{
    Statement later = TRY(scope.prepare(
        "SELECT tbl, id, before, after FROM journal_line WHERE record > ?1 AND born = ?1 ORDER BY record DESC, line DESC"));
    later.bind(1, row);
    while (TRY(later.step())) {
        const RowKey key{TRY(later.text(0)), TRY(later.id(1))};
        const journal::Cells before = TRY(journal::parseCells(TRY(later.text(2))));
        if (later.isNull(3))
            rows[key] = before;
        else if (const auto state = rows.find(key); state != rows.end())
            state->second = journal::replaced(state->second, TRY(journal::parseCells(TRY(later.text(3)))), before);
    }
    return {};
}

}

Result<AuditList> auditList(const Session& session, const ReadScope& scope, const AuditFilter& filter)
{
    AuditList list;
    const std::set<std::int64_t> touched =
        filter.text.isEmpty() ? std::set<std::int64_t>() : TRY(TouchedRows::with(scope, filter.text));
    std::set<std::string> known;
    Statement records = TRY(scope.prepare("SELECT row, bytes FROM journal ORDER BY row DESC"));
    while (TRY(records.step())) {
        const std::int64_t row = TRY(records.integer(0));
        const std::string bytes = TRY(records.blob(1));
        const std::optional<Glance> glance = Glance::of(bytes);
        if (!glance) {
            list.rows.push_back(row); // a damaged record is never filtered away
            continue;
        }
        list.kinds.insert(glance->kind);
        if (known.insert(glance->by).second)
            notePerson(bytes, list);
        if (isWithin(filter, *glance)
            && (filter.text.isEmpty() || touched.contains(row) || hasWords(session.house(), bytes, filter.text)))
            list.rows.push_back(row);
    }
    return list;
}

Result<std::vector<AuditEntry>> auditEntries(const ReadScope& scope, std::span<const std::int64_t> rows)
{
    Statement read = TRY(scope.prepare("SELECT bytes, hash FROM journal WHERE row = ?"));
    std::vector<AuditEntry> entries;
    for (const std::int64_t row : rows) {
        read.reset();
        read.bind(1, row);
        AuditEntry& entry = entries.emplace_back();
        entry.row = row;
        if (!TRY(read.step()))
            continue;
        const auto record = journal::parseRecord(TRY(read.blob(0)));
        if (!record)
            continue;
        entry.record = *record;
        entry.signing = TRY(signingOf(scope, row, *record, TRY(read.blob(1))));
    }
    return entries;
}

Result<std::optional<AuditEntry>> newestEntry(const ReadScope& scope)
{
    Statement last = TRY(scope.prepare("SELECT row FROM journal ORDER BY row DESC LIMIT 1"));
    if (!TRY(last.step()))
        return std::optional<AuditEntry>();
    const std::int64_t row = TRY(last.integer(0));
    const std::vector<AuditEntry> entries = TRY(auditEntries(scope, std::span(&row, 1)));
    return std::optional(entries.front());
}

Result<std::vector<AuditLine>> auditLines(const ReadScope& scope, std::int64_t row, std::size_t most)
{
    std::vector<AuditLine> lines;
    Statement changed =
        TRY(scope.prepare("SELECT tbl, id, before, after FROM journal_line WHERE record = ? ORDER BY line LIMIT ?"));
    changed.bindAll(row, std::int64_t(most));
    while (TRY(changed.step())) {
        AuditLine& line = lines.emplace_back();
        line.table = TRY(changed.text(0));
        line.id = TRY(changed.id(1));
        line.before = TRY(journal::parseCells(TRY(changed.text(2))));
        if (!changed.isNull(3))
            line.after = TRY(journal::parseCells(TRY(changed.text(3))));
    }
    std::map<RowKey, journal::Cells> inserted;
    TRY(addInserted(scope, row, most, inserted));
    TRY(undoLater(scope, row, inserted));
    for (auto& [key, cells] : inserted) {
        if (lines.size() < most)
            lines.push_back({key.first, key.second, {}, std::move(cells)});
    }
    return lines;
}

QString chineseTime(const std::string& instant)
{
    const QDateTime time = inChina(instant);
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString::fromStdString(instant);
}

}
