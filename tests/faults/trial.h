// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/action.h"
#include "tests/faults/failing_vfs.h"

#include <chrono>
#include <map>
#include <optional>
#include <sys/types.h>

namespace plumbline::tests {

/// What befalls the process that acts.
struct Conditions {
    DiskPlan disk = {};
    int round = 0;
    bool asNobody = false; ///< without the rights of root
    std::chrono::microseconds after{0}; ///< since the action began
    std::function<void(pid_t)> interfere = {};
};

/// What a process told of its action, and how it ended.
struct Trial {
    std::vector<journal::Head> saved; ///< heads without their replica
    bool isDone = false;
    std::string problem; ///< code; empty where there was none, or no time to tell
    std::uint64_t operations = 0; ///< of the disk
    std::chrono::microseconds duration{0};
    int status = 0; ///< as waitpid() has it

    bool hasCrashed() const;
};

/// Runs an action in a process of its own.
Trial tryAction(const Action& action, const House& house, const QString& folder, const Conditions& conditions);

/// What a file says once it is opened as the program opens it.
struct FileStand {
    QString trouble; ///< why it can't be opened, or isn't as its journal has it
    std::uint64_t seq = 0; ///< of the head, where it is a workspace
    std::string content; ///< digest of all facts and packs, or of the bytes
    friend bool operator==(const FileStand&, const FileStand&) = default;
};
using Stand = std::map<QString, FileStand>; ///< by file name
/// Every file of a folder but what is only there while a program works. `lastSaved` must be in work.plumb.
Stand standOf(const House& house, const QString& folder, const std::optional<journal::Head>& lastSaved = {});

/// An action's whole run, without any disturbance.
struct Reference {
    Stand before;
    Stand after;
    Trial trial;
};

/// What is wrong with what a disturbed action left; empty: nothing.
QString judge(const Reference& reference, const Trial& trial, const Stand& found);

}
