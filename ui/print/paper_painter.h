// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper_painter.h"

namespace plumbline {

/// The print room's pages and pictures. Both need a QApplication when they are asked for.
PaperPainter paperPainter();

}
