// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/domain_pages.h"

#include "ui/texts/problem_text.h"

namespace plumbline {

void PageContext::tell(const Problem& problem, Notice::Weight weight)
{
    show({weight, sentenceOf(problem, language())});
}

}
