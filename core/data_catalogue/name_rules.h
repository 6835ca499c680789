// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/kinds.h"

#include <string>
#include <string_view>

namespace plumbline::data_catalogue {

/// What a column's name and comment say about its values: the context in which a value is read.
struct NameHints {
    KindSet kinds;
    bool isLongitude = false;
    bool isLatitude = false;
    bool isVersion = false; ///< numbers between dots are then no addresses
    bool isSubscriber = false; ///< IMSI
    bool isSerial = false; ///< whatever the maker numbers by

    friend bool operator==(const NameHints&, const NameHints&) = default;
};

/// By the words of the name or of the comment; both are UTF-8 as the source gives them.
NameHints hintsOf(std::string_view name, std::string_view comment = {});

/// "serialNo", "SERIAL NO" and "serial-no" are all "_serial_no_": words that stand between underscores.
std::string normalisedName(std::string_view name);

}
