// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// What all pages share. Everything is laid out in tenths of a point, whatever the device: a page is the same in the PDF, on the
/// printer and in the preview.
namespace plumbline::paper {

inline constexpr double unitsPerInch = 720;
inline constexpr double point = 10;
inline constexpr double millimetre = unitsPerInch / 25.4;

// Sizes of type.
inline constexpr int titleSize = 200;
inline constexpr int headingSize = 125;
inline constexpr int bodySize = 100;
inline constexpr int tableSize = 88;
inline constexpr int smallSize = 75;

// The light tokens of the house; paper is never dark.
inline const QColor ink(0x1C2A30);
inline const QColor second(0x5A6A72);
inline const QColor grid(0x8E9A9F);
inline const QColor faintGrid(0xE2E7E8);
inline const QColor headFill(0xEDF1F1);
inline const QColor totalFill(0xF5F7F7);
inline const QColor accrual(0x0E6B6A);
inline const QColor use(0xB97F30);
inline const QColor balance(0x33454D);
inline const QColor before(0xB4C3C7);
inline const QColor threshold(0xB3312F);

}
