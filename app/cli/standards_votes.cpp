// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/standards_call.h"
#include "core/standards/comments.h"
#include "core/values/period.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <algorithm>

// Votes and opinions of a standards project.

namespace plumbline::cli {

using namespace plumbline::standards;

Result<OpenProject> openNamed(const Call& call, OpenWorkspace& at)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Asked asked = at.session->asked(scope, at.scope);
    const Review review = TRY(reviewOf(asked));
    const std::vector<Project>& projects = review.facts.projects;
    const QString name = call.operands[1];
    bool isPlace = false;
    const std::size_t place = name.startsWith(QLatin1Char('#')) ? name.mid(1).toULong(&isPlace) : 0;
    if (isPlace && place >= 1 && place <= projects.size())
        return projectOf(asked, projects[place - 1].id);
    return projectOf(asked, TRY(projectNamed(review.facts, name))->id);
}

Result<QDate> dayGiven(const Call& call, const OpenWorkspace& at)
{
    const QString day = option(call, "--day");
    return day.isEmpty() ? at.scope.today : parseDate(day.toStdString());
}

Exit made(const Call& call, const Id& id)
{
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"id", id.text()}}) + '\n');
    else
        call.say(QString::fromStdString(id.text()));
    return Exit::Done;
}

namespace {

QString shownText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

const Ballot* ballotOf(const Vote& vote, const Voter& voter)
{
    const auto found =
        std::find_if(vote.ballots.begin(), vote.ballots.end(), [&](const Ballot& ballot) { return ballot.voter == voter.id; });
    return found == vote.ballots.end() ? nullptr : &*found;
}

Json voteJson(const Vote& vote, const VoteRule& rule)
{
    const Tally tally = tallyOf(vote);
    const Missing still = missing(tally, rule, vote.isMeeting);
    Json::Array roster;
    for (const Voter& voter : vote.roster) {
        Json::Object one{{"name", voter.name.toStdString()}, {"unit", voter.unit.toStdString()},
            {"standing", std::string(standingKey(voter.standing))}};
        if (const Ballot* const ballot = ballotOf(vote, voter))
            one.emplace("choice", std::string(choiceKey(ballot->choice)));
        roster.push_back(std::move(one));
    }
    Json::Object json{{"id", vote.id.text()}, {"rule", vote.rule}, {"item", vote.item}, {"text", vote.textHash},
        {"opened", formatDate(vote.opened)}, {"meeting", vote.isMeeting ? "yes" : "no"},
        {"members", std::to_string(tally.members)}, {"agree", std::to_string(tally.agree)},
        {"object", std::to_string(tally.object)}, {"abstain", std::to_string(tally.abstain)}, {"roster", std::move(roster)}};
    if (vote.closing) {
        json.emplace("closed", formatDate(vote.closing->on));
        json.emplace("passed", vote.closing->hasPassed ? "yes" : "no");
        json.emplace("seal", vote.closing->hash);
    } else if (still.isWithinReach) {
        json.emplace("more", std::to_string(still.ballots));
        json.emplace("agreeing", std::to_string(still.agreeing));
    }
    return json;
}

Result<const Vote*> lastVote(const OpenProject& open)
{
    if (open.dossier.votes.empty())
        return Problem{"standards.no-vote"};
    return &open.dossier.votes.back();
}

/// "陈立群;周敏"
Result<std::vector<Id>> peopleNamed(const Facts& facts, const QString& names)
{
    std::vector<Id> people;
    for (const QString& name : names.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        people.push_back(TRY(personNamed(facts, name.trimmed()))->id);
    return people;
}

Result<Exit> openAVote(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    VoteToOpen wanted;
    wanted.rule = call.operands[2].toStdString();
    wanted.item = call.operands[3].toStdString();
    wanted.isMeeting = call.options.contains(QStringLiteral("--meeting"));
    wanted.note = option(call, "--note");
    if (const QString until = option(call, "--until"); !until.isEmpty())
        wanted.until = TRY(parseDate(until.toStdString()));
    wanted.panel = TRY(peopleNamed(open.facts, option(call, "--panel")));
    for (const QString& recusal : option(call, "--recuse").split(QLatin1Char(';'), Qt::SkipEmptyParts))
        wanted.recused[TRY(personNamed(open.facts, recusal.section(QLatin1Char('='), 0, 0).trimmed()))->id] =
            recusal.section(QLatin1Char('='), 1).trimmed();
    return made(call, TRY(openVote(*at.session, at.scope, open.dossier.project.id, wanted)));
}

/// A voter as the roster names them; else as the register does, who then isn't on the roster.
Result<Id> voterNamed(const OpenProject& open, const Vote& vote, const QString& name)
{
    const auto found =
        std::find_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& voter) { return voter.name == name; });
    const bool isAlone =
        std::count_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& voter) { return voter.name == name; }) == 1;
    return isAlone ? Result<Id>(found->person) : Result<Id>(TRY(personNamed(open.facts, name))->id);
}

