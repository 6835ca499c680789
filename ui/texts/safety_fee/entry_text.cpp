// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/entry_text.h"

#include "core/safety_fee/ledger_report.h"

namespace plumbline::safety_fee {

const char* entryKindKey(EntryKind kind)
{
    return entryKindNames[std::size_t(kind)];
}

QString entryKindWord(EntryKind kind, Language language)
{
    return in(language, entryKindName(kind));
}

}
