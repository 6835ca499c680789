// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/window_desk.h"
#include "tests/benchmarks/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QStandardPaths>
#include <QWindow>

namespace plumbline {

namespace {

/// Until the window stands on the screen and has painted itself once.
void paintOnce(QWidget& window)
{
    window.show();
    while (!window.windowHandle() || !window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    window.repaint();
    QApplication::processEvents();
}

/// Both in one process: the libraries are loaded, so what is compared is the program's own work.
void benchmarkStart()
{
    QStandardPaths::setTestModeEnabled(true);
    const double bare = benchmarks::bestOf(3, [] {
        QLabel label(QStringLiteral("准绳"));
        label.setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        label.resize(1440, 900);
        paintOnce(label);
    });
    const double whole = benchmarks::bestOf(3, [] {
        Result<House> house = makeHouse();
        if (!house)
            qFatal("no house");
        WindowDesk desk(std::move(*house));
        desk.openSample();
        desk.window().resize(1440, 900);
        paintOnce(desk.window());
    });
    benchmarks::compare("start to the first painted page of the sample, times a window with one label", whole / bare, 2);
}

}

PLUMBLINE_BENCHMARK(start, benchmarkStart)

}
