// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/shipped_rules.h"

#include "core/rules/pack_reader.h"

#include <QDir>
#include <QFile>

namespace plumbline {

Result<std::vector<RulePack>> shippedPacks()
{
    std::vector<RulePack> packs;
    const QDir folder(QStringLiteral(":/rules"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Problem{"file.unreadable"}.with("reason", file.errorString()).inFile(name);
        packs.push_back(TRY(readRulePack(file.readAll().toStdString(), name)));
    }
    return packs;
}

Result<RuleBook> shippedRules()
{
    return RuleBook::of(TRY(shippedPacks()));
}

}
