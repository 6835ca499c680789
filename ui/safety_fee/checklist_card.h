// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

namespace plumbline::safety_fee {

/// What is asked before months or a year are closed, each line with the way to where it is settled.
class ChecklistCard final : public Card {
    Q_OBJECT
public:
    /// `page`: the one it stands on
    ChecklistCard(PageContext& context, FactsDoor& door, const char* page, QWidget* parent = nullptr);

    void setLines(const std::vector<Finding>& lines);
    void setWords(const QString& words);
    void retranslate();

Q_SIGNALS:
    void hereAsked(const QString& code); ///< the line of that code is settled on the page itself

private:
    QString textOf(const Finding& line) const;
    void follow(const QString& code);

    PageContext& m_context;
    FactsDoor& m_door;
    QString m_page;
    QLabel* m_lines;
};

}
