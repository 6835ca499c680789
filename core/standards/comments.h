// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"

#include <span>

namespace plumbline::standards {

struct CommentCount {
    std::int64_t all = 0;
    std::int64_t open = 0;
    std::int64_t adopted = 0;
    std::int64_t partly = 0;
    std::int64_t rejected = 0;
};
CommentCount countOf(std::span<const Comment> comments);

/// A disposition that says enough. standards.comment.reason-missing {clause} where one was rejected or partly adopted without a
/// reason.
Result<void> checkDisposition(const Comment& comment);

/// What of the same clause says the same: pairs of places, the later one second. Blanks, signs and width don't tell them apart.
std::vector<std::pair<std::size_t, std::size_t>> duplicates(std::span<const Comment> comments);

/// What the text of two comments is compared by.
QString comparedText(const QString& text);

}
