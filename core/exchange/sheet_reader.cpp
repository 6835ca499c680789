// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include "core/exchange/workbook_parts.h"

#include <algorithm>
#include <charconv>

namespace plumbline {

namespace {

constexpr int sheetRows = 1'048'576;
constexpr int sheetColumns = 16'384;

std::optional<int> wholeNumber(std::string_view digits)
{
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

/// "C7" as row 6 and column 2; nothing where it is no cell of a sheet.
std::optional<std::pair<int, int>> placeOf(std::string_view reference)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= sheetColumns; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    const std::optional<int> row = wholeNumber(reference.substr(at));
    if (column < 1 || column > sheetColumns || !row || *row < 1 || *row > sheetRows)
        return std::nullopt;
    return std::pair(*row - 1, column - 1);
}

bool isZeroSize(std::string_view attribute)
{
    return !attribute.empty() && attribute.find_first_not_of("0.") == std::string_view::npos;
}

struct SheetContext {
    const std::vector<std::string>& texts;
    const std::vector<bool>& isDate;
    bool countsFrom1904;
    std::size_t textLimit;
};

class SheetListener final : public XmlListener {
public:
    SheetListener(const SheetContext& context, const std::function<Result<void>(SheetCell&&)>& take)
        : m_context(context), m_take(take), m_text(context.textLimit)
    {
    }
    SheetShape shape;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "row")
            return beginRow(attributes);
        if (name == "c")
            return beginCell(attributes);
        if (m_isInCell) {
            m_text.begin(name);
            if (name == "v" || name == "f")
                m_piece.clear();
            m_isPiece = name == "v" || name == "f";
        } else if (name == "col") {
            noteColumns(attributes);
        } else if (name == "mergeCell") {
            shape.merged.emplace_back(attributes["ref"]);
        }
        return {};
    }

    Result<void> end(std::string_view name) override
    {
        if (!m_isInCell)
            return {};
        m_text.end(name);
        if (name == "v")
            m_value = std::move(m_piece);
        else if (name == "f")
            m_cell.formula = std::move(m_piece);
        else if (name == "c")
            return endCell();
        m_isPiece = false;
        return {};
    }

    Result<void> text(std::string_view piece) override
    {
        if (m_isPiece) {
            if (m_piece.size() + piece.size() > m_context.textLimit)
                return Problem{"xlsx.text-too-long"};
            m_piece.append(piece);
        }
        return m_text.text(piece);
    }

private:
    static Problem malformed(std::string_view what)
    {
        return Problem{"xlsx.malformed"}.in(QString::fromUtf8(what.data(), qsizetype(what.size())));
    }

    Result<void> beginRow(const XmlAttributes& attributes)
    {
        const std::string_view number = attributes["r"];
        const std::optional<int> row = number.empty() ? std::optional(m_row + 2) : wholeNumber(number);
        if (!row || *row <= m_row + 1 || *row > sheetRows)
            return malformed("row");
        m_row = *row - 1;
        m_column = -1;
        m_isRowHidden = isTrue(attributes["hidden"]) || isZeroSize(attributes["ht"]);
        if (m_isRowHidden)
            shape.hiddenRows.push_back(m_row);
        return {};
    }

    Result<void> beginCell(const XmlAttributes& attributes)
    {
        const std::string_view reference = attributes["r"];
        const auto place = reference.empty() ? std::optional(std::pair(m_row, m_column + 1)) : placeOf(reference);
        if (!place || place->first != m_row || place->second <= m_column || place->second >= sheetColumns)
            return malformed(reference.empty() ? "c" : reference);
        m_column = place->second;
        m_cell = SheetCell{m_row, m_column};
        m_cell.isRowHidden = m_isRowHidden;
        m_type = attributes["t"];
        m_style = wholeNumber(attributes["s"]).value_or(0);
        m_value.clear();
        m_text.clear();
        m_isInCell = true;
        return {};
    }

