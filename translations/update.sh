#!/bin/sh
# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings both files up to date with the sources; what is new is left "unfinished" for a person to translate.
# With a folder as argument it writes there, and the files of the project stay as they are.
set -eu
cd "$(dirname "$0")/.."
out=${1:-translations}
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
"$lupdate" -silent -no-obsolete -locations none -I . -source-language en_US -target-language zh_CN app core ui -ts "$out/plumbline_zh_CN.ts"
"$lupdate" -silent -no-obsolete -locations none -I . -source-language en_US -pluralonly -target-language en_US app core ui -ts "$out/plumbline_en.ts"
