// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace plumbline {

struct NumberedRow {
    std::int64_t number = 0; ///< in the file
    RowCells cells;
};

/// Rows from the thread that reads a file to the one that writes them: in order, a few batches at most under way.
class RowChannel final {
public:
    // The reader's side.
    void push(NumberedRow&& row)
    {
        m_filling.push_back(std::move(row));
        if (m_filling.size() == batchRows)
            hand();
    }
    /// Nothing more comes; `isAbandoned`: and what came isn't wanted.
    void finish(bool isAbandoned)
    {
        if (!isAbandoned)
            hand();
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
        m_isAbandoned = isAbandoned;
        m_changed.notify_all();
    }

    // The writer's side.
    /// Null at the end. The row is the channel's until the next is asked for.
    const NumberedRow* next()
    {
        if (m_at == m_taking.size() && !take())
            return nullptr;
        return &m_taking[m_at++];
    }
    bool isAbandoned()
    {
        const std::lock_guard lock(m_mutex);
        return m_isAbandoned;
    }
    /// The writer failed: what still comes is let go.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_batches.clear();
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t batchRows = 256;
    static constexpr std::size_t batchesUnderWay = 8;

    void hand()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < batchesUnderWay || m_isClosed; });
        if (!m_isClosed)
            m_batches.push_back(std::move(m_filling));
        m_filling.clear();
        m_changed.notify_all();
    }
    bool take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_isFinished; });
        if (m_batches.empty() || m_isAbandoned)
            return false;
        m_taking = std::move(m_batches.front());
        m_batches.pop_front();
        m_at = 0;
        m_changed.notify_all();
        return !m_taking.empty();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<NumberedRow>> m_batches;
    bool m_isFinished = false;
    bool m_isAbandoned = false;
    bool m_isClosed = false;
    std::vector<NumberedRow> m_filling; ///< the reader's
    std::vector<NumberedRow> m_taking; ///< the writer's
    std::size_t m_at = 0;
};

}
