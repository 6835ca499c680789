// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_tree.h"
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/data_catalogue/category.h"
#include "core/data_catalogue/report_parts.h"
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
    if (proposal.finer)
        json.emplace("finer-level", proposal.finer->name.toStdString());
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
    const bool isTree = call.options.contains(QStringLiteral("--tree"));
    if (isTree && !call.isJson)
        sayTree(call, catalogue);
    Json::Array written;
    for (std::size_t index = 0; index < catalogue.facts.entries.size() && (call.isJson || !isTree); ++index) {
        const Entry& entry = catalogue.facts.entries[index];
        const Proposal& proposal = catalogue.standing.proposals[index];
        if (call.isJson)
            written.push_back(entryJson(entry, proposal));
        else
            call.say(
                QStringLiteral("%1  %2  %3  %4  %5")
                    .arg(text(entry.id.text()), in(call.language, levelName(*catalogue.pack, proposal.decided, proposal.finer)),
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
    if (call.isJson) {
        Json::Object all{{"entries", std::move(written)}, {"filings", std::move(filings)}};
        if (isTree)
            all.emplace("systems", systemsJson(catalogue));
        call.write(canonicalBytes(all) + '\n');
    }
    return Exit::Done;
}

Result<Entry> entryNamed(OpenWorkspace& at, const QString& name)
{
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    return *TRY(entryOf(catalogue.facts, name));
}

/// "personal+tobacco": of the pack's list; none where nothing is said.
Result<std::vector<std::string>> flagsOf(const RulePack& pack, const QString& value)
{
    std::vector<std::string> flags;
    const ClosedList* const known = pack.list("flags");
    const auto words = value.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        flags.push_back(word.trimmed().toStdString());
        if (!known || !known->find(flags.back()))
            return Problem{"cli.bad-value"}.with("option", QStringLiteral("flags")).with("value", word);
    }
    return flags;
}

Result<std::optional<QDate>> dayOf(const QString& value)
{
    return value.isEmpty() ? std::optional<QDate>() : std::optional(TRY(parseDate(value.toStdString())));
}

/// "carrier=…": a content of the filing, or one of those named below.
Result<void> setField(Entry& entry, const RulePack& pack, const QString& field)
{
    const QString key = field.section(QLatin1Char('='), 0, 0);
    const QString value = field.section(QLatin1Char('='), 1).trimmed();
    const std::map<QString, QString*> texts{{QStringLiteral("carrier"), &entry.carrier},
        {QStringLiteral("purpose"), &entry.purpose}, {QStringLiteral("scope-of-use"), &entry.scopeOfUse},
        {QStringLiteral("responsible"), &entry.responsible}, {QStringLiteral("sharing"), &entry.sharing},
        {QStringLiteral("cross-border"), &entry.crossBorder}, {QStringLiteral("protection"), &entry.protection},
        {QStringLiteral("owner"), &entry.owner}, {QStringLiteral("together"), &entry.together},
        {QStringLiteral("basis"), &entry.basis}, {QStringLiteral("comment"), &entry.comment}};
    if (const auto found = texts.find(key); found != texts.end())
        *found->second = value;
    else if (key == QLatin1String("category"))
        entry.category = categoryKey(pack, value);
    else if (key == QLatin1String("domain"))
        entry.domain = value.toStdString();
    else if (key == QLatin1String("change-known-on"))
        entry.changeKnownOn = TRY(dayOf(value));
    else if (key == QLatin1String("review-on"))
        entry.reviewOn = TRY(dayOf(value));
    else if (key == QLatin1String("flags"))
        entry.flags = TRY(flagsOf(pack, value));
    else if (key == QLatin1String("records"))
        entry.scale.records = TRY(parseCount(value.toStdString()));
    else if (key == QLatin1String("bytes"))
        entry.scale.bytes = TRY(parseCount(value.toStdString()));
    else
        return Problem{"cli.bad-value"}.with("option", key).with("value", value);
    return {};
}

Result<Exit> saveFields(const Call& call, OpenWorkspace& at, Entry entry, qsizetype first)
{
    const RulePack* const pack = TRY(at.session->rules().inForceOn(packSubject, at.scope.today));
    for (qsizetype field = first; field < call.operands.size(); ++field)
        TRY(setField(entry, *pack, call.operands[field]));
    TRY(saveEntry(*at.session, at.scope, entry));
    return Exit::Done;
}

Result<Exit> set(const Call& call, OpenWorkspace& at)
{
    return saveFields(call, at, TRY(entryNamed(at, call.operands[1])), 2);
}

/// What no look finds: paper, a service elsewhere, measured values of a station.
Result<Exit> addEntry(const Call& call, OpenWorkspace& at)
{
    Entry entry;
    entry.source = call.operands[1].trimmed();
    entry.name = call.operands[2].trimmed();
    entry.schema = option(call, "--schema");
    return saveFields(call, at, std::move(entry), 3);
}

/// One of the enterprise's own levels, by its name; null where none is named. data_catalogue.no-such-finer-level {finer}
Result<Id> finerNamed(OpenWorkspace& at, const QString& name)
{
    if (name.isEmpty())
        return Id();
    const ReadScope scope = TRY(at.session->workspace().read());
    const Catalogue catalogue = TRY(catalogueOf(at.session->asked(scope, at.scope)));
    for (const FinerLevel& finer : catalogue.facts.finerLevels) {
        if (finer.name == name)
            return finer.id;
    }
    return Problem{"data_catalogue.no-such-finer-level"}.with("finer", name);
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
                         .arg(in(call.language, levelName(*catalogue.pack, catalogue.standing.proposals[index].level))));
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
    const Id finer = TRY(finerNamed(at, option(call, "--finer")));
    TRY(decide(*at.session, at.scope, entry.id, *level, option(call, "--reason"), finer));
    return Exit::Done;
}

