// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"

#include <QCoreApplication>

namespace plumbline {

/// Everything the palette offers at this moment: pages that can be opened, then what the window itself can do.
std::vector<Command> MainWindow::commands()
{
    std::vector<Command> offered;
    const auto page = [&](const QString& title, const QString& keywords, const QString& keys, const char* id, const char* icon) {
        offered.push_back({title, {}, keywords, keys, icon, [this, id = QString::fromLatin1(id)] { openPage(id); }});
    };
    if (m_isWorkspaceOpen)
        page(tr("Overview"), tr("overview home", "further words the palette finds it by"), {}, "overview", "overview");
    for (const auto* const list : {&m_faces.domains, &m_faces.common}) {
        for (const auto& domain : *list) {
            if (!m_rail->isEntryShown(QString::fromLatin1(domain->id())))
                continue;
            const auto say = [&domain](const char* text) {
                return *text ? QCoreApplication::translate(domain->id(), text) : QString();
            };
            for (const PageKind& kind : domain->pages()) {
                offered.push_back({say(kind.title), say(domain->title()), say(kind.keywords), {}, domain->icon(),
                    [this, id = QString::fromLatin1(kind.id)] { openPage(id); }});
            }
        }
    }
    page(tr("Settings"), tr("settings options language theme unit", "further words the palette finds it by"), {}, "settings",
        "settings");
    if (m_isWorkspaceOpen) {
        page(tr("Backups"), tr("backup restore copy safety", "further words the palette finds it by"), {}, "backups", "settings");
        page(tr("Exchange"), tr("package mine office merge acknowledgement", "further words the palette finds it by"), {},
            "exchange", "settings");
    }
    page(tr("Help"), tr("help manual glossary", "further words the palette finds it by"), QStringLiteral("F1"), "help", "help");

    const auto change = [this](auto Preferences::*what, auto value) {
        return [this, what, value] {
            Preferences changed = m_preferences;
            changed.*what = value;
            choosePreferences(changed);
        };
    };
    const bool isChinese = m_preferences.language == Language::Chinese;
    offered.push_back(
        {isChinese ? QStringLiteral("Switch to English") : QStringLiteral("切换为中文"), {}, QStringLiteral("language 语言"), {},
            "settings", change(&Preferences::language, isChinese ? Language::English : Language::Chinese)});
    const bool isDark = tokens().isDark;
    offered.push_back({isDark ? tr("Light appearance") : tr("Dark appearance"), {}, tr("theme colours"), {}, "settings",
        change(&Preferences::theme, isDark ? ThemeChoice::Light : ThemeChoice::Dark)});
    offered.push_back(
        {tr("New workspace"), {}, {}, QStringLiteral("Ctrl N"), "new-workspace", [this] { Q_EMIT newWorkspaceAsked(); }});
    offered.push_back({tr("Open a workspace"), {}, {}, QStringLiteral("Ctrl O"), "open", [this] { chooseFile(); }});
    if (m_isWorkspaceOpen)
        offered.push_back({tr("Lock the workspace"), {}, tr("lock password leave", "further words the palette finds it by"),
            QStringLiteral("Ctrl L"), "lock", [this] { lock(); }});
    offered.push_back({tr("Look at the sample"), {}, {}, {}, "sample", [this] { Q_EMIT sampleAsked(); }});
    return offered;
}

}
