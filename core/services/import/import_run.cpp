// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_run.h"

#include "core/exchange/belt.h"
#include "core/services/fact_rows.h"
#include "core/services/import/known_rows.h"
#include "core/store/bulk_insert.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <thread>

namespace plumbline {

namespace {

constexpr std::string_view importEnding = ".import";
constexpr std::string_view backEnding = ".import-back";
constexpr std::string_view notWhole = "import.not-whole"; // told to nobody: the account says why
constexpr std::size_t shownRows = 200;
constexpr std::int64_t rowsBetweenReports = 4096;

/// Rows of a sheet's own table, which say whose they are.
class SheetTarget final : public ImportTarget {
public:
    SheetTarget(const FactTable& table, RowCells owner) : ImportTarget(table), m_owner(std::move(owner)) { }
    std::optional<RowObjection> check(RowCells& cells) override
    {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (!m_owner[at].empty())
                cells[at] = m_owner[at];
        }
        return {};
    }

private:
    RowCells m_owner;
};

Result<std::unique_ptr<ImportTarget>> targetOf(const ImportKind& kind, const Asked& asked)
{
    if (kind.target)
        return kind.target(asked);
    const FactTable& table = *kind.sheet->table;
    RowCells owner(table.columns.size());
    for (const auto& [column, id] : TRY(ownerIds(asked.facts, table, asked.scope.enterprise))) {
        const auto place = std::find_if(table.columns.begin(), table.columns.end(),
            [&, name = column](const FactColumn& candidate) { return candidate.name == name; });
        owner[std::size_t(place - table.columns.begin())] = id.text();
    }
    return std::unique_ptr<ImportTarget>(std::make_unique<SheetTarget>(table, std::move(owner)));
}

/// By which columns a row counts as the same as another: those this file says.
std::vector<std::string> alikeColumns(const ImportOrder& order)
{
    std::vector<std::string> columns;
    for (const SheetColumn& column : order.kind->sheet->columns) {
        if (order.mapping.isMapped(column.name) || order.mapping.fixed.contains(column.name))
            columns.emplace_back(column.name);
    }
    return columns;
}

/// Judges one row after the other and keeps the account.
class RowJudge final {
public:
    enum class Tells { Refusals, FindingsToo };
    RowJudge(const ImportOrder& order, ImportTarget& target, KnownRows& known, const std::vector<ChoiceBook>& choices,
        Tells tells = Tells::Refusals)
        : m_order(order), m_target(target), m_known(known), m_tells(tells),
          m_reader(*order.kind, target, order.mapping, order.headings, choices), m_sums(target.table().columns.size())
    {
    }

    /// The cells of a row that goes in; null of any other.
    RowCells* judge(const SourceRow& row)
    {
        switch (m_reader.read(row)) {
        case RowReader::Fate::Above:
            return nullptr;
        case RowReader::Fate::Skipped:
            skip(row, m_reader.skipped());
            return nullptr;
        case RowReader::Fate::Bad:
            refuse(m_reader.refused());
            return nullptr;
        case RowReader::Fate::Good:
            break;
        }
        RowCells& cells = m_reader.cells();
        if (m_target.isOfOthers(cells)) {
            skip(row, SkipReason::OfOthers);
            return nullptr;
        }
        if (std::optional<RowObjection> objection = m_target.check(cells)) {
            // What is there already isn't wrong because its month has closed since.
            if (m_order.duplicates != Duplicates::Keep && m_known.holds(cells)) {
                tellDuplicate(row, 0);
                return nullptr;
            }
            refuse({m_reader.refusal(row, objection->column, std::move(objection->problem))});
            return nullptr;
        }
        return isNew(row, cells) ? take(row, cells) : nullptr;
    }

