// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"

#include <QComboBox>

namespace plumbline::standards {

class ProjectDoor;

/// By which a page's project is chosen, for all pages of the domain.
class ProjectChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit ProjectChoice(ProjectDoor& door, QWidget* parent = nullptr);

    enum class Of { All, ItsProcedure };
    void show(const std::vector<Project>& projects, const Project& chosen, Of which = Of::All);
};

}
