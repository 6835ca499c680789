// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pages.h"

#include "ui/print/composer.h"
#include "ui/print/flow.h"
#include "ui/print/paper.h"
#include "ui/print/table_shape.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr Phrase enterpriseLabel{"编制单位（盖章）：", "Enterprise (seal): "};
constexpr Phrase usccLabel{"统一社会信用代码：", "Unified social credit code: "};
constexpr Phrase periodLabel{"报告期间：", "Period: "};
constexpr Phrase asOfLabel{"截至日期：", "As of: "};
constexpr Phrase signatureDate{"日期：", "Date: "};
constexpr Phrase colon{"：", ": "};
constexpr Phrase codeLabel{"校验码 {code}", "Check code {code}"};
constexpr Phrase codeHint{"凭校验码可用准绳核对本报告", "Plumbline verifies this report by its check code"};
constexpr Phrase pageLabel{"第 {page} 页　共 {count} 页", "Page {page} of {count}"};
constexpr std::array<KeyWording, 3> states{
    {{"draft", {"草稿", "Draft"}}, {"approved", {"已批准", "Approved"}}, {"sample", {"样例", "Sample"}}}};

constexpr double footHeight = 9 * paper::millimetre;
constexpr double signatureSkip = 10 * paper::millimetre;
constexpr double signatureHeight = 22 * paper::millimetre;

QString stateText(const std::string& state, Language language)
{
    const KeyWording* const known = findWording(std::span<const KeyWording>(states), state);
    return known ? say(known->text, language, {}) : QString::fromStdString(state);
}

QRectF pageArea(const QPageLayout& layout)
{
    const QSizeF size = layout.fullRect(QPageLayout::Point).size() * paper::point;
    const QMarginsF margins = layout.margins(QPageLayout::Point) * paper::point;
    return QRectF(QPointF(0, 0), size).marginsRemoved(margins);
}

}

struct ReportPages::Layout {
    Layout(const ReportDocument& report, std::string_view code, const QPageLayout& pageLayout)
        : document(report), checkCode(QString::fromUtf8(code.data(), qsizetype(code.size()))), area(pageArea(pageLayout)),
          flow(area.adjusted(0, 0, 0, -footHeight)), composer(flow, report.language)
    {
        composeTitle();
        bool isSigned = false;
        for (std::size_t index = 0; index < document.sections.size(); ++index) {
            const ReportSection& section = document.sections[index];
            const bool isLastSigned =
                !isSigned && (index + 1 == document.sections.size() || isAnnex(document.sections[index + 1]));
            // What is signed are the figures; the working follows as an annex on sheets of its own.
            if (isAnnex(section) && !isSigned) {
                composeSignatures();
                isSigned = true;
                flow.breakPage();
            }
            composer.compose(section, isLastSigned && !document.signatures.empty() ? signatureSkip + signatureHeight : 0);
        }
        if (!isSigned)
            composeSignatures();
    }

    QString said(const Phrase& wording, const Values& values = {}) const { return say(wording, document.language, values); }

    void composeTitle();
    void composeParticulars();
    void composeSignatures();
    void drawRunningHead(QPainter& painter) const;
    void drawFoot(QPainter& painter, int page) const;

    const ReportDocument& document;
    QString checkCode;
    QRectF area;
    Flow flow;
    Composer composer;
    Typeface titleFace{paper::titleSize, FaceWeight::Bold};
    Typeface bodyFace{paper::bodySize};
    Typeface smallFace{paper::smallSize};
};

void ReportPages::Layout::composeTitle()
{
    const double top = flow.take(5 * paper::millimetre);
    flow.draw([this, top](QPainter& painter) {
        painter.setPen(paper::second);
        smallFace.drawRight(painter, area.right(), top + smallFace.ascent(), stateText(document.state, document.language));
    });
    const QString title = in(document.language, document.title);
    for (const QStringView line : titleFace.lines(title, area.width())) {
        const double baseline = flow.take(titleFace.lineHeight()) + titleFace.ascent();
        flow.draw([this, baseline, words = line.toString()](QPainter& painter) {
            painter.setPen(paper::ink);
            titleFace.drawCentred(painter, area.center().x(), baseline, words);
        });
    }
    flow.skip(8 * paper::point);
    composeParticulars();
}