    Result<ImportAccount> account()
    {
        m_account.filledDown = m_reader.filledDown();
        m_account.formulas = m_reader.formulas();
        m_account.yearsAdded = m_reader.yearsAdded();
        for (std::size_t at = 0; at < m_sums.size(); ++at) {
            if (m_target.table().columns[at].kind == Kind::Fen && m_hasSum)
                m_account.sums[m_target.table().columns[at].name] = std::to_string(TRY(m_sums[at].total()).fen());
        }
        return std::move(m_account);
    }
    bool isAllGood() const { return m_account.bad == 0 && (m_account.duplicates == 0 || m_order.duplicates != Duplicates::Ask); }

private:
    void skip(const SourceRow& row, SkipReason reason)
    {
        ++m_account.skipped;
        if (m_account.skippedRows.size() >= listedRows)
            return;
        QString text;
        for (const SourceCell& cell : row.cells) {
            if (text.isEmpty() && !cell.isFilledDown)
                text = QString::fromUtf8(cell.value.data(), qsizetype(std::min<std::size_t>(cell.value.size(), 240))).left(60);
        }
        m_account.skippedRows.push_back({row.number, reason, text});
    }

    void refuse(const std::vector<RefusedImportCell>& refused)
    {
        ++m_account.bad;
        for (const RefusedImportCell& cell : refused) {
            if (cell.problem.code == "import.unknown-choice" && m_account.unknownWords[cell.column].size() < listedRows)
                ++m_account.unknownWords[cell.column][cell.found];
            if (m_account.refused.size() < listedRows)
                m_account.refused.push_back(cell);
        }
    }

    void tellDuplicate(const SourceRow& row, std::int64_t like)
    {
        ++m_account.duplicates;
        if (m_account.duplicateRows.size() < listedRows)
            m_account.duplicateRows.push_back({row.number, like});
    }

    bool isNew(const SourceRow& row, const RowCells& cells)
    {
        const std::optional<std::int64_t> like = m_known.takeAlike(cells, row.number);
        if (like) {
            tellDuplicate(row, *like);
            if (m_order.duplicates != Duplicates::Keep)
                return false;
        }
        const auto taken = m_known.takeUnique(cells);
        if (taken)
            refuse({m_reader.refusal(row, saidColumn(*taken), Problem{"import.there-already"})});
        return !taken;
    }

    /// Of a key, the column that the file itself says.
    std::string saidColumn(const std::vector<std::string>& columns) const
    {
        for (const std::string& column : columns) {
            if (m_order.mapping.isMapped(column))
                return column;
        }
        return columns.front();
    }

    RowCells* take(const SourceRow& row, RowCells& cells)
    {
        if (m_tells == Tells::FindingsToo)
            tell(row, m_target.judge(cells));
        m_target.complete(cells);
        ++m_account.good;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (m_target.table().columns[at].kind != Kind::Fen || cells[at].empty())
                continue;
            std::int64_t fen = 0;
            std::from_chars(cells[at].data(), cells[at].data() + cells[at].size(), fen);
            m_sums[at] += Money::fromFen(fen);
            m_hasSum = true;
        }
        if (m_account.firstRows.size() < shownRows)
            m_account.firstRows.emplace_back(row.number, cells);
        return &cells;
    }

    void tell(const SourceRow& row, std::vector<Finding> findings)
    {
        m_account.found += findings.empty() ? 0 : 1;
        for (Finding& finding : findings) {
            if (m_account.findings.size() < listedRows)
                m_account.findings.push_back({row.number, std::move(finding)});
        }
    }

    const ImportOrder& m_order;
    ImportTarget& m_target;
    KnownRows& m_known;
    Tells m_tells;
    RowReader m_reader;
    ImportAccount m_account;
    std::vector<Sum> m_sums;
    bool m_hasSum = false;
};

/// What both a look and an import begin with.
struct Prepared {
    std::unique_ptr<ImportTarget> target;
    KnownRows known;
    std::vector<ChoiceBook> choices;
};

