// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace plumbline {

/// Why a figure is what it is, as sentences: what the why panel draws and copies. Made from a receipt in ui/texts.
struct Explanation {
    enum class LineKind {
        Step, ///< a step on the way: title left, amount right
        Result, ///< where several steps meet
        Fact, ///< what a person recorded
        Passed, ///< a check that holds: `amount` is its verdict, "不暂停"
        Failed, ///< a check that doesn't
    };
    struct Line {
        LineKind kind = LineKind::Step;
        QString title; ///< "0 – 1,000 万元 × 2.35 %"
        QString amount; ///< "235,000.00", always in yuan where it is money
        QString article; ///< "第30条（一）"; empty where a reading or nothing is cited
        QString reading; ///< what was assumed where the text is silent
    };
    struct Pack {
        QString number; ///< "财资〔2022〕136号"
        QString inForce; ///< "2022-11-21 起施行"
        QString id; ///< "caizi-2022-136"
        QString hash; ///< SHA-256, whole; the panel shortens it
        QString officialText; ///< a file or an address the user attached; empty: none
    };

    QString question; ///< "为什么是 118,220.16 元？"
    QString subject; ///< "2024 年 5 月提取 · 机械制造"
    std::vector<Line> lines = {};
    std::vector<Pack> packs = {};
    QStringList readings = {}; ///< the assumptions the figure rests on
    QStringList open = {}; ///< what only a person can judge, and hasn't yet
};

}
