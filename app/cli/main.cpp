// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QApplication>

#include <clocale>
#include <cstring>
#include <memory>

namespace {

/// Only a command that draws pages needs fonts and widgets; without a display it draws offscreen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    bool draws = false;
    for (int at = 1; at < argc; ++at)
        draws = draws || std::strcmp(argv[at], "report") == 0 || std::strcmp(argv[at], "inspection") == 0;
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

}

int main(int argc, char** argv)
{
    const auto application = makeApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // sheets are written through the C library: a decimal point, whatever the system's custom
    // One memory of files with the window.
    QCoreApplication::setOrganizationName(QStringLiteral("plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("plumbline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    return int(plumbline::cli::runCommandLine(QCoreApplication::arguments().mid(1)));
}
