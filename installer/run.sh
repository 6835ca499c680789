#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the window. Without a display it does the main job headless instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

install_missing "${build_packages[@]}"
cmake --preset release -DPLUMBLINE_TESTS=OFF >/dev/null
cmake --build --preset release --target plumbline plumbline-cli

program=build/release/app/plumbline
command_line=build/release/app/plumbline-cli
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program"
fi

out=${PLUMBLINE_OUT:-out}
rm -rf "$out"
mkdir -p "$out"
echo "No display here: the main job without a window, into $out"
"$command_line" demo "$out/sample.plumb"
"$command_line" report "$out/sample.plumb" safety_fee.accrual --year 2025 --lang zh --out "$out/safety-fee-2025.pdf"
"$command_line" report "$out/sample.plumb" safety_fee.accrual --year 2025 --lang zh --out "$out/safety-fee-2025.xlsx"
"$command_line" verify "$out/safety-fee-2025.pdf" "$out/safety-fee-2025.xlsx"
QT_QPA_PLATFORM=offscreen "$program" --pictures "$out/pages" "$out/sample.plumb"
echo "The files:"
find "$out" -type f | sort
