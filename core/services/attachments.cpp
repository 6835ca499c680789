// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"

#include "core/store/contents.h"
#include "core/store/facts.h"
#include "core/store/shared_tables.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::string_view selection =
    "SELECT a.id, a.fact, a.content, a.name, a.kind, a.note, p.name, j.bytes, coalesce(c.is_damaged, 0) FROM attachment a "
    "JOIN person p ON p.id = a.person JOIN journal j ON j.row = a.born LEFT JOIN cache_content c ON c.content = a.content ";

Problem named(Problem problem, const Attachment& attachment)
{
    return std::move(problem).with("name", attachment.facts.name);
}

Result<std::optional<Problem>> troubleOf(const ReadScope& scope, Attachment& attachment, bool wasDamaged)
{
    const ContentLook look = TRY(lookAtContent(scope, attachment.content));
    attachment.bytes = look.length;
    if (look.state == ContentState::Missing)
        return std::optional(named(Problem{"attachment.missing"}, attachment));
    if (look.state == ContentState::Cut || wasDamaged)
        return std::optional(named(Problem{"attachment.damaged"}, attachment));
    return std::optional<Problem>();
}

Result<Attachment> attachmentIn(const ReadScope& scope, const Statement& row)
{
    Attachment attachment;
    attachment.id = TRY(row.id(0));
    attachment.fact = TRY(row.id(1));
    attachment.content = TRY(row.text(2));
    attachment.facts.name = TRY(row.string(3));
    attachment.facts.kind = TRY(row.text(4));
    attachment.facts.note = TRY(row.optional(5, &Statement::string)).value_or(QString());
    attachment.person = TRY(row.string(6));
    if (const auto record = journal::parseRecord(TRY(row.blob(7))))
        attachment.at = record->at;
    attachment.trouble = TRY(troubleOf(scope, attachment, TRY(row.flag(8))));
    return attachment;
}

Result<std::vector<Attachment>> allOf(const ReadScope& scope, Statement& rows)
{
    std::vector<Attachment> found;
    while (TRY(rows.step()))
        found.push_back(TRY(attachmentIn(scope, rows)));
    return found;
}

Result<void> checkDescription(const AttachmentFacts& facts)
{
    const bool isOfOneLine = std::none_of(facts.name.begin(), facts.name.end(), [](QChar character) { return character < u' '; });
    if (facts.name.trimmed().isEmpty() || !isOfOneLine || facts.name.contains(u'/') || facts.name.contains(u'\\'))
        return Problem{"attachment.name-missing"}.with("name", facts.name);
    const bool isKnown =
        std::any_of(attachmentKinds.begin(), attachmentKinds.end(), [&](const char* kind) { return facts.kind == kind; });
    if (!isKnown)
        return Problem{"attachment.unknown-kind"}.with("kind", QString::fromStdString(facts.kind));
    return {};
}

/// The attachment of that content, where the fact has it: its content may have been lost since.
Result<std::optional<Id>> attachedAlready(const ReadScope& scope, const Id& fact, const std::string& sha256)
{
    Statement rows = TRY(scope.prepare("SELECT id FROM attachment WHERE fact = ? AND content = ?"));
    rows.bindAll(fact, sha256);
    if (!TRY(rows.step()))
        return std::optional<Id>();
    return std::optional(TRY(rows.id(0)));
}

std::optional<QString> textOrNothing(const QString& text)
{
    return text.isEmpty() ? std::optional<QString>() : text;
}

/// Remembers what reading a content told, where that is news.
Result<void> rememberState(Session& session, const Attachment& attachment, bool isDamaged)
{
    ContentNote note;
    {
        const ReadScope scope = TRY(session.workspace().read());
        note = TRY(noteOfContent(scope, attachment.content));
    }
    if (note.isDamaged == isDamaged)
        return {};
    note.isDamaged = isDamaged;
    return keepNote(session.workspace(), attachment.content, note);
}

Result<void> readVerified(
    Session& session, const Attachment& attachment, const std::function<Result<void>(std::string_view)>& take)
{
    const auto read = [&]() -> Result<void> {
        const ReadScope scope = TRY(session.workspace().read());
        return readContent(scope, attachment.content, take);
    };
    const Result<void> outcome = read();
    const bool isDamaged = !outcome && outcome.problem().code == "attachment.damaged";
    // The answer counts; that it couldn't be noted beside the content is of no weight.
    if (outcome || isDamaged)
        static_cast<void>(rememberState(session, attachment, isDamaged));
    return outcome ? outcome : named(outcome.problem(), attachment);
}

}

Result<Id> attach(Session& session, std::string_view table, const Id& fact, const QString& path, const AttachmentFacts& facts)
{
    if (!QFileInfo(path).isFile())
        return Problem{QFileInfo::exists(path) ? "attachment.not-a-file" : "file.not-found"}.inFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"}.inFile(path);
    AttachmentFacts named = facts;
    if (named.name.isEmpty())
        named.name = QFileInfo(path).fileName();
    const Result<Id> attached = attach(session, table, fact, file, named);
    return attached || !attached.problem().where.file.isEmpty() ? attached : Problem(attached.problem()).inFile(path);
}

