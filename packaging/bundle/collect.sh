# Shared by bundle.sh and macos.sh: makes the program's folder. Sourced after common.sh, never run.
# shellcheck shell=sh

# collect OUT: from the committed state, and with what requirements/bundle.txt locks, makes OUT/dist.
collect() {
    _tools=$ROOT/build/bundle-venv
    tools_in "$_tools" bundle "what the bundle is made of"
    logged "The icons could not be drawn" "$PY" packaging/icons.py build/icons

    say "Collecting the files."
    rm -rf "$1"
    mkdir -p "$1/src/build"
    git archive HEAD | tar -x -C "$1/src"
    cp -R build/icons "$1/src/build/"
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    PYTHONHASHSEED=0 # PyInstaller writes sets
    export SOURCE_DATE_EPOCH PYTHONHASHSEED
    (
        cd "$1/src"
        PATH="$_tools/bin:$PATH" "$_tools/bin/python" -m pip --quiet --no-input --disable-pip-version-check \
            install --no-build-isolation --no-deps --force-reinstall .
        "$_tools/bin/python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath "$1/dist" \
            --workpath "$1/work" packaging/bundle/lamplit.spec
    ) >"$LOG" 2>&1 || {
        tail -n 15 "$LOG" >&2
        fail "The bundle could not be made; the whole output is in $LOG."
    }
    # A link to a library that was left out would be one more thing that fails on somebody's computer.
    _dangling=$(find "$1/dist" -type l ! -exec test -e {} \; -print)
    [ -z "$_dangling" ] || fail "The bundle has links that lead nowhere: $_dangling"
    rm -rf "$1/src" "$1/work"
}
