// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/citation.h"

#include <QDate>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumbline {

/// Something that is due. No due day where the text gives none: it is then shown as "due, no date set by the rule".
struct Obligation {
    std::string kind; ///< "safety_fee.low-use-statement"
    Citation citation;
    std::optional<QDate> due; ///< the unrolled day (reading D4)
    std::string reading; ///< id of the reading the day rests on, if one does
    bool isDone = false;
    std::vector<std::pair<std::string, std::string>> figures;
    std::string subject; ///< id of the fact it is about
};

}
