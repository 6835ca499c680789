// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_table.h"

#include "core/rules/rule_pack.h"

#include <QUtf8StringView>

#include <algorithm>

namespace plumbline::cli {

namespace {

Problem columnProblem(std::string_view code, std::string_view name)
{
    const QString column = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return Problem{code}.with("column", column).in(column);
}

bool isColumn(std::string_view name)
{
    return name == "id" || name == "activity" || name == "date" || basisOf(name);
}

/// "coal.outburst+coal.underground": several hazards.
void readActivities(std::string_view cell, AccrueQuestion& question)
{
    if (cell.find('+') == std::string_view::npos) {
        question.addActivity(cell);
        return;
    }
    question.beginList();
    for (;;) {
        const std::size_t end = cell.find('+');
        question.addActivity(cell.substr(0, end));
        if (end == std::string_view::npos)
            return;
        cell.remove_prefix(end + 1);
    }
}

}

Result<void> QuestionTable::readNames(std::string_view line)
{
    TRY(split(line));
    m_names.assign(m_cells.begin(), m_cells.begin() + std::ptrdiff_t(m_cellCount));
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        if (!isColumn(*name))
            return columnProblem("csv.unknown-column", *name);
        if (std::find(m_names.begin(), name, *name) != name)
            return columnProblem("csv.duplicate-column", *name);
    }
    for (const std::string_view needed : {"id", "activity", "date"}) {
        if (std::find(m_names.begin(), m_names.end(), needed) == m_names.end())
            return columnProblem("csv.missing-column", needed);
    }
    return {};
}

Result<void> QuestionTable::readRow(std::string_view line, AccrueQuestion& question)
{
    TRY(split(line));
    for (std::size_t at = 0; at < std::min(m_cellCount, m_names.size()); ++at) {
        const std::string& cell = m_cells[at];
        if (cell.empty())
            continue;
        if (m_names[at] == "id")
            question.setId(cell);
        else if (m_names[at] == "date")
            question.setDate(cell);
        else if (m_names[at] == "activity")
            readActivities(cell, question);
        else
            question.addBasis(m_names[at], cell);
    }
    if (m_cellCount != m_names.size())
        return Problem{"csv.column-count"}
            .with("expected", QString::number(m_names.size()))
            .with("found", QString::number(m_cellCount));
    return {};
}

std::string& QuestionTable::nextCell()
{
    if (m_cellCount == m_cells.size())
        m_cells.emplace_back();
    std::string& cell = m_cells[m_cellCount++];
    cell.clear();
    return cell;
}

Result<void> QuestionTable::split(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (!QUtf8StringView(line.data(), qsizetype(line.size())).isValidUtf8())
        return Problem{"csv.invalid-utf8"};
    m_cellCount = 0;
    for (;;) {
        std::string& cell = nextCell();
        if (line.starts_with('"')) {
            std::size_t at = 1;
            for (; at < line.size() && (line[at] != '"' || line.substr(at + 1).starts_with('"')); ++at) {
                cell += line[at];
                at += line[at] == '"';
            }
            if (at == line.size())
                return Problem{"csv.malformed"};
            line.remove_prefix(at + 1);
        } else {
            cell = line.substr(0, line.find(','));
            if (cell.find('"') != std::string::npos)
                return Problem{"csv.malformed"};
            line.remove_prefix(cell.size());
        }
        if (line.empty())
            return {};
        if (line.front() != ',')
            return Problem{"csv.malformed"};
        line.remove_prefix(1);
    }
}

}
