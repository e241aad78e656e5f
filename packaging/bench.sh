#!/bin/sh
# Sets everything up, installs the programs that Lamplit is measured against into environments of
# their own (build/bench-venv, build/joplin) or as packages of the system, and runs the benchmarks.
# Arguments go to tests/bench/run.py; so do ONLY=parts, SIZES=sizes, AGAIN=1 and PAGE=file.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

peers=build/bench-venv
key=$(fingerprint requirements/bench.txt)
if [ ! -f "$peers/stamp" ] || [ "$(cat "$peers/stamp")" != "$key" ]; then
    say "Installing the programs to compare with."
    rm -rf "$peers"
    logged "An environment for the other programs could not be made" "$PY" -m venv "$peers"
    if (logged "The programs to compare with could not be installed" \
        "$peers/bin/python" -m pip --quiet --no-input --disable-pip-version-check \
        install --require-hashes -r requirements/bench.txt); then
        printf '%s\n' "$key" >"$peers/stamp"
    else
        say "The benchmarks run without them."
    fi
fi

# What drives load, and what to compare with. The package redis-tools brings the server's program,
# under another name, without starting one for good as redis-server would. Joplin's database is
# compiled here, with Node's own headers.
wanted=
node=$(node -p 'require("path").dirname(require("path").dirname(process.execPath))' 2>/dev/null || true)
command -v g++ >/dev/null 2>&1 || wanted="$wanted g++"
[ -e "$node/include/node/node_api.h" ] || wanted="$wanted libnode-dev"
[ -d /usr/share/rednotebook ] || wanted="$wanted rednotebook"
command -v wrk >/dev/null 2>&1 || wanted="$wanted wrk"
for program in redis-check-rdb redis-benchmark; do
    command -v "$program" >/dev/null 2>&1 || { wanted="$wanted redis-tools" && break; }
done
if [ -n "$wanted" ]; then
    if may_install; then
        say "Installing system packages:$wanted."
        # shellcheck disable=SC2086  # a list of words
        (logged "The system packages$wanted could not be installed" apt_install $wanted) ||
            say "The figures leave out what needs them."
    else
        say "These system packages are missing, and the figures leave out what needs them:$wanted."
    fi
fi

# Joplin's terminal program, exactly as locked. Only its database is compiled, and nothing is
# downloaded for that; the keychain and the pictures' library are not needed.
install_joplin() {
    logged "Joplin's packages could not be installed" \
        npm ci --prefix build/joplin --ignore-scripts --no-audit --no-fund --cache build/npm-cache
    logged "Joplin's database could not be compiled" \
        env npm_config_build_from_source=true npm_config_nodedir="$node" \
        npm rebuild sqlite3 --prefix build/joplin --foreground-scripts --cache build/npm-cache
}

joplin=tests/bench/joplin
key=$(fingerprint "$joplin/package.json" "$joplin/package-lock.json")
if [ ! -f build/joplin/stamp ] || [ "$(cat build/joplin/stamp)" != "$key" ]; then
    say "Installing Joplin's terminal program; its database is compiled, which takes some minutes."
    rm -rf build/joplin
    mkdir -p build/joplin
    cp "$joplin/package.json" "$joplin/package-lock.json" build/joplin/
    if (install_joplin); then
        printf '%s\n' "$key" >build/joplin/stamp
    else
        say "The benchmarks run without it."
    fi
fi

[ -z "${ONLY:-}" ] || set -- "$@" --only "$ONLY"
[ -z "${SIZES:-}" ] || set -- "$@" --sizes "$SIZES"
[ -z "${AGAIN:-}" ] || set -- "$@" --again
[ -z "${PAGE:-}" ] || set -- "$@" --page "$PAGE"
exec "$PY" tests/bench/run.py "$@"
