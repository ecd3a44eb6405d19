#!/usr/bin/env bash
# Sets up what EzP2P needs on this machine and says what it does. A second run only looks.
#
#   prepare.sh run     the program: a virtual environment in .venv, the libraries that the window needs
#   prepare.sh check   the virtual environment alone: format, lint, types and layers need no system packages
#   prepare.sh package what builds the installers, and what they are tried with
#   prepare.sh test    the program, and the real peers that the tests talk to (Orthanc, DCMTK, dicom3tools, Xvfb)
set -euo pipefail
cd "$(dirname "$0")/../.."
purpose=${1:?"say what for: run, check, package or test"}

# python-sane has no wheel: it is built here
python_packages=(python3-venv python3-dev gcc libc6-dev libsane-dev)
window_packages=(
    libgl1 libegl1 libfontconfig1 libxkbcommon0 libglib2.0-0 libdbus-1-3 libgssapi-krb5-2 fonts-dejavu-core
    fonts-noto-core fonts-noto-cjk libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0
    libxcb-xkb1 libxkbcommon-x11-0 libsane1
)
peer_packages=(
    orthanc dcmtk dicom3tools libgdcm-tools strace e2fsprogs mount util-linux xvfb xauth x11-utils xdotool imagemagick
    git ca-certificates sane-utils ffmpeg gir1.2-gst-rtsp-server-1.0 python3-gi gstreamer1.0-plugins-base
    gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly zsh fish
)
build_packages=(binutils debootstrap lintian dpkg-dev)

case $purpose in
    run) wanted=("${python_packages[@]}" "${window_packages[@]}") ;;
    check) wanted=("${python_packages[@]}") ;;
    package) wanted=("${python_packages[@]}" "${window_packages[@]}" "${peer_packages[@]}" "${build_packages[@]}") ;;
    test) wanted=("${python_packages[@]}" "${window_packages[@]}" "${peer_packages[@]}") ;;
    *) echo "prepare.sh: unknown purpose '$purpose'; it is run, check, package or test" >&2; exit 2 ;;
esac

say() { echo "ezp2p: $*"; }

is_installed() {  # Ubuntu 24.04 renamed some libraries with the ending t64
    { dpkg-query -W -f='${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null || true; } | grep -qx installed
}

find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

install_system_packages() {
    local missing=() package as_root=() guard=/usr/sbin/policy-rc.d guarded=no
    for package in "${wanted[@]}"; do
        [ "$package" = python3-venv ] && find_python >/dev/null && continue
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo)
        else
            say "these system packages are missing, and installing them needs an administrator:" >&2
            say "    sudo apt-get install --no-install-recommends ${missing[*]}" >&2
            exit 1
        fi
    fi
    say "installing system packages: ${missing[*]}"
    # Orthanc's package would start a server on this machine; the tests start their own and nothing else may run.
    if [ ! -e "$guard" ]; then
        printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$guard" >/dev/null
        "${as_root[@]}" chmod 755 "$guard"
        guarded=yes
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null || failed=yes
    [ "$guarded" = no ] || "${as_root[@]}" rm -f "$guard"
    case " ${missing[*]} " in
        *" orthanc "*) [ ! -d /run/systemd/system ] || "${as_root[@]}" systemctl disable --now orthanc 2>/dev/null || true ;;
    esac
    [ "${failed:-no}" = no ] || { say "apt-get could not install them; its message stands above" >&2; exit 1; }
}

name_what_is_missing() {
    local missing=() tool
    find_python >/dev/null || missing+=("Python 3.11 or newer with venv")
    if [ "$purpose" = test ]; then
        for tool in Orthanc storescp dcmqrscp wlmscpfs dciodvfy gdcmraw strace mkfs.ext4 mount Xvfb scanimage saned ffprobe zsh fish; do
            PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || missing+=("$tool")
        done
    fi
    [ ${#missing[@]} -eq 0 ] && return
    say "this is not Debian or Ubuntu, so nothing is installed by itself. Missing: $(IFS=,; echo "${missing[*]}")" >&2
    say "Debian's names for what is needed: ${wanted[*]}" >&2
    exit 1
}

make_environment() {
    local python stamp=.venv/.prepared wanted_stamp
    wanted_stamp=$(cat requirements.lock pyproject.toml | sha256sum | cut -d' ' -f1)
    if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted_stamp" ]; then
        return
    fi
    python=$(find_python) || { say "Python 3.11 or newer with venv is missing" >&2; exit 1; }
    if [ ! -x .venv/bin/python ]; then
        say "making the virtual environment .venv with $("$python" --version)"
        "$python" -m venv .venv
    fi
    say "installing the pinned libraries (each is checked against its hash)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted_stamp" >"$stamp"
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_system_packages
else
    name_what_is_missing
fi
make_environment
