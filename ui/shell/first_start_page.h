// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace plumbline {

class RichButton;

/// Three doors: a new workspace, one that exists, the sample.
class FirstStartPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Door {
        RichButton* button;
        QLabel* title;
        QLabel* sentence;
    };

    Door makeDoor(const char* iconName);
    void retranslate();

    QLabel* m_name;
    QLabel* m_promise;
    std::vector<Door> m_doors;
};

}
