// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/edit_history.h"
#include "ui/shared/domain_pages.h"

namespace plumbline {

/// Ctrl+Z takes back the last edit of facts, wherever in the window it was made, and Ctrl+Y does it again; the notice bar says
/// which. `show` may bring its sheet into sight.
void addEditKeys(
    QWidget* page, PageContext& context, EditHistory& history, std::function<void(const FactTable&)> show = [](const auto&) {});

/// A key that is heard in the page and all within it.
void addPageKey(QWidget* page, const QKeySequence& keys, std::function<void()> run);

}
