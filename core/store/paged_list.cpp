// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paged_list.h"

namespace plumbline {

namespace {

constexpr std::int64_t rowsBetweenQuestions = 16'384;

std::string commaSeparated(const std::vector<std::string>& parts, std::string_view after = {})
{
    std::string out;
    for (const std::string& part : parts)
        ((out += out.empty() ? "" : ", ") += part) += after;
    return out;
}

Result<PagedList::Value> valueAt(const Statement& row, int column)
{
    if (const auto number = row.integer(column))
        return PagedList::Value(*number);
    return PagedList::Value(TRY(row.text(column)));
}

Result<void> askWhetherToStop(std::int64_t row, Progress& progress)
{
    if (row % rowsBetweenQuestions == 0 && progress.isAskedToStop())
        return Problem{"task.cancelled"};
    return {};
}

}

Result<PagedList> PagedList::open(const ReadScope& scope, Question question, Progress& progress)
{
    PagedList list(std::move(question));
    TRY(list.m_question.hasIndex ? list.keepAnchors(scope, progress) : list.keepRows(scope, progress));
    return list;
}

std::string PagedList::whereAll() const
{
    return " WHERE " + m_question.condition + (m_question.range.empty() ? "" : " AND " + m_question.range) + orderBy();
}

std::string PagedList::orderBy() const
{
    return " ORDER BY " + commaSeparated(m_question.key, m_question.isDescending ? " DESC" : "");
}

Result<void> PagedList::keepAnchors(const ReadScope& scope, Progress& progress)
{
    const int keys = int(m_question.key.size());
    Statement rows = TRY(scope.prepare("SELECT " + commaSeparated(m_question.key) + (hasSums() ? ", " + m_question.summed : "")
        + " FROM " + m_question.from + whereAll()));
    m_question.bind(rows);
    Sum sum;
    for (; TRY(rows.step()); ++m_rows) {
        TRY(askWhetherToStop(m_rows, progress));
        if (m_rows % rowsPerPage == 0) {
            Anchor anchor;
            anchor.sumBefore = TRY(sum.total()).fen();
            for (int column = 0; column < keys; ++column)
                anchor.key.push_back(TRY(valueAt(rows, column)));
            m_anchors.push_back(std::move(anchor));
        }
        if (hasSums())
            sum += Money::fromFen(TRY(rows.integer(keys)));
    }
    m_sum = TRY(sum.total()).fen();
    return {};
}

Result<void> PagedList::keepRows(const ReadScope& scope, Progress& progress)
{
    Statement rows = TRY(scope.prepare("SELECT e.row FROM " + m_question.from + whereAll()));
    m_question.bind(rows);
    m_question.summed.clear();
    for (; TRY(rows.step()); ++m_rows) {
        TRY(askWhetherToStop(m_rows, progress));
        m_order.push_back(TRY(rows.integer(0)));
    }
    return {};
}

Result<Statement> PagedList::pageStatement(const ReadScope& scope, int page, std::string_view columns) const
{
    const Anchor& anchor = m_anchors[std::size_t(page)];
    std::vector<std::string> places;
    for (std::size_t at = 0; at < anchor.key.size(); ++at)
        places.push_back("?" + std::to_string(m_question.parameters + int(at) + 1));
    // The anchor is where the page begins and the number of rows where it ends: the range would only tempt SQLite to begin there.
    const std::int64_t rowsLeft = m_rows - std::int64_t(page) * rowsPerPage;
    Statement rows = TRY(scope.prepare("SELECT " + std::string(columns) + " FROM " + m_question.from + " WHERE "
        + m_question.condition + " AND (" + commaSeparated(m_question.key) + ") " + (m_question.isDescending ? "<=" : ">=") + " ("
        + commaSeparated(places) + ")" + orderBy() + " LIMIT " + std::to_string(std::min<std::int64_t>(rowsPerPage, rowsLeft))));
    m_question.bind(rows);
    for (std::size_t at = 0; at < anchor.key.size(); ++at)
        std::visit([&](const auto& value) { rows.bind(m_question.parameters + int(at) + 1, value); }, anchor.key[at]);
    return rows;
}

Result<Statement> PagedList::rowStatement(const ReadScope& scope, std::string_view columns) const
{
    return scope.prepare("SELECT " + std::string(columns) + " FROM " + m_question.from + " WHERE e.row = ?1");
}

}
