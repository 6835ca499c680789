// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/services/standards/review.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/task.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace plumbline {
class PageContext;
}

namespace plumbline::standards {

class ProjectDoor;

/// The project that was chosen, or else the first there is; for a Task. standards.no-project
Result<OpenProject> readProject(const Session& session, const Scope& scope, const Id& chosen);

/// All projects, for a Task.
Result<Review> readReview(const Session& session, const Scope& scope);

/// Reads in the background; only the answer to the last question is taken.
template <class Read, class Take> void askLast(QObject* asking, PageContext& context, int& asked, Read read, Take take)
{
    using Found = std::invoke_result_t<Read, const Session&, const Scope&>;
    const int question = ++asked;
    Task::run(
        asking,
        [read = std::move(read), session = context.session().shared_from_this(), scope = scopeOf(context.scope())](
            plumbline::Progress&) -> Found { return read(*session, scope); },
        [take = std::move(take), question, &asked](Found answer) {
            if (question == asked)
                take(std::move(answer));
        });
}

/// Reads a page's project in the background whenever another is chosen, or something has changed. Only the answer to the last
/// question is taken.
class ProjectReader final : public QObject {
    Q_OBJECT
public:
    using Read = Result<OpenProject> (*)(const Session&, const Scope&, const Id& chosen);
    ProjectReader(PageContext& context, ProjectDoor& door, std::function<void(Result<OpenProject>)> take, QObject* parent,
        Read read = readProject);

    void ask();

private:
    PageContext& m_context;
    ProjectDoor& m_door;
    std::function<void(Result<OpenProject>)> m_take;
    Read m_read;
    int m_asked = 0;
};

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
