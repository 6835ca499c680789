// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/row_reader.h"

#include "core/exchange/input_lexer.h"
#include "core/services/typed_value.h"
#include "core/store/cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t mostRemembered = 20'000; ///< texts of a column that were understood before
constexpr std::size_t spreadsheetDigits = 15;

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Blanks of every kind off both ends; in place, where the ends are plain.
std::string_view trimmed(std::string_view text, std::string& room)
{
    const auto isPlain = [](char sign) { return sign > ' ' && sign < '\x7f'; };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return text;
    room = stringOf(text).trimmed().toStdString();
    return room;
}

TypedUnit unitOf(int power)
{
    switch (power) {
    case 3:
        return TypedUnit::ThousandYuan;
    case 4:
        return TypedUnit::TenThousandYuan;
    case 6:
        return TypedUnit::MillionYuan;
    case 8:
        return TypedUnit::HundredMillionYuan;
    default:
        return TypedUnit::Yuan;
    }
}

/// Whether every sign is one that NFC leaves as it is, whatever stands beside it: ASCII, U+4000 to U+9FFF, U+3000 to U+3098, full
/// width.
bool isSurelyNormal(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const auto second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
        const bool isIdeograph = lead >= 0xE4 && lead <= 0xE9;
        const bool isSign = lead == 0xE3 && (second == 0x80 || second == 0x81);
        const bool isFullWidth = lead == 0xEF && (second == 0xBC || second == 0xBD);
        if (!isIdeograph && !isSign && !isFullWidth)
            return false;
        at += 3;
    }
    return true;
}

/// "3月" and "3月5日" in a year.
std::optional<QString> withYear(const QString& text, std::optional<int> year)
{
    static const QRegularExpression monthAlone(QStringLiteral("^([0-9]{1,2})月份?$|^([1-9]|1[0-2])$"));
    static const QRegularExpression dayAlone(QStringLiteral("^[0-9]{1,2}月[0-9]{1,2}[日号]$"));
    if (!year)
        return {};
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    if (const auto match = monthAlone.match(plain); match.hasMatch())
        return QStringLiteral("%1年%2月").arg(*year).arg(match.captured(1) + match.captured(2));
    if (dayAlone.match(plain).hasMatch())
        return QStringLiteral("%1年%2").arg(*year).arg(plain);
    return {};
}

/// Of a day with its time, the day.
QString dayOf(const QString& text)
{
    static const QRegularExpression timed(QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:.]+$"));
    const auto match = timed.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

Result<std::string> canonicalDay(const QString& text)
{
    return TRY(understandDate(dayOf(text))).canonical;
}

/// A day says its month as well.
Result<std::string> canonicalMonth(const QString& text)
{
    const Result<Understood<Month>> understoodMonth = understandMonth(text);
    if (understoodMonth)
        return understoodMonth->canonical;
    const Result<Understood<QDate>> inIt = understandDate(dayOf(text));
    const bool isDayNumber = text.size() == 5 && text.toInt() > 0; // 45443 may be anything
    if (inIt && !isDayNumber)
        return formatMonth(Month::of(inIt->value));
    return understoodMonth.problem();
}

std::optional<std::string> flagOf(const QString& text)
{
    const QString word = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char16_t* const yes : {u"1", u"是", u"有", u"yes", u"y", u"true", u"√", u"✓", u"对"}) {
        if (word == QStringView(yes))
            return "1";
    }
    for (const char16_t* const no : {u"0", u"否", u"无", u"no", u"n", u"false", u"×", u"✗", u"x"}) {
        if (word == QStringView(no))
            return "0";
    }
    return {};
}

/// A choice's name without its number: "（五）安全生产宣传", "五 安全生产宣传" as "安全生产宣传".
QString withoutNumber(const QString& name)
{
    static const QRegularExpression number(QStringLiteral("^(?:[(][^()]{1,6}[)]|[0-9一二三四五六七八九十]{1,3}[、.\\s])"));
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed().remove(number);
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    return plain;
}

