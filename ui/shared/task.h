// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace plumbline {

/// Work on another thread. `then` runs on the owner's thread with what the work returned, or not at all if the owner
/// has gone. The task belongs to its owner and deletes itself when done.
class Task final : public QObject {
    Q_OBJECT
public:
    /// `work` is called as work(Progress&) on a worker thread; it must not touch widgets.
    template <class Work, class Then> static Task* run(QObject* owner, Work work, Then then);

    ~Task() override; ///< asks the work to stop; its result is dropped
    /// The work finds out at its next question, and `then` hears what it returned.
    void cancel();
    /// How many are not done yet, in the whole program.
    static int underWay();

Q_SIGNALS:
    /// In thousandths; -1 where the end isn't known.
    void progressed(int thousandths);
    void finished();

private:
    class Line;

    explicit Task(QObject* owner);
    void finish();
    static void start(std::function<void()> job);
    static Progress& progressOf(Line& line);
    static void deliver(const std::shared_ptr<Line>& line, std::function<void(Task&)> message);

    std::shared_ptr<Line> m_line;
};

template <class Work, class Then> Task* Task::run(QObject* owner, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work&, Progress&>;
    auto* const task = new Task(owner);
    start([line = task->m_line, work = std::move(work), then = std::move(then)]() mutable {
        if constexpr (std::is_void_v<Answer>) {
            work(progressOf(*line));
            deliver(line, [then = std::move(then)](Task& back) mutable {
                then();
                back.finish();
            });
        } else {
            // Shared, because a message must be copyable and an answer need not be.
            const auto answer = std::make_shared<std::optional<Answer>>(work(progressOf(*line)));
            deliver(line, [answer, then = std::move(then)](Task& back) mutable {
                then(std::move(**answer));
                back.finish();
            });
        }
    });
    return task;
}

}
