// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/sample_house.h"

#include "core/services/data_catalogue/data_catalogue_domain.h"
#include "core/services/safety_fee/safety_fee_domain.h"
#include "core/services/sample.h"
#include "core/services/standards/standards_domain.h"
#include "core/services/tailings/tailings_domain.h"
#include "resources/shipped_rules.h"

#include <QFile>

namespace plumbline::tests {

House houseWithoutFace()
{
    House house;
    Result<RuleBook> rules = shippedRules();
    if (!rules)
        qFatal("rules: %s", qPrintable(codeOf(rules)));
    house.domains.push_back(safety_fee::domain());
    house.domains.push_back(data_catalogue::domain());
    house.domains.push_back(standards::domain());
    house.domains.push_back(tailings::domain());
    house.shippedRules = std::move(*rules);
    house.words = {[](const Step& step) {
                       return LocalText{QString::fromStdString(step.kind), {}};
                   },
        [](const Citation&) { return LocalText{}; },
        [](const Finding& finding) {
            return LocalText{QString::fromStdString(finding.code), {}};
        },
        [](Weight) { return LocalText{}; }};
    return house;
}

SampleHouse::SampleHouse() : m_house(houseWithoutFace())
{
    const Result<void> made = makeSample(m_house, m_made.filePath(QStringLiteral("sample.plumb")));
    if (!made)
        qFatal("sample: %s", qPrintable(codeOf(made)));
}

std::unique_ptr<Session> SampleHouse::copyIn(const QTemporaryDir& folder) const
{
    const QString path = folder.filePath(QStringLiteral("sample.plumb"));
    if (!QFile::copy(m_made.filePath(QStringLiteral("sample.plumb")), path))
        qFatal("can't copy to %s", qPrintable(path));
    Result<std::unique_ptr<Session>> session = Session::open(m_house, path);
    if (!session)
        qFatal("open: %s", qPrintable(codeOf(session)));
    return std::move(*session);
}

void SampleTest::initTestCase()
{
    m_sample = std::make_unique<SampleHouse>();
}

void SampleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = m_sample->copyIn(*m_folder);
    m_enterprise = enterpriseBy(*m_session->workspace().read(), sampleMachinery)->id;
}

void SampleTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

}
