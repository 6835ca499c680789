// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/tree.h"

#include <initializer_list>

namespace plumbline::journal {

namespace {

std::string_view bytesOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

/// The parts one after another, without putting them together first: a million rows come through here.
Digest hashed(std::initializer_list<std::string_view> parts)
{
    thread_local Hasher hasher;
    for (const std::string_view part : parts)
        hasher.add(part);
    return hasher.finish();
}

}

Digest Tree::leaf(std::string_view line)
{
    return hashed({{"\x00", 1}, line});
}

Digest Tree::node(const Digest& left, const Digest& right)
{
    return hashed({{"\x01", 1}, bytesOf(left), bytesOf(right)});
}

void Tree::add(std::string_view line)
{
    addLeaf(leaf(line));
}

void Tree::addLeaf(const Digest& leaf)
{
    // As in adding one to a binary number: every full subtree of equal size is joined with the new one.
    Digest carried = leaf;
    for (std::uint64_t bits = m_size; bits & 1; bits >>= 1) {
        carried = node(m_peaks.back(), carried);
        m_peaks.pop_back();
    }
    m_peaks.push_back(carried);
    ++m_size;
}

Digest Tree::root() const
{
    if (m_peaks.empty())
        return sha256({});
    Digest root = m_peaks.back();
    for (std::size_t at = m_peaks.size() - 1; at-- > 0;)
        root = node(m_peaks[at], root);
    return root;
}

}
