// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace plumbline::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        rulesListCommand(),
        rulesShowCommand(),
        rulesCheckCommand(),
        rulesImportCommand(),
        accrueCommand(),
        demoCommand(),
        initCommand(),
        loadCommand(),
        dumpCommand(),
        importCommand(),
        importsListCommand(),
        importsTakeBackCommand(),
        templateCommand(),
        exportCommand(),
        booksOpenCommand(),
        booksShowCommand(),
        postCommand(),
        closeCommand(),
        booksReopenCommand(),
        booksTakeBackCommand(),
        booksSucceedCommand(),
        raiseAdoptCommand(),
        raiseEndCommand(),
        groupShowCommand(),
        projectsShowCommand(),
        answerCommand(),
        attachCommand(),
        attachmentsCommand(),
        attachmentsSaveCommand(),
        attachmentsRemoveCommand(),
        treatmentCommand(),
        vouchersCommand(),
        slipsCommand(),
        whatIfCommand(),
        scanCommand(),
        catalogueShowCommand(),
        catalogueSetCommand(),
        catalogueAnswerCommand(),
        catalogueDecideCommand(),
        filingPrepareCommand(),
        filingMoveCommand(),
        controlsShowCommand(),
        controlsSetCommand(),
        catalogueKeepCommand(),
        catalogueCompareCommand(),
        catalogueTakeMemberCommand(),
        checkCommand(),
        deadlinesCommand(),
        whyCommand(),
        reportCommand(),
        inspectionCommand(),
        verifyCommand(),
        journalCommand(),
        replicaCommand(),
        backupCommand(),
        restoreCommand(),
        salvageCommand(),
    };
    return all;
}

}
