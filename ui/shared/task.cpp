// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/task.h"

#include <QMetaObject>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace plumbline {

/// What the two threads share: the way back, which is cut when the task goes.
class Task::Line final : public Progress {
public:
    explicit Line(Task* task) : m_task(task) { }

    void report(std::int64_t done, std::int64_t total) override
    {
        const int thousandths = total > 0 ? int(done * 1000 / total) : -1;
        if (m_lastReported.exchange(thousandths) == thousandths)
            return;
        send([thousandths](Task& task) { Q_EMIT task.progressed(thousandths); });
    }
    bool isAskedToStop() const override { return m_isAskedToStop; }
    void askToStop() { m_isAskedToStop = true; }

    void cut()
    {
        const std::scoped_lock lock(m_mutex);
        m_task = nullptr;
    }
    void send(std::function<void(Task&)> message)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_task)
            return;
        // Posted to the task: Qt drops it should the task go before it is read.
        QMetaObject::invokeMethod(
            m_task, [task = m_task, message = std::move(message)] { message(*task); }, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    Task* m_task;
    std::atomic<bool> m_isAskedToStop = false;
    std::atomic<int> m_lastReported = -2;
};

namespace {

std::atomic<int> tasksUnderWay = 0;

}

Task::Task(QObject* owner) : QObject(owner), m_line(std::make_shared<Line>(this))
{
    ++tasksUnderWay;
}

Task::~Task()
{
    m_line->askToStop();
    m_line->cut();
    --tasksUnderWay;
}

int Task::underWay()
{
    return tasksUnderWay;
}

void Task::cancel()
{
    m_line->askToStop();
}

void Task::finish()
{
    Q_EMIT finished();
    deleteLater();
}

void Task::start(std::function<void()> job)
{
    QThreadPool::globalInstance()->start(std::move(job));
}

Progress& Task::progressOf(Line& line)
{
    return line;
}

void Task::deliver(const std::shared_ptr<Line>& line, std::function<void(Task&)> message)
{
    line->send(std::move(message));
}

}
