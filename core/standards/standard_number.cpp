// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/standard_number.h"

#include <QRegularExpression>

namespace plumbline::standards {

namespace {

/// Full-width letters, digits and signs as plain ones; every dash as one.
QString plainForm(const QString& text)
{
    QString plain;
    for (const QChar character : text.trimmed()) {
        const ushort code = character.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            plain += QChar(code - 0xFEE0);
        else if (code == 0x3000)
            plain += QLatin1Char(' ');
        else if (code == 0x2010 || code == 0x2012 || code == 0x2013 || code == 0x2014 || code == 0x2015 || code == 0x2212)
            plain += QLatin1Char('-');
        else
            plain += character;
    }
    return plain.toUpper();
}

}

QString StandardNumber::text() const
{
    QString whole = code;
    if (!issuer.isEmpty())
        whole += QLatin1Char('/') + issuer;
    else if (isRecommended || isGuidance)
        whole += isRecommended ? QStringLiteral("/T") : QStringLiteral("/Z");
    whole += QLatin1Char(' ') + number;
    if (!part.isEmpty())
        whole += QLatin1Char('.') + part;
    return year ? whole + QStringLiteral("—%1").arg(year) : whole;
}

bool StandardNumber::isSameStandard(const StandardNumber& other) const
{
    return code == other.code && issuer == other.issuer && isRecommended == other.isRecommended && isGuidance == other.isGuidance
        && number == other.number && part == other.part;
}

std::optional<StandardNumber> parseStandardNumber(const QString& text)
{
    // T/… and Q/… name who issued it; all others may be recommended (/T) or for guidance (/Z).
    static const QRegularExpression issued(
        QStringLiteral("^([TQ])/([A-Z0-9]+(?: [A-Z]+)?)[ ]+(\\d+)(?:\\.(\\d+))?(?:[ ]*-+[ ]*(\\d{4}))?$"));
    static const QRegularExpression official(QStringLiteral("^(GB|AQ|KA|MT|DZ|TD|CH|HY|YS|YB|JB|SY|HJ|LY|XF|DB\\d{2,4})(?:/"
                                                            "([TZ]))?[ ]*(\\d+)(?:\\.(\\d+))?(?:[ ]*-+[ ]*(\\d{4}|\\d{2}))?$"));
    const QString plain = plainForm(text);
    QRegularExpressionMatch match = issued.match(plain);
    const bool isIssued = match.hasMatch();
    if (!isIssued)
        match = official.match(plain);
    if (!match.hasMatch())
        return {};
    StandardNumber number;
    number.code = match.captured(1);
    if (isIssued)
        number.issuer = match.captured(2);
    number.isRecommended = !isIssued && match.captured(2) == QStringLiteral("T");
    number.isGuidance = !isIssued && match.captured(2) == QStringLiteral("Z");
    number.number = match.captured(3);
    number.part = match.captured(4);
    const QString year = match.captured(5);
    number.year = year.size() == 2 ? 1900 + year.toInt() : year.toInt(); // before 2000 two digits were written
    return number;
}

}
