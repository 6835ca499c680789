// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/services/session.h"

#include <QByteArray>

#include <array>

class QIODevice;

namespace plumbline {

// Copies of vouchers, photos, drawings beside a fact. The fact is known by its id, whatever table it is in: what belonged to a
// draft belongs to the entry it becomes.

/// What an attachment is; its words are in ui/texts ("attachment.voucher").
inline constexpr std::array attachmentKinds{"voucher", "invoice", "contract", "approval", "report", "drawing", "photo", "other"};

struct AttachmentFacts {
    QString name; ///< of the file, without a folder
    std::string kind = "other";
    QString note = {};
};

struct Attachment {
    Id id;
    Id fact;
    std::string content; ///< SHA-256
    AttachmentFacts facts;
    QString person;
    std::string at; ///< of the record that brought it
    std::int64_t bytes = 0;
    std::optional<Problem> trouble; ///< attachment.missing, attachment.damaged {name}: as far as known without reading it
};

/// Takes a file in, kept once however often it is attached, and returns the attachment's id. A content that was lost or damaged
/// is restored by attaching the same file again. Right::Record; facts.missing {table, id}, attachment.unknown-kind {kind},
/// attachment.exists {name}, attachment.too-large {bytes, most}, attachment.empty, attachment.not-a-file, file.unreadable,
/// attachment.name-missing; and person.locked, person.may-not.
Result<Id> attach(Session& session, std::string_view table, const Id& fact, const QString& path, const AttachmentFacts& facts);
/// The same for what comes from the clipboard.
Result<Id> attach(Session& session, std::string_view table, const Id& fact, QIODevice& content, const AttachmentFacts& facts);
/// The attachment goes from its fact; its content stays. attachment.reason-missing, facts.missing
Result<void> removeAttachment(Session& session, const Id& attachment, const QString& reason);

Result<void> checkFact(const ReadScope& facts, std::string_view table, const Id& fact); ///< facts.missing {table, id}
/// Of one fact, in the order they were taken in.
Result<std::vector<Attachment>> attachments(const ReadScope& facts, const Id& fact);
Result<Attachment> attachmentOf(const ReadScope& facts, const Id& attachment); ///< facts.missing
/// Whether a fact has an attachment of that kind.
Result<bool> hasAttachment(const ReadScope& facts, const Id& fact, std::string_view kind);

/// The whole content, held against its hash; what is found damaged is remembered. attachment.missing, attachment.damaged {name}
Result<QByteArray> attachmentBytes(Session& session, const Attachment& attachment);
/// The same into a file that is there only when all of it is right. file.not-written
Result<void> saveAttachment(Session& session, const Attachment& attachment, const QString& path);

/// attachment.missing, attachment.damaged {name, table}: of all attachments, as far as known without reading them.
Result<std::vector<Finding>> attachmentFindings(const ReadScope& facts);

/// A small picture kept beside the content; empty where there is none yet.
Result<QByteArray> thumbnail(const ReadScope& facts, const Attachment& attachment);
Result<void> keepThumbnail(Session& session, const Attachment& attachment, const QByteArray& png);

}
