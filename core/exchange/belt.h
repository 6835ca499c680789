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
    /// By who makes them: the place of the next one, which placed() puts on its way. It may hold one that was used before, so
    /// that its room serves again.
    Item& place()
    {
        if (m_filled == m_filling.size())
            m_filling.emplace_back();
        return m_filling[m_filled];
    }
    /// False where nobody uses them any more.
    bool placed() { return ++m_filled < batchSize || handOver(); }
    bool put(Item&& item)
    {
        place() = std::move(item);
        return placed();
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
    /// By who uses them: the next batch instead of the last; false where there is none left.
    bool take(std::vector<Item>& batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isEnded; });
        if (m_waiting.empty())
            return false;
        std::swap(batch, m_waiting.front());
        m_used = std::move(m_waiting.front());
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
        m_filling.resize(std::exchange(m_filled, 0));
        if (m_isClosed || m_isAbandoned)
            return false;
        if (!m_filling.empty())
            m_waiting.push_back(std::move(m_filling));
        m_filling = std::exchange(m_used, {});
        m_changed.notify_all();
        return true;
    }

    std::vector<Item> m_filling; ///< the maker's alone, as far as m_filled
    std::size_t m_filled = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Item>> m_waiting;
    std::vector<Item> m_used;
    bool m_isEnded = false;
    bool m_isAbandoned = false;
    bool m_isClosed = false;
};

}
