// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/work_calendar.h"

namespace plumbline {

/// The State Council's days off, as shipped.
const WorkCalendar& workCalendar();

}
