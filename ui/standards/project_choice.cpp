// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/project_choice.h"

#include "ui/standards/project_door.h"

#include <QSignalBlocker>

namespace plumbline::standards {

ProjectChoice::ProjectChoice(ProjectDoor& door, QWidget* parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, &door, [this, &door](int at) {
        if (const auto id = Id::parse(itemData(at).toString().toStdString()))
            door.choose(*id);
    });
}

void ProjectChoice::show(const std::vector<Project>& projects, const Project& chosen, Of which)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Project& project : projects) {
        if (which == Of::ItsProcedure && (project.workflow != chosen.workflow || project.pack != chosen.pack))
            continue;
        addItem((project.number + QLatin1Char(' ') + project.title).trimmed(), QString::fromStdString(project.id.text()));
        if (project.id == chosen.id)
            setCurrentIndex(count() - 1);
    }
}

}
