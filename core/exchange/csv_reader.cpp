// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace plumbline {

namespace {

constexpr std::array separators{',', ';', '\t', '|'};
constexpr std::size_t sampleSize = 1u << 16;

class CsvParser final {
public:
    CsvParser(std::string_view file, const CsvForm& form, const CsvLimits& limits)
        : m_text(file, form.encoding), m_form(form), m_limits(limits)
    {
        const unsigned char ends[] = {'\n', '\r', '\0', static_cast<unsigned char>(form.separator)};
        for (const unsigned char end : ends)
            m_endsCell[end] = true;
    }

    Result<void> read(const std::function<Result<void>(const CsvRow&)>& take)
    {
        bool isFirst = true;
        for (;;) {
            const Step step = TRY(readRow());
            if (step == Step::NeedsMore)
                continue;
            if (step == Step::End)
                return {};
            TRY(checkRow());
            if (!isFirst || !m_form.namesSeparator)
                TRY(take({m_line, m_cells}));
            isFirst = false;
            m_text.drop(m_at);
            m_line += m_linesOfRow;
        }
    }

private:
    enum class Step { Row, NeedsMore, End };
    /// Where a cell stands: in the window, or unquoted in m_unquoted.
    struct Piece {
        std::size_t from;
        std::size_t length;
        bool isUnquoted;
    };
    enum class CellEnd { Separator, Row, Window };

    Problem problem(std::string_view code) const
    {
        Problem problem{code};
        problem.where.row = m_line;
        return problem;
    }
    Problem tooMuch(std::string_view code, std::size_t limit) const
    {
        return problem(code).with("limit", QString::number(limit));
    }

    /// A row is read anew from its first byte where the window ended inside of it.
    Result<Step> readRow()
    {
        m_window = m_text.window();
        m_at = 0;
        m_linesOfRow = 0;
        m_pieces.clear();
        m_unquoted.clear();
        for (;;) {
            const CellEnd end = TRY(readCell());
            if (end == CellEnd::Window) {
                const Step step = TRY(windowEnded());
                if (step != Step::Row)
                    return step;
                break;
            }
            if (m_pieces.size() > m_limits.columns)
                return tooMuch("csv.too-many-columns", m_limits.columns);
            if (end == CellEnd::Row)
                break;
        }
        finishRow();
        return Step::Row;
    }

    /// The window's end is the file's, or there is more to read.
    Result<Step> windowEnded()
    {
        if (m_window.size() > m_limits.rowBytes)
            return tooMuch("csv.row-too-long", m_limits.rowBytes);
        Result<bool> more = m_text.more();
        if (!more) {
            Problem bad = std::move(more).problem();
            bad.where.row = m_line;
            return bad;
        }
        if (*more)
            return Step::NeedsMore;
        if (m_isQuoteOpen)
            return problem("csv.quote-open");
        m_at = m_window.size(); // with a CR that might have had its LF behind it
        return m_window.empty() ? Step::End : Step::Row;
    }

    Result<CellEnd> readCell()
    {
        m_isQuoteOpen = false;
        if (m_at < m_window.size() && m_window[m_at] == '"')
            return readQuoted();
        const std::size_t from = m_at;
        const std::size_t most = std::min(m_window.size(), from + m_limits.rowBytes + 1);
        while (m_at < most && !m_endsCell[static_cast<unsigned char>(m_window[m_at])])
            ++m_at;
        if (m_at < m_window.size() && m_at == most)
            return tooMuch("csv.row-too-long", m_limits.rowBytes);
        m_pieces.push_back({from, m_at - from, false});
        return cellEnd();
    }

    Result<CellEnd> readQuoted()
    {
        const std::size_t from = m_unquoted.size();
        const std::size_t start = ++m_at;
        bool isDoubled = false;
        for (std::size_t done = start;;) {
            const std::size_t quote = m_window.substr(0, std::min(m_window.size(), start + m_limits.rowBytes)).find('"', m_at);
            if (quote == std::string_view::npos) {
                m_isQuoteOpen = true;
                m_at = m_window.size();
                return m_window.size() - start > m_limits.rowBytes
                    ? Result<CellEnd>(tooMuch("csv.row-too-long", m_limits.rowBytes))
                    : Result<CellEnd>(CellEnd::Window);
            }
            m_at = quote + 1;
            if (m_at < m_window.size() && m_window[m_at] == '"') { // doubled: one of them is text
                isDoubled = true;
                m_unquoted.append(m_window, done, m_at - done);
                done = ++m_at;
                continue;
            }
            if (isDoubled)
                m_unquoted.append(m_window, done, quote - done);
            m_pieces.push_back(isDoubled ? Piece{from, m_unquoted.size() - from, true} : Piece{start, quote - start, false});
            if (m_window.substr(start, quote - start).find('\0') != std::string_view::npos)
                return problem("csv.zero-byte");
            countLines(m_window.substr(start, quote - start));
            break;
        }
        if (m_at < m_window.size() && !m_endsCell[static_cast<unsigned char>(m_window[m_at])])
            return problem("csv.text-after-quote");
        return cellEnd();
    }

