// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/entry_text.h"

namespace plumbline::safety_fee {

namespace {

struct KindWord {
    const char* zh;
    const char* en;
};
constexpr std::array<KindWord, entryKinds> kindWords{{
    {"年初结余", "opening balance"},
    {"提取", "accrual"},
    {"提取更正", "correction"},
    {"提高部分", "raise"},
    {"补提", "supplement"},
    {"使用", "use"},
    {"付分包", "to subcontractor"},
    {"上交总部", "to headquarters"},
    {"子公司上交", "from subsidiaries"},
    {"收总包", "received"},
    {"退回建设单位", "returned to owner"},
    {"结转损益", "released"},
}};

}

const char* entryKindKey(EntryKind kind)
{
    return entryKindNames[std::size_t(kind)];
}

QString entryKindWord(EntryKind kind, Language language)
{
    const KindWord& word = kindWords[std::size_t(kind)];
    return QString::fromUtf8(language == Language::Chinese ? word.zh : word.en);
}

}
