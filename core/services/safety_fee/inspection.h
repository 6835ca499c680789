// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sealed_folder.h"

namespace plumbline::safety_fee {

/// What an inspection is handed (article 61): of every year from one month to another the plan, ledger, calculation, execution,
/// summary, special reserve, vouchers, statement and findings with their answers, the register of the internal system, and the
/// copies of vouchers, invoices and documents; one folder, sealed.
struct InspectionPeriod {
    Month from;
    Month through;
};
struct InspectionFolder {
    SealedReport index;
    std::vector<FolderFile> files;
    std::vector<std::pair<LocalText, Problem>> lacking; ///< what doesn't apply or isn't there, and why; the index says so too
};
/// `folder` is made, and must not be there before: folder.exists. A report that can't be made is lacking, unless the disk failed.
Result<InspectionFolder> makeInspectionFolder(Session& session, const Scope& scope, const InspectionPeriod& period,
    const QString& folder, Language language, const PaperPainter& painter);

}
