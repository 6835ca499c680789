// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_pages.h"

#include "ui/reports/reports_page.h"

namespace plumbline {

namespace {

class ReportsPages final : public DomainPages {
public:
    ReportsPages()
        : m_pages{{"reports", QT_TRANSLATE_NOOP("reports", "Reports"),
            [](PageContext& context) -> QWidget* { return new ReportsPage(context); },
            QT_TRANSLATE_NOOP("reports", "print preview export seal verify check code paper bg baogao dayin")}}
    {
    }
    const char* id() const override { return "reports"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("reports", "Reports"); }
    const char* icon() const override { return "reports"; }
    std::span<const PageKind> pages() const override { return m_pages; }

private:
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> reportsPages()
{
    return std::make_unique<ReportsPages>();
}

}
