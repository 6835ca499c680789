// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"

#include <QObject>

namespace plumbline::standards {

/// Which project the pages of this domain are about: chosen on one of them, followed by all.
class ProjectDoor final : public QObject {
    Q_OBJECT
public:
    const Id& project() const { return m_project; }
    void choose(const Id& project)
    {
        if (m_project == project)
            return;
        m_project = project;
        Q_EMIT chosen();
    }

Q_SIGNALS:
    void chosen();

private:
    Id m_project;
};

}
