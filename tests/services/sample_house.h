// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

#include <QObject>
#include <QTemporaryDir>

namespace plumbline::tests {

/// "ok", or the problem's code.
template <class T> QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

/// The house with its rules and domains, and hardly a word.
House houseWithoutFace();

/// That house, and the sample made in it once: every test takes a copy.
class SampleHouse final {
public:
    SampleHouse();
    const House& house() const { return m_house; }
    /// The sample opened from a copy in that folder.
    std::unique_ptr<Session> copyIn(const QTemporaryDir& folder) const;

private:
    House m_house;
    QTemporaryDir m_made;
};

/// A test whose every row begins with a copy of the sample of its own, opened at the machinery works.
class SampleTest : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<SampleHouse> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

}