Result<void> checkMapping(const ImportOrder& order)
{
    std::set<std::string> columns;
    for (const MappedColumn& column : order.mapping.columns) {
        if (!column.column.empty() && !columns.insert(column.column).second)
            return Problem{"import.mapped-twice"}.with("column", QString::fromStdString(column.column));
    }
    return columns.empty() ? Result<void>(Problem{"import.nothing-mapped"}) : Result<void>();
}

Result<Prepared> prepare(const Session& session, const ReadScope& facts, const ImportOrder& order, const Scope& scope)
{
    TRY(checkMapping(order));
    std::unique_ptr<ImportTarget> target = TRY(targetOf(*order.kind, session.asked(facts, scope)));
    KnownRows known = TRY(KnownRows::read(facts, *order.kind, *target, scope.enterprise, alikeColumns(order)));
    std::vector<ChoiceBook> choices = TRY(choiceBooks(session.house(), *order.kind, session.asked(facts, scope)));
    return Prepared{std::move(target), std::move(known), std::move(choices)};
}

/// Reads the file through and gives every row that goes in to `take`.
template <class Take> Result<void> readThrough(const ImportOrder& order, RowJudge& judge, Progress& progress, const Take& take)
{
    std::int64_t rows = 0;
    return order.source->readRows(order.sheet, [&](const SourceRow& row) -> Result<void> {
        if (++rows % rowsBetweenReports == 0) {
            progress.report(rows, 0);
            if (progress.isAskedToStop())
                return Problem{"task.cancelled"};
        }
        if (RowCells* const cells = judge.judge(row))
            take(row.number, *cells);
        return {};
    });
}

/// About how many rows a file has: where they are more than the table holds, its indexes are built anew behind them.
std::int64_t roughRows(const ImportOrder& order)
{
    constexpr std::int64_t bytesOfCsvRow = 60;
    constexpr std::int64_t bytesOfPackedRow = 24;
    return std::int64_t(order.file.size()) / (order.source->csvForm() ? bytesOfCsvRow : bytesOfPackedRow);
}

/// What was understood, as its column keeps it.
Result<void> bindCells(Statement& row, const ImportTarget& target, const RowCells& cells)
{
    const FactTable& table = target.table();
    int parameter = 3;
    for (std::size_t at = 0; at < cells.size(); ++at, ++parameter) {
        const std::string& text = cells[at];
        if (text.empty()) {
            if (target.keepsEmpty(table.columns[at].name))
                row.bind(parameter, "");
            continue;
        }
        switch (table.columns[at].kind) {
        case Kind::Fen:
        case Kind::Count:
        case Kind::Flag: {
            std::int64_t number = 0;
            std::from_chars(text.data(), text.data() + text.size(), number);
            row.bind(parameter, number);
            break;
        }
        case Kind::Id:
        case Kind::Reference:
            row.bind(parameter, TRY(Id::parse(text)));
            break;
        default:
            TRY(bindKept(row, parameter, text));
        }
    }
    return {};
}

/// Reads and judges on a thread of its own while the rows that are good so far are written on this one.
class ImportWork final {
public:
    ImportWork(const ImportOrder& order, Prepared& prepared, Progress& progress)
        : m_order(order), m_prepared(prepared), m_progress(progress),
          m_judge(order, *prepared.target, prepared.known, prepared.choices)
    {
    }

    Result<std::int64_t> write(WriteScope& scope)
    {
        std::thread reader([this] { readFile(); });
        std::int64_t number = 0;
        const Result<std::int64_t> written =
            insertMany(scope, m_prepared.target->table(), roughRows(m_order), [this, &number](Statement& row) -> Result<bool> {
                const NumberedRow* const next = nextRow();
                if (next) {
                    number = next->number;
                    TRY(bindCells(row, *m_prepared.target, next->cells));
                } else if (m_belt.isAbandoned()) {
                    return Problem{notWhole};
                }
                return next != nullptr;
            });
        m_belt.close();
        reader.join();
        TRY(std::move(m_read));
        if (written)
            return written;
        // What only the schema could tell is told of the row that was being written.
        Problem refused = written.problem();
        refused.where.row = number;
        return refused;
    }

