// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/entry_import.h"

#include "core/safety_fee/invoices.h"
#include "core/services/domain.h"
#include "core/services/safety_fee/entry_cells.h"
#include "core/services/safety_fee/entry_gate.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/entry_batch.h"
#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/paper_store.h"
#include "core/store/safety_fee/sign_store.h"
#include "core/store/safety_fee/tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <unordered_map>

namespace plumbline::safety_fee {

namespace {

/// What a file may bring; the rest is made by itself, with what proves it.
constexpr std::array<std::string_view, 6> fileKinds{
    "expenditure", "subcontractor-payment", "transfer-out", "transfer-in", "received", "return-to-owner"};

constexpr std::string_view invoiceWord = proofWords[std::size_t(ProofKind::Invoice)];

/// The column in which a refusal of the whole entry shows.
const char* columnOf(std::string_view code)
{
    static constexpr std::pair<std::string_view, const char*> columns[] = {
        {"safety_fee.amount-not-positive", "amount_fen"},
        {"safety_fee.books-begin-later", "booked_on"},
        {"entry.month-closed", "booked_on"},
        {"safety_fee.category-of-uses-only", "category"},
        {"safety_fee.booked-as-reproduction", "proof_number"},
        {"safety_fee.pooling-forbidden", "counterparty"},
        {"safety_fee.received-by-subcontractor-only", "activity"},
        {"safety_fee.return-without-contract", "activity"},
        {"safety_fee.disposal-of-balance-only", "disposal"},
        {"safety_fee.succession-in-one", "disposal"},
    };
    for (const auto& [refused, column] : columns) {
        if (refused == code)
            return column;
    }
    return "kind";
}

class BookedRows final : public ImportTarget {
public:
    static Result<std::unique_ptr<ImportTarget>> make(const Asked& asked)
    {
        EntryGate gate = TRY(EntryGate::of(asked.facts, asked.rules, asked.scope.enterprise));
        EntrySequence sequence = TRY(EntrySequence::of(asked.facts, gate.book().id));
        auto rows = std::make_unique<BookedRows>(std::move(gate), std::move(sequence), asked.scope.today);
        rows->m_rowBefore = TRY(newestEntryRow(asked.facts));
        return std::unique_ptr<ImportTarget>(std::move(rows));
    }

    BookedRows(EntryGate gate, EntrySequence sequence, QDate today)
        : ImportTarget(entryTable), m_gate(std::move(gate)), m_sequence(std::move(sequence)), m_cells(*this),
          m_book(m_gate.book().id.text()), m_today(formatDate(today)), m_bookAt(place("book")), m_numberAt(place("number")),
          m_kindAt(place("kind")), m_dayAt(place("booked_on")), m_monthAt(place("month")), m_categoryAt(place("category")),
          m_wordAt(place("voucher_word")), m_voucherAt(place("voucher_number")), m_lineAt(place("voucher_line")),
          m_noteAt(place("note")), m_proofAt(place("proof")), m_proofNumberAt(place("proof_number"))
    {
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[m_bookAt] = m_book;
        cells[m_monthAt] = cells[m_dayAt].substr(0, 7);
        if (auto objection = checkByFile(cells))
            return objection;
        if (cells[m_wordAt].empty())
            cells[m_lineAt].clear();
        if (cells[m_proofAt].empty() && !cells[m_proofNumberAt].empty()
            && kindOfPaper(ProofKind::None, QString::fromStdString(cells[m_proofNumberAt])) == ProofKind::Invoice)
            cells[m_proofAt] = invoiceWord;
        const Result<Entry> entry = m_cells.entry(cells);
        const Result<void> checked = entry ? m_gate.check(*entry) : Result<void>(entry.problem());
        return checked ? std::optional<RowObjection>() : objectionTo(columnOf(checked.problem().code), checked.problem());
    }

    void look(const ReadScope& facts) override { m_posted.emplace(facts); }

    std::vector<Finding> judge(const RowCells& cells) override
    {
        std::vector<Finding> found = judgeUse(cells);
        if (m_posted && cells[m_proofAt] == invoiceWord && !cells[m_proofNumberAt].empty())
            judgePaper(cells, found);
        return found;
    }

    void complete(RowCells& cells) override
    {
        cells[m_numberAt] = std::to_string(m_sequence.takeNumber());
        noteSign(cells);
        if (cells[m_wordAt].empty())
            return;
        const std::int64_t said = cells[m_lineAt].empty() ? 0 : std::stoll(cells[m_lineAt]);
        cells[m_lineAt] = std::to_string(m_sequence.takeLine(cells[m_monthAt], cells[m_wordAt], cells[m_voucherAt], said));
    }

    Result<void> finish(WriteScope& scope) override
    {
        return keepSigns(scope, m_gate.book().id, m_gate.signs(m_lastYear), m_rowBefore, m_signs);
    }

    Result<std::int64_t> takeBack(WriteScope& scope, std::int64_t record, const QString& reason) override
    {
        return takeBatchBack(scope, m_gate.book(), record, TRY(parseDate(m_today)), reason);
    }

private:
    static RowObjection objectionTo(const char* column, Problem problem) { return {column, std::move(problem)}; }

