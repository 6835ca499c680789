// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace plumbline {

/// A line to type in, with its name above and, where something is wrong with it, the words for that below.
struct TypedField {
    QLabel* name = nullptr;
    QLineEdit* edit = nullptr;
    QLabel* problem = nullptr; ///< hidden until something is

    /// The edit gets the object name, its problem the same with "Problem" behind it.
    static TypedField addTo(QVBoxLayout* column, const char* objectName);
};

}
