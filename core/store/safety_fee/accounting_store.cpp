// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/accounting_store.h"

#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

constexpr Wide percentMillionths = 100; // a percent in millionths of a unit is a hundredth of that in parts per million

Result<QString> textAt(const Statement& row, int column)
{
    return TRY(textIn(row, column));
}

Result<Account> readAccount(const Statement& row)
{
    Account account;
    account.id = TRY(row.id(0));
    account.role = AccountRole(TRY(choice(row, 1, accountRoles)));
    account.activity = TRY(row.optional(2, &Statement::id));
    account.code = TRY(row.string(3));
    account.name = TRY(row.string(4));
    return account;
}

Result<Asset> readAsset(const Statement& row)
{
    Asset asset;
    asset.id = TRY(row.id(0));
    asset.name = TRY(row.string(1));
    asset.card = TRY(textAt(row, 2));
    asset.completedOn = TRY(row.optional(3, &Statement::date));
    asset.taxMonths = int(TRY(row.optional(4, &Statement::integer)).value_or(0));
    if (!row.isNull(5))
        asset.residual = Rate::fromPartsPerMillion(std::int64_t(TRY(row.quantity(5)).millionths() / percentMillionths));
    return asset;
}

Result<AccountBalance> readBalance(const Statement& row)
{
    AccountBalance balance{TRY(row.id(0)), TRY(row.month(1)), TRY(row.money(2)), {}};
    balance.source = TRY(textAt(row, 3));
    return balance;
}

Result<ReconcilingItem> readItem(const Statement& row)
{
    ReconcilingItem item{
        TRY(row.id(0)), TRY(row.month(1)), ReconcilingKind(TRY(choice(row, 2, reconcilingKinds))), TRY(row.money(3)), {}};
    item.note = TRY(textAt(row, 4));
    return item;
}

Result<ApprovalSlip> readSlip(const Statement& row)
{
    ApprovalSlip slip;
    slip.id = TRY(row.id(0));
    slip.year = int(TRY(row.integer(1)));
    slip.number = int(TRY(row.integer(2)));
    slip.filledOn = TRY(row.optional(3, &Statement::date));
    slip.item = TRY(row.string(4));
    slip.category = TRY(row.optional(5, &Statement::text)).value_or(std::string());
    slip.amount = TRY(row.optional(6, &Statement::money));
    slip.activity = TRY(row.optional(7, &Statement::id));
    slip.department = TRY(textAt(row, 8));
    slip.applicant = TRY(textAt(row, 9));
    slip.safetyOfficer = TRY(textAt(row, 10));
    slip.finance = TRY(textAt(row, 11));
    slip.leader = TRY(textAt(row, 12));
    slip.entry = TRY(row.optional(13, &Statement::id));
    return slip;
}

Result<BasisSignOff> readSignOff(const Statement& row)
{
    BasisSignOff signOff;
    signOff.id = TRY(row.id(0));
    signOff.activity = TRY(row.id(1));
    signOff.month = TRY(row.month(2));
    signOff.production = TRY(textAt(row, 3));
    signOff.safety = TRY(textAt(row, 4));
    signOff.finance = TRY(textAt(row, 5));
    signOff.signedOn = TRY(row.optional(6, &Statement::date));
    signOff.paper = TRY(textAt(row, 7));
    return signOff;
}

/// By the enterprise's accounting standard, where nobody has chosen.
Result<VoucherTemplate> standingTemplate(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement row = TRY(scope.prepare("SELECT accounting_standard FROM enterprise WHERE id = ?"));
    row.bind(1, enterprise);
    if (TRY(row.step()) && TRY(row.optional(0, &Statement::text)) == "small-enterprise")
        return VoucherTemplate::Expensed;
    return VoucherTemplate::SpecialReserve;
}

std::string keyOf(std::string_view key)
{
    return std::string(key);
}

}

