// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paper_parts.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

constexpr double usualShape = 720.0 / 1720.0; // height to width, as charts are drawn
constexpr int uprightWidth = 112; // figures that fit beside each other on an upright A4 page
constexpr int lyingWidth = 168;
constexpr int margins = 2; // of a cell, in figures
constexpr double boldWidth = 1.5; // a bold letter and its part of the margins, in figures
constexpr int narrowText = 24; // to which a column of texts may be wrapped

QString paperWord(Language language, const char* zh, const char* en)
{
    return QString::fromUtf8(language == Language::Chinese ? zh : en);
}

/// "2024 年", "2024 年 5 月"; other periods, and in English, as they are.
QString periodLine(const std::string& period, Language language)
{
    const QString text = QString::fromStdString(period);
    if (language != Language::Chinese)
        return text;
    if (const Result<Month> month = parseMonth(period))
        return QStringLiteral("%1 年 %2 月").arg(month->year()).arg(month->number());
    return period.size() == 4 && parseCount(period) ? text + QStringLiteral(" 年") : text;
}

/// What each column needs, its margins included, where figures stay on one line and texts are wrapped.
std::vector<int> neededWidths(const ReportTable& table, Language language)
{
    std::vector<int> widths(table.columns.size());
    for (const ReportRow& row : table.rows) {
        if (isBanner(row))
            continue;
        for (std::size_t column = 0; column < std::min(widths.size(), row.cells.size()); ++column) {
            const ReportCell& cell = row.cells[column];
            const int width =
                cell.isFigure() ? int(cell.value.size()) * 4 / 3 : std::min(narrowText, signWidth(displayText(cell, language)));
            widths[column] = std::max(widths[column], width);
        }
    }
    for (int& width : widths)
        width += margins;
    return widths;
}

/// Of the heading's words: Chinese breaks anywhere.
double longestWord(const ReportColumn& column, Language language)
{
    int longest = 0;
    for (const QString& word : in(language, column.heading).split(QLatin1Char(' ')))
        longest = std::max(longest, language == Language::English ? signWidth(word) : 0);
    return longest * boldWidth;
}

std::vector<PaperLine> particularsOf(const ReportDocument& document)
{
    const auto say = [&](const char* zh, const char* en) { return paperWord(document.language, zh, en); };
    return {
        {say("编制单位（盖章）", "Enterprise (seal)"), document.enterprise},
        {say("报告期间", "Period"), periodLine(document.period, document.language)},
        {say("统一社会信用代码", "Unified social credit code"), QString::fromStdString(document.uscc)},
        {say("截至日期", "As of"), QString::fromStdString(formatDate(document.asOf))},
    };
}

std::vector<PaperLine> sealLines(const ReportDocument& document, const Seal& seal)
{
    const auto say = [&](const char* zh, const char* en) { return paperWord(document.language, zh, en); };
    return {
        {say("校验码", "Check code"), QString::fromStdString(seal.checkCode)},
        {QStringLiteral("SHA-256"), QString::fromStdString(hex(seal.sha256))},
        {say("经手", "Made by"), document.origin.by},
        {say("时间", "Time"), QString::fromStdString(document.origin.at)},
        {say("核对", "To verify"),
            say("用准绳打开本文件，或运行 plumbline-cli verify 文件名，无需联网：是否与封存时逐字节相同，数字能否重新算出。",
                "Open this file with Plumbline, or run plumbline-cli verify FILE, without a network: is every byte as sealed, do "
                "the figures follow from facts and rules.")},
    };
}

/// Gathers what is told.
class ToldTexts final : public PaperParts {
public:
    explicit ToldTexts(Language language) : m_language(language) { }
    std::vector<std::string> take() { return std::move(m_texts); }

    void title(const QString& title, const QString& state) override
    {
        add(state);
        add(title);
    }
    void particulars(const std::vector<PaperLine>& lines) override { addLines(lines); }
    void annexBegins() override { }
    void heading(const QString& text) override { add(text); }
    void paragraph(const QString& text) override { add(text); }
    void table(const ReportTable& table, Language language) override
    {
        add(in(language, table.title));
        for (const ReportColumn& column : table.columns)
            add(in(language, column.heading));
        for (const ReportRow& row : table.rows) {
            const std::size_t shown = isBanner(row) ? 1 : row.cells.size();
            for (std::size_t cell = 0; cell < shown; ++cell)
                add(displayText(row.cells[cell], language));
        }
    }
    void chart(const ReportChart& chart, Language language) override { add(in(language, chart.title)); }
    void signatures(const std::vector<QString>& labels, const QString& date) override
    {
        for (const QString& label : labels) {
            add(label);
            add(date);
        }
    }
    void seal(const std::vector<PaperLine>& lines) override { addLines(lines); }

private:
    void add(const QString& text) { m_texts.push_back(xmlText(text)); }
    void addLines(const std::vector<PaperLine>& lines)
    {
        for (const PaperLine& line : lines)
            add(paperLine(line, m_language));
    }

    Language m_language;
    std::vector<std::string> m_texts;
};

}

