// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_catalogue/catalogue.h"
#include "ui/shared/domain_pages.h"

#include <QObject>

namespace plumbline::data_catalogue {

/// What the domain's pages show: the catalogue of the enterprise and day that the window has chosen, read in the background
/// whenever either, or a fact, has changed. Only the last question is answered.
class CatalogueReader final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the page it reads for.
    CatalogueReader(PageContext& context, QObject* page);

    void ask();
    /// None: not read yet, or `problem` says why not.
    const std::optional<Catalogue>& catalogue() const { return m_catalogue; }
    const RulePack* pack() const { return m_catalogue ? m_catalogue->pack : nullptr; }
    /// In the window's language; empty where it was read.
    QString problem() const;

    static Scope scopeOf(const PageContext& context);

Q_SIGNALS:
    void answered();

private:
    PageContext& m_context;
    std::optional<Catalogue> m_catalogue;
    std::optional<Problem> m_problem;
    int m_asked = 0;
};

}
