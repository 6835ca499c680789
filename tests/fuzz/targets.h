// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::tests {

/// A reader of what comes from outside. `feed` may refuse any bytes, but mustn't crash, hang or believe what isn't so: where it
/// takes them, what it made of them must lead back to the same. `seeds` are good inputs, as the program writes them.
struct FuzzTarget {
    const char* name;
    void (*feed)(std::string_view bytes);
    std::vector<std::string> (*seeds)();
};

std::span<const FuzzTarget> fuzzTargets();

}
