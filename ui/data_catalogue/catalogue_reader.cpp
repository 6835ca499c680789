// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/catalogue_reader.h"

#include "ui/shared/task.h"
#include "ui/texts/problem_text.h"

namespace plumbline::data_catalogue {

CatalogueReader::CatalogueReader(PageContext& context, QObject* page) : QObject(page), m_context(context)
{
    connect(&m_context, &PageContext::scopeChanged, this, &CatalogueReader::ask);
    connect(&m_context, &PageContext::factsAreNewer, this, &CatalogueReader::ask);
}

Scope CatalogueReader::scopeOf(const PageContext& context)
{
    const PageScope chosen = context.scope();
    Scope asked;
    asked.enterprise = chosen.enterprise;
    asked.year = chosen.year;
    asked.today = chosen.asOf;
    return asked;
}

void CatalogueReader::ask()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context)](
            plumbline::Progress&) -> Result<Catalogue> {
            const ReadScope facts = TRY(session->workspace().read());
            return catalogueOf(session->asked(facts, scope));
        },
        [this, question](Result<Catalogue> answer) {
            if (question != m_asked)
                return;
            m_problem = answer ? std::nullopt : std::optional(answer.problem());
            m_catalogue = answer ? std::optional(std::move(answer).value()) : std::nullopt;
            Q_EMIT answered();
        });
}

QString CatalogueReader::problem() const
{
    return m_problem ? sentenceOf(*m_problem, m_context.language()) : QString();
}

}
