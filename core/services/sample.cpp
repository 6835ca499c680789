// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample.h"

#include "core/store/facts.h"
#include "core/store/shared_tables.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::int64_t sampleInstant = 1'759'219'200'000; // 2025-09-30 08:00 UTC

struct SampleEnterprise {
    std::string_view uscc;
    const char* name;
};
constexpr std::array sampleEnterprises{
    SampleEnterprise{sampleMachinery, "海川机械有限公司"},
    SampleEnterprise{sampleMine, "云岭矿业有限公司"},
    SampleEnterprise{sampleConstruction, "远山建设有限公司"},
    SampleEnterprise{sampleGroup, "城建集团有限公司"},
};

}

QDate sampleDay()
{
    return QDate(2025, 9, 30);
}

namespace {

Result<void> fill(const House& house, Workspace& workspace)
{
    WriteScope scope = TRY(workspace.write());
    const QString person = QStringLiteral("王芳");
    const PersonId personId(TRY(insertFact(scope, personTable, {{"name", person}})));
    for (const SampleEnterprise& enterprise : sampleEnterprises)
        TRY(addEnterprise(scope, {{}, QString::fromUtf8(enterprise.name), std::string(enterprise.uscc)}));
    for (const auto& domain : house.domains)
        TRY(domain->fillSample(scope, house.shippedRules));
    Statement day = TRY(scope.prepare("INSERT INTO meta(key, value) VALUES('sample-day', ?)"));
    day.bind(1, sampleDay());
    TRY(day.run());
    TRY(scope.commit({"sample.made", {personId, person}}));
    return {};
}

}

Result<void> makeSample(const House& house, const QString& path)
{
    const auto fillSample = [&](Workspace& workspace) { return fill(house, workspace); };
    const WorkspaceSetup setup{house.tables(), std::make_shared<FixedIdSource>(sampleInstant)};
    return TRY(Workspace::create(path, setup, fillSample))->close();
}

}
