// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"

#include "core/store/shared_tables.h"
#include "core/values/digest.h"

#include <QIODevice>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

Problem aboutContent(std::string_view code, std::string_view sha256)
{
    return Problem{code}.with("content", QString::fromUtf8(sha256.data(), qsizetype(sha256.size())));
}

struct Summary {
    std::int64_t length = 0;
    std::string sha256;
};

/// Goes through a device from its start, in pieces of a chunk's size.
Result<Summary> goThrough(QIODevice& source, const std::function<Result<void>(std::string_view)>& take)
{
    if (!source.seek(0))
        return Problem{"file.unreadable"};
    Hasher hasher;
    Summary summary;
    for (;;) {
        const QByteArray piece = source.read(contentChunk);
        if (piece.isEmpty())
            break;
        summary.length += piece.size();
        if (summary.length > largestContent)
            return Problem{"attachment.too-large"}.with("most", QString::number(largestContent >> 20));
        const std::string_view bytes(piece.constData(), std::size_t(piece.size()));
        hasher.add(bytes);
        if (take)
            TRY(take(bytes));
    }
    if (!source.atEnd())
        return Problem{"file.unreadable"};
    summary.sha256 = hex(hasher.finish());
    return summary;
}

/// The newest of a hash, and how long it is.
struct Kept {
    std::int64_t row = 0;
    std::int64_t length = 0;
};
Result<std::optional<Kept>> newestOf(const ReadScope& scope, std::string_view sha256)
{
    Statement rows = TRY(scope.prepare("SELECT row, length FROM blob WHERE sha256 = ? ORDER BY row DESC LIMIT 1"));
    rows.bind(1, sha256);
    if (!TRY(rows.step()))
        return std::optional<Kept>();
    return std::optional(Kept{TRY(rows.integer(0)), TRY(rows.integer(1))});
}

Result<void> store(WriteScope& scope, QIODevice& source, const Summary& expected)
{
    Statement blob = TRY(scope.prepare("INSERT INTO blob(sha256, length) VALUES (?, ?)"));
    blob.bindAll(expected.sha256, expected.length);
    TRY(blob.run());
    const std::int64_t row = TRY(newestOf(scope, expected.sha256))->row;
    Statement chunk = TRY(scope.prepare("INSERT INTO blob_chunk(blob, place, bytes) VALUES (?, ?, ?)"));
    std::int64_t place = 0;
    const Summary stored = TRY(goThrough(source, [&](std::string_view bytes) {
        chunk.bindAll(row, place++);
        chunk.bindBlob(3, bytes);
        return chunk.run();
    }));
    if (stored.sha256 != expected.sha256)
        return Problem{"attachment.changed-while-read"};
    return {};
}

}

Result<KeptContent> keepContent(WriteScope& scope, QIODevice& source)
{
    if (source.size() > largestContent)
        return Problem{"attachment.too-large"}
            .with("bytes", QString::number(source.size()))
            .with("most", QString::number(largestContent >> 20));
    const Summary summary = TRY(goThrough(source, {}));
    if (summary.length == 0)
        return Problem{"attachment.empty"};
    // One that is damaged is taken in anew.
    if (readContent(scope, summary.sha256, {}))
        return KeptContent{summary.sha256, false};
    TRY(store(scope, source, summary));
    return KeptContent{summary.sha256, true};
}

Result<void> readContent(
    const ReadScope& scope, std::string_view sha256, const std::function<Result<void>(std::string_view)>& take)
{
    const std::optional<Kept> kept = TRY(newestOf(scope, sha256));
    if (!kept)
        return aboutContent("attachment.missing", sha256);
    Statement chunks = TRY(scope.prepare("SELECT place, bytes FROM blob_chunk WHERE blob = ? ORDER BY place"));
    chunks.bind(1, kept->row);
    Hasher hasher;
    std::int64_t length = 0;
    for (std::int64_t place = 0; TRY(chunks.step()); ++place) {
        const std::string bytes = TRY(chunks.blob(1));
        length += std::int64_t(bytes.size());
        if (TRY(chunks.integer(0)) != place || length > kept->length)
            return aboutContent("attachment.damaged", sha256);
        hasher.add(bytes);
        if (take)
            TRY(take(bytes));
    }
    if (length != kept->length || hex(hasher.finish()) != sha256)
        return aboutContent("attachment.damaged", sha256);
    return {};
}

Result<ContentLook> lookAtContent(const ReadScope& scope, std::string_view sha256)
{
    const std::optional<Kept> kept = TRY(newestOf(scope, sha256));
    if (!kept)
        return ContentLook{};
    Statement sum = TRY(scope.prepare("SELECT coalesce(sum(length(bytes)), 0) FROM blob_chunk WHERE blob = ?"));
    sum.bind(1, kept->row);
    TRY(sum.step());
    return ContentLook{TRY(sum.integer(0)) == kept->length ? ContentState::Whole : ContentState::Cut, kept->length};
}

Result<std::vector<Problem>> checkContents(const ReadScope& scope)
{
    std::map<std::string, QString> named; ///< what each content was called last
    Statement gone = TRY(scope.prepare("SELECT before FROM journal_line WHERE tbl = 'attachment' AND op = 'delete'"));
    while (TRY(gone.step())) {
        const auto cells = journal::parseCells(TRY(gone.text(0)));
        if (!cells)
            continue; // told of where the lines are gone through
        const auto cell = [&](std::string_view column) {
            const auto found = std::find_if(cells->begin(), cells->end(), [&](const auto& one) { return one.first == column; });
            return found == cells->end() ? std::string() : found->second;
        };
        named.emplace(cell("content"), QString::fromStdString(cell("name")));
    }
    Statement present = TRY(scope.prepare("SELECT content, name FROM attachment"));
    while (TRY(present.step()))
        named[TRY(present.text(0))] = TRY(present.string(1));
    std::vector<Problem> problems;
    for (const auto& [content, name] : named) {
        if (const Result<void> read = readContent(scope, content, {}); !read)
            problems.push_back(Problem(read.problem()).with("name", name));
    }
    return problems;
}

Result<ContentNote> noteOfContent(const ReadScope& scope, std::string_view sha256)
{
    Statement rows = TRY(scope.prepare("SELECT thumbnail, is_damaged FROM cache_content WHERE content = ?"));
    rows.bind(1, sha256);
    if (!TRY(rows.step()))
        return ContentNote{};
    return ContentNote{rows.isNull(0) ? std::string() : TRY(rows.blob(0)), TRY(rows.flag(1))};
}

Result<void> keepNote(Workspace& workspace, std::string_view sha256, const ContentNote& note)
{
    if (workspace.isReadOnly())
        return {};
    return workspace.writeCache([&](sqlite3* database) -> Result<void> {
        Statement put = TRY(Statement::prepare(database,
            "INSERT INTO cache_content(content, thumbnail, is_damaged) VALUES (?, ?, ?) ON CONFLICT(content) DO UPDATE SET "
            "thumbnail = excluded.thumbnail, is_damaged = excluded.is_damaged"));
        put.bind(1, sha256).bindFlag(3, note.isDamaged);
        if (!note.thumbnail.empty())
            put.bindBlob(2, note.thumbnail);
        return put.run();
    });
}

}
