// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

class QGridLayout;

namespace plumbline::standards {

/// What the next steps ask to be ticked and handed in, item by item, where it is done.
class TickCard final : public Card {
    Q_OBJECT
public:
    TickCard(PageContext& context, const OpenProject& open, QWidget* parent = nullptr);
    bool isEmpty() const { return m_rows == 0; }

Q_SIGNALS:
    void ticked(const QString& item, int choice); ///< 0: open, 1: yes, 2: no, 3: does not apply
    void fileChosen(const QString& item, const QString& path);

private:
    void addList(const OpenProject& open, const ClosedList& list, bool isOfDocuments);
    void addTick(const OpenProject& open, const ListItem& item);
    void addDocument(const OpenProject& open, const ListItem& item);

    PageContext& m_context;
    QGridLayout* m_grid;
    int m_rows = 0;
};

}
