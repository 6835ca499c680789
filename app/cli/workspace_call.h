// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/services/session.h"

#include <memory>

namespace plumbline::cli {

/// An open workspace and the scope that a call's options name: --enterprise, --year, --as, --on.
struct OpenWorkspace {
    std::unique_ptr<House> house;
    std::unique_ptr<Session> session;
    Scope scope;
};

/// The options of every command on a workspace.
std::vector<Option> workspaceOptions(std::vector<Option> own = {});

/// This computer's memory of the file, as the window keeps it.
void remember(const Session& session);

/// Opens the workspace of the first operand, and says on the standard error what isn't as every day.
Result<OpenWorkspace> openWorkspace(const Call& call);

/// What a Problem of file, store or input means for the caller's script.
Exit exitOf(const Problem& problem);

/// Runs `work` on the open workspace; a Problem is told and becomes the exit code.
Exit onWorkspace(const Call& call, Result<Exit> (*work)(const Call&, OpenWorkspace&));

/// The value of an option; empty where it isn't given.
QString option(const Call& call, const char* name);

/// The whole of a file that is read as JSON. file.not-found, file.unreadable {reason}, json.too-large
Result<std::string> readWhole(const QString& path);

Json problemJson(const Problem& problem, Language language);

}
