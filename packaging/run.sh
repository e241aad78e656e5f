#!/bin/sh
# Sets everything up and opens Lamplit; without a display, builds the demo with its pictures instead.
set -eu
sh "$(dirname -- "$0")/setup.sh" run
. "$(dirname -- "$0")/common.sh"

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so the demo draws its pictures into out/demo instead."
    mkdir -p out
    QT_QPA_PLATFORM=offscreen "$VENV/bin/lamplit" demo --out out/demo
    say "The pictures and the demo's files are in $ROOT/out/demo."
else
    exec "$VENV/bin/lamplit"
fi