/// The number a closed list's item goes by: 15 of "十五 其他", "（十五）", "15"; none where there is no number of its own.
std::optional<int> itemNumber(const QString& name)
{
    static const QRegularExpression number(
        QStringLiteral("^[(]?(?:([1-9][0-9]?)|([一二三四五六七八九])?(十)?([一二三四五六七八九])?)(?:[)、.\\s]|$)"));
    static const QString signs = QStringLiteral("一二三四五六七八九");
    const auto match = number.match(name.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return {};
    if (match.capturedLength(1) > 0)
        return match.captured(1).toInt();
    const int tens = match.capturedLength(2) > 0 ? int(signs.indexOf(match.captured(2))) + 1 : 0;
    const int ones = match.capturedLength(4) > 0 ? int(signs.indexOf(match.captured(4))) + 1 : 0;
    if (match.capturedLength(3) > 0)
        return (tens == 0 ? 1 : tens) * 10 + ones;
    return tens > 0 && ones == 0 ? std::optional(tens) : std::nullopt;
}

/// Nothing but a number, "六", "（六）", "6".
bool isItemNumber(const QString& typed)
{
    static const QRegularExpression bare(QStringLiteral("^[(]?(?:[1-9][0-9]?|[一二三四五六七八九十]{1,3})[)、.]?$"));
    return bare.match(typed.normalized(QString::NormalizationForm_KC).trimmed()).hasMatch() && itemNumber(typed);
}

/// What is shown of a long text in a problem.
QString shortened(std::string_view text)
{
    return stringOf(text.substr(0, 400)).left(80);
}

}

std::optional<std::string> shiftedDecimal(std::string_view text, int power)
{
    const bool isNegative = text.starts_with('-');
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::string_view whole = digits.substr(0, point);
    const std::string_view fraction = point < digits.size() ? digits.substr(point + 1) : std::string_view();
    const auto areDigits = [](std::string_view part) { return part.find_first_not_of("0123456789") == std::string_view::npos; };
    const bool isPlain = !whole.empty() && areDigits(whole) && areDigits(fraction) && (whole == "0" || whole.front() != '0');
    if (!isPlain || (point < digits.size() && fraction.empty()) || digits.size() > 64)
        return {};
    std::string all(whole);
    all += fraction;
    std::size_t places = whole.size() + std::size_t(power);
    if (all.size() < places)
        all.append(places - all.size(), '0');
    const std::size_t zeros = std::min(all.find_first_not_of('0'), places - 1);
    all.erase(0, zeros);
    places -= zeros;
    std::string shifted = all.substr(0, places);
    std::string rest = all.substr(places);
    rest.erase(rest.find_last_not_of('0') + 1);
    if (!rest.empty())
        (shifted += '.') += rest;
    return isNegative && shifted != "0" ? '-' + shifted : shifted;
}

RowReader::RowReader(const ImportKind& kind, const ImportTarget& target, const ImportMapping& mapping,
    const std::vector<QString>& headings, const std::vector<ChoiceBook>& choices)
    : m_kind(kind), m_target(target), m_mapping(mapping), m_headings(headings), m_choices(choices)
{
    for (const bool isDependent : {false, true}) {
        for (const SheetColumn& sheet : kind.sheet->columns) {
            if ((sheet.list != nullptr || sheet.onlyWith != nullptr) != isDependent)
                continue;
            Column column{&sheet, -1, 0, target.place(sheet.name), false, {}};
            for (std::size_t at = 0; at < mapping.columns.size(); ++at) {
                if (mapping.columns[at].column == sheet.name) {
                    column.place = int(at);
                    column.power = mapping.columns[at].power;
                }
            }
            const bool isAlsoNeeded =
                std::find(kind.alsoNeeded.begin(), kind.alsoNeeded.end(), sheet.name) != kind.alsoNeeded.end();
            column.isNeeded = isAlsoNeeded || (sheet.presence == Presence::Required && !sheet.standing && !sheet.onlyWith);
            m_columns.push_back(std::move(column));
        }
    }
}

RowReader::Fate RowReader::read(const SourceRow& row)
{
    m_refused.clear();
    if (row.number <= m_mapping.headingRow)
        return Fate::Above;
    const auto skip = [this](SkipReason reason) {
        m_skipped = reason;
        return Fate::Skipped;
    };
    if (row.isHidden && !m_mapping.takesHiddenRows)
        return skip(SkipReason::Hidden);
    if (isTotal(row))
        return skip(SkipReason::Total);
    if (!saysSomething(row) || isAside(row))
        return skip(SkipReason::NothingSaid);
    if (isHeadingsAgain(row))
        return skip(SkipReason::Headings);
    m_cells.assign(m_target.table().columns.size(), std::string());
    for (Column& column : m_columns)
        readCell(column, row);
    for (const Column& column : m_columns) {
        const char* const other = column.sheet->unless;
        if (other && m_cells[column.target].empty() && m_cells[m_target.place(other)].empty())
            m_refused.push_back({row.number, column.place, column.sheet->name, QString(), Problem{"import.value-missing"}});
    }
    return m_refused.empty() ? Fate::Good : Fate::Bad;
}

