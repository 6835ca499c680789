// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace plumbline {

enum class Tone { Ink, Second, Third, Accent, OnAccent, Amber, Red, Green };

/// An icon of the house by its file's name in resources/icons, drawn in the theme's colour of the moment; a checked
/// one turns to the accent, a disabled one fades.
QIcon icon(const char* name, Tone tone = Tone::Second);
/// The same at one size, for painting by hand.
QPixmap iconPixmap(const char* name, Tone tone, int size, qreal scale);

}
