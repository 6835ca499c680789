// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/services/data_catalogue/catalogue.h"
#include "ui/texts/wording.h"

// The data catalogue: shown, judged and filed.

namespace plumbline::cli {

namespace {

using namespace plumbline::data_catalogue;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString levelName(const std::optional<Level>& level, const RulePack* pack, Language language)
{
    return level ? nameOf(text(levelKey(*level)), language, pack) : Words{"待判定", "to be judged"}.in(language);
}

Json entryJson(const Entry& entry, const Proposal& proposal)
{
    Json::Object json{{"id", entry.id.text()}, {"source", entry.source.toStdString()}, {"name", entry.fullName().toStdString()},
        {"judged", std::string(judgedKey(proposal.judged))}};
    const auto add = [&](const char* key, const std::optional<Level>& level) {
        if (level)
            json.emplace(key, std::string(levelKey(*level)));
    };
    add("proposed", proposal.level);
    add("level", proposal.decided);
    add("protected-as", proposal.protectedAs);
    if (!entry.category.empty())
        json.emplace("category", entry.category);
    if (entry.scale.records)
        json.emplace("records", std::to_string(*entry.scale.records));
    if (entry.scale.bytes)
        json.emplace("bytes", std::to_string(*entry.scale.bytes));
    return json;
}

Result<Exit> show(const Call& call, OpenWorkspace& at)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    Json::Array written;
    for (std::size_t index = 0; index < catalogue.facts.entries.size(); ++index) {
        const Entry& entry = catalogue.facts.entries[index];
        const Proposal& proposal = catalogue.standing.proposals[index];
        if (call.isJson)
            written.push_back(entryJson(entry, proposal));
        else
            call.say(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(text(entry.id.text()), levelName(proposal.decided, catalogue.pack, call.language),
                             entry.source + QLatin1Char('/') + entry.fullName(),
                             entry.scale.records ? QString::number(*entry.scale.records) : QStringLiteral("?"), entry.comment));
    }
    Json::Array filings;
    for (const Filing& filing : catalogue.facts.filings) {
        if (call.isJson)
            filings.push_back(Json::Object{{"id", filing.id.text()}, {"number", std::to_string(filing.number)},
                {"state", std::string(filingMoveKey(filing.state()))}, {"hash", filing.hash}});
        else
            call.say(Words{"备案 %1  %2  %3", "filing %1  %2  %3"}
                         .in(call.language)
                         .arg(filing.number)
                         .arg(wordOf(text(filingMoveKey(filing.state())), call.language), text(filing.hash)));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"entries", std::move(written)}, {"filings", std::move(filings)}}) + '\n');
    return Exit::Done;
}

Result<Entry> entryNamed(OpenWorkspace& at, const QString& name)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    return *TRY(entryOf(catalogue.facts, name));
}

/// "carrier=…": a content of the filing, or category, domain, owner, together.
Result<void> setField(Entry& entry, const QString& field)
{
    const QString key = field.section(QLatin1Char('='), 0, 0);
    const QString value = field.section(QLatin1Char('='), 1).trimmed();
    const std::map<QString, QString*> texts{{QStringLiteral("carrier"), &entry.carrier},
        {QStringLiteral("purpose"), &entry.purpose}, {QStringLiteral("scope-of-use"), &entry.scopeOfUse},
        {QStringLiteral("responsible"), &entry.responsible}, {QStringLiteral("sharing"), &entry.sharing},
        {QStringLiteral("cross-border"), &entry.crossBorder}, {QStringLiteral("protection"), &entry.protection},
        {QStringLiteral("owner"), &entry.owner}, {QStringLiteral("together"), &entry.together}};
    if (const auto found = texts.find(key); found != texts.end())
        *found->second = value;
    else if (key == QLatin1String("category"))
        entry.category = value.toStdString();
    else if (key == QLatin1String("domain"))
        entry.domain = value.toStdString();
    else if (key == QLatin1String("change-known-on"))
        entry.changeKnownOn = TRY(parseDate(value.toStdString()));
    else
        return Problem{"cli.bad-value"}.with("option", key).with("value", value);
    return {};
}

Result<Exit> set(const Call& call, OpenWorkspace& at)
{
    Entry entry = TRY(entryNamed(at, call.operands[1]));
    for (qsizetype field = 2; field < call.operands.size(); ++field)
        TRY(setField(entry, call.operands[field]));
    TRY(saveEntry(*at.session, at.scope.enterprise, entry));
    return Exit::Done;
}

/// "important.3=yes", "=no", "=open"; "no" alone answers all that are open.
Result<std::map<std::string, std::optional<Answer>>> answersOf(const Call& call, const RulePack& pack, const Answers& known)
{
    std::map<std::string, std::optional<Answer>> answers;
    for (qsizetype operand = 2; operand < call.operands.size(); ++operand) {
        const QString condition = call.operands[operand].section(QLatin1Char('='), 0, 0);
        const QString word = call.operands[operand].section(QLatin1Char('='), 1);
        if (word != QLatin1String("yes") && word != QLatin1String("no") && word != QLatin1String("open"))
            return Problem{"cli.bad-value"}.with("option", condition).with("value", word);
        answers[condition.toStdString()] =
            word == QLatin1String("open") ? std::nullopt : std::optional(word == QLatin1String("yes") ? Answer::Yes : Answer::No);
    }
    if (call.options.contains(QStringLiteral("--others-no"))) {
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : pack.list(list)->items) {
                if (!known.contains(condition.id))
                    answers.emplace(condition.id, Answer::No);
            }
        }
    }
    return answers;
}

