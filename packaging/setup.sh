#!/bin/sh
# Makes .venv with everything that Lamplit and its tests need, exactly as locked in requirements/.
# Does nothing when nothing changed. Usage: packaging/setup.sh [run | test]
set -eu
. "$(dirname -- "$0")/common.sh"

STAMP=$VENV/lamplit-stamp

# suitable PYTHON: is it 3.11 or newer, with a whole standard library?
suitable() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

can_make_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Prints the first Python that will do; one that can make environments goes before one that cannot.
find_python() {
    _second=
    for _name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14; do
        _path=$(command -v "$_name" 2>/dev/null) || continue
        suitable "$_path" || continue
        if can_make_venv "$_path"; then
            printf '%s' "$_path"
            return 0
        fi
        _second=${_second:-$_path}
    done
    printf '%s' "$_second"
}

ensure_python() {
    python=$(find_python)
    if [ -z "$python" ] || ! can_make_venv "$python"; then
        may_install || fail "Python 3.11 or newer with its venv module is missing; on Debian and Ubuntu the packages python3 and python3-venv bring it."
        say "Installing system packages: python3 python3-venv."
        logged "Python could not be installed" apt_install python3 python3-venv
        python=$(find_python)
    fi
    [ -n "$python" ] || fail "Lamplit needs Python 3.11 or newer, and this system's own is older; set PYTHON to a newer one."
    can_make_venv "$python" || fail "$python cannot make virtual environments, its venv module is missing."
}

# An environment made elsewhere (its scripts name the old folder), broken, or of an old Python.
usable() {
    [ -x "$PY" ] && suitable "$PY" && "$PY" -m pip --version >/dev/null 2>&1 &&
        { [ ! -f "$STAMP" ] || [ "$(sed -n 1p "$STAMP")" = "$ROOT" ]; }
}

# `pip` with no question asked; the build tool looks for its own program on the path.
pip() {
    PATH="$ROOT/$VENV/bin:$PATH" "$PY" -m pip --quiet --no-input --disable-pip-version-check "$@"
}

sh packaging/system.sh "${1:-test}"

key=$(fingerprint requirements/dev.txt pyproject.toml packaging/setup.sh)
if [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$ROOT
$key" ] && "$PY" -c '' 2>/dev/null; then
    exit 0
fi

if ! usable; then
    ensure_python
    say "Making the environment in $VENV with $("$python" --version)."
    rm -rf "$VENV"
    logged "The environment could not be made" "$python" -m venv "$VENV"
fi
rm -f "$STAMP"
say "Installing what Lamplit needs; the first time this takes a minute or two."
logged "The packages in requirements/dev.txt could not be installed" \
    pip install --require-hashes -r requirements/dev.txt
logged "Lamplit itself could not be installed" \
    pip install --no-build-isolation --no-deps --editable .
logged "Qt does not start here, a system library is missing" \
    "$PY" -c 'import PySide6.QtWidgets, PySide6.QtSvg'
printf '%s\n%s\n' "$ROOT" "$key" >"$STAMP"
say "Ready."
