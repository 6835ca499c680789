// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace plumbline::cli {

// One function a command.
Command accrueCommand();
Command attachCommand();
Command attachmentsCommand();
Command attachmentsRemoveCommand();
Command attachmentsSaveCommand();
Command backupCommand();
Command booksOpenCommand();
Command booksReopenCommand();
Command booksShowCommand();
Command booksTakeBackCommand();
Command booksSucceedCommand();
Command raiseAdoptCommand();
Command raiseEndCommand();
Command groupShowCommand();
Command projectsShowCommand();
Command answerCommand();
Command scanCommand();
Command catalogueShowCommand();
Command catalogueSetCommand();
Command catalogueAddCommand();
Command catalogueAnswerCommand();
Command catalogueDecideCommand();
Command catalogueKeepCommand();
Command catalogueCompareCommand();
Command catalogueTakeMemberCommand();
Command controlsShowCommand();
Command controlsSetCommand();
Command filingPrepareCommand();
Command filingMoveCommand();
Command standardsShowCommand();
Command standardsBeginCommand();
Command standardsSetCommand();
Command standardsMarkCommand();
Command standardsHandInCommand();
Command standardsTakeOutCommand();
Command standardsStepCommand();
Command standardsConcludeCommand();
Command standardsFollowCommand();
Command standardsOpenVoteCommand();
Command standardsCastCommand();
Command standardsConfirmCommand();
Command standardsCountCommand();
Command standardsOpinionsCommand();
Command standardsDisposeCommand();
Command standardsMergeCommand();
Command checkCommand();
Command closeCommand();
Command deadlinesCommand();
Command demoCommand();
Command dumpCommand();
Command exportCommand();
Command importCommand();
Command importsListCommand();
Command importsTakeBackCommand();
Command initCommand();
Command inspectionCommand();
Command journalCommand();
Command loadCommand();
Command packageDecideCommand();
Command packageMakeCommand();
Command packageShowCommand();
Command packageTakeCommand();
Command postCommand();
Command replicaCommand();
Command reportCommand();
Command restoreCommand();
Command rulesCheckCommand();
Command rulesImportCommand();
Command rulesListCommand();
Command rulesShowCommand();
Command salvageCommand();
Command slipsCommand();
Command treatmentCommand();
Command templateCommand();
Command verifyCommand();
Command vouchersCommand();
Command whatIfCommand();
Command whyCommand();

/// The one list of all commands, in the order of the help.
const std::vector<Command>& commands();

}
