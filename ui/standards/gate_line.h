// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shared/domain_pages.h"

class QHBoxLayout;

namespace plumbline::standards {

enum class LineMark { Met, Reason, Missing };
/// One condition: a mark, the sentence, and its article, which says why.
QHBoxLayout* gateLine(PageContext& context, const Finding& says, LineMark mark);

}
