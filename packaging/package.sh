#!/usr/bin/env bash
# Builds into dist/ what this system can: the wheel, the frozen program, and on Debian its package; tries the program.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
size() { du -sh "$1" | cut -f1; }

rm -rf dist/ezp2p dist/*.whl dist/*.deb
echo "building the wheel"
"$bin/python" -m hatchling build -t wheel >/dev/null
echo "building the frozen program (a minute or two)"
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath dist --workpath build packaging/ezp2p.spec
echo "trying it"
"$bin/python" packaging/smoke.py dist/ezp2p/ezp2p
if command -v dpkg-deb >/dev/null; then
    echo "building the Debian package (some minutes)"
    "$bin/python" packaging/linux/deb.py dist/ezp2p dist
    ! command -v lintian >/dev/null || lintian --fail-on error --tag-display-limit 3 dist/*.deb
fi
for made in dist/*.whl dist/ezp2p dist/*.deb; do
    [ -e "$made" ] || continue
    echo "$(size "$made")  $made"
done
[ "$(id -u)" -ne 0 ] || echo "packaging/clean_room.sh package dist/*.deb tries the package on a clean Debian"
