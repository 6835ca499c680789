// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <functional>

class QIODevice;

namespace plumbline {

// Contents of attachments: whole files, kept in pieces under their SHA-256 and never changed. Who has which content is a fact
// of its own (attachmentTable).

inline constexpr std::int64_t largestContent = std::int64_t(100) << 20; ///< bytes
inline constexpr std::int64_t contentChunk = std::int64_t(256) << 10; ///< bytes

struct KeptContent {
    std::string sha256; ///< 64 lower hex digits
    bool isNew = true; ///< it was not there, or not whole
};
/// Keeps what the device holds from its start; a content that is there whole is not kept twice. The device is read twice, in
/// pieces. attachment.empty, attachment.too-large {bytes, most},
/// attachment.changed-while-read, file.unreadable
Result<KeptContent> keepContent(WriteScope& scope, QIODevice& source);

/// Gives out a content piece by piece. Whoever takes them trusts none before all are there and right: attachment.missing
/// {content}, attachment.damaged {content}, and what `take` answers.
Result<void> readContent(
    const ReadScope& scope, std::string_view sha256, const std::function<Result<void>(std::string_view)>& take);

/// What a look at a content's size tells, without reading it.
enum class ContentState { Whole, Missing, Cut };
struct ContentLook {
    ContentState state = ContentState::Missing;
    std::int64_t length = 0; ///< as it was taken in
};
Result<ContentLook> lookAtContent(const ReadScope& scope, std::string_view sha256);

/// Reads every content that an attachment names or has named: attachment.missing, attachment.damaged {content, name}.
Result<std::vector<Problem>> checkContents(const ReadScope& scope);

/// What is remembered of a content beside it, and made anew at will: no record tells of it.
struct ContentNote {
    std::string thumbnail; ///< PNG; empty where there is none
    bool isDamaged = false; ///< when it was last read
};
Result<ContentNote> noteOfContent(const ReadScope& scope, std::string_view sha256);
/// Does nothing to a workspace that is only read.
Result<void> keepNote(Workspace& workspace, std::string_view sha256, const ContentNote& note);

}
