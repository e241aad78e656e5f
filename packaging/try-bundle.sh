#!/bin/sh
# Tries what `make bundle` made, as somebody would who unpacked it: every part that a bundle can lack
# is used once, in a home of its own that is deleted afterwards. Needs no Python, display or network.
#
#   packaging/try-bundle.sh ARCHIVE.tar.xz | FOLDER | PROGRAM
set -eu

fail() {
    printf 'lamplit: %s\n' "$*" >&2
    exit 1
}

[ "$#" -eq 1 ] || fail "Say which archive, folder or program is tried."
there=$(mktemp -d)
started=
# What was started ends with this; the relay does so by itself, when its input does.
trap '[ -z "$started" ] || kill "$started" 2>/dev/null; exec 3>&-; rm -rf "$there"' EXIT
case $1 in
    *.tar.xz)
        tar -C "$there" -xJf "$1"
        program=$(echo "$there"/lamplit-*/lamplit)
        ;;
    *) if [ -d "$1" ]; then program=$(cd "$1" && pwd)/lamplit; else program=$(command -v "$1"); fi ;;
esac
[ -x "$program" ] || fail "There is no program in $1."

# Nothing of the person's own is touched, and nothing of this computer's Python is used.
mkdir -m 0700 "$there/home"
unset PYTHONPATH PYTHONHOME DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
export HOME="$there/home" LAMPLIT_HOME="$there/home/lamplit" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
cd "$there"
log=$there/log
vault=trial.lamplit
echo "six plain words of a trial" >words

# step WHAT COMMAND...: does it, or says what did not work, with all that it said.
step() {
    what=$1
    shift
    "$@" >"$log" 2>&1 </dev/null || {
        cat "$log" >&2
        fail "$what: this did not work."
    }
    echo "  $what"
}

# lamplit WHAT ARGUMENTS...: the same for a command on the journal.
lamplit() {
    what=$1
    shift
    step "$what" "$program" --vault "$vault" --passphrase-file words "$@"
}

# seen FILE...: each has come of what was done last, and has something in it.
seen() {
    for file in "$@"; do
        [ -s "$file" ] || fail "$what: $file was not made."
    done
}

says() { grep -q -- "$1" "$log" || { cat "$log" >&2; fail "$what: '$1' is not there."; }; }

step "the version" "$program" --version
says "^lamplit [0-9]"
lamplit "a journal with a sheet for its recovery code" init --recovery-sheet sheet.pdf
seen sheet.pdf
lamplit "writing, in several scripts" write --tag trial "A page. Eine Seite. صفحة. 一頁。"
lamplit "reading" list
says "A page"
seen words
lamplit "check-ins" mood add --valence 5
lamplit "questionnaires" measure take PHQ-9 --answers 0,1,2,0,1,0,0,1,0
lamplit "the report" report --pdf report.pdf --fhir report.json --csv report.csv
seen report.pdf report.json report.csv
lamplit "a book" export book book.pdf
seen book.pdf
lamplit "an export that is open" export json open.zip
seen open.zip
lamplit "shares on paper" slots add paper-shares --needed 2 --of 3 --sheets shares
seen shares/*
lamplit "questions to write about" prompts list
[ "$(wc -l <"$log")" -gt 3 ] || fail "There are hardly any questions."
step "help lines" "$program" help-lines DE
says "[0-9]"
mkdir places
lamplit "a backup" backup --to places
seen places/*.lamplit-backup
step "a journal of a backup" "$program" --passphrase-file words restore places/*.lamplit-backup --folder again.lamplit
vault=again.lamplit
lamplit "checking what came back" verify
lamplit "reading what came back" list
says "A page"

echo '{"id": 1, "op": "languages"}' >question
"$program" -B -m ui.spelling.child <question >"$log" 2>&1 || fail "The spelling check does not start."
says '"languages"'
echo "  the spelling check, with $(grep -o '"[a-z][a-z]_[A-Z][A-Z]"' "$log" | wc -l) dictionaries of this system"

# The relay for friends goes on for as long as its input does.
mkfifo held
"$program" -m sync.relay serve --until-input-ends --data relay --listen 127.0.0.1:0 <held >address 2>"$log" &
relay=$!
exec 3>held
patience=120
while [ ! -s address ] && [ "$patience" -gt 0 ] && kill -0 "$relay" 2>/dev/null; do
    patience=$((patience - 1))
    sleep 1
done
address=$(grep -o 'http[^ ]*' address | head -n 1) || { cat "$log" >&2; fail "The relay does not start."; }
"$program" -m sync.relay mint --data relay >token 2>"$log" || fail "The relay makes no token."
lamplit "a circle" circle create --relay "$address" --token-file token --name Trial --as Wren
lamplit "its news, over a relay of the bundle" sync
exec 3>&-
wait "$relay" || fail "The relay did not end well."
echo "  a relay, and a circle on it"

"$program" --vault "$vault" >"$log" 2>&1 &
started=$!
sleep 20
kill -TERM "$started" 2>/dev/null || { cat "$log" >&2; fail "The window did not stay open."; }
wait "$started" || { cat "$log" >&2; fail "The window did not end well."; }
started=
! grep -v '^This plugin does not support' "$log" || fail "The window complained."
echo "  the window"
echo "All of it works."
