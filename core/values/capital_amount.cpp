// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/capital_amount.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::array<const char*, 10> numerals{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr int groupSize = 10'000;

QString numeral(int digit)
{
    return QString::fromUtf8(numerals[std::size_t(digit)]);
}

/// A group of four digits; a gap within it is one 零.
QString groupText(int group)
{
    static const std::array<QString, 4> places{QString(), QStringLiteral("拾"), QStringLiteral("佰"), QStringLiteral("仟")};
    QString text;
    bool isGap = false;
    int rest = group;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = rest / unit;
        rest %= unit;
        if (digit == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (isGap)
            text += numeral(0);
        isGap = false;
        text += numeral(digit) + places[std::size_t(place)];
    }
    return text;
}

QString yuanCapitals(std::uint64_t yuan)
{
    static const std::array<QString, 5> groups{
        QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿"), QStringLiteral("亿亿")};
    QString text;
    bool isGap = false;
    std::array<int, 5> parts{};
    for (int& part : parts) {
        part = int(yuan % groupSize);
        yuan /= groupSize;
    }
    for (int at = int(parts.size()) - 1; at >= 0; --at) {
        const int group = parts[std::size_t(at)];
        if (group == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (isGap || group < groupSize / 10))
            text += numeral(0);
        isGap = false;
        text += groupText(group) + groups[std::size_t(at)];
    }
    return text;
}

}

QString capitalAmount(Money amount)
{
    const bool isNegative = amount.isNegative();
    const std::uint64_t fen = isNegative ? std::uint64_t(0) - std::uint64_t(amount.fen()) : std::uint64_t(amount.fen());
    const int jiao = int(fen / 10 % 10);
    const int odd = int(fen % 10);
    QString text = yuanCapitals(fen / 100);
    if (!text.isEmpty())
        text += QStringLiteral("元");
    if (jiao == 0 && odd == 0)
        text += text.isEmpty() ? QStringLiteral("零元整") : QStringLiteral("整");
    if (jiao != 0)
        text += numeral(jiao) + QStringLiteral("角");
    else if (odd != 0 && !text.isEmpty())
        text += numeral(0);
    if (odd != 0)
        text += numeral(odd) + QStringLiteral("分");
    return isNegative ? QStringLiteral("负") + text : text;
}

}
