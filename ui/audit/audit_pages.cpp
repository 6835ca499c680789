// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_pages.h"

#include "ui/audit/audit_page.h"

namespace plumbline {

namespace {

class AuditPages final : public DomainPages {
public:
    AuditPages()
        : m_pages{{"audit", QT_TRANSLATE_NOOP("audit", "Audit"),
            [](PageContext& context) -> QWidget* { return new AuditPage(context); },
            QT_TRANSLATE_NOOP("audit", "journal record who changed before after sj rizhi")}}
    {
    }
    const char* id() const override { return "audit"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("audit", "Audit"); }
    const char* icon() const override { return "audit"; }
    std::span<const PageKind> pages() const override { return m_pages; }

private:
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> auditPages()
{
    return std::make_unique<AuditPages>();
}

}
