// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/values/json.h"
#include "resources/shipped_rules.h"

namespace plumbline::cli {

namespace {

Json headOf(const RulePack& pack, QDate day)
{
    Json::Object head{{"id", pack.id}, {"subject", pack.subject}, {"number", pack.number}, {"status", pack.status},
        {"title", Json::Object{{"zh", pack.title.zh.toStdString()}, {"en", pack.title.en.toStdString()}}},
        {"issued", formatDate(pack.issued)}, {"from", formatDate(pack.from)}, {"sha256", pack.sha256},
        {"in_force", pack.isInForceOn(day) ? "yes" : "no"}};
    if (pack.until)
        head.emplace("until", formatDate(*pack.until));
    return head;
}

QString lineOf(const RulePack& pack, const Call& call)
{
    const bool isChinese = call.language == Language::Chinese;
    const QString until = pack.until ? QString::fromStdString(formatDate(*pack.until)) : QStringLiteral("-         ");
    const QString force = pack.isInForceOn(call.today) ? (isChinese ? QStringLiteral("有效") : QStringLiteral("in force"))
                                                       : (isChinese ? QStringLiteral("无效") : QStringLiteral("not in force"));
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
        .arg(QString::fromStdString(pack.id), QString::fromStdString(formatDate(pack.from)), until, force,
            QString::fromStdString(pack.sha256), QString::fromStdString(pack.number), isChinese ? pack.title.zh : pack.title.en);
}

Exit listRules(const Call& call)
{
    const Result<std::vector<RulePack>> packs = shippedPacks();
    if (!packs)
        return call.refuse(Exit::UnusableFile, packs.problem());
    Json::Array heads;
    for (const RulePack& pack : *packs) {
        if (call.isJson)
            heads.push_back(headOf(pack, call.today));
        else
            call.say(lineOf(pack, call));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"packs", std::move(heads)}}) + '\n');
    return Exit::Done;
}

}

Command rulesListCommand()
{
    return {
        "rules list", "", 0, 0, {"列出规则包、有效期和哈希值", "the rule packs, their dates and hashes"}, nullptr, {}, listRules};
}

}
