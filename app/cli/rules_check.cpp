// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/rules/pack_reader.h"
#include "core/values/json.h"

namespace plumbline::cli {

namespace {

/// How much of each kind a pack holds: enough to see that it is the one that was meant.
std::vector<std::pair<Words, std::size_t>> countsOf(const RulePack& pack)
{
    return {{{"参数", "parameters"}, pack.parameters.size()}, {{"标准", "standards"}, pack.standards.size()},
        {{"清单", "lists"}, pack.lists.size()}, {{"期限", "deadlines"}, pack.deadlines.size()},
        {{"口径", "readings"}, pack.readings.size()}, {{"人工判断", "manual"}, pack.manual.size()},
        {{"条款", "articles"}, pack.articles.size()}};
}

void sayGood(const Call& call, const RulePack& pack)
{
    QStringList counts;
    Json::Object numbers;
    for (const auto& [name, count] : countsOf(pack)) {
        counts.append(QStringLiteral("%1 %2").arg(name.in(call.language)).arg(count));
        numbers.emplace(name.en, std::to_string(count));
    }
    if (call.isJson) {
        call.write(canonicalBytes(Json::Object{
                       {"pack", Json::Object{{"id", pack.id}, {"sha256", pack.sha256}}}, {"counts", std::move(numbers)}})
            + '\n');
        return;
    }
    const Words good{"%1 是合格的规则包：%2\nSHA-256 %3", "%1 is a good rule pack: %2\nSHA-256 %3"};
    call.say(good.in(call.language)
                 .arg(QString::fromStdString(pack.id), counts.join(QStringLiteral(", ")), QString::fromStdString(pack.sha256)));
}

Exit checkRules(const Call& call)
{
    const QString path = call.operands.front();
    Result<std::string> bytes = readWhole(path);
    if (!bytes)
        return call.refuse(exitOf(bytes.problem()), bytes.problem());
    const Result<RulePack> pack = readRulePack(std::move(*bytes), path);
    if (!pack)
        return call.refuse(Exit::SomethingWrong, pack.problem());
    sayGood(call, *pack);
    return Exit::Done;
}

}

Command rulesCheckCommand()
{
    return {"rules check", "FILE", 1, 1, {"检查文件是否为合格的规则包", "whether a file is a good rule pack"}, nullptr, {},
        checkRules};
}

}
