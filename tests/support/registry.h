// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace plumbline::tests {

/// Adds a QTest class to this executable; `test_room ClassName [QTest arguments]` runs one, without a name all are run.
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);
/// Runs what the command line names. The room's main() makes the application object it needs first.
int runTests(int argc, char** argv);

}

/// At the end of a test file, before its .moc: PLUMBLINE_TEST(MoneyTest)
#define PLUMBLINE_TEST(Class)                                                                                                    \
    static const bool registered##Class =                                                                                        \
        ::plumbline::tests::registerTest(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
