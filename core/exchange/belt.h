// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace plumbline {

/// Items on their way from the one thread that makes them to the one that uses them: by the batch, in their order, and never more
/// than a few batches ahead.
template <class Item, std::size_t batchSize = 4096> class Belt final {
public:
    /// By who makes them. False where nobody uses them any more.
    bool put(Item&& item)
    {
        m_filling.push_back(std::move(item));
        return m_filling.size() < batchSize || handOver();
    }
    /// By who makes them, after the last one.
    void end()
    {
        handOver();
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }
    /// By who makes them: what was put isn't wanted any more, and nothing else comes.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_isEnded = true;
        m_isAbandoned = true;
        m_changed.notify_all();
    }
    /// By who uses them: the next batch; false where there is none left.
    bool take(std::vector<Item>& batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isEnded; });
        if (m_waiting.empty())
            return false;
        batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return true;
    }
    bool isAbandoned()
    {
        const std::lock_guard lock(m_mutex);
        return m_isAbandoned;
    }
    /// By who uses them: no more is wanted.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_waiting.clear();
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t mostWaiting = 4;

    bool handOver()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_isClosed; });
        std::vector<Item> filled = std::exchange(m_filling, {});
        m_filling.reserve(batchSize);
        if (m_isClosed || m_isAbandoned)
            return false;
        m_waiting.push_back(std::move(filled));
        m_changed.notify_all();
        return true;
    }

    std::vector<Item> m_filling; ///< the maker's alone
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Item>> m_waiting;
    bool m_isEnded = false;
    bool m_isAbandoned = false;
    bool m_isClosed = false;
};

}
