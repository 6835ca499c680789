#!/bin/bash
# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds every reader's fuzzer with clang and runs each for so many seconds (60), two at a time, from the corpus kept here. What
# it has newly reached goes into build/fuzz/corpus, what it broke on into build/fuzz/found; the latter fails the run.
#   tests/fuzz/run.sh [SECONDS] [NAME…]        --keep after it: the smallest inputs that reach the same become the corpus here
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/packages.sh
seconds=60
keep=
names=()
for word in "$@"; do
    case $word in
        --keep) keep=yes ;;
        *[!0-9]*) names+=("$word") ;;
        *) seconds=$word ;;
    esac
done
[ ${#names[@]} -gt 0 ] || names=(json pack lexer sheet csv sidecar report record dump accrue workspace)
install_missing "${build_packages[@]}" "${test_packages[@]}" "${fuzz_packages[@]}"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j2 --target $(printf 'fuzz_%s ' "${names[@]}")

run() {
    local name=$1 corpus=build/fuzz/corpus/$1 found=build/fuzz/found/$1
    local kept=tests/fuzz/corpus/$name
    mkdir -p "$corpus" "$found" "$kept"
    # The first folder is written to; an empty one is given the seeds.
    nice "build/fuzz/tests/fuzz/fuzz_$name" "$corpus" "$kept" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=20 \
        -max_len=65536 -artifact_prefix="$found/" -print_final_stats=1 >"build/fuzz/$name.log" 2>&1 || true
    echo "$name: $(grep -E 'number_of_executed_units|DONE' "build/fuzz/$name.log" | tail -2 | tr '\n' ' '), found $(ls "$found" | wc -l)"
    if [ -n "$3" ]; then
        rm -rf "build/fuzz/small/$name" && mkdir -p "build/fuzz/small/$name"
        "build/fuzz/tests/fuzz/fuzz_$name" -merge=1 "build/fuzz/small/$name" "$kept" "$corpus" >/dev/null 2>&1 || true
    fi
}
export -f run
export seconds
printf '%s\n' "${names[@]}" | xargs -P 2 -I NAME bash -c 'run NAME '"$seconds"' "'"$keep"'"'
broken=$(find build/fuzz/found -type f | wc -l)
[ "$broken" -eq 0 ] || { echo "broken by $broken inputs, see build/fuzz/found"; exit 1; }
