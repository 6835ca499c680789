// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample.h"
#include "core/services/session.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace plumbline::tests {

/// The window with the safety fee's pages on a fresh copy of the sample.
class Stage final {
public:
    struct Setting {
        Language language = Language::Chinese;
        ThemeChoice theme = ThemeChoice::Light;
        std::string_view enterprise = sampleMachinery;
        int year = 2025;
        enum class Workspace { Sample, New } workspace = Workspace::Sample;
        std::optional<RuleBook> rules = {}; ///< the shipped ones where absent
    };

    Stage() : Stage(Setting()) { }
    explicit Stage(Setting setting);
    ~Stage();

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_session; }
    const House& house() const { return m_house; }
    PageScope scope() const { return m_scope; }
    QWidget* visiblePage() const;
    QString folder() const { return m_folder.path(); }
    /// The page of this id, shown, with all it reads in the background there.
    QWidget* open(const QString& page);
    template <class PageType> PageType* openAs(const char* page)
    {
        return qobject_cast<PageType*>(open(QString::fromLatin1(page)));
    }
    /// The kind of the journal's last record.
    std::string lastRecord() const;
    std::int64_t records() const;

private:
    Result<std::unique_ptr<Session>> openSample(const QString& file) const;
    QTemporaryDir m_folder;
    bool m_hasOwnRules = false;
    House m_house;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    PageScope m_scope;
};

/// The button that says so.
QPushButton* buttonWith(const QWidget& page, const QString& words);
/// Lets background reading come to its end.
void settleTasks();

/// The shipped rules with one text in the national pack replaced by another.
RuleBook alteredRules(const QByteArray& before, const QByteArray& after);

}
