# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program is built, run and tested with: Debian 12's own packages, nothing else. Sourced by run.sh and test.sh.

build_packages=(
    build-essential cmake ninja-build pkg-config ccache lld
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    libqt6sql6-psql libqt6sql6-mysql libqt6sql6-odbc
    libxlsxwriter-dev libzip-dev libexpat1-dev libqpdf-dev libssl-dev libsqlite3-dev zlib1g-dev
    fonts-noto-cjk
)
test_packages=(
    librapidcheck-dev xvfb xauth poppler-utils libreoffice-calc-nogui libreoffice-writer-nogui python3-openpyxl python3-icalendar sqlite3
    clang-format clang-tidy postgresql mariadb-server unixodbc libsqliteodbc
)
# For the preset "fuzz" alone: clang 14, Debian's own, catches no structured binding in a lambda.
fuzz_packages=(clang-16 libclang-rt-16-dev)
# For tests/faults/media.sh alone: sticks and shares without hardware, through FUSE.
media_packages=(fuse3 exfat-fuse exfatprogs samba smbnetfs)

# Installs what is missing; without the right to install, says exactly what it is and stops.
install_missing() {
    local missing=()
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            echo "These packages are missing, and this account may not install them:" >&2
            echo "    ${missing[*]}" >&2
            echo "Ask an administrator to run: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# stage NAME BUDGET-IN-SECONDS COMMAND…: runs it, prints its time, and fails where it took longer than its budget.
stage() {
    local name=$1 budget=$2 began=$SECONDS
    shift 2
    echo "== $name"
    "$@" || { echo "== $name failed after $((SECONDS - began)) s" >&2; return 1; }
    local took=$((SECONDS - began))
    echo "== $name: $took s (budget $budget s)"
    if [ "$took" -gt "$budget" ]; then
        echo "== $name took longer than its budget" >&2
        return 1
    fi
}
