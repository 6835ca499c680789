// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/procedures.h"
#include "core/values/language.h"

#include <QWidget>

#include <set>

namespace plumbline::standards {

/// A procedure as its pack has it: the stages in their order, the ways between them, and the project's place. What leads back is
/// dashed, ends are outlined by how they end.
class WorkflowDiagram final : public QWidget {
    Q_OBJECT
public:
    explicit WorkflowDiagram(QWidget* parent = nullptr);

    /// `workflow` must outlive what is shown; null shows nothing. `passed`: states it has been in.
    void show(const Workflow* workflow, const std::string& kind, const std::string& state, std::set<std::string> passed,
        Language language);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Box {
        const WorkflowState* state = nullptr;
        QRect place;
    };
    std::vector<Box> boxesIn(int width) const;
    void paintWays(QPainter& painter, const std::vector<Box>& boxes) const;
    void paintBox(QPainter& painter, const Box& box) const;
    QString nameOf(const WorkflowState& state) const;

    const Workflow* m_workflow = nullptr;
    std::string m_kind;
    std::string m_state;
    std::set<std::string> m_passed;
    Language m_language = Language::Chinese;
};

}
