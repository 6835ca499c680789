// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/entry_import.h"

#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/entry_batch.h"
#include "core/store/safety_fee/tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plumbline::safety_fee {

namespace {

constexpr char between = '\x1f';
/// What a file may bring; the rest is made by itself, with what proves it.
constexpr std::array<std::string_view, 6> fileKinds{
    "expenditure", "subcontractor-payment", "transfer-out", "transfer-in", "received", "return-to-owner"};

class BookedRows final : public ImportTarget {
public:
    static Result<std::unique_ptr<ImportTarget>> make(const ReadScope& facts, const EnterpriseId& enterprise, QDate today)
    {
        auto rows = std::make_unique<BookedRows>(TRY(booksOf(facts, enterprise)), today);
        rows->m_number = TRY(nextEntryNumber(facts, rows->m_book.id));
        for (const LastVoucherLine& last : TRY(lastVoucherLines(facts, rows->m_book.id)))
            rows->m_lines[voucherKey(formatMonth(last.month), last.word, std::to_string(last.number))] = last.line;
        return std::unique_ptr<ImportTarget>(std::move(rows));
    }

    BookedRows(Book book, QDate today)
        : ImportTarget(entryTable), m_book(std::move(book)), m_bookText(m_book.id.text()), m_first(formatMonth(m_book.first)),
          m_today(formatDate(today)), m_bookAt(place("book")), m_numberAt(place("number")), m_kindAt(place("kind")),
          m_dayAt(place("booked_on")), m_monthAt(place("month")), m_amountAt(place("amount_fen")),
          m_categoryAt(place("category")), m_wordAt(place("voucher_word")), m_voucherAt(place("voucher_number")),
          m_lineAt(place("voucher_line"))
    {
        for (const Month month : m_book.closed)
            m_closed.push_back(formatMonth(month));
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[m_bookAt] = m_bookText;
        cells[m_monthAt] = cells[m_dayAt].substr(0, 7);
        if (auto objection = checkDay(cells))
            return objection;
        const bool isUse = cells[m_kindAt] == "expenditure";
        if (std::find(fileKinds.begin(), fileKinds.end(), cells[m_kindAt]) == fileKinds.end())
            return objectionTo("kind", Problem{"safety_fee.kind-not-by-file"});
        if (isUse && cells[m_categoryAt].empty())
            return objectionTo("category", Problem{"import.value-missing"});
        if (!isUse && !cells[m_categoryAt].empty())
            return objectionTo("category", Problem{"safety_fee.category-of-uses-only"});
        if (cells[m_amountAt].starts_with('-') || cells[m_amountAt] == "0")
            return objectionTo("amount_fen", Problem{"safety_fee.amount-not-positive"});
        if (cells[m_wordAt].empty() != cells[m_voucherAt].empty())
            return objectionTo(cells[m_wordAt].empty() ? "voucher_word" : "voucher_number", Problem{"import.value-missing"});
        if (cells[m_wordAt].empty())
            cells[m_lineAt].clear();
        return {};
    }

    void complete(RowCells& cells) override
    {
        cells[m_numberAt] = std::to_string(m_number++);
        if (cells[m_wordAt].empty())
            return;
        std::int64_t& last = m_lines[voucherKey(cells[m_monthAt], cells[m_wordAt], cells[m_voucherAt])];
        if (cells[m_lineAt].empty())
            cells[m_lineAt] = std::to_string(last + 1);
        last = std::max(last, std::int64_t(std::stoll(cells[m_lineAt])));
    }

    Result<std::int64_t> takeBack(WriteScope& scope, std::int64_t record, const QString& reason) override
    {
        return takeBatchBack(scope, m_book, record, TRY(parseDate(m_today)), reason);
    }

private:
    static std::string voucherKey(const std::string& month, const std::string& word, const std::string& number)
    {
        return month + between + word + between + number;
    }
    static RowObjection objectionTo(const char* column, Problem problem) { return {column, std::move(problem)}; }

    std::optional<RowObjection> checkDay(const RowCells& cells) const
    {
        const std::string& month = cells[m_monthAt];
        if (month < m_first)
            return objectionTo(
                "booked_on", Problem{"safety_fee.books-begin-later"}.with("year", QString::number(m_book.first.year())));
        if (cells[m_dayAt] > m_today)
            return objectionTo(
                "booked_on", Problem{"safety_fee.day-to-come"}.with("date", QString::fromStdString(cells[m_dayAt])));
        if (std::binary_search(m_closed.begin(), m_closed.end(), month))
            return objectionTo("booked_on", Problem{"entry.month-closed"}.with("month", QString::fromStdString(month)));
        return {};
    }

    Book m_book;
    std::string m_bookText;
    std::string m_first; ///< month
    std::string m_today;
    std::vector<std::string> m_closed; ///< months, ascending
    std::int64_t m_number = 1;
    std::unordered_map<std::string, std::int64_t> m_lines; ///< the last of each voucher
    std::size_t m_bookAt;
    std::size_t m_numberAt;
    std::size_t m_kindAt;
    std::size_t m_dayAt;
    std::size_t m_monthAt;
    std::size_t m_amountAt;
    std::size_t m_categoryAt;
    std::size_t m_wordAt;
    std::size_t m_voucherAt;
    std::size_t m_lineAt;
};

/// 凭证字号: "记-12", "记字第12号", "记12/2".
std::map<std::string, std::string> voucherParts(std::string_view column, const QString& text)
{
    static const QRegularExpression voucher(
        QStringLiteral("^(\\p{Han}{1,3}?)字?[-—第 ]*([1-9][0-9]{0,8})号?(?:[-/]([1-9][0-9]{0,4}))?$"));
    const auto match = column == "voucher_number" ? voucher.match(text.normalized(QString::NormalizationForm_KC).trimmed())
                                                  : QRegularExpressionMatch();
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