    Result<void> endCell()
    {
        m_isInCell = false;
        TRY(interpret());
        if (m_cell.value.empty() && !m_cell.formula)
            return {};
        return m_take(std::move(m_cell));
    }

    Result<void> interpret()
    {
        m_cell.value = std::move(m_value);
        if (m_type == "s")
            return takeSharedText();
        if (m_type == "inlineStr")
            m_cell.value = m_text.taken();
        else if (m_type == "b")
            m_cell.type = SheetValue::Boolean;
        else if (m_type == "e")
            m_cell.type = SheetValue::Error;
        else if (m_type == "d")
            m_cell.type = SheetValue::Date;
        else if (m_type.empty() || m_type == "n")
            takeNumber();
        else if (m_type != "str")
            return malformed(m_type);
        return {};
    }

    Result<void> takeSharedText()
    {
        const std::optional<int> index = wholeNumber(m_cell.value);
        if (!index || *index < 0 || std::size_t(*index) >= m_context.texts.size())
            return malformed("s");
        m_cell.value = m_context.texts[std::size_t(*index)];
        return {};
    }

    void takeNumber()
    {
        m_cell.type = SheetValue::Number;
        const auto style = std::size_t(m_style);
        if (m_style < 0 || style >= m_context.isDate.size() || !m_context.isDate[style])
            return;
        std::string date = dateOfNumber(m_cell.value, m_context.countsFrom1904);
        if (date.empty())
            return;
        m_cell.type = SheetValue::Date;
        m_cell.value = std::move(date);
    }

    void noteColumns(const XmlAttributes& attributes)
    {
        const std::optional<int> first = wholeNumber(attributes["min"]);
        const std::optional<int> last = wholeNumber(attributes["max"]);
        if (first && last && (isTrue(attributes["hidden"]) || isZeroSize(attributes["width"])))
            shape.hiddenColumns.emplace_back(*first - 1, *last - 1);
    }

    const SheetContext& m_context;
    const std::function<Result<void>(SheetCell&&)>& m_take;
    RichText m_text;
    SheetCell m_cell;
    std::string m_type;
    std::string m_piece;
    std::string m_value;
    int m_style = 0;
    int m_row = -1;
    int m_column = -1;
    bool m_isInCell = false;
    bool m_isPiece = false;
    bool m_isRowHidden = false;
};

/// Finds what stands behind the cells of a sheet without reading them.
class BehindCells final {
public:
    Result<void> take(std::string_view piece)
    {
        m_text += piece;
        if (!m_isBehind) {
            const std::size_t end = cellsEnd();
            m_isBehind = end != std::string::npos;
            m_text.erase(0, m_isBehind ? end : m_text.size() - std::min(m_text.size(), longestTag));
        }
        return m_text.size() > longest ? Result<void>(Problem{"xlsx.malformed"}.in(QStringLiteral("mergeCells")))
                                       : Result<void>();
    }

    std::vector<std::string> merged() const
    {
        static constexpr std::string_view opening = "mergeCell ";
        std::vector<std::string> ranges;
        for (std::size_t at = m_text.find(opening); at != std::string::npos; at = m_text.find(opening, at + 1)) {
            const std::string_view element = std::string_view(m_text).substr(at, m_text.find('>', at) - at);
            const std::size_t reference = element.find("ref=");
            if (reference == std::string_view::npos || reference + 5 >= element.size())
                continue;
            const std::size_t from = reference + 5;
            ranges.emplace_back(element.substr(from, element.find(element[from - 1], from) - from));
        }
        return ranges;
    }

private:
    /// "</sheetData>", or with a prefix.
    std::size_t cellsEnd() const
    {
        const std::size_t name = m_text.rfind("sheetData>");
        const std::size_t tag = name == std::string::npos ? name : m_text.rfind('<', name);
        return tag != std::string::npos && m_text[tag + 1] == '/' ? tag : std::string::npos;
    }

    static constexpr std::size_t longestTag = 64;
    static constexpr std::size_t longest = 1u << 26;
    std::string m_text;
    bool m_isBehind = false;
};

