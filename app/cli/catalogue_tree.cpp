// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_tree.h"

#include "core/data_catalogue/catalogue_tree.h"
#include "core/data_catalogue/report_parts.h"

namespace plumbline::cli {

using namespace plumbline::data_catalogue;

namespace {

QString highest(const Call& call, const RulePack& pack, const ProtectedAs& level)
{
    const QString name = in(call.language, levelName(pack, level.level));
    return level.level && !level.isComplete ? Words{"至少%1", "at least %1"}.in(call.language).arg(name) : name;
}

/// "1203 条（部分已知）", "records 1203 (partly known)"; what nothing is known of is no 0.
QString sum(const Call& call, const KnownSum& known, const Words& unit)
{
    const std::optional<Quantity> total = known.total();
    const QString count = total ? QString::fromStdString(formatQuantity(*total)) : QStringLiteral("?");
    return unit.in(call.language).arg(count)
        + (known.isPartly() ? Words{"（部分已知）", " (partly known)"}.in(call.language) : QString());
}

void sayStage(const Call& call, const RulePack& pack, int depth, const QString& name, const StageSummary& summary)
{
    call.say(QString(2 * depth, QLatin1Char(' '))
        + Words{"%1：%2 项，待定级 %3 项，%4，%5，%6", "%1: entries %2, to decide %3, %4, %5, %6"}
              .in(call.language)
              .arg(name, QString::number(summary.entries), QString::number(summary.toDecide),
                  highest(call, pack, summary.decided), sum(call, summary.records, {"%1 条", "records %1"}),
                  sum(call, summary.bytes, {"%1 字节", "bytes %1"})));
}

Json::Object stageJson(const QString& name, const StageSummary& summary)
{
    Json::Object json{{"name", name.toStdString()}, {"entries", std::to_string(summary.entries)},
        {"to-decide", std::to_string(summary.toDecide)}};
    if (summary.decided.level)
        json.emplace(summary.decided.isComplete ? "level" : "level-at-least", std::string(levelKey(*summary.decided.level)));
    if (summary.protectedAs)
        json.emplace("protected-as", std::string(levelKey(*summary.protectedAs)));
    for (const auto& [key, known] : {std::pair("records", &summary.records), std::pair("bytes", &summary.bytes)}) {
        if (const std::optional<Quantity> total = known->total())
            json.emplace(known->isPartly() ? std::string(key) + "-known" : std::string(key), formatQuantity(*total));
    }
    return json;
}

}

void sayTree(const Call& call, const Catalogue& catalogue)
{
    for (const System& system : systemsOf(catalogue.facts.entries, catalogue.standing.proposals)) {
        sayStage(call, *catalogue.pack, 0, system.name, system.summary);
        for (const Store& store : system.stores) {
            if (!store.name.isEmpty())
                sayStage(call, *catalogue.pack, 1, store.name, store.summary);
            for (const std::size_t at : store.entries) {
                const Entry& entry = catalogue.facts.entries[at];
                const Proposal& proposal = catalogue.standing.proposals[at];
                QStringList parts{entry.fullName(), // by which the other commands know it
                    in(call.language, levelName(*catalogue.pack, proposal.decided, proposal.finer)),
                    entry.scale.records ? QString::number(*entry.scale.records) : QStringLiteral("?"), entry.comment};
                parts.removeAll(QString());
                call.say(QString(store.name.isEmpty() ? 2 : 4, QLatin1Char(' ')) + parts.join(QStringLiteral("  ")));
            }
        }
    }
}

Json systemsJson(const Catalogue& catalogue)
{
    Json::Array systems;
    for (const System& system : systemsOf(catalogue.facts.entries, catalogue.standing.proposals)) {
        Json::Object json = stageJson(system.name, system.summary);
        Json::Array stores;
        for (const Store& store : system.stores) {
            if (!store.name.isEmpty())
                stores.push_back(stageJson(store.name, store.summary));
        }
        if (!stores.empty())
            json.emplace("stores", std::move(stores));
        systems.push_back(std::move(json));
    }
    return systems;
}

}
