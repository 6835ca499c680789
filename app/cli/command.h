// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <string_view>
#include <vector>

namespace plumbline::cli {

/// What the caller's script learns.
enum class Exit {
    Done = 0,
    SomethingWrong = 1, ///< done, and there are findings, differences, a failed verification
    BadCall = 2, ///< the call or the input is wrong; nothing was changed
    UnusableFile = 3, ///< not ours, newer, locked, damaged
    MachineFailed = 4, ///< disk full, permission
};

/// One text in the two languages.
struct Words {
    const char* zh;
    const char* en;
    QString in(Language language) const { return QString::fromUtf8(language == Language::Chinese ? zh : en); }
};

struct Option {
    const char* name; ///< "--year"
    const char* value; ///< what follows it, for the help: "YYYY"; null: nothing does
    Words meaning;
};

/// One call of a command: what was asked, and the ways to answer.
struct Call {
    Language language = Language::Chinese;
    bool isJson = false;
    QDate today; ///< --on, or the machine's day
    bool isDayGiven = false; ///< --on was said
    QStringList operands;
    std::map<QString, QString> options; ///< by name, of the command's own

    /// A line for people, or a part of one JSON document, on the standard output.
    void say(const QString& line) const;
    void write(std::string_view bytes) const;
    /// The problem as sentences on the standard error, and with --json as a document on the standard output.
    Exit refuse(Exit exit, const Problem& problem) const;
};

struct Command {
    const char* name; ///< one word or two: "accrue", "rules list"
    const char* operands; ///< for the help: "FILE|-"; empty: it takes none
    int leastOperands;
    int mostOperands;
    Words summary; ///< one line
    QString (*details)(Language); ///< what else the help says; may be null
    std::vector<Option> options; ///< beside those that every command has
    Exit (*run)(const Call& call);
};

}