std::string targetOf(const std::vector<Relationship>& relationships, std::string_view type)
{
    for (const Relationship& relationship : relationships) {
        if (relationship.type == type)
            return relationship.target;
    }
    return {};
}

}

struct SheetReader::Workbook {
    Archive archive;
    SheetLimits limits;
    bool countsFrom1904 = false;
    std::vector<SheetInfo> sheets;
    std::vector<std::string> parts; ///< of each sheet
    std::vector<std::string> texts;
    std::vector<bool> isDate;
    std::map<std::string, std::string, std::less<>> properties;

    Result<void> read();
    Result<void> readSheets(const std::string& workbook);
};

Result<void> SheetReader::Workbook::read()
{
    const std::vector<Relationship> top = TRY(readRelationships(archive, {}));
    const std::string workbook = targetOf(top, "officeDocument");
    if (workbook.empty() || !archive.has(workbook))
        return Problem{"xlsx.not-a-workbook"};
    TRY(readSheets(workbook));
    const std::string custom = targetOf(top, "custom-properties");
    if (archive.has(custom))
        properties = TRY(readCustomProperties(archive, custom));
    return {};
}

Result<void> SheetReader::Workbook::readSheets(const std::string& workbook)
{
    const std::vector<Relationship> links = TRY(readRelationships(archive, workbook));
    WorkbookPart part = TRY(readWorkbookPart(archive, workbook));
    countsFrom1904 = part.countsFrom1904;
    for (WorkbookSheet& sheet : part.sheets) {
        const auto link = std::find_if(
            links.begin(), links.end(), [&](const Relationship& candidate) { return candidate.id == sheet.relationship; });
        if (link == links.end() || !archive.has(link->target))
            return Problem{"xlsx.malformed"}.in(sheet.info.name);
        if (link->type != "worksheet") // a sheet of charts or macros has no cells
            continue;
        sheet.info.packedBytes = archive.packedSize(link->target);
        sheets.push_back(std::move(sheet.info));
        parts.push_back(link->target);
    }
    if (const std::string shared = targetOf(links, "sharedStrings"); archive.has(shared))
        texts = TRY(readSharedTexts(archive, shared, limits.textBytes));
    if (const std::string styles = targetOf(links, "styles"); archive.has(styles))
        isDate = TRY(readDateStyles(archive, styles));
    return {};
}

SheetReader::SheetReader(std::unique_ptr<Workbook> workbook) : m_workbook(std::move(workbook)) { }
SheetReader::SheetReader(SheetReader&&) noexcept = default;
SheetReader& SheetReader::operator=(SheetReader&&) noexcept = default;
SheetReader::~SheetReader() = default;

Result<SheetReader> SheetReader::open(std::string_view file, SheetLimits limits)
{
    Archive archive = TRY(Archive::open(file, limits));
    auto workbook = std::make_unique<Workbook>(Workbook{std::move(archive), limits});
    TRY(workbook->read());
    return SheetReader(std::move(workbook));
}

const std::vector<SheetInfo>& SheetReader::sheets() const
{
    return m_workbook->sheets;
}

std::optional<std::string> SheetReader::property(std::string_view name) const
{
    const auto found = m_workbook->properties.find(name);
    return found == m_workbook->properties.end() ? std::nullopt : std::optional(found->second);
}

Result<SheetShape> SheetReader::read(std::size_t sheet, const std::function<Result<void>(SheetCell&&)>& take) const
{
    const SheetContext context{m_workbook->texts, m_workbook->isDate, m_workbook->countsFrom1904, m_workbook->limits.textBytes};
    SheetListener listener(context, take);
    TRY(readXml(m_workbook->archive, m_workbook->parts.at(sheet), listener));
    return std::move(listener.shape);
}

Result<std::vector<std::string>> SheetReader::merged(std::size_t sheet) const
{
    BehindCells behind;
    TRY(m_workbook->archive.read(m_workbook->parts.at(sheet), [&](std::string_view piece) { return behind.take(piece); }));
    return behind.merged();
}

}