Result<Exit> answerQuestions(const Call& call, OpenWorkspace& at)
{
    Id id;
    std::map<std::string, std::optional<Answer>> answers;
    {
        const ReadScope scope = TRY(at.session->workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
        id = TRY(entryOf(catalogue.facts, call.operands[1]))->id;
        const auto known = catalogue.facts.answers.find(id);
        answers = TRY(answersOf(call, *catalogue.pack, known == catalogue.facts.answers.end() ? Answers() : known->second));
    }
    TRY(answer(*at.session, at.scope, id, answers));
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    for (std::size_t index = 0; index < catalogue.facts.entries.size(); ++index) {
        if (catalogue.facts.entries[index].id != id)
            continue;
        if (call.isJson)
            call.write(canonicalBytes(entryJson(catalogue.facts.entries[index], catalogue.standing.proposals[index])) + '\n');
        else
            call.say(Words{"按条件：%1", "By the conditions: %1"}
                         .in(call.language)
                         .arg(levelName(catalogue.standing.proposals[index].level, catalogue.pack, call.language)));
    }
    return Exit::Done;
}

Result<Exit> decideLevel(const Call& call, OpenWorkspace& at)
{
    const QString word = option(call, "--level");
    const std::optional<Level> level = levelOf(word.toStdString());
    if (!level)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("--level")).with("value", word);
    const Entry entry = TRY(entryNamed(at, call.operands[1]));
    TRY(decide(*at.session, at.scope, entry.id, *level, option(call, "--reason")));
    return Exit::Done;
}

Result<Exit> prepare(const Call& call, OpenWorkspace& at)
{
    const Filing filing = TRY(prepareFiling(*at.session, at.scope));
    if (call.isJson)
        call.write(canonicalBytes(
                       Json::Object{{"id", filing.id.text()}, {"number", std::to_string(filing.number)}, {"hash", filing.hash}})
            + '\n');
    else
        call.say(Words{"已编制备案 %1，%2 类数据，%3", "Filing %1 prepared: %2 classes, %3"}
                     .in(call.language)
                     .arg(filing.number)
                     .arg(filing.classes.size())
                     .arg(text(filing.hash)));
    return Exit::Done;
}

Result<Exit> move(const Call& call, OpenWorkspace& at)
{
    const std::optional<FilingMove> to = filingMoveOf(call.operands[2].toStdString());
    if (!to || *to == FilingMove::Prepared)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("STEP")).with("value", call.operands[2]);
    Id id;
    {
        const ReadScope scope = TRY(at.session->workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
        for (const Filing& filing : catalogue.facts.filings) {
            if (QString::number(filing.number) == call.operands[1])
                id = filing.id;
        }
    }
    if (id.isNull())
        return Problem{"data_catalogue.no-filing"};
    const QString day = option(call, "--day");
    const QDate on = day.isEmpty() ? at.scope.today : TRY(parseDate(day.toStdString()));
    TRY(moveFiling(*at.session, at.scope.enterprise, id, {*to, on, {}, option(call, "--note")}));
    return Exit::Done;
}

}

Command catalogueShowCommand()
{
    return {"catalogue show", "WS", 1, 1, {"数据目录：条目、级别和备案", "the data catalogue: entries, levels and filings"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, show); }};
}

Command catalogueSetCommand()
{
    return {"catalogue set", "WS ENTRY FIELD=TEXT…", 3, 64,
        {"填写条目：category、domain、carrier、purpose、scope-of-use、responsible、sharing、cross-"
         "border、protection、owner、together、change-known-on",
            "say of an entry: category, domain, carrier, purpose, scope-of-use, responsible, sharing, cross-border, protection, "
            "owner, together, change-known-on"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, set); }};
}

Command catalogueAnswerCommand()
{
    return {"catalogue answer", "WS ENTRY [CONDITION=yes|no|open…]", 2, 64,
        {"回答第九至十一条的条件", "answer the conditions of articles 9 to 11"}, nullptr,
        workspaceOptions({{"--others-no", nullptr, {"其余未答的都答“否”", "all that are still open: no"}}}),
        [](const Call& call) { return onWorkspace(call, answerQuestions); }};
}

Command catalogueDecideCommand()
{
    return {"catalogue decide", "WS ENTRY", 2, 2, {"定级", "decide on the level"}, nullptr,
        workspaceOptions({{"--level", "general|important|core", {"级别", "the level"}},
            {"--reason", "TEXT", {"与建议不同时的理由", "why, where it isn't what is proposed"}}}),
        [](const Call& call) { return onWorkspace(call, decideLevel); }};
}

Command filingPrepareCommand()
{
    return {"filing prepare", "WS", 1, 1, {"编制重要和核心数据的备案", "prepare a filing of the important and core data"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, prepare); }};
}

Command filingMoveCommand()
{
    return {"filing move", "WS NUMBER approved|submitted|accepted|returned|withdrawn", 3, 3,
        {"办理备案的下一步", "take a filing's next step"}, nullptr,
        workspaceOptions({{"--day", "YYYY-MM-DD", {"哪天（退回：收到之日）", "on which day (a return: of its receipt)"}},
            {"--note", "TEXT", {"说明，退回的理由", "a note; the reason of a return"}}}),
        [](const Call& call) { return onWorkspace(call, move); }};
}

}
