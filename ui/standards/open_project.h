// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/services/standards/review.h"

#include <QWidget>

class QVBoxLayout;

namespace plumbline {
class PageContext;
}

namespace plumbline::standards {

/// The project that was chosen, or else the first there is; for a Task. standards.no-project
Result<OpenProject> readProject(const Session& session, const Scope& scope, const Id& chosen);

/// Stands on a page about a project while there is none: no fault, but a beginning.
class NoProject final : public QWidget {
    Q_OBJECT
public:
    explicit NoProject(PageContext& context, QWidget* parent = nullptr);

    /// Shows itself where the problem is that there is nothing to show yet; whether it does.
    bool standFor(const Result<OpenProject>& open);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Missing { Nothing, Project, Review };
    void show();

    PageContext& m_context;
    Missing m_missing = Missing::Nothing;
    QVBoxLayout* m_place;
};

}
