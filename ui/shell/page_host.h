// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace plumbline {

/// The pages and which of them is shown. A page is made when it is first shown, and goes when the workspace closes.
class PageHost final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id; ///< "safety_fee.plan"
        QString group; ///< the rail's entry it belongs to; pages of one group share a strip of tabs
        std::function<QString()> title; ///< in the language of the moment
        std::function<QWidget*(QWidget* parent)> make;
        enum class Needs { Nothing, Workspace } needs = Needs::Workspace;
    };

    explicit PageHost(QWidget* parent = nullptr);

    void add(Entry entry);
    /// Above the pages of a group, made with the first of them that is shown; it may be null.
    void addBanner(const QString& group, std::function<QWidget*(QWidget* parent)> make);
    const std::vector<Entry>& entries() const { return m_entries; }
    /// False: there is no page of that name.
    bool open(const QString& id);
    /// The page of this group that was shown last, or its first.
    bool openGroup(const QString& group);
    QString current() const { return m_current; }
    QString groupOf(const QString& id) const;
    QWidget* page(const QString& id) const { return m_made.value(id); }
    /// The page is made anew when it is next opened.
    void forget(const QString& id);
    /// From here on the pages that stand on a workspace are among the tabs.
    void setWorkspaceOpen() { m_hasWorkspace = true; }
    /// Forgets the pages that stand on a workspace.
    void closeWorkspacePages();

Q_SIGNALS:
    void currentChanged(const QString& id, const QString& group);

protected:
    void changeEvent(QEvent* event) override;

private:
    const Entry* find(const QString& id) const;
    void fillTabs(const QString& group);
    void showBanner(const QString& group);

    std::vector<Entry> m_entries;
    QHash<QString, QWidget*> m_made;
    QHash<QString, QString> m_lastOfGroup;
    QString m_current;
    bool m_hasWorkspace = false;
    QTabBar* m_tabs;
    QWidget* m_strip;
    std::map<QString, std::function<QWidget*(QWidget* parent)>> m_bannerMakers; ///< by group
    std::map<QString, QWidget*> m_banners; ///< each in a place of its own: whether it shows itself there is its affair
    QVBoxLayout* m_bannerPlace;
    QStackedWidget* m_stack;
};

}