/// A word for a total, in a row that lacks something no record may lack, or has the word in its place.
bool RowReader::isTotal(const SourceRow& row) const
{
    static constexpr std::string_view sign = "计";
    const auto isWord = [](const SourceCell& cell) {
        const bool mayBe = cell.type == SheetValue::Text && cell.value.size() <= 72
            && (cell.value.find(sign) != std::string_view::npos || cell.value.find("otal") != std::string_view::npos
                || cell.value.find("OTAL") != std::string_view::npos);
        return mayBe && isTotalWord(stringOf(cell.value));
    };
    if (std::none_of(row.cells.begin(), row.cells.end(), isWord))
        return false;
    for (const Column& column : m_columns) {
        if (!column.isNeeded || column.place < 0)
            continue;
        const SourceCell* const cell =
            std::size_t(column.place) < row.cells.size() ? &row.cells[std::size_t(column.place)] : nullptr;
        if (!cell || cell->value.empty() || cell->isFilledDown || isWord(*cell))
            return true;
    }
    return false;
}

bool RowReader::saysSomething(const SourceRow& row) const
{
    bool isAnyNeeded = false;
    for (const Column& column : m_columns) {
        if (column.place < 0)
            continue;
        const bool holds = std::size_t(column.place) < row.cells.size() && !row.cells[std::size_t(column.place)].value.empty()
            && !row.cells[std::size_t(column.place)].isFilledDown;
        isAnyNeeded = isAnyNeeded || column.isNeeded;
        if (column.isNeeded && holds)
            return true;
    }
    // Nothing that counts was mapped: then every row is asked, and says what it lacks.
    return !isAnyNeeded;
}

/// A text that stands alone in its row where a record needs more, or who made and checked the sheet: "制表：王芳".
bool RowReader::isAside(const SourceRow& row) const
{
    static const QRegularExpression signature(QStringLiteral("^(?:制表|编制|填表|填报|审核|复核|审批|批准|核准|负责人|单位负责人|"
                                                             "经办|会计|出纳|备注|附注|注|说明|提出单位|联系人|日期)[^:]{0,4}:"));
    std::ptrdiff_t held = 0;
    const SourceCell* first = nullptr;
    for (const SourceCell& cell : row.cells) {
        if (cell.value.empty() || cell.isFilledDown)
            continue;
        first = first ? first : &cell;
        ++held;
    }
    if (!first || first->type != SheetValue::Text
        || (held > 1 && first->value.find("：") == std::string_view::npos && first->value.find(':') == std::string_view::npos))
        return false;
    const auto needed = std::count_if(
        m_columns.begin(), m_columns.end(), [](const Column& column) { return column.isNeeded && column.place >= 0; });
    return (held == 1 && needed > 1)
        || signature.match(stringOf(first->value.substr(0, 120)).normalized(QString::NormalizationForm_KC)).hasMatch();
}

bool RowReader::isHeadingsAgain(const SourceRow& row) const
{
    if (m_mapping.headingRow == 0)
        return false;
    int same = 0;
    for (const Column& column : m_columns) {
        if (column.place < 0 || std::size_t(column.place) >= row.cells.size()
            || row.cells[std::size_t(column.place)].value.empty())
            continue;
        const SourceCell& cell = row.cells[std::size_t(column.place)];
        if (cell.type != SheetValue::Text || std::size_t(column.place) >= m_headings.size() || cell.value.size() > 120
            || stringOf(cell.value).trimmed() != m_headings[std::size_t(column.place)])
            return false;
        ++same;
    }
    return same > 0;
}

