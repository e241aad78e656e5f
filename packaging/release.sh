#!/bin/sh
# Makes what a release is, from the committed state, in build/release:
#   the wheel and the source archive, each built twice in different surroundings and compared,
#   a bill of materials (CycloneDX): every locked package, for any system, and what is inside of them,
#   audit.txt: what is publicly known against any of them, or that nobody could be asked,
#   and the checksums of all of it.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"
umask 022

out=$ROOT/build/release
tools=$ROOT/build/release-venv
tools_in "$tools" release "what making a release needs"

[ -z "$(git status --porcelain --untracked-files=no)" ] ||
    say "What is not committed yet is not in the release."
rm -rf "$out"
mkdir -p "$out/first"

# The time of the last commit stands in the archives, whoever builds them and whenever.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

# build WHERE ZONE LANGUAGE MASK: builds both in WHERE, as on somebody's machine.
build() (
    mkdir -p "$1/src"
    git archive HEAD | tar -x -C "$1/src"
    cd "$1/src"
    umask "$4"
    TZ=$2 LC_ALL=$3 PATH="$tools/bin:$PATH" "$tools/bin/python" -c \
        "import uv_build; uv_build.build_wheel('..'); uv_build.build_sdist('..')" >/dev/null
)

say "Building, twice."
other=$(mktemp -d)
trap 'rm -rf "$other"' EXIT
build "$out/first" UTC C 022
build "$other" Pacific/Kiritimati C.UTF-8 077
for file in "$out"/first/*.whl "$out"/first/*.tar.gz; do
    cmp "$file" "$other/$(basename "$file")" || fail "Two builds of the same commit differ."
    mv "$file" "$out/"
done
rm -rf "$out/first"
say "Both builds are the same to the byte."

say "Installing it as a user would."
python3=$out/env/bin/python
logged "An environment could not be made" "$PY" -m venv --without-pip "$out/env"
install() {
    "$tools/bin/python" -m pip --quiet --no-input --disable-pip-version-check --python "$python3" install "$@"
}
logged "The locked packages could not be installed" install --require-hashes -r requirements/run.txt \
    -r requirements/relay.txt
logged "The wheel could not be installed" install --no-deps "$out"/*.whl
"$out/env/bin/lamplit" --version
"$tools/bin/cyclonedx-py" environment "$python3" --pyproject pyproject.toml --output-reproducible \
    --output-format JSON --output-file "$out/lamplit.cdx.json" 2>"$LOG" ||
    fail "The bill of materials could not be made; why is in $LOG."
QT_QPA_PLATFORM=offscreen "$python3" packaging/bill.py "$out/lamplit.cdx.json" || fail "The bill of materials could not be completed."
"$tools/bin/python" packaging/checked_bill.py "$out/lamplit.cdx.json" || fail "The bill of materials is not as CycloneDX wants it."
rm -rf "$out/env"

sh packaging/audit.sh "$out/audit.txt"

(cd "$out" && find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
say "The release is in build/release:"
cat "$out/SHA256SUMS"