void tellPaper(const ReportDocument& document, const Seal& seal, PaperParts& parts)
{
    const Language language = document.language;
    const auto sign = [&] {
        std::vector<QString> labels;
        for (const LocalText& label : document.signatures)
            labels.push_back(in(language, label) + paperWord(language, "：", ": "));
        if (!labels.empty())
            parts.signatures(labels, paperWord(language, "日期：", "Date: "));
    };
    parts.title(in(language, document.title), stateName(document.state, language));
    parts.particulars(particularsOf(document));
    bool isSigned = false;
    for (const ReportSection& section : document.sections) {
        if (isAnnex(section) && !isSigned) {
            sign();
            parts.annexBegins();
            isSigned = true;
        }
        parts.heading(in(language, section.heading));
        for (const LocalText& paragraph : section.paragraphs)
            parts.paragraph(in(language, paragraph));
        for (const ReportTable& table : section.tables)
            parts.table(table, language);
        for (const ReportChart& chart : section.charts)
            parts.chart(chart, language);
    }
    if (!isSigned)
        sign();
    parts.seal(sealLines(document, seal));
}

double pictureShape(std::string_view png)
{
    // PNG: width and height as four bytes each from the 16th on.
    const auto number = [png](std::size_t at) {
        unsigned value = 0;
        for (const char byte : png.substr(at, 4))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    };
    const bool hasSize = png.size() >= 24 && number(16) > 0 && number(20) > 0;
    return hasSize ? double(number(20)) / number(16) : usualShape;
}

QString paperLine(const PaperLine& line, Language language)
{
    return line.label + paperWord(language, "：", ": ") + line.value;
}

QString stateName(const std::string& state, Language language)
{
    if (state == "draft")
        return paperWord(language, "草稿", "Draft");
    if (state == "approved")
        return paperWord(language, "已批准", "Approved");
    if (state == "sample")
        return paperWord(language, "样例", "Sample");
    return QString::fromStdString(state);
}

PageWords pageWords(Language language)
{
    return {paperWord(language, "第 ", "Page "), paperWord(language, " 页　共 ", " of "), paperWord(language, " 页", "")};
}

QString checkCodeLine(const Seal& seal, Language language)
{
    return paperWord(language, "校验码 ", "Check code ") + QString::fromStdString(seal.checkCode);
}

int signWidth(const QString& text)
{
    int width = 0;
    for (const QChar sign : text)
        width += sign.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

bool isWide(const ReportDocument& document)
{
    return std::any_of(document.sections.begin(), document.sections.end(), [&](const ReportSection& section) {
        return std::any_of(section.tables.begin(), section.tables.end(), [&](const ReportTable& table) {
            const std::vector<int> needed = neededWidths(table, document.language);
            return std::accumulate(needed.begin(), needed.end(), 0) > uprightWidth;
        });
    });
}

std::vector<double> columnShares(const ReportTable& table, Language language, bool isOnWidePage)
{
    std::vector<double> least;
    std::vector<double> shares;
    const std::vector<int> needed = neededWidths(table, language);
    for (std::size_t column = 0; column < needed.size(); ++column) {
        const ReportColumn& head = table.columns[column];
        least.push_back(std::max(double(needed[column]), longestWord(head, language)));
        shares.push_back(std::max(double(head.width), least.back()));
    }
    const auto sumOf = [](const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    const double excess = sumOf(shares) - (isOnWidePage ? lyingWidth : uprightWidth);
    const double slack = sumOf(shares) - sumOf(least);
    for (std::size_t column = 0; excess > 0 && slack > 0 && column < shares.size(); ++column)
        shares[column] -= (shares[column] - least[column]) * std::min(1.0, excess / slack);
    const double total = std::max(1.0, sumOf(shares));
    for (double& share : shares)
        share /= total;
    return shares;
}

bool isBanner(const ReportRow& row)
{
    return row.role == RowRole::Group && row.cells.size() > 1
        && std::all_of(
            row.cells.begin() + 1, row.cells.end(), [](const ReportCell& cell) { return cell.kind == CellKind::Empty; });
}

std::string xmlText(const QString& text)
{
    const auto isUnwritable = [](QChar sign) {
        const bool isControl = sign.unicode() < 0x20 && sign != QLatin1Char('\t') && sign != QLatin1Char('\n');
        return isControl || sign.unicode() >= 0xFFFE;
    };
    if (std::none_of(text.begin(), text.end(), isUnwritable))
        return text.toStdString();
    QString writable = text;
    writable.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    std::replace_if(writable.begin(), writable.end(), isUnwritable, QChar(QChar::ReplacementCharacter));
    return writable.toStdString();
}

void appendEscaped(std::string& out, const QString& text)
{
    for (const char sign : xmlText(text)) {
        switch (sign) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += sign;
        }
    }
}

std::vector<std::string> paperTexts(const ReportDocument& document, const Seal& seal)
{
    ToldTexts texts(document.language);
    tellPaper(document, seal, texts);
    return texts.take();
}

Result<void> compareTexts(const std::vector<std::string>& told, const std::vector<std::string>& found)
{
    const auto [differing, other] = std::mismatch(told.begin(), told.end(), found.begin(), found.end());
    if (differing == told.end() && other == found.end())
        return {};
    return Problem{"report.read-back-differs"}
        .with("place", QString::number(differing - told.begin() + 1))
        .with("sealed", differing == told.end() ? QString() : QString::fromStdString(*differing))
        .with("found", other == found.end() ? QString() : QString::fromStdString(*other));
}

}
