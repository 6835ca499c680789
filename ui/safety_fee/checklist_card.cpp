// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/checklist_card.h"

#include "core/services/session.h"
#include "ui/safety_fee/missing_document.h"
#include "ui/shared/theme.h"
#include "ui/texts/finding_text.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr const char* booksPage = "safety_fee.books";

/// The sheet of facts on which a line is settled; empty: on no sheet.
std::string sheetOfLine(const QString& code)
{
    static const std::pair<const char*, const char*> sheets[] = {
        {"safety_fee.closing.basis-not-signed", "safety_fee.basis_sign_off"},
        {"safety_fee.closing.account-unknown", "safety_fee.account_balance"},
        {"safety_fee.closing.account-differs", "safety_fee.account_balance"},
    };
    const auto* const found = std::find_if(
        std::begin(sheets), std::end(sheets), [&](const auto& sheet) { return code == QLatin1StringView(sheet.first); });
    return found == std::end(sheets) ? std::string() : std::string(found->second);
}

}

ChecklistCard::ChecklistCard(PageContext& context, FactsDoor& door, const char* page, QWidget* parent)
    : Card({}, parent), m_context(context), m_door(door), m_page(QString::fromLatin1(page)), m_lines(makeLabel({}, "second"))
{
    m_lines->setObjectName(QStringLiteral("checklist"));
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setTextInteractionFlags(Qt::TextBrowserInteraction);
    body()->addWidget(m_lines);
    connect(m_lines, &QLabel::linkActivated, this, &ChecklistCard::follow);
    retranslate();
}

QString ChecklistCard::textOf(const Finding& line) const
{
    const Language language = m_context.language();
    const Result<const RulePack*> pack = m_context.session().rules().byId(line.citation.pack);
    const QString sentence = findingSentence(line, language, pack ? *pack : nullptr).toHtmlEscaped();
    const QString tail = line.code == "safety_fee.closing.balance"
        ? QString()
        : QStringLiteral(" &nbsp;<a href=\"%1\" style=\"color:%2\">%3</a>")
              .arg(QString::fromStdString(line.code), tokens().accent.name(), tr("Go there"));
    return QStringLiteral("<p style=\"margin:2px 0\"><b>%1</b>&nbsp; %2%3</p>")
        .arg(weightWord(line.weight, language), sentence, tail);
}

void ChecklistCard::setLines(const std::vector<Finding>& lines)
{
    QString text;
    for (const Finding& line : lines)
        text += textOf(line);
    m_lines->setText(text);
}

void ChecklistCard::setWords(const QString& words)
{
    m_lines->setText(words.toHtmlEscaped());
}

void ChecklistCard::follow(const QString& code)
{
    if (code == QStringLiteral("safety_fee.closing.statement-due"))
        registerDocument(m_door, m_context, DocumentKind::LowUseStatement, m_page);
    else if (code == QStringLiteral("safety_fee.closing.unresolved"))
        m_context.openPage(QStringLiteral("safety_fee.findings"));
    else if (const std::string sheet = sheetOfLine(code); !sheet.empty())
        m_door.open(m_context, {sheet});
    else if (m_page == QLatin1String(booksPage))
        Q_EMIT hereAsked(code);
    else
        m_context.openPage(QString::fromLatin1(booksPage));
}

void ChecklistCard::retranslate()
{
    setTitle(tr("Closing checklist"));
}

}
