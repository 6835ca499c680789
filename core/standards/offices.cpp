// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/offices.h"

#include "core/standards/words.h"

#include <QStringList>

namespace plumbline::standards {

Result<void> mayActFor(std::span<const Office> offices, const Id& person, const QString& name, const Project& project,
    std::string_view actor, QDate day)
{
    const std::string wanted = project.pack + "/" + std::string(actor);
    QStringList holders;
    for (const Office& office : offices) {
        const bool isForIt = office.actor == wanted && office.isHeldOn(day) && (!office.body || office.body == project.body);
        if (isForIt && office.person == person)
            return {};
        if (isForIt && !holders.contains(office.name))
            holders << office.name;
    }
    if (holders.isEmpty())
        return {};
    return Problem{"standards.move.not-in-office"}
        .with("who", shown(actor))
        .with("person", name)
        .with("holders", holders.join(QStringLiteral("、")));
}

}
