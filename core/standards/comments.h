// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"

#include <span>

namespace plumbline::standards {

/// An opinion that stands for itself, with those that a person found to be the same over again.
struct Opinion {
    const Comment* comment = nullptr;
    std::vector<const Comment*> repeats;

    /// Everyone who gave it, each once.
    QString units() const;
};
enum class OpinionsOf { Consultation, Examination, Both };
/// In the order they came in. Points into the dossier.
std::vector<Opinion> opinionsOf(const Dossier& dossier, OpinionsOf stage);

struct CommentCount {
    std::int64_t all = 0; ///< a repeated one once
    std::int64_t open = 0;
    std::int64_t adopted = 0;
    std::int64_t partly = 0;
    std::int64_t rejected = 0;
    std::int64_t repeated = 0; ///< beside them
};
CommentCount countOf(std::span<const Opinion> opinions);

/// Of those a draft was sent to.
struct AddresseeCount {
    std::int64_t sent = 0;
    std::int64_t answered = 0;
    std::int64_t withOpinions = 0;

    std::int64_t silent() const { return sent - answered; }
};
AddresseeCount countOf(std::span<const Addressee> addressees);

/// A disposition that says enough. standards.comment.reason-missing {clause} where one was rejected or partly adopted without a
/// reason.
Result<void> checkDisposition(const Comment& comment);

/// Two of the same clause that may be the same, and that nobody has judged yet.
struct Alike {
    const Comment* earlier = nullptr;
    const Comment* later = nullptr;
    bool isExact = false; ///< word for word; blanks, signs and width don't tell them apart
};
/// Those that say the same word for word, and, where a clause has few enough to be held against each other, those that nearly do.
/// Points into the dossier.
std::vector<Alike> alike(const Dossier& dossier);

/// Whether a later opinion may be taken to be an earlier one over again. standards.comment.other-stage,
/// standards.comment.merged-already, standards.comment.has-repeats, standards.comment.not-earlier
Result<void> mayMerge(const Dossier& dossier, const Id& earlier, const Id& later);

/// What the text of two comments is compared by.
QString comparedText(const QString& text);
/// Whether four fifths of the pairs of neighbouring characters are the same, or one text holds the other.
bool isNearly(const QString& comparedOne, const QString& comparedOther);

}
