// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace plumbline {

/// The manual: topics left, text right, from the Markdown files in the program, in the window's language.
class HelpPage final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(Language language, QWidget* parent = nullptr);
    void setLanguage(Language language);
    void openTopic(const QString& name); ///< a file's name without its ending

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showTopic(int row);

    Language m_language;
    QLabel* m_title;
    QListWidget* m_topics;
    QTextBrowser* m_text;
};

}
