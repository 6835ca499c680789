// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/task.h"

#include <type_traits>
#include <utility>

namespace plumbline::tailings {

/// Asks something of what a page shows: `ask` on another thread, `take` with its answer on the window's, while the page lives.
template <class Ask, class Take> void askAside(QObject* page, PageContext& context, Ask ask, Take take)
{
    using Answer = std::invoke_result_t<Ask, const Asked&>;
    Task::run(
        page,
        [session = context.session().shared_from_this(), scope = scopeOf(context.scope()), ask = std::move(ask)](
            plumbline::Progress&) -> Answer {
            const ReadScope facts = TRY(session->workspace().read());
            return ask(session->asked(facts, scope));
        },
        std::move(take));
}

}
