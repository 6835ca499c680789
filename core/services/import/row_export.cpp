// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/row_export.h"

#include "core/exchange/row_file.h"
#include "core/services/fact_rows.h"
#include "core/services/paste_block.h"
#include "core/store/cells.h"

#include <algorithm>

namespace plumbline {

namespace {

const RowDraft anyRow = [](std::string_view) { return std::string(); };

RowCellType typeOf(FieldKind entry)
{
    switch (entry) {
    case FieldKind::Money:
    case FieldKind::SignedMoney:
    case FieldKind::Quantity:
    case FieldKind::Percent:
    case FieldKind::Year:
    case FieldKind::Count:
        return RowCellType::Number;
    case FieldKind::Date:
        return RowCellType::Date;
    default:
        return RowCellType::Text;
    }
}

const char* formatOf(FieldKind entry)
{
    switch (entry) {
    case FieldKind::Money:
    case FieldKind::SignedMoney:
        return "#,##0.00";
    case FieldKind::Quantity:
        return "#,##0.######";
    case FieldKind::Percent:
        return "0.######";
    case FieldKind::Year:
    case FieldKind::Count:
        return "0";
    default:
        return "";
    }
}

/// A choice's name where it leads back to the key, whatever else the row says; the key itself elsewhere.
class ChoiceNames final {
public:
    ChoiceNames(const FactSheet& sheet, const SheetColumn& column, const std::vector<ChoiceBook>& books, Language language)
    {
        static const QString joints = QStringLiteral("+、,，;；/");
        const ChoiceBook& book = books[language == Language::Chinese ? 0 : 1];
        for (const Choice& choice : book.of(sheet, column, anyRow)) {
            const bool isJoined = column.entry == FieldKind::Choices
                && std::any_of(joints.begin(), joints.end(), [&](QChar sign) { return choice.text.contains(sign); });
            const bool leadsBack = std::all_of(books.begin(), books.end(), [&](const ChoiceBook& other) {
                const auto key = other.keyOf(sheet, column, choice.text, anyRow);
                return !key || *key == choice.key;
            });
            if (leadsBack && !isJoined && isOnly(book, sheet, column, choice) && choice.text == choice.text.trimmed())
                m_names[choice.key] = choice.text.toStdString();
        }
    }

    std::string of(std::string_view keys) const
    {
        if (const auto name = m_names.find(keys); name != m_names.end())
            return name->second;
        std::string named;
        for (std::size_t begin = 0; begin <= keys.size();) {
            const std::size_t end = std::min(keys.find('+', begin), keys.size());
            const auto name = m_names.find(keys.substr(begin, end - begin));
            (named += begin > 0 ? "+" : "") += name == m_names.end() ? keys.substr(begin, end - begin) : name->second;
            begin = end + 1;
        }
        return named;
    }
    std::vector<QString> all() const
    {
        std::vector<QString> names;
        for (const auto& [key, name] : m_names)
            names.push_back(QString::fromStdString(name));
        return names;
    }

private:
    static bool isOnly(const ChoiceBook& book, const FactSheet& sheet, const SheetColumn& column, const Choice& choice)
    {
        const std::vector<Choice> offered = book.of(sheet, column, anyRow);
        return std::count_if(offered.begin(), offered.end(), [&](const Choice& other) { return other.text == choice.text; }) == 1;
    }
    std::map<std::string, std::string, std::less<>> m_names;
};

/// How a column's cells are written.
class CellTexts final {
public:
    CellTexts(const ImportKind& kind, const SheetColumn& column, const std::vector<ChoiceBook>& books, const Asked& asked,
        Language language)
        : m_column(column)
    {
        if (column.entry == FieldKind::Choice || column.entry == FieldKind::Choices)
            m_names.emplace(*kind.sheet, column, books, language);
        m_yes = in(language, asked.words.marked(sheetsContext, yesWord)).toStdString();
        m_no = in(language, asked.words.marked(sheetsContext, noWord)).toStdString();
    }

