// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plumbline::tests {

/// What the disk does wrong, at the n-th time (from 1) that something is written to, cut off or brought to it.
enum class Disk {
    Sound,
    Fails, ///< this once: SQLITE_IOERR
    WritesHalf, ///< this once: half of it is written, then SQLITE_IOERR
    IsFull, ///< from then on: half of it is written, then SQLITE_FULL
    LosesPower, ///< the program ends at once, and nothing is on the disk that wasn't brought to it
    LosesPowerAndOrder, ///< the same, but any part of what wasn't brought to it may be there
};

struct DiskPlan {
    Disk disk = Disk::Sound;
    std::uint64_t at = 1;
    std::uint64_t seed = 0; ///< of what survives where order is lost
};

/// Puts itself under SQLite in this process, for good: every file opened from here on goes through it. Not for the wal-index,
/// which is memory, nor for databases in memory. Directory entries are taken as lasting once they are made.
void installFailingVfs(const DiskPlan& plan);
/// How many writes, cuts and syncs there were.
std::uint64_t diskOperations();

/// The exit code of a process that lost power.
constexpr int lostPower = 77;

}
