// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/page_pictures.h"

#include "app/composition/domains.h"
#include "ui/shared/task.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

namespace plumbline {

namespace {

/// Background work (the chain, counts) has then arrived on the page, however slow the machine. A page that asks again and again
/// is pictured as it stands after the longest wait.
void settle()
{
    constexpr int beginning = 200; // the chain is asked for a little later than the page
    constexpr int longest = 60000;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < beginning || (Task::underWay() > 0 && timer.elapsed() < longest))
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    QApplication::processEvents();
}

QStringList pagesOf()
{
    QStringList pages{QStringLiteral("overview")};
    for (const auto& faces : {domainPages, commonPages}) {
        for (const auto& domain : faces()) {
            for (const PageKind& page : domain->pages())
                pages.append(QString::fromLatin1(page.id));
        }
    }
    return pages << QStringLiteral("settings") << QStringLiteral("help");
}

}

Result<void> writePagePictures(WindowDesk& desk, const QStringList& files, const QString& folder)
{
    QDir().mkpath(folder);
    MainWindow& window = desk.window();
    window.resize(1440, 900);
    window.show();
    const Preferences before = window.preferences();
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Preferences chosen = before;
            chosen.language = language;
            chosen.theme = theme;
            window.usePreferences(chosen);
            if (!(files.isEmpty() ? desk.openSample() : desk.open(files.front())))
                return Problem{"store.missing", {files.value(0)}};
            for (const QString& page : pagesOf()) {
                window.openPage(page);
                settle();
                const QString path =
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, page, language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                            theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
                if (!window.grab().save(path))
                    return Problem{"file.not-written", {path}};
            }
        }
    }
    window.usePreferences(before);
    return {};
}

}
