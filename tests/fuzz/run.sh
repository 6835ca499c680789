#!/bin/bash
# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds every reader's fuzzer with clang and runs each for so many seconds (60), from the corpus kept here. What it has newly
# reached goes into build/fuzz/corpus, what it broke on into build/fuzz/found; the latter fails the run.
#   tests/fuzz/run.sh [SECONDS] [NAME…] [--keep]
# --keep: of the smallest inputs that reach the same, evenly chosen, up to 60 a reader and 96 KiB become the corpus kept here.
# JOBS=1 builds and runs one at a time; two otherwise.
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
jobs=${JOBS:-2}
[ ${#names[@]} -gt 0 ] || names=(json pack lexer sheet csv foreign-csv sidecar report record dump accrue workspace package invoice)
install_missing "${build_packages[@]}" "${test_packages[@]}" "${fuzz_packages[@]}"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j"$jobs" --target $(printf 'fuzz_%s ' "${names[@]}")

keptBytes=98304
keptFiles=60

# What a fuzzer has gathered, brought down to what reaches the same; of it every so manieth, smallest first, as far as there is room.
keep_smallest() {
    local name=$1 corpus=$2 kept=$3 small=build/fuzz/small/$1 room=$keptBytes file size
    rm -rf "$small" && mkdir -p "$small"
    "build/fuzz/tests/fuzz/fuzz_$name" -merge=1 -rss_limit_mb=2048 "$small" "$kept" "$corpus" >/dev/null 2>&1 || true
    rm -f "$kept"/*
    local step=$(($(ls "$small" | wc -l) / keptFiles + 1))
    ls -Sr "$small" | awk -v step="$step" 'NR % step == 0' | while read -r file; do
        size=$(stat -c %s "$small/$file")
        room=$((room - size))
        [ "$room" -ge 0 ] || break
        cp "$small/$file" "$kept/$file"
    done
}

run() {
    local name=$1 seconds=$2 keep=$3
    local corpus=build/fuzz/corpus/$name found=build/fuzz/found/$name kept=tests/fuzz/corpus/$name longest=65536
    case $name in workspace | report | sheet) longest=1048576 ;; esac
    mkdir -p "$corpus" "$found" "$kept"
    # The first folder is written to; an empty one is given the seeds.
    nice "build/fuzz/tests/fuzz/fuzz_$name" "$corpus" "$kept" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=20 \
        -max_len="$longest" -artifact_prefix="$found/" -print_final_stats=1 >"build/fuzz/$name.log" 2>&1 || true
    echo "$name: $(grep -E 'number_of_executed_units|DONE' "build/fuzz/$name.log" | tail -2 | tr '\n' ' '), found $(ls "$found" | wc -l)"
    [ -z "$keep" ] || keep_smallest "$name" "$corpus" "$kept"
    rmdir "$kept" 2>/dev/null || true
}
export -f run keep_smallest
export keptBytes keptFiles
printf '%s\n' "${names[@]}" | xargs -P "$jobs" -I NAME bash -c 'run NAME '"$seconds"' "'"$keep"'"'
broken=$(find build/fuzz/found -type f | wc -l)
[ "$broken" -eq 0 ] || { echo "broken by $broken inputs, see build/fuzz/found"; exit 1; }
