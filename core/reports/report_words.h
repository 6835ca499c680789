// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/values/problem.h"

#include <functional>

namespace plumbline {

/// The sentences a report takes from ui/texts, in both languages. Handed in by the composition: core speaks no language.
struct ReportWords {
    std::function<LocalText(const Step&)> step; ///< "0 – 1,000 万元 × 2.35 %"
    std::function<LocalText(const Citation&)> citation; ///< "第30条（一）"
    std::function<LocalText(const Finding&)> finding; ///< what is wrong, with its figures
    std::function<LocalText(Weight)> weight; ///< 不符, 提醒, 说明
    /// A text marked for translation in a context; as it stands where no translations are at hand.
    std::function<LocalText(const char* context, const char* text)> marked = [](const char*, const char* text) {
        return LocalText{QString::fromUtf8(text), QString::fromUtf8(text)};
    };
    /// What is due, without its day; its key where no words are at hand.
    std::function<LocalText(const Obligation&)> obligation = [](const Obligation& due) {
        const QString key = QString::fromStdString(due.kind);
        return LocalText{key, key};
    };
    /// Why something can't be, in one sentence; its code where no words are at hand.
    std::function<LocalText(const Problem&)> problem = [](const Problem& found) {
        const QString code = QString::fromUtf8(found.code.data(), qsizetype(found.code.size()));
        return LocalText{code, code};
    };
};

}
