#!/bin/sh
# Makes a site of the pages in docs/, in build/docs: for reading from the disk, with nothing fetched
# from elsewhere. Anything that Sphinx warns of is an error.
set -eu
sh "$(dirname -- "$0")/setup.sh" run
. "$(dirname -- "$0")/common.sh"

out=$ROOT/build/docs
tools=$ROOT/build/docs-venv
tools_in "$tools" docs "what the pages are built with"

say "Building the pages."
rm -rf "$out"
"$tools/bin/python" -m sphinx --quiet --fail-on-warning --keep-going --builder html \
    --doctree-dir build/docs-read docs "$out" || fail "The pages could not be built; each reason stands above."

# What a page would load by itself when it is opened; links that a reader may follow are none.
if grep -rnE --include='*.html' --include='*.css' \
    "(src|srcset|data)=[\"'](https?:)?//|<link[^>]*href=[\"'](https?:)?//|url\\([\"']?(https?:)?//|@import" "$out"; then
    fail "A page would load something from elsewhere."
fi
say "Made: build/docs/index.html, of $(find "$out" -name '*.html' | wc -l | tr -d ' ') pages."
