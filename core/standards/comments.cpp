// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/comments.h"

#include <map>

namespace plumbline::standards {

CommentCount countOf(std::span<const Comment> comments)
{
    CommentCount count;
    for (const Comment& comment : comments) {
        ++count.all;
        switch (comment.disposition) {
        case Disposition::Open:
            ++count.open;
            break;
        case Disposition::Adopted:
            ++count.adopted;
            break;
        case Disposition::Partly:
            ++count.partly;
            break;
        case Disposition::Rejected:
            ++count.rejected;
            break;
        }
    }
    return count;
}

Result<void> checkDisposition(const Comment& comment)
{
    const bool needsReason = comment.disposition == Disposition::Rejected || comment.disposition == Disposition::Partly;
    if (needsReason && comment.reason.trimmed().isEmpty())
        return Problem{"standards.comment.reason-missing"}.with("clause", comment.clause);
    return {};
}

QString comparedText(const QString& text)
{
    QString compared;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isLetterOrNumber())
            compared += character.toLower();
    }
    return compared;
}

std::vector<std::pair<std::size_t, std::size_t>> duplicates(std::span<const Comment> comments)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::map<std::pair<QString, QString>, std::size_t> first;
    for (std::size_t at = 0; at < comments.size(); ++at) {
        const auto [known, isNew] = first.emplace(
            std::pair(comments[at].clause.normalized(QString::NormalizationForm_KC).trimmed(), comparedText(comments[at].text)),
            at);
        if (!isNew)
            pairs.emplace_back(known->second, at);
    }
    return pairs;
}

}
