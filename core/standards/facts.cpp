// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/facts.h"

#include <algorithm>
#include <array>

namespace plumbline::standards {

namespace {

constexpr std::array<std::string_view, 3> answerKeys{"no", "yes", "does-not-apply"};
constexpr std::array<std::string_view, 4> dispositionKeys{"open", "adopted", "partly", "rejected"};
constexpr std::array<std::string_view, 5> choiceKeys{
    "agree", "agree-with-comments", "object-unless-adopted", "object", "abstain"};
constexpr std::array<std::string_view, 3> standingKeys{"votes", "recused", "drafter"};

template <class Word, std::size_t N> std::optional<Word> keyed(const std::array<std::string_view, N>& keys, std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(Word(found - keys.begin()));
}

template <class Rows> auto withId(const Rows& rows, const Id& id) -> decltype(rows.data())
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}

std::string_view answerKey(Answer answer)
{
    return answerKeys[std::size_t(answer)];
}
std::optional<Answer> answerOf(std::string_view key)
{
    return keyed<Answer>(answerKeys, key);
}
std::string_view dispositionKey(Disposition disposition)
{
    return dispositionKeys[std::size_t(disposition)];
}
std::optional<Disposition> dispositionOf(std::string_view key)
{
    return keyed<Disposition>(dispositionKeys, key);
}
std::string_view choiceKey(Choice choice)
{
    return choiceKeys[std::size_t(choice)];
}
std::optional<Choice> choiceOf(std::string_view key)
{
    return keyed<Choice>(choiceKeys, key);
}
std::string_view standingKey(Standing standing)
{
    return standingKeys[std::size_t(standing)];
}
std::optional<Standing> standingOf(std::string_view key)
{
    return keyed<Standing>(standingKeys, key);
}

const Mark* Dossier::mark(std::string_view item) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.item == item; });
    return found == marks.end() ? nullptr : &*found;
}

const Document* Dossier::newest(std::string_view item) const
{
    const Document* newest = nullptr;
    for (const Document& document : documents) {
        if (document.item == item && (!newest || document.version > newest->version))
            newest = &document;
    }
    return newest;
}

const Vote* Dossier::vote(std::string_view rule) const
{
    const auto found = std::find_if(votes.rbegin(), votes.rend(), [&](const Vote& vote) { return vote.rule == rule; });
    return found == votes.rend() ? nullptr : &*found;
}

const Project* Facts::project(const Id& id) const
{
    return withId(projects, id);
}
const Person* Facts::person(const Id& id) const
{
    return withId(persons, id);
}
const Body* Facts::body(const Id& id) const
{
    return withId(bodies, id);
}

}