Result<Exit> cast(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const Vote& vote = *TRY(lastVote(open));
    const QDate day = TRY(dayGiven(call, at));
    const QString by = option(call, "--by");
    const Id castBy = by.isEmpty() ? Id() : TRY(personNamed(open.facts, by))->id;
    std::vector<BallotToCast> ballots;
    for (qsizetype operand = 2; operand < call.operands.size(); ++operand) {
        const QString name = call.operands[operand].section(QLatin1Char('='), 0, 0);
        const QString word = call.operands[operand].section(QLatin1Char('='), 1);
        const std::optional<Choice> choice = choiceOf(word.toStdString());
        if (!choice)
            return Problem{"cli.bad-value"}.with("option", name).with("value", word);
        ballots.push_back({TRY(voterNamed(open, vote, name)), castBy, *choice, day, option(call, "--opinion")});
    }
    TRY(castBallots(*at.session, at.scope, open.dossier.project.id, vote.id, ballots));
    return Exit::Done;
}

Result<Exit> confirm(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const Vote& vote = *TRY(lastVote(open));
    const Id person = TRY(voterNamed(open, vote, call.operands[2]));
    const auto voter =
        std::find_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& one) { return one.person == person; });
    if (voter == vote.roster.end())
        return Problem{"standards.ballot.not-on-roster"};
    const QDate day = TRY(dayGiven(call, at));
    TRY(confirmAdoption(*at.session, voter->id, day, day));
    return Exit::Done;
}

Result<Exit> count(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const Vote& vote = *TRY(lastVote(open));
    const Outcome result = TRY(closeVote(*at.session, at.scope, open.dossier.project.id, vote.id, TRY(dayGiven(call, at))));
    if (call.isJson)
        call.write(
            canonicalBytes(Json::Object{{"passed", result.hasPassed ? "yes" : "no"}, {"receipt", result.why.id()}}) + '\n');
    else
        call.say((result.hasPassed ? Words{"通过", "passed"} : Words{"未通过", "failed"}).in(call.language));
    return Exit::Done;
}

/// An opinion by the number it has in the list.
Result<const Comment*> opinionAt(const Dossier& dossier, const QString& number)
{
    bool isNumber = false;
    const int at = number.toInt(&isNumber);
    if (!isNumber || at < 1 || std::size_t(at) > dossier.comments.size())
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("NUMBER")).with("value", number);
    return &dossier.comments[std::size_t(at - 1)];
}

Result<Exit> showOpinions(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const std::vector<Comment>& comments = open.dossier.comments;
    const auto numberOf = [&](const Comment* comment) { return std::to_string(comment - comments.data() + 1); };
    Json::Array opinions;
    for (const Comment& comment : comments) {
        if (call.isJson)
            opinions.push_back(Json::Object{{"number", numberOf(&comment)}, {"clause", comment.clause.toStdString()},
                {"unit", comment.unit.toStdString()}, {"text", comment.text.toStdString()},
                {"disposition", std::string(dispositionKey(comment.disposition))}, {"reason", comment.reason.toStdString()}});
        else
            call.say(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(shownText(numberOf(&comment)), comment.clause, comment.unit, comment.text,
                             shownText(dispositionKey(comment.disposition))));
    }
    Json::Array pairs;
    for (const Alike& pair : alike(open.dossier)) {
        if (call.isJson)
            pairs.push_back(Json::Object{
                {"earlier", numberOf(pair.earlier)}, {"later", numberOf(pair.later)}, {"exact", pair.isExact ? "yes" : "no"}});
        else
            call.say(Words{"可能相同：%1 和 %2", "may be the same: %1 and %2"}
                         .in(call.language)
                         .arg(shownText(numberOf(pair.earlier)), shownText(numberOf(pair.later))));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"opinions", std::move(opinions)}, {"alike", std::move(pairs)}}) + '\n');
    return Exit::Done;
}

Result<Exit> disposeOf(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    Comment comment = *TRY(opinionAt(open.dossier, call.operands[2]));
    const std::optional<Disposition> disposition = dispositionOf(call.operands[3].toStdString());
    if (!disposition)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("DISPOSITION")).with("value", call.operands[3]);
    comment.disposition = *disposition;
    comment.reason = option(call, "--reason");
    comment.revision = option(call, "--revision");
    TRY(dispose(*at.session, comment));
    return Exit::Done;
}

Result<Exit> merge(const Call& call, OpenWorkspace& at)
{
    const OpenProject open = TRY(openNamed(call, at));
    const Id earlier = TRY(opinionAt(open.dossier, call.operands[2]))->id;
    const Id later = TRY(opinionAt(open.dossier, call.operands[3]))->id;
    TRY(judgeAlike(*at.session, at.scope, open.dossier.project.id, earlier, later,
        !call.options.contains(QStringLiteral("--different")), option(call, "--note")));
    return Exit::Done;
}

