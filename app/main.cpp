// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/page_pictures.h"
#include "app/composition/window_desk.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QCommandLineParser>

#include <clocale>
#include <cstdio>

using namespace plumbline;

namespace {

int refuse(const Problem& problem)
{
    const ProblemText text = describe(problem, Language::English);
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(text.what), qUtf8Printable(text.next));
    return 1;
}

}

int main(int argc, char** argv)
{
    std::future<Result<House>> reading = makeHouseAside();
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // sheets are written through the C library: a decimal point, whatever the system's custom
    QApplication::setOrganizationName(QStringLiteral("plumbline")); // without one, settings have no proper place
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("workspace"), QStringLiteral("the workspace to open"), QStringLiteral("[FILE.plumb]"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
        QStringLiteral("write a picture of every page into a folder, and leave"), QStringLiteral("folder"));
    parser.addOption(pictures);
    // Help, the version and a mistake end the program at once: not while the house is still being read.
    if (!parser.parse(QApplication::arguments()) || parser.isSet(help) || parser.isSet(QStringLiteral("help-all"))
        || parser.isSet(version))
        reading.wait();
    parser.process(application);

    Result<House> house = reading.get();
    if (!house)
        return refuse(house.problem());
    WindowDesk desk(std::move(*house));
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(pictures)) {
        const Result<void> written = writePagePictures(desk, files, parser.value(pictures));
        return written ? 0 : refuse(written.problem());
    }
    if (!files.isEmpty())
        static_cast<void>(desk.open(files.front())); // the window tells why not
    desk.window().show();
    return QApplication::exec();
}
