// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_pages.h"

#include "ui/people/people_page.h"

namespace plumbline {

namespace {

class PeoplePages final : public DomainPages {
public:
    PeoplePages()
        : m_pages{{"people", QT_TRANSLATE_NOOP("people", "People"),
            [](PageContext& context) -> QWidget* { return new PeoplePage(context); },
            QT_TRANSLATE_NOOP("people", "people person role password lock ry mima")}}
    {
    }
    const char* id() const override { return "people"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("people", "People"); }
    const char* icon() const override { return "people"; }
    Place place() const override { return Place::Below; }
    std::span<const PageKind> pages() const override { return m_pages; }

private:
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> peoplePages()
{
    return std::make_unique<PeoplePages>();
}

}
