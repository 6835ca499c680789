// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/page_pictures.h"

#include "app/composition/domains.h"
#include "core/services/people.h"
#include "ui/shared/task.h"
#include "ui/shell/attendance.h"
#include "ui/texts/problem_text.h"

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
    return pages << QStringLiteral("settings") << QStringLiteral("backups") << QStringLiteral("exchange")
                 << QStringLiteral("help");
}

/// What stands over the pages: a notice that waits for its answer, and the lock. The sample is written anew afterwards.
void showNotice(MainWindow& window)
{
    window.openPage(QStringLiteral("overview"));
    const ProblemText text =
        describe(Problem{"opening.copied"}.with("path", QStringLiteral("D:/安全费用/海川.plumb")), window.preferences().language);
    Notice notice{Notice::Weight::Unsure, text.what + QLatin1Char(' ') + text.next};
    notice.action = WindowDesk::tr("Let it go on by itself");
    notice.stays = true;
    window.notify(std::move(notice));
}
void showLock(MainWindow& window)
{
    const QString password = QStringLiteral("correct horse");
    if (setOwnPassword(window.context().session(), {}, password))
        window.attendance().lock();
}

/// "PAGE-zh-light.png", once all is there.
Result<void> takePicture(MainWindow& window, const QString& folder, const QString& name)
{
    settle();
    const Preferences& preferences = window.preferences();
    const QString path =
        QStringLiteral("%1/%2-%3-%4.png")
            .arg(folder, name, preferences.language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                preferences.theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    return window.grab().save(path) ? Result<void>() : Problem{"file.not-written", {path}};
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
            TRY(files.isEmpty() ? desk.openSample() : desk.open(files.front()));
            for (const QString& page : pagesOf()) {
                window.openPage(page);
                TRY(takePicture(window, folder, page));
            }
            if (!files.isEmpty())
                continue; // somebody's own workspace isn't locked for a picture
            showNotice(window);
            TRY(takePicture(window, folder, QStringLiteral("notice")));
            showLock(window);
            TRY(takePicture(window, folder, QStringLiteral("lock")));
        }
    }
    window.usePreferences(before);
    return {};
}

}
