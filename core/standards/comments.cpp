// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/comments.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace plumbline::standards {

namespace {

constexpr std::size_t comparedAtMost = 200; ///< of one clause: each is held against each
constexpr qsizetype shortestHeld = 6; ///< characters: "同意" stands in many texts

std::string trimmedClause(const Comment& comment)
{
    return comment.clause.normalized(QString::NormalizationForm_KC).trimmed().toStdString();
}

/// The one it repeats, if somebody found so.
const Likeness* mergedBy(const Dossier& dossier, const Id& comment)
{
    const auto found = std::find_if(dossier.likenesses.begin(), dossier.likenesses.end(),
        [&](const Likeness& likeness) { return likeness.isSame && likeness.later == comment; });
    return found == dossier.likenesses.end() ? nullptr : &*found;
}

bool isJudged(const Dossier& dossier, const Comment& earlier, const Comment& later)
{
    return std::any_of(dossier.likenesses.begin(), dossier.likenesses.end(), [&](const Likeness& likeness) {
        return (likeness.earlier == earlier.id && likeness.later == later.id) || (likeness.isSame && likeness.later == later.id);
    });
}

std::vector<QString> pairsOf(const QString& text)
{
    std::vector<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        pairs.push_back(text.mid(at, 2));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

const Comment* commentOf(const Dossier& dossier, const Id& id)
{
    const auto found =
        std::find_if(dossier.comments.begin(), dossier.comments.end(), [&](const Comment& comment) { return comment.id == id; });
    return found == dossier.comments.end() ? nullptr : &*found;
}

}

QString Opinion::units() const
{
    QStringList names;
    const auto take = [&](const QString& unit) {
        if (!unit.isEmpty() && !names.contains(unit))
            names << unit;
    };
    take(comment->unit);
    for (const Comment* const repeat : repeats)
        take(repeat->unit);
    return names.join(QStringLiteral("、"));
}

std::vector<Opinion> opinionsOf(const Dossier& dossier, OpinionsOf stage)
{
    std::map<Id, Id> repeated;
    for (const Likeness& likeness : dossier.likenesses) {
        if (likeness.isSame)
            repeated.emplace(likeness.later, likeness.earlier);
    }
    std::vector<Opinion> opinions;
    std::map<Id, std::size_t> places;
    const auto counts = [&](const Comment& comment) {
        return stage == OpinionsOf::Both || comment.isOfExamination == (stage == OpinionsOf::Examination);
    };
    for (const Comment& comment : dossier.comments) {
        if (counts(comment) && !repeated.contains(comment.id)) {
            places.emplace(comment.id, opinions.size());
            opinions.push_back({&comment, {}});
        }
    }
    for (const Comment& comment : dossier.comments) {
        const auto merged = repeated.find(comment.id);
        if (merged == repeated.end() || !counts(comment))
            continue;
        const auto place = places.find(merged->second);
        if (place != places.end())
            opinions[place->second].repeats.push_back(&comment);
        else
            opinions.push_back({&comment, {}}); // what it was found to repeat isn't among these: nothing gets lost
    }
    return opinions;
}

CommentCount countOf(std::span<const Opinion> opinions)
{
    CommentCount count;
    for (const Opinion& opinion : opinions) {
        ++count.all;
        count.repeated += std::int64_t(opinion.repeats.size());
        switch (opinion.comment->disposition) {
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

AddresseeCount countOf(std::span<const Addressee> addressees)
{
    AddresseeCount count;
    for (const Addressee& addressee : addressees) {
        ++count.sent;
        count.answered += addressee.answeredOn ? 1 : 0;
        count.withOpinions += addressee.hasOpinions ? 1 : 0;
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

bool isNearly(const QString& comparedOne, const QString& comparedOther)
{
    const QString& shorter = comparedOne.size() < comparedOther.size() ? comparedOne : comparedOther;
    const QString& longer = comparedOne.size() < comparedOther.size() ? comparedOther : comparedOne;
    if (shorter.size() < shortestHeld)
        return shorter == longer;
    if (longer.contains(shorter))
        return true;
    const std::vector<QString> one = pairsOf(shorter);
    const std::vector<QString> other = pairsOf(longer);
    std::vector<QString> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return 2 * both.size() * 5 >= (one.size() + other.size()) * 4;
}

std::vector<Alike> alike(const Dossier& dossier)
{
    struct Compared {
        const Comment* comment;
        QString text;
    };
    std::map<std::pair<bool, std::string>, std::vector<Compared>> clauses;
    for (const Comment& comment : dossier.comments) {
        if (!mergedBy(dossier, comment.id))
            clauses[{comment.isOfExamination, trimmedClause(comment)}].push_back({&comment, comparedText(comment.text)});
    }
    std::vector<Alike> pairs;
    for (const auto& [clause, said] : clauses) {
        std::map<QString, const Comment*> first;
        for (std::size_t at = 0; at < said.size(); ++at) {
            const auto [known, isNew] = first.emplace(said[at].text, said[at].comment);
            if (!isNew) {
                if (!isJudged(dossier, *known->second, *said[at].comment))
                    pairs.push_back({known->second, said[at].comment, true});
                continue;
            }
            for (std::size_t before = 0; said.size() <= comparedAtMost && before < at; ++before) {
                if (said[before].text != said[at].text && isNearly(said[before].text, said[at].text)
                    && !isJudged(dossier, *said[before].comment, *said[at].comment))
                    pairs.push_back({said[before].comment, said[at].comment, false});
            }
        }
    }
    return pairs;
}

Result<void> mayMerge(const Dossier& dossier, const Id& earlier, const Id& later)
{
    const Comment* const first = commentOf(dossier, earlier);
    const Comment* const second = commentOf(dossier, later);
    if (!first || !second)
        return Problem{"facts.missing"}.with("id", QString::fromStdString((first ? later : earlier).text()));
    if (first >= second)
        return Problem{"standards.comment.not-earlier"};
    if (first->isOfExamination != second->isOfExamination)
        return Problem{"standards.comment.other-stage"};
    if (mergedBy(dossier, earlier) || mergedBy(dossier, later))
        return Problem{"standards.comment.merged-already"};
    const bool hasRepeats = std::any_of(dossier.likenesses.begin(), dossier.likenesses.end(),
        [&](const Likeness& likeness) { return likeness.isSame && likeness.earlier == later; });
    return hasRepeats ? Problem{"standards.comment.has-repeats"} : Result<void>();
}

}