/// Whose report it is, of which period, as of which day: two to a line.
void ReportPages::Layout::composeParticulars()
{
    const std::array<QString, 4> particulars{said(enterpriseLabel) + document.enterprise,
        said(periodLabel) + periodText(document.period, document.language),
        said(usccLabel) + QString::fromStdString(document.uscc), said(asOfLabel) + dateText(document.asOf)};
    const double second = area.left() + area.width() * 0.62;
    for (std::size_t index = 0; index < particulars.size(); index += 2) {
        const std::vector<QStringView> lines = bodyFace.lines(particulars[index], second - area.left() - 10 * paper::point);
        const double baseline = flow.take(double(lines.size()) * bodyFace.lineHeight() * 1.2) + bodyFace.ascent();
        flow.draw([this, baseline, second, left = particulars[index], right = particulars[index + 1]](QPainter& painter) {
            painter.setPen(paper::ink);
            double y = baseline;
            for (const QStringView line : bodyFace.lines(left, second - area.left() - 10 * paper::point)) {
                bodyFace.draw(painter, area.left(), y, line);
                y += bodyFace.lineHeight() * 1.2;
            }
            bodyFace.draw(painter, second, baseline, right);
        });
    }
}

/// 编制 / 审核 / 批准, each with room for a name and a day, kept together.
void ReportPages::Layout::composeSignatures()
{
    if (document.signatures.empty())
        return;
    flow.skip(signatureSkip);
    flow.keepTogether(signatureHeight);
    const double top = flow.take(signatureHeight);
    flow.draw([this, top](QPainter& painter) {
        const double width = area.width() / double(document.signatures.size());
        for (std::size_t index = 0; index < document.signatures.size(); ++index) {
            const double left = area.left() + double(index) * width;
            double baseline = top + bodyFace.ascent();
            for (const QString& label : {in(document.language, document.signatures[index]) + said(colon), said(signatureDate)}) {
                painter.setPen(paper::ink);
                bodyFace.draw(painter, left, baseline, label);
                painter.setPen(QPen(paper::grid, 0.5 * paper::point));
                const double under = baseline + 2 * paper::point;
                painter.drawLine(QPointF(left + bodyFace.width(label), under), QPointF(left + width * 0.86, under));
                baseline += 10 * paper::millimetre;
            }
        }
    });
}

/// From the second page on, in the margin: whose pages these are.
void ReportPages::Layout::drawRunningHead(QPainter& painter) const
{
    const double baseline = area.top() - 6 * paper::millimetre;
    painter.setPen(paper::second);
    smallFace.draw(
        painter, area.left(), baseline, document.enterprise + QStringLiteral("　") + in(document.language, document.title));
    const QString right =
        periodText(document.period, document.language) + QStringLiteral("　") + stateText(document.state, document.language);
    smallFace.drawRight(painter, area.right(), baseline, right);
}

void ReportPages::Layout::drawFoot(QPainter& painter, int page) const
{
    const double line = area.bottom() - footHeight + 3 * paper::millimetre;
    painter.setPen(QPen(paper::grid, 0.5 * paper::point));
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    painter.setPen(paper::second);
    const double baseline = area.bottom();
    const Values values = [&](std::string_view name) {
        return name == "code" ? checkCode : QString::number(name == "page" ? page + 1 : flow.pageCount());
    };
    smallFace.draw(painter, area.left(), baseline, said(codeLabel, values));
    smallFace.drawCentred(painter, area.center().x(), baseline, said(codeHint));
    smallFace.drawRight(painter, area.right(), baseline, said(pageLabel, values));
}

QPageLayout pageLayoutFor(const ReportDocument& document)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 20, 18, 14), QPageLayout::Millimeter);
    const double width = pageArea(layout).width();
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables) {
            if (TableShape::naturalWidth(table, document.language) > width) {
                layout.setOrientation(QPageLayout::Landscape);
                return layout;
            }
        }
    }
    return layout;
}

ReportPages::ReportPages(const ReportDocument& document, std::string_view checkCode, const QPageLayout& layout)
    : m_layout(std::make_unique<Layout>(document, checkCode, layout))
{
}
ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages&&) noexcept = default;

int ReportPages::count() const
{
    return m_layout->flow.pageCount();
}

void ReportPages::draw(QPainter& painter, int page, double dotsPerInch) const
{
    painter.save();
    painter.scale(dotsPerInch / paper::unitsPerInch, dotsPerInch / paper::unitsPerInch);
    if (page > 0)
        m_layout->drawRunningHead(painter);
    m_layout->flow.drawPage(painter, page);
    m_layout->drawFoot(painter, page);
    painter.restore();
}

}