Result<Id> attach(Session& session, std::string_view table, const Id& fact, QIODevice& content, const AttachmentFacts& facts)
{
    const Actor by = TRY(session.acting(Right::Record));
    TRY(checkDescription(facts));
    WriteScope scope = TRY(session.workspace().write());
    TRY(checkFact(scope, table, fact));
    const KeptContent kept = TRY(keepContent(scope, content));
    const std::optional<Id> present = TRY(attachedAlready(scope, fact, kept.sha256));
    if (present && !kept.isNew)
        return Problem{"attachment.exists"}.with("name", facts.name);
    const Id id = present ? *present
                          : TRY(insertFact(scope, attachmentTable,
                              {{"tbl", std::string(table)}, {"fact", fact}, {"content", kept.sha256}, {"name", facts.name},
                                  {"kind", facts.kind}, {"note", textOrNothing(facts.note)}, {"person", by.id}}));
    TRY(scope.commit({present ? "attachment.restore" : "attachment.add", by}));
    if (present)
        TRY(keepNote(session.workspace(), kept.sha256, {}));
    return id;
}

Result<void> removeAttachment(Session& session, const Id& attachment, const QString& reason)
{
    const Actor by = TRY(session.acting(Right::Record));
    if (reason.trimmed().isEmpty())
        return Problem{"attachment.reason-missing"};
    WriteScope scope = TRY(session.workspace().write());
    TRY(deleteFact(scope, attachmentTable, attachment));
    TRY(scope.commit({"attachment.remove", by, reason.trimmed()}));
    return {};
}

Result<void> checkFact(const ReadScope& scope, std::string_view table, const Id& fact)
{
    const auto missing = [&] {
        return Problem{"facts.missing"}
            .with("table", QString::fromUtf8(table.data(), qsizetype(table.size())))
            .with("id", QString::fromStdString(fact.text()));
    };
    const FactTable* const declared = scope.tables().find(table);
    if (!declared)
        return missing();
    Statement rows = TRY(scope.prepare("SELECT 1 FROM " + sqlName(declared->name) + " WHERE id = ?"));
    rows.bind(1, fact);
    return TRY(rows.step()) ? Result<void>() : missing();
}

Result<std::vector<Attachment>> attachments(const ReadScope& facts, const Id& fact)
{
    Statement rows = TRY(facts.prepare(std::string(selection) + "WHERE a.fact = ? ORDER BY a.id"));
    rows.bind(1, fact);
    return allOf(facts, rows);
}

Result<Attachment> attachmentOf(const ReadScope& facts, const Id& attachment)
{
    Statement rows = TRY(facts.prepare(std::string(selection) + "WHERE a.id = ?"));
    rows.bind(1, attachment);
    if (!TRY(rows.step()))
        return Problem{"facts.missing"}
            .with("table", QString::fromLatin1(attachmentTable.name))
            .with("id", QString::fromStdString(attachment.text()));
    return attachmentIn(facts, rows);
}

Result<bool> hasAttachment(const ReadScope& facts, const Id& fact, std::string_view kind)
{
    Statement rows = TRY(facts.prepare("SELECT 1 FROM attachment WHERE fact = ? AND kind = ?"));
    rows.bindAll(fact, kind);
    return rows.step();
}

Result<QByteArray> attachmentBytes(Session& session, const Attachment& attachment)
{
    QByteArray all;
    TRY(readVerified(session, attachment, [&](std::string_view bytes) {
        all.append(bytes.data(), qsizetype(bytes.size()));
        return Result<void>();
    }));
    return all;
}

Result<void> saveAttachment(Session& session, const Attachment& attachment, const QString& path)
{
    QSaveFile file(path);
    const auto notWritten = [&] { return Problem{"file.not-written", {path}}.with("message", file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    TRY(readVerified(session, attachment, [&](std::string_view bytes) -> Result<void> {
        if (file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            return notWritten();
        return {};
    }));
    return file.commit() ? Result<void>() : notWritten();
}

Result<std::vector<Finding>> attachmentFindings(const ReadScope& facts)
{
    // Only what is in trouble is read whole: there may be tens of thousands.
    Statement rows = TRY(facts.prepare("SELECT a.name, a.fact, b.row IS NULL, a.tbl FROM attachment a "
                                       "LEFT JOIN blob b ON b.row = (SELECT max(row) FROM blob WHERE sha256 = a.content) "
                                       "LEFT JOIN cache_content c ON c.content = a.content "
                                       "WHERE b.row IS NULL OR c.is_damaged = 1 OR (b.length + 262143) / 262144 <> "
                                       "(SELECT count(*) FROM blob_chunk k WHERE k.blob = b.row) ORDER BY a.id"));
    std::vector<Finding> findings;
    while (TRY(rows.step())) {
        Finding finding;
        finding.code = TRY(rows.flag(2)) ? "attachment.missing" : "attachment.damaged";
        finding.weight = Weight::Warning;
        finding.figures = {{"name", TRY(rows.text(0))}, {"table", TRY(rows.text(3))}};
        finding.subject = TRY(rows.id(1)).text();
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<QByteArray> thumbnail(const ReadScope& facts, const Attachment& attachment)
{
    return QByteArray::fromStdString(TRY(noteOfContent(facts, attachment.content)).thumbnail);
}

Result<void> keepThumbnail(Session& session, const Attachment& attachment, const QByteArray& png)
{
    ContentNote note;
    {
        const ReadScope scope = TRY(session.workspace().read());
        note = TRY(noteOfContent(scope, attachment.content));
    }
    note.thumbnail = png.toStdString();
    return keepNote(session.workspace(), attachment.content, note);
}

}
