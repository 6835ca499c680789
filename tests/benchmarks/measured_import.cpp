// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measured_import.h"

#include "core/exchange/mapped_file.h"
#include "core/services/import/import_run.h"
#include "tests/benchmarks/child_process.h"

namespace plumbline::benchmarks {

namespace {

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("import: %s", result.problem().code.data());
    return std::move(result).value();
}

}

Spent measuredImport(Session& session, const QString& kind, const QString& path, const Scope& scope, int rows, Import how)
{
    const double began = clockSeconds();
    const double processorBegan = processorSeconds();
    const ImportKind wanted = taken(importKind(session.house(), kind));
    const auto file = taken(MappedFile::open(path));
    const TableSource source = taken(TableSource::open(file->bytes()));
    ImportOrder order{&wanted, path, file->bytes(), &source};
    {
        const ReadScope facts = taken(session.workspace().read());
        const Asked asked = session.asked(facts, scope);
        const ImportProposal proposal =
            taken(proposeMapping(wanted, source, 0, taken(choiceBooks(session.house(), wanted, asked)).back(), asked));
        order.headings = proposal.headings;
        order.mapping = proposal.mapping;
    }
    NoProgress progress;
    const auto account =
        taken(how == Import::Look ? judgeImport(session, order, scope, progress) : runImport(session, order, scope, progress));
    if (account.good != rows)
        qFatal("import of %s: %lld rows are good", qPrintable(path), static_cast<long long>(account.good));
    return {clockSeconds() - began, processorSeconds() - processorBegan};
}

}
