// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <cstdint>

namespace plumbline {

constexpr std::int64_t applicationId = 0x504C'4D42; ///< "PLMB", in the header of every workspace file

/// What the first bytes of a file say, read without opening it as a database.
struct FileHeader {
    int userVersion = 0;
    bool isLogged = false; ///< write-ahead log
};

/// store.missing, store.not-ours, store.truncated {expected, size}, store.cannot-open
Result<FileHeader> inspectFile(const QString& path);

/// Whether the system lets this program write the file (it must exist).
Result<bool> canBeWritten(const QString& path);

/// A log or journal beside the file holds what the file itself hasn't yet.
bool isUnfinished(const QString& path);

/// store.disk-full {needed, free} where a copy of the file has no room beside it.
Result<void> checkRoomForCopy(const QString& path);

}
