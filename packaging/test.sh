#!/bin/sh
# Sets everything up, then checks the style, the types and all tests.
# Usage: packaging/test.sh [all | quick]
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

ROOM=$((3 * 1024 * 1024)) # KiB; several times of what was seen

case ${1:-all} in
    all) beside="not alone" ;;
    quick) beside="not alone and not slow" ;;
    *) fail "packaging/test.sh takes 'all' or 'quick'." ;;
esac

say "Style"
"$PY" -m ruff check --quiet .
"$PY" -m ruff format --check --quiet . ||
    fail "The files named above are not formatted; 'make format' does it."
say "Types"
"$PY" -m mypy --no-error-summary

# in_memory: is there a disk in memory with room for what the tests keep there at once?
in_memory() {
    # Some tests run what they compiled.
    [ -w /dev/shm ] && ! grep -q ' /dev/shm .*[ ,]noexec' /proc/mounts && [ "$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')" -gt "$ROOM" ] &&
        [ "$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)" -gt "$((2 * ROOM))" ]
}

say "Tests"
# They make hundreds of journals that are synced to the disk at every save: on one that other
# programs use as well, waiting for that is half of their time. What failed stays there.
if [ -z "${PYTEST_DEBUG_TEMPROOT:-}" ] && in_memory 2>/dev/null; then
    export PYTEST_DEBUG_TEMPROOT=/dev/shm
fi
# One more than there are processors, up to eight: some tests only wait for other processes.
workers=$(($(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN) + 1))
[ "$workers" -le 8 ] || workers=8
status=0
"$PY" -m pytest -n "$workers" --dist worksteal -m "$beside" || status=$?
if [ "${1:-all}" = all ] && grep -rqs --include='test_*.py' 'mark\.alone' tests; then
    alone=0
    "$PY" -m pytest -m alone || alone=$?
    [ "$status" -ne 0 ] || status=$alone
fi
exit "$status"
