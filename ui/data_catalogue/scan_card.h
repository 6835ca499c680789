// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_catalogue/scan_source.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace plumbline {
class Task;
}

namespace plumbline::data_catalogue {

/// Where a source is named and looked into: with progress, and a way to stop. The password is forgotten when the look is over.
class ScanCard final : public Card {
    Q_OBJECT
public:
    explicit ScanCard(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void kept(); ///< the catalogue has changed
    void answered(); ///< kept, refused or stopped

private:
    void look();
    void take(Result<ScanOutcome> outcome);
    QString troublesOf(const std::vector<ScannedTable>& tables) const;
    void showRunning(bool isRunning);

    PageContext& m_context;
    Task* m_task = nullptr;
    QLineEdit* m_source;
    QLineEdit* m_password;
    QCheckBox* m_namesOnly;
    QPushButton* m_look;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_answer;
};

}
