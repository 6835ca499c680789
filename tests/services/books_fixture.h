// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/books.h"
#include "tests/services/sample_house.h"

#include <QTemporaryDir>

#include <memory>

namespace plumbline::tests {

inline Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

inline const QString audited = QStringLiteral("2022 年度审计报告");

/// A maker of machinery in a workspace of its own, made anew for each test: 1,200,000.00 a year are due on the revenue of the
/// year before, so 100,000.00 a month.
class BooksUnderTest {
protected:
    void begin();
    void end();

    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    safety_fee::Facts facts() const;
    safety_fee::Book book() const;
    std::vector<safety_fee::Entry> entries(std::vector<safety_fee::EntryKind> kinds = {}) const;
    Scope scope(int year = 2023) const { return {m_enterprise, {}, year, QDate(year, 12, 31), {}}; }
    QString foundByVerification() const;
    Money closing(Month month) const;

    template <class Work> QString written(const Work& work)
    {
        WriteScope scope = std::move(m_session->workspace().write()).value();
        const auto done = work(scope);
        if (!done)
            return codeOf(done);
        return codeOf(scope.commit({"test", *m_session->acting(Right::Record)}));
    }

    void revenueOf(int year, std::int64_t fen);
    /// The revenue on which so much a year is due (article 30): 235,000.00 on the first 10,000,000.00, then 1.25 %.
    static std::int64_t revenueFor(std::int64_t dueYuan) { return (10'000'000 + (dueYuan - 235'000) * 80) * 100; }
    void open(std::int64_t balance = 0);
    safety_fee::Entry spent(QDate on, std::int64_t amount, const char* category = "machinery.1") const;
    QString enter(const safety_fee::Entry& entry);
    /// What the rule asks to be recorded before entries of a kind may be posted; the line of business they are of.
    Id allow(safety_fee::EntryKind kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    House m_house = houseWithoutFace();
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
    Id m_activity;
};

}
