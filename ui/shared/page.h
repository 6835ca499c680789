// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plumbline {

/// The frame of every page: title, one sentence that says how things stand, at most one primary action, then the work.
class Page : public QScrollArea {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// May hold <b> around what matters.
    void setLead(const QString& sentence);
    /// A word beside the title, "approved v2"; by role: "chipGreen" … Empty takes it away.
    void setMark(const QString& text, const char* role);
    /// Right of the title, in the order given; the primary one comes last.
    void addAction(QWidget* action);
    /// Where the work stands: 12 px between its parts.
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title;
    QLabel* m_mark;
    QLabel* m_lead;
    QHBoxLayout* m_actions;
    QVBoxLayout* m_body;
};

/// A white sheet with a thin line and, if it has one, a quiet title.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* head() const { return m_head; }

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// One figure on the overview: what it is, the figure with its unit, a sentence or a mark below, and what comes next. It may
/// lead to a page.
class FigureCard final : public Card {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& unit);
    /// `role` "second" for a plain sentence, "chipAmber" … for a mark.
    void setNote(const QString& text, const char* role);
    /// Beside the title, as on a page; empty takes it away.
    void setMark(const QString& text, const char* role);
    void setNext(const QString& sentence);
    /// A click, Enter or space opens it.
    void setOpens(std::function<void()> open);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_note;
    QLabel* m_mark;
    QLabel* m_next;
    std::function<void()> m_open;
};

/// What an empty page says: what belongs here, and the first step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const char* iconName, const QString& heading, const QString& sentence, QPushButton* firstStep = nullptr,
        QWidget* parent = nullptr);
};

QLabel* makeLabel(const QString& text, const char* role);
QPushButton* makeButton(const QString& text, const char* role);
QFrame* makeRule();

}
