// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/edit_history.h"
#include "core/tailings/inspections.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

class QLabel;
class QPushButton;

namespace plumbline {
class AttachmentCard;
}

namespace plumbline::tailings {

/// How one hidden danger is put right: its plan, owner and day, what proves it, with the papers attached, and the closing.
class ClosingCard final : public Card {
    Q_OBJECT
public:
    ClosingCard(PageContext& context, EditHistory& history, QWidget* parent = nullptr);

    /// Null: none is chosen, and the card is away.
    void setDanger(const Record* danger, const QString& pond);
    void focusEvidence();
    void settle();
    void retranslate();

Q_SIGNALS:
    void settled();
    void recordAsked(const Id& danger); ///< to be changed among the registers

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString words() const;

    PageContext& m_context;
    EditHistory& m_history;
    std::optional<Record> m_danger;
    QString m_pond;
    QLabel* m_words;
    TypedField m_on;
    TypedField m_evidence;
    QPushButton* m_open;
    QPushButton* m_close;
    AttachmentCard* m_attachments;
};

}
