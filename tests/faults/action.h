// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::tests {

/// Where an action happens: a folder of its own, and clock and ids that are the same each time, so that a whole run of an action
/// always leads to the same records. Another round has other ids: an action may be tried again on what a failed one left.
class Stage final {
public:
    using Reporter = std::function<void(const std::string& line)>;

    Stage(const House& house, QString folder, Reporter report = {}, int round = 0);

    const House& house() const { return m_house; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    QString workspace() const { return path(QStringLiteral("work.plumb")); }
    const std::shared_ptr<IdSource>& ids() const { return m_ids; }

    Result<std::shared_ptr<Session>> open() const;
    /// Says to whoever watches that what the session has committed is saved: from here on it must never be lost.
    Result<void> saved(const Session& session) const;

private:
    const House& m_house;
    QString m_folder;
    Reporter m_report;
    std::shared_ptr<IdSource> m_ids;
};

/// Something a person lets the program do to files. `prepare` makes what must be there before, `run` is killed, starved and cut
/// off at every turn; afterwards everything in the folder is as before, as after a whole run, or at one of the states that `run`
/// reported as saved, and nothing reported is gone.
struct Action {
    const char* name;
    std::function<Result<void>(Stage&)> prepare;
    std::function<Result<void>(Stage&)> run;
};

std::vector<Action>& actions();
/// One line an action in a domain's own file: {"safety_fee.plan.approve", sample, approvePlan}
bool registerActions(std::vector<Action> more);

/// The sample as work.plumb.
Result<void> sample(Stage& stage);

}
