// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// The two complete languages: of the window, and of a report (which keeps its own).
enum class Language { Chinese, English };

}
