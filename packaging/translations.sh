#!/bin/sh
# Takes the visible strings out of ui/ into assets/i18n/*.ts and compiles those to *.qm.
set -eu
sh "$(dirname -- "$0")/setup.sh" run
. "$(dirname -- "$0")/common.sh"

folder=assets/i18n
mkdir -p "$folder"
mkdir -p build
strings=build/strings.cpp
"$PY" packaging/visible_strings.py ui "$strings" --declared
# English needs its plural forms only: every other string is its own translation.
"$VENV/bin/pyside6-lupdate" -silent -no-obsolete -locations none -pluralonly "$strings" \
    -ts "$folder/lamplit_en.ts" -source-language en -target-language en
for ts in "$folder"/*.ts; do
    case $ts in
        */lamplit_en.ts) ;;
        *) "$VENV/bin/pyside6-lupdate" -silent -no-obsolete -locations none "$strings" -ts "$ts" ;;
    esac
    # What a guess of lupdate's is, nobody has read: it stays English until somebody has.
    "$VENV/bin/pyside6-lrelease" -silent -nounfinished "$ts" -qm "${ts%.ts}.qm"
done
"$PY" packaging/check_translations.py "$folder" ||
    fail "assets/i18n has words that nobody has written yet, or that lost something."
say "assets/i18n is up to date."