    Result<ImportAccount> account() { return m_judge.account(); }
    const Digest& hash() const { return m_hash; }

private:
    struct NumberedRow {
        std::int64_t number = 0; ///< in the file
        RowCells cells;
    };

    void readFile()
    {
        bool isWhole = true;
        m_read = readThrough(m_order, m_judge, m_progress, [&](std::int64_t number, const RowCells& cells) {
            if (isWhole) {
                NumberedRow& row = m_belt.place();
                row.number = number;
                row.cells = cells;
                m_belt.placed();
            }
            if (isWhole && !m_judge.isAllGood()) {
                isWhole = false;
                m_belt.abandon(); // the rest is read for the account alone
            }
        });
        m_hash = sha256(m_order.file);
        if (m_read && m_judge.isAllGood())
            m_belt.end();
        else
            m_belt.abandon();
    }

    /// The writer's: null at the end, or where what comes isn't wanted.
    const NumberedRow* nextRow()
    {
        if (m_at == m_rows.size()) {
            m_at = 0;
            if (!m_belt.take(m_rows)) {
                m_rows.clear();
                return nullptr;
            }
        }
        return &m_rows[m_at++];
    }

    const ImportOrder& m_order;
    Prepared& m_prepared;
    Progress& m_progress;
    RowJudge m_judge;
    Belt<NumberedRow, 512> m_belt;
    std::vector<NumberedRow> m_rows; ///< the batch that is being written
    std::size_t m_at = 0;
    Result<void> m_read;
    Digest m_hash{};
};

Result<journal::Record> recordAt(const ReadScope& facts, std::int64_t row)
{
    Statement rows = TRY(facts.prepare("SELECT bytes FROM journal WHERE row = ?"));
    rows.bind(1, row);
    if (!TRY(rows.step()))
        return Problem{"import.unknown-record"}.with("record", QString::number(row));
    return journal::parseRecord(TRY(rows.blob(0)));
}

std::optional<std::string> kindOfImport(const std::string& recordKind)
{
    if (!recordKind.ends_with(importEnding))
        return {};
    return recordKind.substr(0, recordKind.size() - importEnding.size());
}

/// The record that took another one back names it so.
std::string backCode(std::int64_t record)
{
    return std::to_string(record);
}

}

std::vector<ImportKind> importKinds(const House& house)
{
    std::vector<ImportKind> kinds;
    for (const auto& domain : house.domains) {
        const std::span<const ImportKind> own = domain->imports();
        kinds.insert(kinds.end(), own.begin(), own.end());
        for (const SheetGroup& group : domain->sheets()) {
            for (const FactSheet& sheet : group.sheets) {
                const bool hasOwn =
                    std::any_of(own.begin(), own.end(), [&](const ImportKind& kind) { return kind.name == sheet.table->name; });
                if (sheet.rows == Rows::Many && !hasOwn)
                    kinds.push_back({sheet.table->name, &sheet});
            }
        }
    }
    return kinds;
}

Result<ImportKind> importKind(const House& house, const QString& name)
{
    const std::string wanted = name.trimmed().toStdString();
    std::vector<ImportKind> found;
    for (ImportKind& kind : importKinds(house)) {
        if (kind.name == wanted)
            return std::move(kind);
        if (kind.name.substr(kind.name.find('.') + 1) == wanted)
            found.push_back(std::move(kind));
    }
    if (found.size() == 1)
        return std::move(found.front());
    return Problem{"import.unknown-kind"}.with("kind", name);
}

const Domain& domainOf(const House& house, const ImportKind& kind)
{
    return **std::find_if(house.domains.begin(), house.domains.end(),
        [&](const auto& domain) { return domain->id() == std::string_view(kind.sheet->context); });
}

Result<std::vector<ChoiceBook>> choiceBooks(const House& house, const ImportKind& kind, const Asked& asked)
{
    std::vector<ChoiceBook> books;
    for (const Language language : {Language::Chinese, Language::English})
        books.push_back(TRY(ChoiceBook::read(domainOf(house, kind), asked, language)));
    return books;
}

