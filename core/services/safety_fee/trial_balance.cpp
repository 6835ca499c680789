// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/trial_balance.h"

#include "core/services/domain.h"
#include "core/services/safety_fee/account_sheets.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// What the reserve is called and numbered where the enterprise's own chart doesn't say so.
constexpr std::string_view usualCode = "4301";
constexpr std::string_view usualName = "专项储备";

class ReserveRows final : public ImportTarget {
public:
    static Result<std::unique_ptr<ImportTarget>> make(const Asked& asked)
    {
        auto rows = std::make_unique<ReserveRows>(asked.scope.enterprise);
        for (const Account& account : TRY(readAccounting(asked.facts, asked.scope.enterprise)).accounts) {
            if (account.role == AccountRole::Reserve)
                rows->m_names = {account.code.toStdString(), account.name.toStdString()};
        }
        return std::unique_ptr<ImportTarget>(std::move(rows));
    }

    explicit ReserveRows(const EnterpriseId& enterprise)
        : ImportTarget(accountBalanceTable),
          m_enterprise(enterprise.text()), m_names{std::string(usualCode), std::string(usualName)},
          m_enterpriseAt(place("enterprise")), m_sourceAt(place("source"))
    {
    }

    /// A sub-account's balance is in its account's already.
    bool isOfOthers(const RowCells& cells) const override
    {
        return std::find(m_names.begin(), m_names.end(), cells[m_sourceAt]) == m_names.end();
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[m_enterpriseAt] = m_enterprise;
        cells[m_sourceAt] = "科目余额表 " + cells[m_sourceAt];
        return {};
    }

private:
    std::string m_enterprise;
    std::vector<std::string> m_names; ///< code and name of the special reserve
    std::size_t m_enterpriseAt;
    std::size_t m_sourceAt;
};

}

const ImportKind& trialBalanceImport()
{
    static const ImportKind kind{"safety_fee.trial_balance", &trialBalanceSheet(), {}, &ReserveRows::make};
    return kind;
}

}
