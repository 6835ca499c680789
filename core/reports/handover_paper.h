// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"

namespace plumbline {

/// What is handed over in every domain when clerk or officer changes.
struct HandoverState {
    int year = 0;
    QDate asOf;
    std::vector<Finding> findings;
    std::vector<Obligation> obligations; ///< not done
    struct Keeper {
        QString name;
        QString roles;
        bool hasKey = false;
    };
    std::vector<Keeper> people;
    std::string headSeq; ///< of the journal: the last sealed state
    std::string headHash;
};

/// 交接清单, signed by who hands over, who takes over and who watches. `own`: what only this domain has, open months or days not
/// booked. It lists and reckons nothing: all its cells are words.
ReportDocument handoverPaper(
    const char* name, LocalText title, ReportSection own, const HandoverState& state, const ReportWords& words);

}
