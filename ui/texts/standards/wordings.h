// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/wording.h"

namespace plumbline::standards {

std::span<const ProblemWording> problemWordings();
std::span<const KeyWording> findingWordings();
std::span<const KeyWording> obligationWordings();
std::span<const StepWording> stepWordings();
std::span<const KeyWording> ruleWordings();
std::span<const KeyWording> words();

}
