// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/trial.h"

#include <QTemporaryDir>

#include <memory>

namespace plumbline::tests {

/// For a folder in memory, where the system has such: what is cut off is simulated, and waiting for a real disk shows nothing
/// more. PLUMBLINE_FAULTS_FOLDER: on another medium instead (media.sh).
QString folderTemplate();

/// The files of one folder in another.
void copyFolder(const QString& from, const QString& to);

/// Every action prepared and run once undisturbed; then a folder as it was before, as often as one is asked for.
class Rounds final {
public:
    /// Ends the test run where an action fails even undisturbed.
    Rounds();

    struct Prepared {
        const Action* action;
        QString folder;
        Reference reference;
    };
    const House& house() const { return *m_house; }
    const std::vector<Prepared>& prepared() const { return m_prepared; }
    const Prepared& prepared(std::string_view action) const;

    /// One disturbed run in a folder of its own; what is wrong with what it left, empty where nothing is. What was not done is
    /// then done, undisturbed, on what was left.
    QString disturb(const Prepared& prepared, const Conditions& conditions, Trial& trial) const;

private:
    std::unique_ptr<House> m_house;
    QTemporaryDir m_folder{folderTemplate()};
    std::vector<Prepared> m_prepared;
};

/// A number from the environment, or what is usual.
int askedFor(const char* variable, int usual);

/// What was tried, and what of it survived.
struct Count {
    int tried = 0;
    int survived = 0;
    int done = 0; ///< of those: reported as done
    int refused = 0; ///< of those: answered with a problem
    std::map<std::string, int> problems = {};

    void add(const Trial& trial, bool isGood);
    QByteArray text() const;
};

}