Result<ImportAccount> judgeImport(const Session& session, const ImportOrder& order, const Scope& scope, Progress& progress)
{
    const ReadScope facts = TRY(session.workspace().read());
    Prepared prepared = TRY(prepare(session, facts, order, scope));
    prepared.target->look(facts);
    RowJudge judge(order, *prepared.target, prepared.known, prepared.choices, RowJudge::Tells::FindingsToo);
    TRY(readThrough(order, judge, progress, [](std::int64_t, const RowCells&) {}));
    return judge.account();
}

Result<ImportAccount> runImport(Session& session, const ImportOrder& order, const Scope& scope, Progress& progress)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope writing = TRY(session.workspace().write());
    Prepared prepared = TRY(prepare(session, writing, order, scope));
    ImportWork work(order, prepared, progress);
    const Result<std::int64_t> written = work.write(writing);
    if (!written && written.problem().code != notWhole)
        return written.problem();
    ImportAccount account = TRY(work.account());
    if (!account.isWhole(order.duplicates)) {
        writing.abandon();
        if (account.bad == 0 && account.duplicates == 0)
            return Problem{"import.nothing-there"};
        return account;
    }
    TRY(written);
    TRY(prepared.target->finish(writing));
    TRY(rememberMapping(writing, *order.kind, order.headings, order.mapping));
    Change change{order.kind->name + std::string(importEnding), by};
    change.source = journal::Source{order.fileName.toStdString(), work.hash(), std::uint64_t(account.good)};
    change.sums = account.sums;
    account.record = writing.born();
    TRY(writing.commit(change));
    return account;
}

Result<std::vector<ImportedFile>> importedFiles(const ReadScope& facts, int most)
{
    // Which records are imports stands in their bytes alone; the newest are looked at first.
    Statement rows = TRY(facts.prepare("SELECT row, bytes FROM journal WHERE instr(bytes, '.import') > 0 ORDER BY row DESC"));
    std::vector<ImportedFile> files;
    std::set<std::string> takenBack;
    while (int(files.size()) < most && TRY(rows.step())) {
        const journal::Record record = TRY(journal::parseRecord(TRY(rows.blob(1))));
        if (record.kind.ends_with(backEnding) && record.subject)
            takenBack.insert(record.subject->code);
        const std::optional<std::string> kind = kindOfImport(record.kind);
        if (!kind || !record.source)
            continue;
        const std::int64_t row = TRY(rows.integer(0));
        files.push_back({row, *kind, QString::fromStdString(record.source->name), std::int64_t(record.source->rows), record.at,
            QString::fromStdString(record.byName), takenBack.contains(backCode(row))});
    }
    return files;
}

Result<std::int64_t> takeImportBack(Session& session, std::int64_t record, const Scope& scope, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{"edit.reason-missing"};
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope writing = TRY(session.workspace().write());
    const journal::Record imported = TRY(recordAt(writing, record));
    const std::optional<std::string> name = kindOfImport(imported.kind);
    if (!name || !imported.source)
        return Problem{"import.unknown-record"}.with("record", QString::number(record));
    for (const ImportedFile& file : TRY(importedFiles(writing, 1000))) {
        if (file.record == record && file.isTakenBack)
            return Problem{"import.taken-back-already"};
    }
    const ImportKind kind = TRY(importKind(session.house(), QString::fromStdString(*name)));
    const std::unique_ptr<ImportTarget> target = TRY(targetOf(kind, session.asked(writing, scope)));
    const std::int64_t count = TRY(target->takeBack(writing, record, reason.trimmed()));
    Change change{*name + std::string(backEnding), by, reason.trimmed()};
    change.subject = journal::Subject{imported.source->name, imported.source->sha256, backCode(record)};
    TRY(writing.commit(change));
    return count;
}

}