    /// The sign that ends a cell is taken, and with it the whole of CR LF.
    Result<CellEnd> cellEnd()
    {
        if (m_at == m_window.size())
            return CellEnd::Window;
        const char end = m_window[m_at];
        if (end == '\0')
            return problem("csv.zero-byte");
        if (end == m_form.separator) {
            ++m_at;
            return CellEnd::Separator;
        }
        if (end == '\r' && m_at + 1 == m_window.size() && m_form.encoding != TextEncoding::Utf8)
            return CellEnd::Window;
        m_at += end == '\r' && m_window.substr(m_at + 1).starts_with('\n') ? 2 : 1;
        ++m_linesOfRow;
        return CellEnd::Row;
    }

    void countLines(std::string_view quoted)
    {
        for (std::size_t at = 0; at < quoted.size(); ++at) {
            if (quoted[at] == '\n' || (quoted[at] == '\r' && !quoted.substr(at + 1).starts_with('\n')))
                ++m_linesOfRow;
        }
    }

    void finishRow()
    {
        m_cells.clear();
        for (const Piece& piece : m_pieces)
            m_cells.push_back(
                std::string_view(piece.isUnquoted ? std::string_view(m_unquoted) : m_window).substr(piece.from, piece.length));
    }

    Result<void> checkRow() const
    {
        if (m_at > m_limits.rowBytes)
            return tooMuch("csv.row-too-long", m_limits.rowBytes);
        const std::string_view row = m_window.substr(0, m_at);
        if (m_form.encoding == TextEncoding::Utf8 && validUtf8(row) != row.size())
            return problem("text.bad-encoding").with("encoding", QStringLiteral("UTF-8"));
        for (const std::string_view cell : m_cells) {
            if (cell.size() > m_limits.textBytes)
                return tooMuch("csv.text-too-long", m_limits.textBytes);
        }
        return {};
    }

    DecodedText m_text;
    const CsvForm& m_form;
    const CsvLimits& m_limits;
    std::array<bool, 256> m_endsCell{};
    std::string_view m_window;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::int64_t m_linesOfRow = 0;
    bool m_isQuoteOpen = false;
    std::string m_unquoted;
    std::vector<Piece> m_pieces;
    std::vector<std::string_view> m_cells;
};

/// How well a separator divides the first rows: as many cells as most rows have, times the rows that have just so many.
std::size_t fitness(std::string_view sample, CsvForm form, char separator)
{
    form.separator = separator;
    std::map<std::size_t, std::size_t> rowsBySize;
    // Where it can't be read any further, and be it only that its last row is cut off, what came before says enough.
    static_cast<void>(readCsv(sample, form, [&](const CsvRow& row) {
        ++rowsBySize[row.cells.size()];
        return Result<void>();
    }));
    std::size_t best = 0;
    for (const auto& [size, count] : rowsBySize)
        best = std::max(best, (size - 1) * count);
    return best;
}

}

Result<CsvForm> recogniseCsv(std::string_view file)
{
    CsvForm form;
    form.encoding = TRY(recogniseEncoding(file));
    DecodedText text(file.substr(0, sampleSize), form.encoding);
    static_cast<void>(text.more()); // a sample may end inside of a sign
    const std::string_view start = text.window();
    if (start.size() >= 6 && start.starts_with("sep=") && (start[5] == '\n' || start[5] == '\r')
        && std::find(separators.begin(), separators.end(), start[4]) != separators.end()) {
        form.separator = start[4];
        form.namesSeparator = true;
        return form;
    }
    std::size_t best = 0;
    for (const char separator : separators) {
        const std::size_t fit = fitness(file.substr(0, sampleSize), form, separator);
        if (fit > best) {
            best = fit;
            form.separator = separator;
        }
    }
    return form;
}

Result<void> readCsv(
    std::string_view file, const CsvForm& form, const std::function<Result<void>(const CsvRow&)>& take, const CsvLimits& limits)
{
    return CsvParser(file, form, limits).read(take);
}

}
