// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standards/standards_store.h"
#include "core/store/standards/tables.h"

#include <map>

namespace plumbline::standards {

namespace {

std::optional<QString> unlessBlank(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<QString> wordsAt(const Statement& row, int column)
{
    return TRY(row.optional(column, &Statement::string)).value_or(QString());
}

template <class Word> Result<Word> keyed(const Statement& row, int column, std::optional<Word> (*wordOf)(std::string_view))
{
    const std::string key = TRY(row.text(column));
    const std::optional<Word> word = wordOf(key);
    return word ? Result<Word>(*word) : Problem{"store.wrong-type"}.with("value", QString::fromStdString(key));
}

Result<Vote> voteAt(const Statement& row)
{
    Vote vote;
    vote.id = TRY(row.id(0));
    vote.rule = TRY(row.text(1));
    vote.isMeeting = TRY(row.flag(2));
    vote.item = TRY(row.text(3));
    vote.textHash = TRY(row.text(4));
    vote.opened = TRY(row.date(5));
    vote.until = TRY(row.optional(6, &Statement::date));
    vote.note = TRY(wordsAt(row, 7));
    return vote;
}

Result<void> readRoster(const ReadScope& scope, Vote& vote)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, person, name, unit, unit_kind, standing, reason FROM standards_voter WHERE vote = ? ORDER BY id"));
    rows.bind(1, vote.id);
    while (TRY(rows.step())) {
        Voter voter;
        voter.id = TRY(rows.id(0));
        voter.person = TRY(rows.id(1));
        voter.name = TRY(rows.string(2));
        voter.unit = TRY(wordsAt(rows, 3));
        voter.unitKind = TRY(rows.optional(4, &Statement::text)).value_or(std::string());
        voter.standing = TRY(keyed(rows, 5, &standingOf));
        voter.reason = TRY(wordsAt(rows, 6));
        vote.roster.push_back(std::move(voter));
    }
    return {};
}

Result<void> readBallots(const ReadScope& scope, Vote& vote)
{
    Statement rows =
        TRY(scope.prepare("SELECT b.voter, b.choice, b.cast_on, b.opinion, c.id IS NOT NULL FROM standards_ballot b "
                          "JOIN standards_voter v ON v.id = b.voter LEFT JOIN standards_confirmation c ON c.ballot = b.id "
                          "WHERE v.vote = ? ORDER BY v.id"));
    rows.bind(1, vote.id);
    while (TRY(rows.step())) {
        Ballot ballot;
        ballot.voter = TRY(rows.id(0));
        ballot.choice = TRY(keyed(rows, 1, &choiceOf));
        ballot.on = TRY(rows.date(2));
        ballot.opinion = TRY(wordsAt(rows, 3));
        ballot.isConfirmed = TRY(rows.flag(4));
        vote.ballots.push_back(std::move(ballot));
    }
    return {};
}

Result<void> readClosing(const ReadScope& scope, Vote& vote)
{
    Statement row = TRY(scope.prepare("SELECT closed_on, has_passed, receipt, seal FROM standards_closing WHERE vote = ?"));
    row.bind(1, vote.id);
    if (!TRY(row.step()))
        return {};
    Closing closing;
    closing.on = TRY(row.date(0));
    closing.hasPassed = TRY(row.flag(1));
    const std::string receipt = TRY(row.text(2));
    closing.why = TRY(Receipt::fromJson(TRY(Json::read(receipt)), receipt));
    closing.hash = TRY(row.text(3));
    vote.closing = std::move(closing);
    return {};
}

}

Result<std::vector<Vote>> readVotes(const ReadScope& scope, const Id& project)
{
    Statement rows = TRY(scope.prepare("SELECT id, rule, is_meeting, item, content, opened_on, until_day, note FROM "
                                       "standards_vote WHERE project = ? ORDER BY id"));
    rows.bind(1, project);
    std::vector<Vote> votes;
    while (TRY(rows.step())) {
        Vote vote = TRY(voteAt(rows));
        TRY(readRoster(scope, vote));
        TRY(readBallots(scope, vote));
        TRY(readClosing(scope, vote));
        votes.push_back(std::move(vote));
    }
    return votes;
}

Result<Id> insertVote(WriteScope& scope, const Id& project, const Vote& vote)
{
    const Id id = TRY(insertFact(scope, voteTable,
        {{"project", project}, {"rule", vote.rule}, {"is_meeting", FactValue::flag(vote.isMeeting)}, {"item", vote.item},
            {"content", vote.textHash}, {"opened_on", vote.opened}, {"until_day", vote.until},
            {"note", unlessBlank(vote.note)}}));
    for (const Voter& voter : vote.roster) {
        const std::optional<std::string> kind = voter.unitKind.empty() ? std::nullopt : std::optional(voter.unitKind);
        TRY(insertFact(scope, voterTable,
            {{"vote", id}, {"person", voter.person}, {"name", voter.name}, {"unit", unlessBlank(voter.unit)}, {"unit_kind", kind},
                {"standing", std::string(standingKey(voter.standing))}, {"reason", unlessBlank(voter.reason)}}));
    }
    return id;
}

Result<Id> insertBallot(WriteScope& scope, const Ballot& ballot)
{
    return insertFact(scope, ballotTable,
        {{"voter", ballot.voter}, {"choice", std::string(choiceKey(ballot.choice))}, {"cast_on", ballot.on},
            {"opinion", unlessBlank(ballot.opinion)}});
}

Result<Id> insertConfirmation(WriteScope& scope, const Id& voter, QDate adopted, QDate confirmed)
{
    Id ballot;
    {
        Statement row = TRY(scope.prepare("SELECT id FROM standards_ballot WHERE voter = ?"));
        row.bind(1, voter);
        if (!TRY(row.step()))
            return Problem{"facts.missing"}.with("id", QString::fromStdString(voter.text()));
        ballot = TRY(row.id(0));
    }
    return insertFact(scope, confirmationTable, {{"ballot", ballot}, {"adopted_on", adopted}, {"confirmed_on", confirmed}});
}

Result<Id> insertClosing(WriteScope& scope, const Id& vote, const Closing& closing)
{
    return insertFact(scope, closingTable,
        {{"vote", vote}, {"closed_on", closing.on}, {"has_passed", FactValue::flag(closing.hasPassed)},
            {"receipt", closing.why ? canonicalBytes(closing.why->toJson()) : std::string()}, {"seal", closing.hash}});
}

}
