// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/action.h"

#include "tests/support/sample_file.h"

#include <iterator>

namespace plumbline::tests {

namespace {

constexpr std::int64_t stageInstant = 1'767'225'600'000; // 2026-01-01, after everything in the sample
constexpr std::int64_t roundLength = 86'400'000;

}

Stage::Stage(const House& house, QString folder, Reporter report, int round)
    : m_house(house), m_folder(std::move(folder)), m_report(std::move(report)),
      m_ids(std::make_shared<FixedIdSource>(stageInstant + round * roundLength, std::uint64_t(round) + 1))
{
}

Result<std::shared_ptr<Session>> Stage::open() const
{
    return std::shared_ptr<Session>(TRY(Session::open(m_house, workspace(), m_ids)));
}

Result<void> Stage::saved(const Session& session) const
{
    const ReadScope scope = TRY(session.workspace().read());
    const journal::Head head = TRY(scope.head());
    if (m_report)
        m_report("saved " + std::to_string(head.seq) + ' ' + hex(head.hash));
    return {};
}

std::vector<Action>& actions()
{
    static std::vector<Action> all;
    return all;
}

bool registerActions(std::vector<Action> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(actions()));
    return true;
}

Result<void> sample(Stage& stage)
{
    return copySample(stage.house(), stage.workspace());
}

}
