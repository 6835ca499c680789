// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlines_pages.h"

#include "ui/deadlines/deadlines_page.h"

namespace plumbline {

namespace {

class DeadlinesPages final : public DomainPages {
public:
    DeadlinesPages()
        : m_pages{{"deadlines", QT_TRANSLATE_NOOP("deadlines", "Deadlines"),
            [](PageContext& context) -> QWidget* { return new DeadlinesPage(context); },
            QT_TRANSLATE_NOOP("deadlines", "due duty obligation calendar ics overdue month qx qixian rili")}}
    {
    }
    const char* id() const override { return "deadlines"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("deadlines", "Deadlines"); }
    const char* icon() const override { return "deadlines"; }
    std::span<const PageKind> pages() const override { return m_pages; }

private:
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> deadlinesPages()
{
    return std::make_unique<DeadlinesPages>();
}

}
