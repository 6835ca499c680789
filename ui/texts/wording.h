// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QString>

#include <functional>
#include <span>
#include <string_view>

namespace plumbline {

struct RulePack;

/// One text, both languages side by side. Its slots take named values:
///
///     {day}                 as it stands
///     {amount:money}        118,220.16 元
///     {over:short}          1,000 万元: in the largest unit that loses nothing
///     {tonnes:number}       with thousands separators
///     {month:month}         2024 年 5 月
///     {unit:word}           by a word of the tables
///     {activity:name}       by its name in the pack
///     {suspended?this:that} "this" for the value "yes", "that" for anything else
///     [from {day}|before]   left out where a value in it is missing; what follows the bar then stands instead
struct Phrase {
    const char* zh = nullptr;
    const char* en = nullptr;

    constexpr bool isEmpty() const { return !zh && !en; }
    constexpr bool isComplete() const { return zh && en && *zh && *en; }
};

/// The value of that name, or an empty string.
using Values = std::function<QString(std::string_view name)>;

QString say(const Phrase& phrase, Language language, const Values& values, const RulePack* pack = nullptr);

/// The name a pack gives to a standard, a list, an item of a list, an industry, or several of them joined by commas; the id
/// itself where it gives none.
QString nameOf(const QString& id, Language language, const RulePack* pack);

/// A key by its word of the tables, "tonne" as 吨; itself where it has none.
QString wordOf(const QString& key, Language language);

struct ProblemWording {
    std::string_view key;
    Phrase what;
    Phrase why;
    Phrase next;

    constexpr bool isComplete() const { return what.isComplete() && why.isComplete() && next.isComplete(); }
};

/// The sentence of a finding or obligation, or a word.
struct KeyWording {
    std::string_view key;
    Phrase text;

    constexpr bool isComplete() const { return text.isComplete(); }
};

struct StepWording {
    std::string_view key;
    Phrase title;
    Phrase amount; ///< what came out; empty where a step yields nothing of its own

    constexpr bool isComplete() const { return title.isComplete() && (amount.isEmpty() || amount.isComplete()); }
};

/// Asked at compile time, so that a text without its other language doesn't build.
template <class Entries> constexpr bool areComplete(const Entries& entries)
{
    for (const auto& entry : entries) {
        if (!entry.isComplete())
            return false;
    }
    return true;
}

template <class Entry> const Entry* findWording(std::span<const Entry> entries, std::string_view key)
{
    for (const Entry& entry : entries) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

}