constexpr Option voteDay{"--day", "YYYY-MM-DD", {"哪天（默认今天）", "on which day (today by default)"}};

}

Json votesJson(const OpenProject& open)
{
    Json::Array votes;
    for (const Vote& vote : open.dossier.votes) {
        if (const VoteRule* const rule = open.rules->procedures->vote(vote.rule))
            votes.push_back(voteJson(vote, *rule));
    }
    return votes;
}

void sayVotes(const Call& call, const OpenProject& open)
{
    for (const Vote& vote : open.dossier.votes) {
        const VoteRule* const rule = open.rules->procedures->vote(vote.rule);
        const Tally tally = tallyOf(vote);
        const QString standing = !vote.closing ? Words{"未截止", "not closed"}.in(call.language)
            : vote.closing->hasPassed          ? Words{"通过", "passed"}.in(call.language)
                                               : Words{"未通过", "failed"}.in(call.language);
        call.say(Words{"投票 %1，%2 开启：名单 %3，赞成 %4，不赞成 %5，弃权 %6；%7",
            "vote %1, opened %2: %3 on the roster, %4 agree, %5 object, %6 abstain; %7"}
                     .in(call.language)
                     .arg(rule ? in(call.language, rule->name) : shownText(vote.rule), dateText(vote.opened))
                     .arg(tally.members)
                     .arg(tally.agree)
                     .arg(tally.object)
                     .arg(tally.abstain)
                     .arg(standing));
    }
}

Command standardsOpenVoteCommand()
{
    return {"standards open-vote", "WS PROJECT VOTE ITEM", 4, 4,
        {"开启投票：名单和文本即刻冻结", "open a vote: roster and text are frozen"}, nullptr,
        workspaceOptions({{"--panel", "NAME;NAME…", {"审查组或专家组成员", "the members of a panel"}},
            {"--meeting", nullptr, {"会议形式", "in a meeting"}},
            {"--until", "YYYY-MM-DD", {"函审或投票的截止日", "the last day"}},
            {"--recuse", "NAME=REASON;…", {"回避的人和理由", "who steps back, and why"}},
            {"--note", "TEXT", {"说明，或未涵盖某类单位的理由", "a note; why a kind of body is missing"}}}),
        [](const Call& call) { return onWorkspace(call, openAVote); }};
}

Command standardsCastCommand()
{
    return {"standards cast", "WS PROJECT NAME=agree|agree-with-comments|object-unless-adopted|object|abstain…", 3, 512,
        {"登记表决票，要么全部，要么一张不收", "record ballots, all of them or none"}, nullptr,
        workspaceOptions({{"--opinion", "TEXT", {"意见", "the opinion"}},
            {"--by", "NAME", {"由谁代投（规则不允许即不收）", "who casts them for others, where the rule allows it"}}, voteDay}),
        [](const Call& call) { return onWorkspace(call, cast); }};
}

Command standardsConfirmCommand()
{
    return {"standards confirm", "WS PROJECT NAME", 3, 3,
        {"所提建议已采纳，本人确认改为赞成", "what a member asked for is adopted, and the member confirms"}, nullptr,
        workspaceOptions({voteDay}), [](const Call& call) { return onWorkspace(call, confirm); }};
}

Command standardsCountCommand()
{
    return {"standards count", "WS PROJECT", 2, 2, {"截止最近的一次投票并计票", "count the last vote and close it"}, nullptr,
        workspaceOptions({voteDay}), [](const Call& call) { return onWorkspace(call, count); }};
}

Command standardsOpinionsCommand()
{
    return {"standards opinions", "WS PROJECT", 2, 2,
        {"意见及处理，可能相同的意见", "opinions, what became of them, and which may be the same"}, nullptr, workspaceOptions(),
        [](const Call& call) { return onWorkspace(call, showOpinions); }};
}

Command standardsDisposeCommand()
{
    return {"standards dispose", "WS PROJECT NUMBER open|adopted|partly|rejected", 4, 4,
        {"处理一条意见", "say what becomes of an opinion"}, nullptr,
        workspaceOptions({{"--reason", "TEXT", {"未采纳或部分采纳的理由", "why it isn't adopted, or only in part"}},
            {"--revision", "TEXT", {"在草案中采纳的章条", "the clause in which it is taken up"}}}),
        [](const Call& call) { return onWorkspace(call, disposeOf); }};
}

Command standardsMergeCommand()
{
    return {"standards merge", "WS PROJECT EARLIER LATER", 4, 4,
        {"把后收到的意见并入先收到的；--different：并不相同",
            "merge a later opinion into an earlier one; --different: they aren't the same"},
        nullptr,
        workspaceOptions(
            {{"--different", nullptr, {"两条并不相同", "they say different things"}}, {"--note", "TEXT", {"说明", "a note"}}}),
        [](const Call& call) { return onWorkspace(call, merge); }};
}

}
