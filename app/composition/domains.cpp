// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/domains.h"

#include "core/services/data_catalogue/data_catalogue_domain.h"
#include "core/services/data_catalogue/sample.h"
#include "core/services/safety_fee/safety_fee_domain.h"
#include "core/services/standards/standards_domain.h"
#include "core/services/tailings/tailings_domain.h"
#include "ui/audit/audit_pages.h"
#include "ui/data_catalogue/data_catalogue_pages.h"
#include "ui/deadlines/deadlines_pages.h"
#include "ui/people/people_pages.h"
#include "ui/reports/reports_pages.h"
#include "ui/safety_fee/safety_fee_pages.h"
#include "ui/standards/standards_pages.h"
#include "ui/tailings/tailings_pages.h"

namespace plumbline {

namespace {

struct DomainEntry {
    std::unique_ptr<Domain> (*domain)();
    std::unique_ptr<DomainPages> (*pages)();
};

// A new domain is one line here.
constexpr DomainEntry entries[] = {
    {safety_fee::domain, safety_fee::pages},
    {data_catalogue::domain, data_catalogue::pages},
    {tailings::domain, tailings::pages},
    {standards::domain, standards::pages},
};

}

Domains domains()
{
    Domains all;
    for (const DomainEntry& entry : entries)
        all.push_back(entry.domain());
    return all;
}

Result<void> writeSampleFiles(const QString& workspaceFile)
{
    return data_catalogue::writeSampleSources(workspaceFile);
}

std::vector<std::unique_ptr<DomainPages>> commonPages()
{
    std::vector<std::unique_ptr<DomainPages>> all;
    all.push_back(deadlinesPages());
    all.push_back(reportsPages());
    all.push_back(auditPages());
    all.push_back(peoplePages());
    return all;
}

std::vector<std::unique_ptr<DomainPages>> domainPages()
{
    std::vector<std::unique_ptr<DomainPages>> all;
    for (const DomainEntry& entry : entries)
        all.push_back(entry.pages());
    return all;
}

}
