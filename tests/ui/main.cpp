// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("plumbline-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("test_ui"));
    plumbline::applyPreferences({.language = plumbline::Language::Chinese, .theme = plumbline::ThemeChoice::Light});
    return plumbline::tests::runTests(argc, argv);
}
