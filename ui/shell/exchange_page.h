// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/packages.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;

namespace plumbline {

class ReasonBar;
class RecordTable;

/// Several files of one workspace: what the others lack, packages made and taken, and the rows that two of them changed, side by
/// side, for a person to decide on.
class ExchangePage final : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(PageContext& context, QWidget* parent = nullptr);
    /// What the file dialogs lead to.
    void makeAt(const QString& path);
    void take(const QStringList& paths);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A held row as it is shown.
    struct Held {
        HeldRow row;
        LocalText table;
        std::vector<std::vector<AuditChange>> differences; ///< of each side
    };
    /// A column in which a side differs from what stands.
    struct Cell {
        LocalText column;
        LocalText stands;
        LocalText other;
    };
    struct Shown {
        ExchangeState state;
        std::vector<Held> held;
    };
    static Result<Shown> read(const Session& session);

    void build();
    void connectButtons();
    void reload();
    void show(Shown shown);
    void showHeld();
    void showSides();
    void makePackage();
    void takePackages();
    void told(const TakenFile& file);
    void decideOn(HeldChoice choice, const QString& reason);
    const Held* selected() const;
    std::optional<Id> selectedPeer() const;
    QString inLanguage(const LocalText& words) const;
    std::vector<Column<ExchangeState::Peer>> peerColumns() const;
    std::vector<Column<Held>> heldColumns() const;
    std::vector<Column<Cell>> cellColumns() const;
    void retranslate();

    PageContext& m_context;
    ExchangeState m_state;
    HeldChoice m_choice = HeldChoice::Keep;
    Card* m_others;
    QLabel* m_none;
    QLabel* m_waiting;
    RecordTable* m_peerTable;
    RecordModel<ExchangeState::Peer>* m_peers;
    Card* m_heldCard;
    RecordTable* m_heldTable;
    RecordModel<Held>* m_held;
    QLabel* m_why;
    QComboBox* m_sides; ///< where more than one differs from what stands
    RecordTable* m_cellTable;
    RecordModel<Cell>* m_cells;
    ReasonBar* m_reason;
    QPushButton* m_make;
    QPushButton* m_take;
    QPushButton* m_keep;
    QPushButton* m_takeSide;
};

}
