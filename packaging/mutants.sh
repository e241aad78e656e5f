#!/bin/sh
# Plants small mistakes in the rules, one at a time, and tells which of them no test notices. Goes on
# where it was stopped, and stops where it stands with Ctrl+C.
# SAMPLE=400: how many of each part. SEED=1: which. JOBS=1: how many at once. WORTH=20: for how many seconds
# of tests a mistake is tried.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

tools=$ROOT/build/mutants-venv
tools_in "$tools" mutants "what knows the mistakes"
state=$ROOT/build/mutants
mkdir -p "$state"

rules=sync/relay/rules,sync/relay/book.py,sync/relay/operations.py,sync/relay/records.py
"$tools/bin/python" tests/mutants/find.py --seed "${SEED:-1}" --sample "${SAMPLE:-400}" \
    --out "$state/list.jsonl" "app/domain=app/domain" "sync/session=sync/session" "relay rules=$rules"

# Which tests reach which line: known until a file changes.
key=$(git ls-files -s -- app sync tests | cksum; git diff HEAD -- app sync tests | cksum)
if [ ! -f "$state/stamp" ] || [ "$(cat "$state/stamp")" != "$key" ]; then
    say "Running the tests once, to see which of them reach which line."
    rm -f "$state/tests.jsonl" "$state/coverage"
    # What a test noticed once counts as noticed; the rest is tried anew.
    if [ -f "$state/results.jsonl" ]; then
        grep -E '"(killed|timed out)"\]$' "$state/results.jsonl" >"$state/results.new" || true
        mv "$state/results.new" "$state/results.jsonl"
    fi
    printf '[run]\nbranch = true\nsource =\n    app/domain\n    sync/session\n    sync/relay\n' >"$state/settings.ini"
    LAMPLIT_MUTANTS_TESTS=$state/tests.jsonl COVERAGE_FILE=$state/coverage \
        nice "$PY" -m coverage run "--rcfile=$state/settings.ini" -m pytest -q -p tests.mutants.contexts \
        -m "not slow and not alone" tests/domain tests/sync/session tests/sync/relay/rules ||
        fail "A mistake is only planted where all tests pass."
    printf '%s\n' "$key" >"$state/stamp"
fi

exec nice "$PY" -m tests.mutants.run --list "$state/list.jsonl" --coverage "$state/coverage" \
    --times "$state/tests.jsonl" --state "$state" --jobs "${JOBS:-1}" --worth "${WORTH:-20}"
