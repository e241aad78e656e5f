#!/bin/sh
# Looks for the system libraries and programs that Lamplit needs beside Python, and installs what is
# missing where that is allowed. Usage: packaging/system.sh [run | test]
set -eu
. "$(dirname -- "$0")/common.sh"

# What is looked for, and the Debian package that brings it. A name with .so is a library, one with
# a slash is a file, any other is a program.
needed="
libgthread-2.0.so.0     libglib2.0-0
libGL.so.1              libgl1
libEGL.so.1             libegl1
libxkbcommon.so.0       libxkbcommon0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libgssapi_krb5.so.2     libgssapi-krb5-2
libxcb-cursor.so.0      libxcb-cursor0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
"
for_tests="
Xvfb                    xvfb
xauth                   xauth
dbus-run-session        dbus
/usr/libexec/at-spi-bus-launcher at-spi2-core
strace                  strace
git                     git
libenchant-2.so.2       libenchant-2-2
/usr/share/hunspell/en_US.dic hunspell-en-us
pg_ctlcluster           postgresql
setpriv                 util-linux
ip                      iproute2
cc                      gcc
/usr/include/dlfcn.h    libc6-dev
node                    nodejs
npm                     npm
"

[ "$(uname -s)" = Linux ] || exit 0

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
[ -x "$ldconfig" ] || exit 0
libraries=$("$ldconfig" -p)

present() {
    case $1 in
        /*) [ -e "$1" ] ;;
        *.so.*) case $libraries in *"	$1 "*) return 0 ;; esac; return 1 ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

# missing LIST: the packages of LIST that bring something absent here.
missing() {
    printf '%s\n' "$1" | while read -r thing package; do
        [ -z "$thing" ] || present "$thing" || printf ' %s' "$package"
    done
}

case ${1:-run} in
    run) wanted=$(missing "$needed") ;;
    test) wanted=$(missing "$needed$for_tests") ;;
    *) fail "packaging/system.sh takes 'run' or 'test'." ;;
esac
[ -n "$wanted" ] || exit 0

# The tests start a database server of their own; a package that starts one for good is not wanted.
without_a_server() {
    conf=/etc/postgresql-common/createcluster.conf
    [ -e "$conf" ] || as_root sh -c "mkdir -p ${conf%/*} && echo 'create_main_cluster = false' >$conf"
}

if may_install; then
    say "Installing system packages:$wanted."
    case $wanted in *postgresql*) without_a_server ;; esac
    # shellcheck disable=SC2086  # a list of words
    logged "The system packages$wanted could not be installed" apt_install $wanted
else
    say "These system packages are missing, and installing them needs an administrator:$wanted."
fi