void RowReader::readCell(Column& column, const SourceRow& row)
{
    static const SourceCell nothing;
    const auto place = std::size_t(column.place);
    const SourceCell& cell = column.place >= 0 && place < row.cells.size() ? row.cells[place] : nothing;
    std::string room;
    const std::string_view text = trimmed(cell.value, room);
    std::string& out = m_cells[column.target];
    const auto refuse = [&](Problem problem) {
        m_refused.push_back({row.number, column.place, column.sheet->name, shortened(text), std::move(problem)});
    };
    const bool isAsked = !column.sheet->onlyWith || !m_cells[m_target.place(column.sheet->onlyWith)].empty();
    if (!isAsked) {
        if (!text.empty())
            refuse(Problem{"import.not-asked"});
        return;
    }
    if (cell.type == SheetValue::Number && text.empty() && cell.isFormula)
        return refuse(Problem{"import.formula-without-value"});
    if (text.empty() && !out.empty())
        return; // another column said it
    if (text.empty()) {
        const auto fixed = m_mapping.fixed.find(column.sheet->name);
        if (fixed != m_mapping.fixed.end() && column.place < 0)
            out = fixed->second;
        else if (column.sheet->standing)
            out = column.sheet->standing;
        else if (column.isNeeded)
            refuse(Problem{"import.value-missing"});
        return;
    }
    if (m_kind.parts) {
        const auto parts = m_kind.parts(column.sheet->name, text);
        for (const auto& [name, part] : parts)
            m_cells[m_target.place(name)] = part;
        if (!parts.empty())
            return;
    }
    Result<std::string> understoodText = canonical(column, cell, text);
    if (!understoodText)
        return refuse(std::move(understoodText).problem());
    out = std::move(understoodText).value();
    m_filledDown += cell.isFilledDown ? 1 : 0;
    m_formulas += cell.isFormula ? 1 : 0;
}

Result<std::string> RowReader::canonical(Column& column, const SourceCell& cell, std::string_view text)
{
    if (cell.type == SheetValue::Error)
        return Problem{"import.error-value"}.with("value", shortened(text));
    switch (column.sheet->entry) {
    case FieldKind::Text:
        return plainText(cell, text);
    case FieldKind::Money:
    case FieldKind::SignedMoney:
    case FieldKind::Quantity:
        return amount(column, text);
    default:
        break;
    }
    const Memo& memo = remembered(column, text);
    m_yearsAdded += memo.isYearAdded ? 1 : 0;
    if (memo.problem)
        return *memo.problem;
    return memo.canonical;
}

/// Most rows say what others have said. What a list offers depends on the row's other choices: they are part of the question.
const RowReader::Memo& RowReader::remembered(Column& column, std::string_view text)
{
    std::string asked;
    std::string_view key = text;
    if (column.sheet->list) {
        asked = text;
        for (const Column& other : m_columns) {
            if (other.sheet->rows.table)
                (asked += '\n') += m_cells[other.target];
        }
        key = asked;
    }
    const auto found = column.memo.find(key);
    if (found != column.memo.end())
        return found->second;
    if (column.memo.size() >= mostRemembered)
        column.memo.clear();
    return column.memo.emplace(std::string(key), understood(column, text)).first->second;
}

RowReader::Memo RowReader::understood(const Column& column, std::string_view text) const
{
    const QString typed = stringOf(text);
    const auto memo = [](const Result<std::string>& answer, bool isYearAdded = false) {
        return answer ? Memo{*answer, {}, isYearAdded} : Memo{{}, answer.problem(), false};
    };
    const auto ofYear = [&](Result<std::string> (*understandIt)(const QString&)) {
        const std::optional<QString> dated = withYear(typed, m_mapping.year);
        return dated ? memo(understandIt(*dated), true) : memo(understandIt(typed));
    };
    switch (column.sheet->entry) {
    case FieldKind::Date:
        return ofYear(&canonicalDay);
    case FieldKind::Month:
        return ofYear(&canonicalMonth);
    case FieldKind::Choice:
    case FieldKind::Choices:
        return memo(choice(column, typed));
    case FieldKind::Flag:
        if (const std::optional<std::string> flag = flagOf(typed))
            return memo(*flag);
        return memo(Problem{"edit.unknown-choice"}.with("value", typed.left(80)).with("column", QString()));
    default:
        break;
    }
    QString plain = typed;
    if (column.sheet->entry == FieldKind::Year)
        plain.remove(QStringLiteral("年度")).remove(QStringLiteral("年"));
    const Result<TypedValue> value =
        understand(*m_kind.sheet, *column.sheet, plain, m_choices.front(), [this](std::string_view name) { return said(name); });
    return memo(value ? Result<std::string>(value->canonical) : Result<std::string>(value.problem()));
}

