// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plumbline::benchmarks {

/// What a program that has ended has used.
struct ChildUse {
    int exit = -1;
    double processorSeconds = 0; ///< of all its threads; what else runs on the machine doesn't count
    double elapsedSeconds = 0; ///< as its user waits
    double peakMiB = 0; ///< of the program alone, not of what it was started from
    double peakOwnMiB = 0; ///< without files that are mapped
};

/// Runs a program with its standard output going into a file.
ChildUse runChild(const QString& program, const QStringList& arguments, const QString& outputFile);

/// Processor seconds of this process so far.
double processorSeconds();
/// Of a clock that runs on.
double clockSeconds();

}
