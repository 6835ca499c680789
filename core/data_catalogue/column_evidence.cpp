// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/column_evidence.h"

#include "core/data_catalogue/value_parts.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr std::size_t longestUserRead = 4096; // as much as the built-in recognisers
constexpr std::size_t longestShape = 48;
constexpr std::size_t mostShapes = 16; // of one rule in one column: the others are no common form
constexpr std::int64_t certainPercent = 80;
constexpr std::int64_t likelyPercent = 25;
constexpr std::int64_t tracePercent = 1;
/// One number in ten passes Luhn's check by chance, and one in five of those a few more conditions.
constexpr std::int64_t luhnChancePercent = 15;

bool isByLuhn(DataKind kind)
{
    return kind == DataKind::BankCard || kind == DataKind::DeviceIdentifier;
}

/// What a value is masked to: one sign for a class of characters; signs between them stay, as they make the form.
char maskOf(char byte)
{
    return isDigit(byte) ? '9' : isLetter(byte) ? 'a' : isHigh(byte) ? 'x' : byte < ' ' || byte == '\x7f' ? ' ' : byte;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u;
}

void appendRun(std::string& shape, char mask, int length)
{
    shape += mask == 'x' ? std::string("文") : std::string(1, mask);
    if (length > 1)
        shape += '{' + std::to_string(length) + '}';
}

}

std::string_view strengthKey(Strength strength)
{
    constexpr std::array<std::string_view, 4> keys{"traces", "by-name", "likely", "certain"};
    return keys[std::size_t(strength)];
}

std::string maskedShape(std::string_view value)
{
    std::string shape;
    char last = 0;
    int length = 0;
    for (std::size_t at = 0; at < value.size() && shape.size() < longestShape; ++at) {
        if (isContinuation(value[at]))
            continue;
        const char mask = maskOf(value[at]);
        if (mask == last) {
            ++length;
            continue;
        }
        if (length > 0)
            appendRun(shape, last, length);
        last = mask;
        length = 1;
    }
    if (length > 0)
        appendRun(shape, last, length);
    return shape;
}

ColumnReader::ColumnReader(std::string_view name, std::string_view comment, const UserRules& rules)
    : m_rules(&rules), m_hints(hintsOf(name, comment)),
      m_named(rules.named(
          QString::fromUtf8(name.data(), qsizetype(name.size())), QString::fromUtf8(comment.data(), qsizetype(comment.size())))),
      m_byUser(rules.rules().size())
{
}

void ColumnReader::read(std::string_view value)
{
    if (value.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return;
    ++m_filled;
    const KindSet kinds = kindsOfValue(value, m_hints);
    for (std::size_t kind = 0; kind < kindCount && !kinds.isEmpty(); ++kind) {
        if (kinds.has(DataKind(kind)))
            count(m_kinds[kind], value);
    }
    if (m_byUser.empty())
        return;
    const std::string_view beginning = value.substr(0, longestUserRead);
    const QString text = QString::fromUtf8(beginning.data(), qsizetype(beginning.size()));
    for (std::size_t rule = 0; rule < m_byUser.size(); ++rule) {
        if ((m_named[rule] || !m_rules->hasNamePattern(rule)) && m_rules->matches(rule, text))
            count(m_byUser[rule], value);
    }
}

void ColumnReader::count(Count& count, std::string_view value)
{
    ++count.hits;
    std::string shape = maskedShape(value);
    const auto known = count.shapes.find(shape);
    if (known != count.shapes.end())
        ++known->second;
    else if (count.shapes.size() < mostShapes)
        count.shapes.emplace(std::move(shape), 1);
}

Evidence ColumnReader::weighed(const Count& count, std::int64_t filled, bool isByName)
{
    Evidence evidence;
    evidence.isByName = isByName;
    evidence.hits = count.hits;
    evidence.filled = filled;
    const std::int64_t share = filled == 0 ? 0 : count.hits * 100 / filled;
    evidence.strength = share >= certainPercent ? Strength::Certain
        : share >= likelyPercent                ? Strength::Likely
        : isByName                              ? Strength::Name
                                                : Strength::Trace;
    const auto common = std::max_element(
        count.shapes.begin(), count.shapes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (common != count.shapes.end())
        evidence.shape = common->first;
    return evidence;
}

std::vector<Evidence> ColumnReader::evidence() const
{
    std::vector<Evidence> all;
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const Count& count = m_kinds[kind];
        const bool isNamed = m_hints.kinds.has(DataKind(kind));
        const std::int64_t least = isByLuhn(DataKind(kind)) ? luhnChancePercent : tracePercent;
        const bool isSeen = count.hits > 0 && count.hits * 100 >= least * m_filled;
        // A name alone counts where no value was read; values that all are something else speak against it.
        if (!isSeen && !(isNamed && m_filled == 0))
            continue;
        Evidence found = weighed(count, m_filled, isNamed);
        found.rule = kindKey(DataKind(kind));
        all.push_back(std::move(found));
    }
    for (std::size_t rule = 0; rule < m_byUser.size(); ++rule) {
        const bool isByNameAlone = m_named[rule] && (!m_rules->hasValuePattern(rule) || m_filled == 0);
        if (m_byUser[rule].hits == 0 && !isByNameAlone)
            continue;
        Evidence found = weighed(m_byUser[rule], m_filled, m_named[rule]);
        found.rule = m_rules->rules()[rule].id;
        found.isByUser = true;
        all.push_back(std::move(found));
    }
    return all;
}

}