Result<std::string> RowReader::amount(const Column& column, std::string_view text) const
{
    const bool isMoney = column.sheet->entry != FieldKind::Quantity;
    const std::optional<std::string> plain = shiftedDecimal(text, column.power);
    if (!isMoney) {
        if (plain)
            return formatQuantity(TRY(parseQuantity(*plain)));
        return TRY(understand(*m_kind.sheet, *column.sheet, stringOf(text), m_choices.front(), {})).canonical;
    }
    const Money money = plain ? TRY(parseSignedMoney(*plain)) : TRY(understandMoney(stringOf(text), unitOf(column.power))).value;
    if (column.sheet->entry == FieldKind::Money && money.isNegative())
        return Problem{"number.negative"}.with("value", shortened(text));
    return std::to_string(money.fen());
}

Result<std::string> RowReader::plainText(const SourceCell& cell, std::string_view text) const
{
    static const QRegularExpression cut(QStringLiteral("^[0-9]\\.[0-9]+[Ee]\\+[0-9]+$"));
    const bool isLongNumber = cell.type == SheetValue::Number && text.size() > spreadsheetDigits;
    const bool isCutText = text.size() < 24 && text.find("E+") != std::string_view::npos && cut.match(stringOf(text)).hasMatch();
    if (isLongNumber || isCutText)
        return Problem{"import.number-cut"}.with("value", shortened(text));
    if (hasHiddenCharacter(text))
        return Problem{"facts.hidden-character"}.with("column", QString());
    if (isSurelyNormal(text))
        return std::string(text);
    return stringOf(text).normalized(QString::NormalizationForm_C).toStdString();
}

Result<std::string> RowReader::choice(const Column& column, const QString& typed) const
{
    if (column.sheet->entry == FieldKind::Choice)
        return choiceKey(column, typed);
    static const QRegularExpression joint(QStringLiteral("[+、,，;；/]"));
    if (const Result<std::string> whole = choiceKey(column, typed)) // a name may hold such a sign itself
        return *whole;
    std::string keys;
    const QStringList parts = typed.split(joint, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        (keys += keys.empty() ? "" : "+") += TRY(choiceKey(column, part.trimmed()));
    return keys;
}

/// By the word this file was told to use, by name or key in any language, without the number before the name or, of a closed
/// list, by that number alone; never by half a name.
Result<std::string> RowReader::choiceKey(const Column& column, const QString& typed) const
{
    if (const auto words = m_mapping.words.find(column.sheet->name); words != m_mapping.words.end()) {
        if (const auto key = words->second.find(typed.toStdString()); key != words->second.end())
            return key->second;
    }
    const RowDraft draft = [this](std::string_view name) { return said(name); };
    for (const ChoiceBook& book : m_choices) {
        if (Result<std::string> key = book.keyOf(*m_kind.sheet, *column.sheet, typed, draft))
            return key;
    }
    // Of an article's closed list an item is known by its number too.
    const bool isNumber = column.sheet->list && isItemNumber(typed);
    const auto isMeant = [&](const QString& name) {
        return isNumber ? itemNumber(name) == itemNumber(typed) : withoutNumber(name) == withoutNumber(typed);
    };
    std::string found;
    for (const ChoiceBook& book : m_choices) {
        for (const Choice& candidate : book.of(*m_kind.sheet, *column.sheet, draft)) {
            if (!isMeant(candidate.text) || candidate.key == found)
                continue;
            if (!found.empty())
                return Problem{"import.choice-ambiguous"}.with("value", typed.left(80));
            found = candidate.key;
        }
    }
    if (!found.empty())
        return found;
    return Problem{"import.unknown-choice"}.with("value", typed.left(80));
}

std::string RowReader::said(std::string_view column) const
{
    const std::size_t place = m_target.place(column);
    return place < m_cells.size() ? m_cells[place] : std::string();
}

RefusedImportCell RowReader::refusal(const SourceRow& row, const std::string& column, Problem problem) const
{
    for (const Column& candidate : m_columns) {
        if (candidate.sheet->name != column)
            continue;
        const bool isThere = candidate.place >= 0 && std::size_t(candidate.place) < row.cells.size();
        return {row.number, candidate.place, column,
            isThere ? shortened(row.cells[std::size_t(candidate.place)].value) : QString(), std::move(problem)};
    }
    return {row.number, -1, column, {}, std::move(problem)};
}

}