    /// Of rows that are alike to the rules, one is judged for all.
    std::vector<Finding> judgeUse(const RowCells& cells)
    {
        const auto findings = [&]() -> Result<std::vector<Finding>> { return m_gate.judge(TRY(m_cells.entry(cells))); };
        const auto orNone = [](Result<std::vector<Finding>> found) { return found ? std::move(*found) : std::vector<Finding>(); };
        if (m_gate.looksAtPapers())
            return orNone(findings());
        const auto [like, isNew] = m_suspects.try_emplace(m_cells.likeness(cells), false);
        const Result<Month> month = parseMonth(cells[m_monthAt]);
        const bool hasSign = month && m_gate.hasSign(*month, cells[m_noteAt]);
        if (!isNew && !like->second && !hasSign)
            return {};
        std::vector<Finding> found = orNone(findings());
        if (isNew && !hasSign)
            like->second = !found.empty();
        else if (isNew)
            m_suspects.erase(like); // its note alone may be at fault
        return found;
    }

    void judgePaper(const RowCells& cells, std::vector<Finding>& found)
    {
        const Result<Entry> entry = m_cells.entry(cells);
        if (!entry)
            return;
        if (auto said = m_gate.judgePaper(*entry, [this](const QString& number) { return m_posted->naming(number); }))
            std::move(said->begin(), said->end(), std::back_inserter(found));
    }

    void noteSign(const RowCells& cells)
    {
        if (cells[m_monthAt] != m_monthText) {
            m_monthText = cells[m_monthAt];
            if (const Result<Month> month = parseMonth(m_monthText))
                m_month = *month;
            m_lastYear = std::max(m_lastYear, m_month.year());
        }
        if (m_gate.hasSign(m_month, cells[m_noteAt]))
            m_signs.emplace(m_month, cells[m_categoryAt]);
    }

    /// What is asked of a file alone: kinds that have no papers of their own, days to come, halves.
    std::optional<RowObjection> checkByFile(const RowCells& cells) const
    {
        if (cells[m_dayAt] > m_today)
            return objectionTo(
                "booked_on", Problem{"safety_fee.day-to-come"}.with("date", QString::fromStdString(cells[m_dayAt])));
        if (std::find(fileKinds.begin(), fileKinds.end(), cells[m_kindAt]) == fileKinds.end())
            return objectionTo("kind", Problem{"safety_fee.kind-not-by-file"});
        if (cells[m_kindAt] == "expenditure" && cells[m_categoryAt].empty())
            return objectionTo("category", Problem{"import.value-missing"});
        if (cells[m_wordAt].empty() != cells[m_voucherAt].empty())
            return objectionTo(cells[m_wordAt].empty() ? "voucher_word" : "voucher_number", Problem{"import.value-missing"});
        return {};
    }

    EntryGate m_gate;
    EntrySequence m_sequence;
    EntryCells m_cells;
    std::string m_book;
    std::string m_today;
    std::int64_t m_rowBefore = 0; ///< of the newest entry that was there before
    std::set<MonthAndCategory> m_signs; ///< where a note reads like an exclusion
    std::string m_monthText;
    Month m_month;
    int m_lastYear = 0;
    std::optional<PostedPapers> m_posted; ///< while rows are only looked at
    std::unordered_map<std::string, bool> m_suspects; ///< by likeness: whether the rules find fault with it
    std::size_t m_bookAt;
    std::size_t m_numberAt;
    std::size_t m_kindAt;
    std::size_t m_dayAt;
    std::size_t m_monthAt;
    std::size_t m_categoryAt;
    std::size_t m_wordAt;
    std::size_t m_voucherAt;
    std::size_t m_lineAt;
    std::size_t m_noteAt;
    std::size_t m_proofAt;
    std::size_t m_proofNumberAt;
};

/// 凭证字号: "记-12", "记字第12号", "记12/2".
std::map<std::string, std::string> voucherParts(std::string_view column, std::string_view text)
{
    // A bare number has no parts, and so most cells needn't be looked at any closer.
    if (column != "voucher_number" || text.find_first_not_of("0123456789") == std::string_view::npos)
        return {};
    static const QRegularExpression voucher(
        QStringLiteral("^(\\p{Han}{1,3}?)字?[-—第 ]*([1-9][0-9]{0,8})号?(?:[-/]([1-9][0-9]{0,4}))?$"));
    const QString typed = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const auto match = voucher.match(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return {};
    std::map<std::string, std::string> parts{
        {"voucher_word", match.captured(1).toStdString()}, {"voucher_number", match.captured(2).toStdString()}};
    if (match.capturedLength(3) > 0)
        parts.emplace("voucher_line", match.captured(3).toStdString());
    return parts;
}

}

const ImportKind& expenditureImport()
{
    static const ImportKind kind{"safety_fee.expenditures", sheetOf(entryDraftTable.name), {"booked_on", "amount_fen"},
        &BookedRows::make, &voucherParts, QT_TRANSLATE_NOOP("safety_fee", "Entries of the books"),
        "here.reverses IS NULL AND here.kind IN ('expenditure', 'subcontractor-payment', 'transfer-out', 'transfer-in', "
        "'received', 'return-to-owner') AND "
        "NOT EXISTS(SELECT 1 FROM safety_fee_entry r WHERE r.reverses = here.id)"};
    return kind;
}

}
