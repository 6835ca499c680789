// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"
#include "ui/shared/domain_pages.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumbline {

/// What the window shows around the pages of an open workspace. Whoever opened it fills this in, again after each change.
struct WorkspaceState {
    struct Enterprise {
        EnterpriseId id;
        QString name;
    };
    enum class Chain { NotChecked, Intact, Broken };
    /// How soon: 逾期, 7 天内, 本月, 以后.
    enum class Weight { Overdue, WithinAWeek, ThisMonth, Later };
    struct Deadline {
        QDate day;
        Weight weight = Weight::Later;
        QString text;
        QString page; ///< where it is dealt with
    };
    struct Finding {
        enum class Weight { Wrong, Unsure };
        Weight weight = Weight::Wrong;
        QString mark; ///< one or two words: "不得列支"
        QString text;
        QString place; ///< "136号 第47条"
        QString page;
        Explanation explanation = {};
        Remedy remedy = {};
    };

    QString file;
    bool isReadOnly = false;
    std::vector<Enterprise> enterprises = {};
    std::vector<int> years = {};
    QStringList domainsInUse = {}; ///< by DomainPages::id()
    bool isBeingReckoned = false; ///< findings and deadlines are still to come
    QString lead = {}; ///< the overview's one sentence; <b> around what matters
    std::vector<Deadline> deadlines = {}; ///< soonest first
    std::vector<Finding> findings = {}; ///< heaviest first
    QHash<QString, int> badges = {}; ///< numbers in the rail, by DomainPages::id()
    QDateTime savedAt = {};
    Chain chain = Chain::NotChecked;
    QDateTime checkedAt = {};
    qint64 records = 0; ///< of the journal, when it was checked
    QString lastRecord = {}; ///< when and by whom
};

}