    std::string of(const Statement& row, int at) const
    {
        if (row.isNull(at))
            return {};
        const RawValue value = RawValue::of(row, at);
        switch (m_column.entry) {
        case FieldKind::Money:
        case FieldKind::SignedMoney:
            return formatMoney(Money::fromFen(value.integer));
        case FieldKind::Flag:
            return value.integer != 0 ? m_yes : m_no;
        case FieldKind::Year:
        case FieldKind::Count:
            return std::to_string(value.integer);
        case FieldKind::Choice:
        case FieldKind::Choices:
            return m_names->of(keyOf(value));
        default:
            return std::string(value.bytes);
        }
    }
    std::vector<QString> choices() const
    {
        if (m_names)
            return m_names->all();
        if (m_column.entry == FieldKind::Flag)
            return {QString::fromStdString(m_yes), QString::fromStdString(m_no)};
        return {};
    }

private:
    static std::string keyOf(const RawValue& value)
    {
        if (const auto id = Id::fromBytes(value.bytes); value.isBlob() && id)
            return id->text();
        return std::string(value.bytes);
    }
    const SheetColumn& m_column;
    std::optional<ChoiceNames> m_names;
    std::string m_yes;
    std::string m_no;
};

struct Layout {
    std::vector<RowFileColumn> columns;
    std::vector<CellTexts> texts;
};

Result<Layout> columnLayout(const Session& session, const ImportKind& kind, const Asked& asked, Language language)
{
    const std::vector<ChoiceBook> books = TRY(choiceBooks(session.house(), kind, asked));
    Layout layout;
    for (const SheetColumn* const placed : layoutColumns(*kind.sheet)) {
        const SheetColumn& column = *placed;
        const CellTexts& texts = layout.texts.emplace_back(kind, column, books, asked, language);
        const QString heading = in(language, headingOf(*kind.sheet, column, asked.words));
        const bool isAlsoNeeded = std::find(kind.alsoNeeded.begin(), kind.alsoNeeded.end(), column.name) != kind.alsoNeeded.end();
        layout.columns.push_back(
            {column.name, heading, typeOf(column.entry), formatOf(column.entry), std::clamp(int(heading.size()) * 2 + 2, 12, 32),
                column.hint ? in(language, asked.words.marked(kind.sheet->context, column.hint)) : QString(), texts.choices(),
                isAlsoNeeded || (column.presence == Presence::Required && !column.standing && !column.onlyWith)});
    }
    return layout;
}

RowFileTitle titleOf(const ImportKind& kind, const Asked& asked, Language language)
{
    // A sheet's name has at most 31 signs and none of these.
    QString name = in(language, asked.words.marked(kind.sheet->context, kind.shownTitle()));
    for (const char sign : {'[', ']', ':', '*', '?', '/', '\\', '\''})
        name.remove(QLatin1Char(sign));
    return {kind.name, name.left(28)};
}

/// "safety_fee.output caizi-2022-136@4f1c…": the kind, and the packs that are in force for its domain.
QString markOf(const Session& session, const ImportKind& kind, QDate today)
{
    std::string subject = kind.sheet->context;
    std::replace(subject.begin(), subject.end(), '_', '-');
    QString mark = QString::fromStdString(kind.name);
    if (const auto pack = session.rules().inForceOn(subject, today))
        mark +=
            QStringLiteral(" %1@%2").arg(QString::fromStdString((*pack)->id), QString::fromStdString((*pack)->sha256).left(12));
    return mark;
}

/// Where the rows of a kind stand.
const FactTable& tableOf(const ImportKind& kind, const ImportTarget* target)
{
    return target ? target->table() : *kind.sheet->table;
}

}

Result<std::int64_t> exportRows(
    const Session& session, const ImportKind& kind, const Scope& scope, Language language, const QString& path)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked asked = session.asked(facts, scope);
    const Layout layout = TRY(columnLayout(session, kind, asked, language));
    const std::unique_ptr<ImportTarget> target = kind.target ? TRY(kind.target(asked)) : std::unique_ptr<ImportTarget>();
    const FactTable& table = tableOf(kind, target.get());
    std::string selection;
    for (const SheetColumn* const column : layoutColumns(*kind.sheet))
        (selection += selection.empty() ? "here." : ", here.") += column->name;
    Statement rows = TRY(facts.prepare("SELECT " + selection + " FROM " + sqlName(table.name) + " AS here WHERE ("
        + belongingTo(table) + ")" + (kind.goesOut.empty() ? std::string() : " AND " + kind.goesOut) + " ORDER BY here.row"));
    rows.bind(1, scope.enterprise);
    return writeRowFile(path, titleOf(kind, asked, language), layout.columns, [&](RowTexts& row) -> Result<bool> {
        if (!TRY(rows.step()))
            return false;
        for (std::size_t at = 0; at < row.size(); ++at)
            row[at] = layout.texts[at].of(rows, int(at));
        return true;
    });
}

Result<void> writeImportForm(
    const Session& session, const ImportKind& kind, const Scope& scope, Language language, const QString& path)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked asked = session.asked(facts, scope);
    const Layout layout = TRY(columnLayout(session, kind, asked, language));
    const auto said = [&](const char* text) { return in(language, asked.words.marked(sheetsContext, text)); };
    const QString title = in(language, asked.words.marked(kind.sheet->context, kind.shownTitle()));
    const FormTexts texts{title,
        said(QT_TRANSLATE_NOOP("sheets",
            "One row for each record, below the headings; dark headings must be filled in. Amounts in yuan. A heading's note "
            "says more.")),
        said(QT_TRANSLATE_NOOP("sheets", "Choices")), markOf(session, kind, scope.today)};
    return writeForm(path, titleOf(kind, asked, language), texts, layout.columns);
}

std::optional<Problem> formObjection(const Session& session, const ImportKind& kind, const TableSource& source, QDate today)
{
    const std::optional<std::string> mark = source.property(formProperty);
    if (!mark)
        return {};
    const QString now = markOf(session, kind, today);
    const QString made = QString::fromStdString(*mark);
    if (made == now)
        return {};
    if (made.section(QLatin1Char(' '), 0, 0) != now.section(QLatin1Char(' '), 0, 0))
        return Problem{"import.form-of-other-kind"}.with("kind", made.section(QLatin1Char(' '), 0, 0));
    return Problem{"import.form-of-other-rules"}
        .with("made", made.section(QLatin1Char(' '), 1))
        .with("now", now.section(QLatin1Char(' '), 1));
}

}