Result<Exit> prepare(const Call& call, OpenWorkspace& at)
{
    const std::string domain = option(call, "--domain").toStdString();
    const RulePack* const pack = TRY(at.session->rules().inForceOn(packSubject, at.scope.today));
    if (!domain.empty() && !pack->list("domains")->find(domain))
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("--domain")).with("value", text(domain));
    const Filing filing = TRY(prepareFiling(*at.session, at.scope, domain));
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
        nullptr,
        workspaceOptions(
            {{"--tree", nullptr, {"按系统和存储分列，并列出各自的合计", "by system and store, with what each of them holds"}}}),
        [](const Call& call) { return onWorkspace(call, show); }};
}

QString fieldNames(Language language)
{
    return Words{
        "FIELD：category（可在类别下再分，如 production/刀具）、domain、carrier、purpose、scope-of-use、responsible、\n"
        "sharing、cross-border、protection、owner、together、basis、comment、records、bytes、review-on、change-known-on、\n"
        "flags（personal、government、defence、tobacco，用 + 连接）。等号后为空即清除。\n",
        "FIELD: category (one's own below it: production/tools), domain, carrier, purpose, scope-of-use, responsible, sharing,\n"
        "cross-border, protection, owner, together, basis, comment, records, bytes, review-on, change-known-on,\n"
        "flags (personal, government, defence, tobacco, joined by +). Nothing behind the sign takes away what stood there.\n"}
        .in(language);
}

Command catalogueSetCommand()
{
    return {"catalogue set", "WS ENTRY FIELD=TEXT…", 3, 64, {"填写条目的内容", "say what an entry is"}, fieldNames,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, set); }};
}

Command catalogueAddCommand()
{
    return {"catalogue add", "WS SOURCE NAME [FIELD=TEXT…]", 3, 64,
        {"登记盘点不到的数据：纸质、外部服务、台站数据", "enter what no look finds: paper, a service elsewhere"}, fieldNames,
        workspaceOptions({{"--schema", "TEXT", {"模式", "its schema"}}}),
        [](const Call& call) { return onWorkspace(call, addEntry); }};
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
            {"--finer", "NAME", {"企业自己的细分级别", "one of the enterprise's own levels under it"}},
            {"--reason", "TEXT", {"与建议不同时的理由", "why, where it isn't what is proposed"}}}),
        [](const Call& call) { return onWorkspace(call, decideLevel); }};
}

Command filingPrepareCommand()
{
    return {"filing prepare", "WS", 1, 1, {"编制重要和核心数据的备案", "prepare a filing of the important and core data"},
        nullptr,
        workspaceOptions({{"--domain", "industrial|telecom|radio",
            {"领域：有几个时逐个编制", "the domain: where there are several, one after the other"}}}),
        [](const Call& call) { return onWorkspace(call, prepare); }};
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
