// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/digest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::journal {

/// The hash tree of RFC 9162, 2.1.1, over leaves that come one by one: leaf = SHA-256(0x00 line), node =
/// SHA-256(0x01 left right). Holds one digest a level, whatever the number of leaves.
class Tree final {
public:
    void add(std::string_view line);
    void addLeaf(const Digest& leaf);
    std::uint64_t size() const { return m_size; }
    /// The root over all leaves so far; SHA-256 of nothing where there are none.
    Digest root() const;

    static Digest leaf(std::string_view line);
    static Digest node(const Digest& left, const Digest& right);

private:
    std::vector<Digest> m_peaks; ///< roots of the full subtrees, the largest first: one for each set bit of m_size
    std::uint64_t m_size = 0;
};

}
