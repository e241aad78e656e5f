#!/bin/sh
# Sets everything up, then checks the style, the types and all tests.
# Usage: packaging/test.sh [all | quick]
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

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

say "Tests"
status=0
"$PY" -m pytest -n logical --maxprocesses 8 --dist worksteal -m "$beside" || status=$?
if [ "${1:-all}" = all ] && grep -rqs --include='test_*.py' 'mark\.alone' tests; then
    alone=0
    "$PY" -m pytest -m alone || alone=$?
    [ "$status" -ne 0 ] || status=$alone
fi
exit "$status"
