// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/register_links.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QLabel>

namespace plumbline::safety_fee {

QLabel* makeRegisterLine(PageContext& context, FactsDoor& door)
{
    QLabel* const line = makeLabel({}, "second");
    line->setWordWrap(true);
    line->setTextFormat(Qt::RichText);
    line->setTextInteractionFlags(Qt::TextBrowserInteraction);
    QObject::connect(line, &QLabel::linkActivated, line,
        [&context, &door](const QString& table) { door.open(context, {table.toStdString()}); });
    return line;
}

void showRegisters(QLabel& line, const QString& before, std::span<const RegisterLink> links)
{
    QStringList words;
    for (const RegisterLink& link : links)
        words << QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                     .arg(QLatin1String(link.table), tokens().accent.name(), link.words.toHtmlEscaped());
    line.setText(before + QLatin1Char(' ') + words.join(QStringLiteral(" · ")));
}

}
