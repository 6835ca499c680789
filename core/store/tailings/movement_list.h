// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/paged_list.h"
#include "core/tailings/facts.h"
#include "core/values/ids.h"

#include <QStringList>

namespace plumbline::tailings {

/// Which lines of the producer's ledger, by day; struck ones too.
struct MovementQuestion {
    EnterpriseId enterprise;
    QDate first;
    QDate last;
    QStringList words = {}; ///< each found in the day, the note, or the name of mill, kind, pond or contractor
    bool isDescending = false;
};

/// The producer's ledger, however long: read page by page.
class MovementList final {
public:
    /// task.cancelled
    static Result<MovementList> open(const ReadScope& scope, const MovementQuestion& question, plumbline::Progress& progress);

    std::int64_t size() const { return m_list.rows(); }
    Result<std::vector<Record>> page(const ReadScope& scope, int page) const;

private:
    explicit MovementList(PagedList list) : m_list(std::move(list)) { }
    PagedList m_list;
};

}
