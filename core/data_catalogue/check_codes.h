// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace plumbline::data_catalogue {

/// Every finding this domain can make, and every clock: the pack's articles name them, and each has its words.
inline constexpr auto checkCodes = std::to_array<std::string_view>({
    "data_catalogue.level.to-be-judged",
    "data_catalogue.level.judge-again",
    "data_catalogue.level.below-proposal",
    "data_catalogue.together.protected-higher",
    "data_catalogue.entry.incomplete",
    "data_catalogue.entry.other-rules",
    "data_catalogue.entry.personal-unflagged",
    "data_catalogue.entry.not-listed",
    "data_catalogue.filing.missing",
    "data_catalogue.filing.changed",
    "data_catalogue.filing.not-resubmitted",
    "data_catalogue.filing.outdated-level",
    "data_catalogue.combing.none",
    "data_catalogue.person.role-missing",
    "data_catalogue.person.letter-missing",
    "data_catalogue.person.letter-incomplete",
    "data_catalogue.collection.not-recorded",
    "data_catalogue.collection.unmanaged",
    "data_catalogue.collection.no-agreement",
    "data_catalogue.recovery-test.failed",
    "data_catalogue.recovery-test.none",
    "data_catalogue.automated.unchecked",
    "data_catalogue.provision.unspecified",
    "data_catalogue.provision.unverified",
    "data_catalogue.publication.not-analysed",
    "data_catalogue.publication.major-impact",
    "data_catalogue.destruction.not-recorded",
    "data_catalogue.destruction.request-open",
    "data_catalogue.destruction.seen-again",
    "data_catalogue.export.not-assessed",
    "data_catalogue.export.must-stay",
    "data_catalogue.export.foreign-body",
    "data_catalogue.transfer.no-plan",
    "data_catalogue.transfer.users-not-told",
    "data_catalogue.processor.no-contract",
    "data_catalogue.processor.unverified",
    "data_catalogue.processor.passed-on",
    "data_catalogue.crossing.not-reviewed",
    "data_catalogue.crossing.data-unnamed",
    "data_catalogue.logs.too-short",
    "data_catalogue.logs.incomplete",
    "data_catalogue.risk.open",
    "data_catalogue.risk.not-reported",
    "data_catalogue.incident.not-reported",
    "data_catalogue.incident.no-summary",
    "data_catalogue.incident.users-not-told",
    "data_catalogue.incident.no-yearly-report",
    "data_catalogue.assessment.not-mended",
    "data_catalogue.assessment.not-submitted",
    "data_catalogue.assessment.over-a-year",
    "data_catalogue.assessment.missing",
    "data_catalogue.visit.not-mended",
    "data_catalogue.group.task-open",
    "data_catalogue.control.gap",
    "data_catalogue.control.without-record",
    "data_catalogue.control.unanswered",
});
inline constexpr auto clockKinds = std::to_array<std::string_view>({
    "data_catalogue.first-filing",
    "data_catalogue.review-answer",
    "data_catalogue.resubmission",
    "data_catalogue.filing-change",
    "data_catalogue.review",
    "data_catalogue.recovery-test",
    "data_catalogue.risk-assessment",
    "data_catalogue.incident-report",
    "data_catalogue.group-report",
    "data_catalogue.visit-mending",
    "data_catalogue.incident-summary",
    "data_catalogue.control-gap",
});

}
