// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/start_benchmark.h"

#include "app/composition/window_desk.h"
#include "core/services/sample.h"
#include "tests/benchmarks/bench.h"
#include "ui/shared/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace plumbline::benchmarks {

namespace {

const QString label = QStringLiteral("label");

/// Whether a card of the page still waits for its figure.
bool isAwaitingFigures(const QWidget& window)
{
    for (const FigureCard* const card : window.findChildren<FigureCard*>()) {
        if (!card->isVisible())
            continue;
        const QList<QLabel*> labels = card->findChildren<QLabel*>();
        const bool isFilled = std::any_of(labels.begin(), labels.end(),
            [](const QLabel* one) { return one->property("role") == QStringLiteral("figure") && !one->text().isEmpty(); });
        if (!isFilled)
            return true;
    }
    return false;
}

/// Until the window stands on the screen and has painted itself with all its figures; then says so.
int paintOnce(QWidget& window)
{
    window.resize(1440, 900);
    window.show();
    while (!window.windowHandle() || !window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    // What is read in the background belongs to the page: an empty card isn't it. That the journal is gone through behind it
    // doesn't: it begins once the page stands, and takes as long as there are rows.
    while (isAwaitingFigures(window))
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

/// From the start of a process to its word that it has painted, in milliseconds; the best of several.
double millisecondsToPaint(const QString& what)
{
    constexpr int runs = 15;
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QApplication::applicationFilePath(), {QString::fromLatin1(paintOption), what});
        constexpr int longest = 120'000;
        if (!process.waitForReadyRead(longest))
            qFatal("the window was never painted");
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        process.kill(); // it may be verifying still
        process.waitForFinished();
    }
    return best;
}

void benchmarkStart()
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.plumb"));
    const Result<House> house = makeHouse();
    if (!house || !makeSample(*house, sample))
        qFatal("no sample");
    const double bare = millisecondsToPaint(label);
    const double whole = millisecondsToPaint(sample);
    std::printf("process to paint: a window with one label %.1f ms, the sample's first page %.1f ms\n", bare, whole);
    compare("start to the first painted page of the sample, times a window with one label", whole / bare, 2);
}

}

int paint(int argc, char** argv)
{
    const QString what = QString::fromLocal8Bit(argv[2]);
    const bool isLabel = what == label;
    std::future<Result<House>> reading = isLabel ? std::future<Result<House>>() : makeHouseAside();
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (isLabel) {
        QLabel window(QStringLiteral("准绳"));
        window.setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        return paintOnce(window);
    }
    Result<House> house = reading.get();
    if (!house)
        return 1;
    WindowDesk desk(std::move(*house));
    return desk.open(what) ? paintOnce(desk.window()) : 1;
}

int scroll(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Result<House> house = makeHouse();
    if (!house)
        return 1;
    WindowDesk desk(std::move(*house));
    if (!desk.open(QString::fromLocal8Bit(argv[2])) || paintOnce(desk.window()) != 0)
        return 1;
    desk.window().openPage(QStringLiteral("safety_fee.books"));
    for (int round = 0; round < 3; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
    auto* const table = desk.window().findChild<QTableView*>(QStringLiteral("bookEntries"));
    if (!table || table->model()->rowCount() == 0)
        return 1;
    constexpr int rowsBetweenStops = 200; // every page of the list is read
    for (int row = 0; row < table->model()->rowCount(); row += rowsBetweenStops) {
        table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtTop);
        table->viewport()->repaint();
    }
    return 0;
}

void compareOverviews(const QString& sample, const QString& other)
{
    const double usual = millisecondsToPaint(sample);
    compare("books: start to the overview, times the sample's", millisecondsToPaint(other) / usual, 1.5);
}

}

namespace plumbline {

PLUMBLINE_BENCHMARK(start, benchmarks::benchmarkStart)

}
