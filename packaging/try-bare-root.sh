#!/bin/sh
# Tries Lamplit on a bare Debian: makes a minimal root in FOLDER, clones the committed state of this
# repository into it, and runs `make TARGET`s there. Linux, as root, with debootstrap installed.
#
#   packaging/try-bare-root.sh FOLDER [TARGET...]      (default: setup; "-": an interactive shell)
#
# SUITE (bookworm) names the release, MIRROR where packages come from; without it, the mirror of this
# machine's own apt. The root stays in FOLDER; the next run goes on in it with a fresh clone.
# SHARED=DIR shows DIR there read-only, beside the clone. SHM=no leaves out /dev/shm, as some
# containers do. REMAKE=1 starts from an empty root.
#
# Mounts live in a namespace of their own and vanish with it: FOLDER can be deleted at any time.
set -eu
. "$(dirname -- "$0")/common.sh"

[ "$#" -ge 1 ] || fail "Say which folder the root goes into."
[ "$(id -u)" -eq 0 ] || fail "Making a root needs to be root."
command -v debootstrap >/dev/null 2>&1 || fail "The program debootstrap is missing."

if [ "${LAMPLIT_IN_NAMESPACE:-}" != yes ]; then
    LAMPLIT_IN_NAMESPACE=yes exec unshare --mount --propagation private -- sh "$ROOT/packaging/try-bare-root.sh" "$@"
fi

root=$1
shift
suite=${SUITE:-bookworm}
case $root in /?*) ;; *) fail "The folder must be an absolute path." ;; esac

# What this machine needs to reach its mirror (a proxy, a clock, a certificate) holds there too.
copy_ways_out() {
    apt-config dump | grep -E '^(Acquire::(http|https|Check|Retries)|Binary::apt::Acquire)' \
        >"$root/etc/apt/apt.conf.d/99host" || true
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    if [ -d /usr/local/share/ca-certificates ]; then
        mkdir -p "$root/usr/local/share"
        cp -r /usr/local/share/ca-certificates "$root/usr/local/share/"
    fi
}

make_root() {
    mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" 'Created-By: Packages' | head -n 1)}
    [ -n "$mirror" ] || fail "Say with MIRROR where the packages of $suite come from."
    mkdir -p "$root"
    say "Making a bare $suite in $root."
    logged "The bare root could not be made" debootstrap --variant=minbase "$suite" "$root" "$mirror"
    touch "$root/etc/lamplit-bare"
}

inside() {
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

if [ "${REMAKE:-}" = 1 ] && [ -f "$root/etc/lamplit-bare" ]; then
    rm -rf --one-file-system "$root"
fi
[ -f "$root/etc/lamplit-bare" ] || make_root
copy_ways_out

mount -t proc proc "$root/proc"
mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
mkdir -p build
if [ "${SHM:-yes}" = yes ]; then
    mkdir -p "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/dev/shm"
elif [ -d "$root/dev/shm" ]; then
    rmdir "$root/dev/shm"
fi

# All that README.md asks for.
inside sh -c 'command -v git make >/dev/null || { apt-get -qq update && apt-get -qq -y install git make; }' \
    >build/bare-root.log 2>&1 </dev/null || fail "git and make could not be installed; see build/bare-root.log."

clone=root/lamplit
rm -rf "${root:?}/$clone"
git -c safe.directory='*' clone -q --no-hardlinks "$ROOT" "$root/$clone"
if [ -n "${SHARED:-}" ]; then
    mkdir -p "$root/root/shared"
    mount --bind "$SHARED" "$root/root/shared"
    mount -o remount,ro,bind "$root/root/shared"
fi

[ "$#" -gt 0 ] || set -- setup
for target in "$@"; do
    if [ "$target" = - ]; then
        inside sh -c 'cd ~/lamplit && exec sh -i'
    else
        started=$(date +%s)
        status=0
        inside make -C "/$clone" "$target" </dev/null || status=$?
        say "make $target: status $status after $(($(date +%s) - started)) s."
        [ "$status" -eq 0 ] || exit "$status"
    fi
done
