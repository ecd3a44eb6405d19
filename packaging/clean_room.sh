#!/usr/bin/env bash
# Proves on a clean Debian 12, made here and removed again, what a person with such a computer would see. Needs root.
#
#   clean_room.sh package DEB    the package is installed, tried (packaging/smoke.py), removed; nothing may be left
#   clean_room.sh demo           a fresh clone on a system with python3, git and make: make demo; then make test:
#                                clean_room.sh demo test
#
# The mirror and its certificates are those of this system; Orthanc and the display run outside.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:?"say what to prove: package or demo"}
[ "$(id -u)" -eq 0 ] || { echo "clean_room.sh: only root can make a root file system" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "clean_room.sh: debootstrap is missing (prepare.sh package)" >&2; exit 1; }

room=$(mktemp -d /var/tmp/ezp2p-room.XXXXXX)
chmod 755 "$room"
leave() {
    local place
    for place in dev/shm dev/pts dev proc sys; do
        mountpoint -q "$room/$place" && umount "$room/$place"
    done
    mountpoint -q "$room/dev" || mountpoint -q "$room/proc" || rm -rf --one-file-system "$room"
}
trap leave EXIT

say() { echo "clean room, $(date +%T): $*"; }

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | sort -u | head -n 1)
say "making Debian 12"
debootstrap --variant=minbase bookworm "$room" "${mirror%/}" >"$room.log" 2>&1 ||
    { tail -n 5 "$room.log" >&2; exit 1; }
rm -f "$room.log"
cp -r /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$room/etc/apt/" 2>/dev/null || true
cp -r /usr/share/ca-certificates /usr/local/share/ca-certificates "$room/usr/share/" 2>/dev/null || true
mkdir -p "$room/etc/ssl" && cp -rL /etc/ssl/certs "$room/etc/ssl/" 2>/dev/null || true
printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' >"$room/etc/hosts"
cp -L /etc/resolv.conf "$room/etc/resolv.conf" 2>/dev/null || true
printf '#!/bin/sh\nexit 101\n' >"$room/usr/sbin/policy-rc.d" && chmod 755 "$room/usr/sbin/policy-rc.d"
mount -t proc proc "$room/proc"
mount -t sysfs -o ro sysfs "$room/sys"
mount --bind /dev "$room/dev"
mount --make-private "$room/dev"  # or what is mounted below it appears in the system's own, too
mount --bind /dev/pts "$room/dev/pts"
mount -t tmpfs tmpfs "$room/dev/shm"
inside() { chroot "$room" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv LC_ALL=C.UTF-8 \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update -qq
listed() { (cd "$room" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var \
    -o -path ./srv \) -prune -o -print | sort); }

prove_package() {
    local deb=${1:?"say which package"}
    cp "$deb" "$room/tmp/ezp2p.deb"
    say "$(inside dpkg-query -f '.\n' -W | wc -l) packages are there; Python is $(inside sh -c 'command -v python3' || echo away)"
    inside apt-get install -y -qq --no-install-recommends \
        $(inside dpkg-deb -f /tmp/ezp2p.deb Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g') >/dev/null
    listed >"$room/tmp/before"
    say "installing $(basename "$deb")"
    inside apt-get install -y -qq --no-install-recommends /tmp/ezp2p.deb >/dev/null
    say "installed: $(inside du -sm /usr/lib/ezp2p | cut -f1) MB; Python is $(inside sh -c 'command -v python3' || echo away)"
    inside dpkg -L ezp2p >"$room/tmp/files"
    .venv/bin/python packaging/smoke.py --root "$room" /usr/bin/ezp2p ${PICTURE:+--picture "$PICTURE"} --short
    say "removing it"
    inside apt-get purge -y -qq ezp2p >/dev/null
    listed >"$room/tmp/after"
    diff "$room/tmp/before" "$room/tmp/after" | sed 's/^/left or lost: /' | tee "$room/tmp/difference"
    [ ! -s "$room/tmp/difference" ] || { say "something is left"; exit 1; }
    say "nothing of its $(wc -l <"$room/tmp/files") files and folders is left"
}

prove_demo() {
    say "installing python3, git and make"
    inside apt-get install -y -qq --no-install-recommends python3 git make ca-certificates >/dev/null
    git clone -q --no-hardlinks . "$room/srv/ezp2p"
    # libraries come from where this system gets them
    local settings of_pip
    settings=$(python3 -m pip config debug | sed -n 's/^ *\(.*\), exists: True$/\1/p' | tail -n 1)
    [ -z "$settings" ] || cp "$settings" "$room/etc/pip.conf"
    mapfile -t of_pip < <(env | grep -E '^(PIP_|SSL_CERT|REQUESTS_CA)')
    say "make demo"
    inside "${of_pip[@]}" make -C /srv/ezp2p demo
    [ "${1:-}" != test ] || inside CI=true make -C /srv/ezp2p test
    say "done"
}

case $what in
    package) prove_package "${2:-}" ;;
    demo) prove_demo "${2:-}" ;;
    *) echo "clean_room.sh: it is package or demo" >&2; exit 2 ;;
esac
