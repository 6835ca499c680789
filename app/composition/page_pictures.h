// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/window_desk.h"

namespace plumbline {

/// Writes a PNG of every page of the workspace (the sample where `files` is empty), in both languages and themes.
/// file.not-written
Result<void> writePagePictures(WindowDesk& desk, const QStringList& files, const QString& folder);

}
