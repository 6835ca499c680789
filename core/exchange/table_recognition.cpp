// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_recognition.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// With plain signs and without blanks: "（万元）" as "(万元)", "合　计" as "合计".
QString plainSigns(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    return plain;
}

struct UnitWord {
    const char16_t* word;
    int power;
};
constexpr std::array<UnitWord, 9> unitWords{
    {{u"千元", 3}, {u"百万元", 6}, {u"万元", 4}, {u"亿元", 8}, {u"万", 4}, {u"亿", 8}, {u"元", 0}, {u"万吨", 4}, {u"吨", 0}}};

std::optional<int> powerOfWord(const QString& unit)
{
    QString word = unit;
    for (const char16_t* const currency : {u"人民币", u"RMB", u"CNY"}) {
        if (word.startsWith(QStringView(currency), Qt::CaseInsensitive))
            word.remove(0, QStringView(currency).size());
    }
    for (const UnitWord& known : unitWords) {
        if (word == QStringView(known.word))
            return known.power;
    }
    return {};
}

/// "(万元)" or "/万元" at the end of a heading, and what it means.
struct HeadingParts {
    QString name;
    std::optional<int> power;
};

HeadingParts partsOf(const QString& heading)
{
    static const QRegularExpression bracketed(QStringLiteral("^(.*)[(\\[]([^()\\[\\]]*)[)\\]]$"));
    static const QRegularExpression marks(QStringLiteral("[*:：、.]+$|^[*]+"));
    QString plain = plainSigns(heading);
    plain.remove(marks);
    if (const auto match = bracketed.match(plain); match.hasMatch()) {
        QString unit = match.captured(2);
        unit.remove(QRegularExpression(QStringLiteral("^单位:?")));
        if (const std::optional<int> power = powerOfWord(unit))
            return {match.captured(1).toCaseFolded(), power};
        return {plain.toCaseFolded(), {}};
    }
    if (const qsizetype slash = plain.lastIndexOf(QLatin1Char('/')); slash > 0) {
        if (const std::optional<int> power = powerOfWord(plain.mid(slash + 1)))
            return {plain.left(slash).toCaseFolded(), power};
    }
    return {plain.toCaseFolded(), {}};
}

QString beforeBracket(const QString& name)
{
    const qsizetype bracket = name.indexOf(QLatin1Char('('));
    return bracket > 0 ? name.left(bracket) : name;
}

/// Which known column goes by a name.
class NameBook final {
public:
    explicit NameBook(const std::vector<KnownColumn>& known)
    {
        // The first column that goes by a name has it.
        for (std::size_t at = known.size(); at-- > 0;) {
            for (const QString& name : known[at].names)
                m_columns[headingKey(name)] = at;
        }
    }
    std::optional<std::size_t> find(const QString& key) const
    {
        const auto found = m_columns.find(key);
        return key.isEmpty() || found == m_columns.end() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, std::size_t> m_columns;
};

/// First by the whole heading, then, for what is still free, by what stands before its bracket.
std::vector<std::optional<std::size_t>> columnsOf(const SampleRow& row, const NameBook& names)
{
    std::vector<std::optional<std::size_t>> columns(row.cells.size());
    std::vector<std::size_t> taken;
    for (const bool isWhole : {true, false}) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const QString name = partsOf(row.cells[at]).name;
            const std::optional<std::size_t> found = names.find(isWhole ? name : beforeBracket(name));
            if (columns[at] || !found || std::find(taken.begin(), taken.end(), *found) != taken.end())
                continue;
            columns[at] = found;
            taken.push_back(*found);
        }
    }
    return columns;
}

std::ptrdiff_t countKnown(const std::vector<std::optional<std::size_t>>& columns)
{
    return std::count_if(columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); });
}

bool hasFilledDown(const SampleRow& row)
{
    return std::find(row.isFilledDown.begin(), row.isFilledDown.end(), true) != row.isFilledDown.end();
}

