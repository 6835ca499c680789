// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_model.h"

#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QPushButton;

namespace plumbline {
class RecordTable;
}

namespace plumbline::safety_fee {

class UseLineBar;

/// The plan's table at work: typing, blocks from Excel, filling, and lines of use added and taken out. It changes the desk; who
/// owns that saves it.
class PlanGrid final : public QWidget {
    Q_OBJECT
public:
    explicit PlanGrid(PageContext& context, QWidget* parent = nullptr);

    void show(std::shared_ptr<PlanDesk> desk, bool isEditable);
    void retranslate();

    RecordTable& table() { return *m_table; }
    PlanModel& model() { return *m_model; }
    QString message() const;
    void say(const QString& sentence, const char* role);

    void paste(const QString& block);
    void fill(Qt::Orientation direction);
    void clear();
    void undo();
    void redo();
    void addLine(const UseLine& line);
    void removeLine();

Q_SIGNALS:
    void edited();
    void figureAsked(const QModelIndex& index);

private:
    struct TypedCell {
        QModelIndex index;
        QString text;
    };
    void build();
    void addKeys();
    /// All of them, or none and a sentence about each that can't be taken.
    void take(const std::vector<TypedCell>& cells);
    std::vector<TypedCell> placed(const std::vector<QStringList>& block) const;
    void linesChanged(int row);
    void figuresChanged(std::set<int> typed);
    void goDown();

    PageContext& m_context;
    std::shared_ptr<PlanDesk> m_desk;
    bool m_isEditable = false;
    RecordTable* m_table;
    PlanModel* m_model;
    QLabel* m_message;
    UseLineBar* m_lines;
};

}
