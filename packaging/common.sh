# Shared by the scripts beside this file; sourced, never run.
# shellcheck shell=sh

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$ROOT" || exit 1
VENV=.venv
PY=$VENV/bin/python
LOG=build/setup.log

# The caller's own Python must not leak into ours.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV
# Without its compiled files every process, also each that a test starts, compiles everything anew.
unset PYTHONDONTWRITEBYTECODE

say() { printf '%s\n' "$*"; }

fail() {
    printf 'lamplit: %s\n' "$*" >&2
    exit 1
}

# logged WHAT COMMAND...: runs COMMAND with its output in the log; says WHAT went wrong, once.
logged() {
    _what=$1
    shift
    mkdir -p build
    "$@" >"$LOG" 2>&1 </dev/null && return 0
    tail -n 15 "$LOG" >&2
    fail "$_what; the whole output is in $LOG."
}

# A checksum that changes when one of the files does.
fingerprint() { cat "$@" | cksum; }

# as_root COMMAND...: runs COMMAND as root, or fails when that would need a password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 126
    fi
}

may_install() { command -v apt-get >/dev/null 2>&1 && as_root true; }

_listed=no
# apt_install PACKAGE...: installs Debian packages, quietly; fails when one could not be installed.
apt_install() {
    if [ "$_listed" = no ]; then
        as_root apt-get -qq -o DPkg::Lock::Timeout=120 update || say "The package lists could not be renewed."
        _listed=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 \
        install --no-install-recommends "$@"
}

# tools_in FOLDER NAME WHAT: has an environment in FOLDER with what requirements/NAME.txt locks; WHAT it is for.
tools_in() {
    _key=$(fingerprint "requirements/$2.txt")
    [ ! -f "$1/stamp" ] || [ "$(cat "$1/stamp")" != "$_key" ] || return 0
    say "Installing $3."
    rm -rf "$1"
    logged "An environment for $3 could not be made" "$PY" -m venv "$1"
    logged "The packages in requirements/$2.txt could not be installed" "$1/bin/python" -m pip --quiet \
        --no-input --disable-pip-version-check install --require-hashes -r "requirements/$2.txt"
    printf '%s\n' "$_key" >"$1/stamp"
}