/// Of two rows of headings, "凭证" over "字" and "号", the lower names the columns: the merged ones are filled down into it.
const SampleRow* headingsIn(const std::vector<SampleRow>& first, const NameBook& names)
{
    const SampleRow* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const SampleRow& row : first) {
        const std::ptrdiff_t known = countKnown(columnsOf(row, names));
        const bool isLowerHalf = best && known == most && known > 0 && row.number == best->number + 1 && hasFilledDown(row);
        if (known > most || isLowerHalf) {
            most = known;
            best = &row;
        }
    }
    // A single name may stand in any row by chance, unless it is all there is to be named.
    const bool isEnough = best && (most > 1 || std::count_if(best->cells.begin(), best->cells.end(), [](const QString& cell) {
        return !cell.isEmpty();
    }) == 1);
    return isEnough ? best : nullptr;
}

void readAbove(const SampleRow& row, std::optional<int>& power, std::optional<int>& year)
{
    static const QRegularExpression unit(QStringLiteral("单位:?((?:人民币|RMB|CNY)?(?:百万|千|万|亿)?元)"));
    static const QRegularExpression ofYear(QStringLiteral("((?:19|20)[0-9]{2})(?:年|财年|会计年度|$)"));
    for (const QString& cell : row.cells) {
        const QString plain = plainSigns(cell);
        if (const auto match = unit.match(plain); match.hasMatch() && !power)
            power = powerOfWord(match.captured(1));
        if (const auto match = ofYear.match(plain); match.hasMatch() && !year)
            year = match.captured(1).toInt();
    }
}

RecognisedTable layOut(
    const SampleRow* headings, const std::vector<SampleRow>& first, const NameBook& names, const std::vector<bool>& isMoney)
{
    RecognisedTable table;
    std::optional<int> power;
    for (const SampleRow& row : first) {
        if (headings && row.number < headings->number)
            readAbove(row, power, table.year);
    }
    if (!headings) {
        std::size_t width = 0;
        for (const SampleRow& row : first)
            width = std::max(width, row.cells.size());
        table.columns.resize(width);
        return table;
    }
    table.headingRow = headings->number;
    const std::vector<std::optional<std::size_t>> columns = columnsOf(*headings, names);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const bool takesUnit = columns[at] && *columns[at] < isMoney.size() && isMoney[*columns[at]];
        const std::optional<int> own = partsOf(headings->cells[at]).power;
        table.columns.push_back({headings->cells[at].trimmed(), columns[at], own ? *own : takesUnit ? power.value_or(0) : 0});
    }
    return table;
}

}

Result<std::vector<SampleRow>> sampleOf(const TableSource& source, std::size_t sheet, std::size_t rows)
{
    std::vector<SampleRow> sample;
    constexpr std::string_view enough = "table.sampled"; // ends the reading, and is told to nobody
    const Result<void> read = source.readRows(sheet, [&](const SourceRow& row) -> Result<void> {
        SampleRow& taken = sample.emplace_back();
        taken.number = row.number;
        for (const SourceCell& cell : row.cells) {
            taken.cells.push_back(QString::fromUtf8(cell.value.data(), qsizetype(cell.value.size())));
            taken.isFilledDown.push_back(cell.isFilledDown);
        }
        return sample.size() < rows ? Result<void>() : Problem{enough};
    });
    if (!read && read.problem().code != enough)
        return read.problem();
    return sample;
}

QString headingKey(const QString& heading)
{
    return partsOf(heading).name;
}

bool isTotalWord(QStringView text)
{
    static const QRegularExpression total(
        QStringLiteral("^(?:[^0-9.]{0,8}|[0-9一二三四五六七八九十]{1,4}(?:月|季度|季|年)[份度]?)(?:小计|合计|总计|累计|月计|季计|"
                       "年计|共计)$|^(?:sub-?|grand)?totals?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 24)
        return false;
    QString plain = plainSigns(text.toString());
    while (plain.endsWith(QLatin1Char(':')))
        plain.chop(1);
    return total.match(plain).hasMatch();
}

RecognisedTable recogniseTable(
    const std::vector<SampleRow>& first, const std::vector<KnownColumn>& known, const std::vector<bool>& isMoney)
{
    const NameBook names(known);
    return layOut(headingsIn(first, names), first, names, isMoney);
}

RecognisedTable recogniseTableAt(std::int64_t headingRow, const std::vector<SampleRow>& first,
    const std::vector<KnownColumn>& known, const std::vector<bool>& isMoney)
{
    const auto row = std::find_if(first.begin(), first.end(), [&](const SampleRow& one) { return one.number == headingRow; });
    return layOut(row == first.end() ? nullptr : &*row, first, NameBook(known), isMoney);
}

}
