// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace plumbline {

/// What makes way while many rows come into a table, within one transaction: indexes that no constraint made, and triggers by the
/// ends of their names. A failure before putBack() has to end the transaction, which brings all of it back.
class Lifted final {
public:
    static Result<Lifted> from(
        WriteScope& scope, const std::string& table, std::initializer_list<std::string_view> triggers, bool withIndexes);
    Result<void> putBack(WriteScope& scope) const;

private:
    std::vector<std::string> m_created; ///< the statements by which they come back
};

}
