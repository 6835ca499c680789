// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_scope.h"
#include "core/values/progress.h"

#include <algorithm>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// A list of rows too long to be held, for every domain's ledger: opened by one pass, read page by page from wherever a scroll
/// bar stands, never by OFFSET.
///
/// Where an index has the list's order, every 256th key is kept as an anchor, and a page is read from its anchor on: the pass
/// reads the index alone, and a million rows cost half a megabyte. Where none has (sorted by another column, or narrowed to some
/// words), the local numbers of the rows are kept in order, eight bytes a row.
///
/// A list shows what was there when it was opened. Open it anew when the table's generation has changed.
class PagedList final {
public:
    static constexpr int rowsPerPage = 256;

    /// A text or a whole number, as it stands in the file.
    using Value = std::variant<std::int64_t, std::string>;

    struct Question {
        std::string from; ///< "safety_fee_entry e"; the table's alias is e
        std::string condition; ///< "e.book = ?1"
        std::string range; ///< of the key's first column, without parameters: "e.booked_on >= '2024-01-01'"; empty: all of it
        std::function<void(Statement&)> bind; ///< of the condition's parameters
        int parameters = 0; ///< how many these are
        std::vector<std::string> key; ///< never NULL; the last tells any two rows apart: {"e.booked_on", "e.number"}
        bool isDescending = false;
        std::string summed; ///< a whole number of each row, whose running sum the anchors carry; empty: none
        bool hasIndex = true; ///< on the condition's columns and the key, so that anchors serve
    };

    /// One pass; asks now and then whether to stop. task.cancelled
    static Result<PagedList> open(const ReadScope& scope, Question question, Progress& progress);

    std::int64_t rows() const { return m_rows; }
    int pages() const { return int((m_rows + rowsPerPage - 1) / rowsPerPage); }
    bool hasSums() const { return !m_question.summed.empty(); }
    /// What the rows before a page come to.
    std::int64_t sumBefore(int page) const { return m_anchors[std::size_t(page)].sumBefore; }
    std::int64_t sum() const { return m_sum; }

    /// The rows of a page in their order; `columns` of the table e as `read` wants them. Fewer than there were where rows have
    /// gone since.
    template <class Row>
    Result<std::vector<Row>> page(const ReadScope& scope, int page, std::string_view columns,
        const std::function<Result<Row>(const Statement&)>& read) const;

private:
    struct Anchor {
        std::vector<Value> key;
        std::int64_t sumBefore = 0;
    };

    explicit PagedList(Question question) : m_question(std::move(question)) { }
    Result<void> keepAnchors(const ReadScope& scope, Progress& progress);
    Result<void> keepRows(const ReadScope& scope, Progress& progress);
    std::string whereAll() const;
    std::string orderBy() const;
    Result<Statement> pageStatement(const ReadScope& scope, int page, std::string_view columns) const;
    Result<Statement> rowStatement(const ReadScope& scope, std::string_view columns) const;

    Question m_question;
    std::int64_t m_rows = 0;
    std::int64_t m_sum = 0;
    std::vector<Anchor> m_anchors; ///< of each page
    std::vector<std::int64_t> m_order; ///< the rows' local numbers, where no index has the order
};

template <class Row>
Result<std::vector<Row>> PagedList::page(
    const ReadScope& scope, int page, std::string_view columns, const std::function<Result<Row>(const Statement&)>& read) const
{
    std::vector<Row> rows;
    if (page < 0 || page >= pages())
        return rows;
    if (m_question.hasIndex) {
        Statement ofPage = TRY(pageStatement(scope, page, columns));
        while (TRY(ofPage.step()))
            rows.push_back(TRY(read(ofPage)));
        return rows;
    }
    Statement one = TRY(rowStatement(scope, columns));
    const std::size_t first = std::size_t(page) * rowsPerPage;
    for (std::size_t at = first; at < std::min(first + rowsPerPage, m_order.size()); ++at) {
        one.reset();
        one.bind(1, m_order[at]);
        if (TRY(one.step()))
            rows.push_back(TRY(read(one)));
    }
    return rows;
}

}
