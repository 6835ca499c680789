// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plumbline {

/// What long work may tell the one who waits for it, and ask. Called from the thread that works.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` 0: the end isn't known.
    virtual void report(std::int64_t done, std::int64_t total) = 0;
    /// Asked between steps; work that is asked to stop returns the Problem "task.cancelled" with nothing half-done.
    virtual bool isAskedToStop() const = 0;
};

/// For callers that wait in any case.
class NoProgress final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override { }
    bool isAskedToStop() const override { return false; }
};

}
