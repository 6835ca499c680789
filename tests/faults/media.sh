#!/bin/bash
# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills and crowds the program's actions on real file systems of other kinds: exFAT as on a stick, a share over SMB. Each is an
# image or a server of its own, mounted through FUSE and taken away again. As root, on a machine with /dev/fuse and loop devices.
# (Of FAT itself Debian has only fusefat, on which not even the sqlite3 shell can fill a table.)
#   tests/faults/media.sh BUILD-FOLDER [KILLS] [exfat|smb…]
set -euo pipefail
build=$(realpath "$1")
kills=${2:-60}
shift $(($# > 1 ? 2 : 1))
media=("$@")
[ ${#media[@]} -gt 0 ] || media=(exfat smb)
cd "$(dirname "$0")/../.."
. installer/packages.sh
install_missing "${media_packages[@]}"
work=$(mktemp -d)
undo=()
tidy() {
    local step
    for step in "${undo[@]}"; do eval "$step" 2>/dev/null || true; done
    rm -rf "$work"
}
trap tidy EXIT

mount_exfat() {
    truncate -s 512M "$work/exfat.img"
    mkfs.exfat "$work/exfat.img" >/dev/null
    local loop
    loop=$(losetup -f --show "$work/exfat.img")
    mount.exfat-fuse "$loop" "$1" >/dev/null
    undo=("umount $1" "losetup -d $loop" "${undo[@]}")
}

# A server for this machine alone, and its share as another machine would have it.
mount_smb() {
    local shared=$work/shared state=$work/samba home=$work/home
    mkdir -p "$shared" "$state" "$home/.smb" "$1.all"
    cat >"$work/smb.conf" <<CONF
[global]
    server role = standalone server
    interfaces = lo
    bind interfaces only = yes
    smb ports = 445
    log file = $state/log
    lock directory = $state
    state directory = $state
    cache directory = $state
    private dir = $state
    pid directory = $state
    ncalrpc dir = $state
[work]
    path = $shared
    read only = no
    force user = root
CONF
    printf 'plumbline\nplumbline\n' | smbpasswd -c "$work/smb.conf" -a -s root >/dev/null
    smbd -D -s "$work/smb.conf"
    cp "$work/smb.conf" "$home/.smb/smb.conf"
    echo 'auth "root" "plumbline"' >"$home/.smb/smbnetfs.conf"
    chmod 600 "$home"/.smb/*
    HOME=$home smbnetfs "$1.all" -o direct_io >/dev/null
    undo=("fusermount3 -u $1.all" "kill \$(cat $state/smbd.pid)" "${undo[@]}")
    sleep 2
    rmdir "$1" && ln -s "$1.all/127.0.0.1/work" "$1"
}

failed=0
for medium in "${media[@]}"; do
    folder=$work/$medium
    mkdir -p "$folder"
    "mount_$medium" "$folder"
    echo "== $medium: $(findmnt -n -o FSTYPE -T "$folder/")"
    for test in KillTest "SurroundingsTest twoProgramsAtOnce"; do
        PLUMBLINE_FAULTS_FOLDER=$folder PLUMBLINE_KILLS=$kills "$build/tests/faults/test_faults" $test || failed=1
    done
done
exit $failed
