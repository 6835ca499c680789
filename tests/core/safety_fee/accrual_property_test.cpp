// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/safety_fee/accrual.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::safety_fee;

namespace {

/// Figures of every size: as many below a thousand yuan as beyond a billion.
std::int64_t anyFigure()
{
    const int digits = *rc::gen::inRange(0, 17);
    std::int64_t limit = 10;
    for (int digit = 0; digit < digits; ++digit)
        limit *= 10;
    return *rc::gen::inRange<std::int64_t>(0, std::min<std::int64_t>(limit, 99'999'999'999'999'999));
}

BasisFigure figureFor(const Standard& standard, std::int64_t figure)
{
    if (std::holds_alternative<Tariff>(standard.measure))
        return Quantity::fromMillionths(figure);
    return Money::fromFen(figure);
}

Wide stepSum(const Accrual& accrual)
{
    Wide sum = 0;
    for (const AccrualStep& step : accrual.steps) {
        std::visit(
            [&]<class S>(const S& part) {
                if constexpr (requires { part.exact; })
                    sum += part.exact.hundredMillionths();
            },
            step);
    }
    return sum;
}

/// An independent way to the same amount: every whole fen of the base at the rate that holds there, by differences of limits
/// from the top bracket down.
Wide byDifferences(const Scale& scale, Money base)
{
    Wide sum = 0;
    for (auto bracket = scale.brackets.rbegin(); bracket != scale.brackets.rend(); ++bracket) {
        if (base <= bracket->over)
            continue;
        sum += Wide(base.fen() - bracket->over.fen()) * bracket->rate.partsPerMillion();
        base = bracket->over;
    }
    return sum;
}

}

class AccrualPropertyTest : public QObject {
    Q_OBJECT

    const RulePack m_pack =
        *readRulePack(tests::sourceFile(QStringLiteral("resources/rules/caizi-2022-136.json")), QStringLiteral("136"));
    const StandardsTable m_table = *StandardsTable::of(m_pack);

    const Standard& anyStandard() const { return m_pack.standards[*rc::gen::inRange<std::size_t>(0, m_pack.standards.size())]; }

private Q_SLOTS:
    void theStepsSumToTheTotal()
    {
        QVERIFY(rc::check([this] {
            const Standard& standard = anyStandard();
            const Accrual accrual = *accrue(m_table, standard.id, figureFor(standard, anyFigure()));
            RC_ASSERT(stepSum(accrual) == accrual.exact.hundredMillionths());
            // Half-up to the fen, once: the amount is never further than half a fen from the sum.
            const Wide distance = Wide(accrual.amount.fen()) * 1'000'000 - accrual.exact.hundredMillionths();
            RC_ASSERT(distance <= 500'000 && distance > -500'000);
        }));
    }

    void twelveMonthsSumToTheYear()
    {
        QVERIFY(rc::check([] {
            const Money annual = Money::fromFen(anyFigure());
            Sum sum;
            const TwelveMonths months = twelfths(annual);
            for (const Money month : months) {
                RC_ASSERT(!month.isNegative());
                sum += month;
            }
            RC_ASSERT(*sum.total() == annual);
            RC_ASSERT(months.back() >= months.front());
            RC_ASSERT(months.back().fen() - months.front().fen() < 12);
        }));
    }

    void moreBasisNeverAccruesLess()
    {
        QVERIFY(rc::check([this] {
            const Standard& standard = anyStandard();
            const std::int64_t less = anyFigure();
            const std::int64_t more = less + *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
            const Money low = accrue(m_table, standard.id, figureFor(standard, less))->amount;
            const Money high = accrue(m_table, standard.id, figureFor(standard, more))->amount;
            RC_ASSERT(low <= high);
        }));
    }

    void aScaleIsTheSumOfWhatEachBracketAdds()
    {
        std::vector<const Standard*> scales;
        for (const Standard& standard : m_pack.standards) {
            if (std::holds_alternative<Scale>(standard.measure))
                scales.push_back(&standard);
        }
        QVERIFY(rc::check([&] {
            const Standard& standard = *scales[*rc::gen::inRange<std::size_t>(0, scales.size())];
            const Money base = Money::fromFen(anyFigure());
            const ExactAmount exact = accrue(m_table, standard.id, base)->exact;
            RC_ASSERT(exact.hundredMillionths() == byDifferences(std::get<Scale>(standard.measure), base));
        }));
    }

    void theHigherHazardNeverAccruesLessThanAnyOfThem()
    {
        QVERIFY(rc::check([this] {
            const Quantity tonnes = Quantity::fromMillionths(anyFigure());
            std::vector<std::string_view> hazards{"coal.outburst", "coal.high-gas", "coal.underground"};
            const int turns = *rc::gen::inRange(0, 3);
            std::rotate(hazards.begin(), hazards.begin() + turns, hazards.end());
            const Money together = accrue(m_table, hazards, tonnes)->amount;
            Money highest;
            for (const std::string_view hazard : hazards)
                highest = std::max(highest, accrue(m_table, hazard, tonnes)->amount);
            RC_ASSERT(together == highest);
        }));
    }
};

PLUMBLINE_TEST(AccrualPropertyTest)
#include "accrual_property_test.moc"