Result<Accounting> readAccounting(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Accounting accounting;
    accounting.voucherTemplate = TRY(standingTemplate(scope, enterprise));
    Statement chosen = TRY(scope.prepare("SELECT voucher_template, overspent FROM safety_fee_accounting WHERE enterprise = ?"));
    chosen.bind(1, enterprise);
    if (TRY(chosen.step())) {
        accounting.voucherTemplate = VoucherTemplate(TRY(choice(chosen, 0, voucherTemplates)));
        accounting.overspent = Overspent(TRY(choice(chosen, 1, overspentKinds)));
    }
    accounting.accounts =
        TRY(rowsOf(scope, "SELECT id, role, activity, code, name FROM safety_fee_account WHERE enterprise = ? ORDER BY code, id",
            enterprise, readAccount));
    accounting.assets = TRY(rowsOf(scope,
        "SELECT id, name, card, completed_on, tax_months, residual_percent FROM safety_fee_asset WHERE enterprise = ? ORDER BY "
        "id",
        enterprise, readAsset));
    accounting.balances = TRY(
        rowsOf(scope, "SELECT id, month, balance_fen, source FROM safety_fee_account_balance WHERE enterprise = ? ORDER BY month",
            enterprise, readBalance));
    accounting.items = TRY(rowsOf(scope,
        "SELECT id, month, kind, amount_fen, note FROM safety_fee_reconciling_item WHERE enterprise = ? ORDER BY month, id",
        enterprise, readItem));
    accounting.slips = TRY(rowsOf(scope,
        "SELECT id, year, number, filled_on, item, category, amount_fen, activity, department, applicant, safety_officer, "
        "finance, leader, entry FROM safety_fee_slip WHERE enterprise = ? ORDER BY year, number",
        enterprise, readSlip));
    accounting.signOffs = TRY(rowsOf(scope,
        "SELECT s.id, s.activity, s.month, s.production, s.safety, s.finance, s.signed_on, s.paper FROM "
        "safety_fee_basis_sign_off s JOIN safety_fee_activity a ON a.id = s.activity WHERE a.enterprise = ? ORDER BY s.month, "
        "s.id",
        enterprise, readSignOff));
    return accounting;
}

Result<Id> accountingRow(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement row = TRY(scope.prepare("SELECT id FROM safety_fee_accounting WHERE enterprise = ?"));
    row.bind(1, enterprise);
    return TRY(row.step()) ? row.id(0) : Result<Id>(Id());
}

Result<int> nextSlipNumber(const ReadScope& scope, const EnterpriseId& enterprise, int year)
{
    Statement row =
        TRY(scope.prepare("SELECT coalesce(max(number), 0) + 1 FROM safety_fee_slip WHERE enterprise = ? AND year = ?"));
    row.bindAll(enterprise, year);
    TRY(row.step());
    return int(TRY(row.integer(0)));
}

Result<Id> saveTreatment(WriteScope& scope, const EnterpriseId& enterprise, VoucherTemplate voucherTemplate, Overspent overspent)
{
    return saveRow(scope, accountingTable, TRY(accountingRow(scope, enterprise)),
        {{"enterprise", enterprise}, {"voucher_template", keyOf(voucherTemplates[std::size_t(voucherTemplate)])},
            {"overspent", keyOf(overspentKinds[std::size_t(overspent)])}});
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Account& account)
{
    return saveRow(scope, accountTable, account.id,
        {{"enterprise", enterprise}, {"role", keyOf(accountRoles[std::size_t(account.role)])}, {"activity", account.activity},
            {"code", account.code}, {"name", account.name}});
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Asset& asset)
{
    const Quantity percent = Quantity::fromMillionths(Wide(asset.residual.partsPerMillion()) * percentMillionths);
    return saveRow(scope, assetTable, asset.id,
        {{"enterprise", enterprise}, {"name", asset.name}, {"card", textUnlessEmpty(asset.card)},
            {"completed_on", asset.completedOn},
            {"tax_months", asset.taxMonths == 0 ? std::nullopt : std::optional<int>(asset.taxMonths)},
            {"residual_percent", percent}});
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const AccountBalance& balance)
{
    return saveRow(scope, accountBalanceTable, balance.id,
        {{"enterprise", enterprise}, {"month", balance.month}, {"balance_fen", balance.balance},
            {"source", textUnlessEmpty(balance.source)}});
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ReconcilingItem& item)
{
    return saveRow(scope, reconcilingItemTable, item.id,
        {{"enterprise", enterprise}, {"month", item.month}, {"kind", keyOf(reconcilingKinds[std::size_t(item.kind)])},
            {"amount_fen", item.amount}, {"note", textUnlessEmpty(item.note)}});
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ApprovalSlip& slip)
{
    return saveRow(scope, slipTable, slip.id,
        {{"enterprise", enterprise}, {"year", slip.year}, {"number", slip.number}, {"filled_on", slip.filledOn},
            {"item", slip.item}, {"category", textUnlessEmpty(slip.category)}, {"amount_fen", slip.amount},
            {"activity", slip.activity}, {"department", textUnlessEmpty(slip.department)},
            {"applicant", textUnlessEmpty(slip.applicant)}, {"safety_officer", textUnlessEmpty(slip.safetyOfficer)},
            {"finance", textUnlessEmpty(slip.finance)}, {"leader", textUnlessEmpty(slip.leader)}, {"entry", slip.entry}});
}

Result<Id> save(WriteScope& scope, const BasisSignOff& signOff)
{
    return saveRow(scope, basisSignOffTable, signOff.id,
        {{"activity", signOff.activity}, {"month", signOff.month}, {"production", textUnlessEmpty(signOff.production)},
            {"safety", textUnlessEmpty(signOff.safety)}, {"finance", textUnlessEmpty(signOff.finance)},
            {"signed_on", signOff.signedOn}, {"paper", textUnlessEmpty(signOff.paper)}});
}

}
