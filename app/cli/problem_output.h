// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <string>

namespace plumbline::cli {

/// {"pack":"…","article":30,"paragraph":null,"item":"一","subitem":null}
void appendCitation(std::string& out, const Citation& citation);
/// {"code":"…","message":"…","where":{…},"citation":{…},"next":"…"}; what isn't known is left out.
void appendProblem(std::string& out, const Problem& problem, Language language);
/// For people: what, where, why, what to do next.
QString problemSentences(const Problem& problem, Language language);

}
