#!/bin/bash
# install-deb.sh BUILD CACHE: packs BUILD as a .deb, lets lintian read it, installs it on a fresh minimal Debian 12 as a user
# would, and starts both programs there: kwb plans the sample, the window comes up under Xvfb with the sample in it and is
# photographed into BUILD/installed.png. Needs root, for chroot. The minimal system and downloaded packages are kept in CACHE.
set -euo pipefail
[ $# = 2 ] || { echo "usage: install-deb.sh BUILD CACHE" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "install-deb.sh: must run as root" >&2; exit 2; }
mkdir -p "$2"
build=$(readlink -f "$1") cache=$(readlink -f "$2")
scratch=$(mktemp -d)
root=$scratch/root
system=$cache/bookworm-minimal.tar.zst
processes=()

clean_up() {
    local process
    for process in ${processes[@]+"${processes[@]}"}; do kill "$process" 2>/dev/null || true; done
    umount "$root/proc" 2>/dev/null || true
    if mountpoint -q "$root/proc"; then umount -l "$root/proc"; fi
    rm -rf --one-file-system "$scratch"
}
trap clean_up EXIT

fail() {
    echo "install-deb.sh: $*" >&2
    exit 1
}

say() { printf '%4d s  %s\n' $SECONDS "$*"; }

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/user XDG_RUNTIME_DIR=/home/user/run "$@"; }

pack() {
    cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch/package" >"$scratch/cpack.log" 2>&1 || fail "$(cat "$scratch/cpack.log")"
    deb=$(echo "$scratch"/package/*.deb)
    dpkg-deb --field "$deb" Package Version Installed-Size Depends Recommends
    lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb" || fail "lintian complains"
}

# A system of nothing but what is essential, and apt, from where this one has its packages.
minimal_system() {
    local mirror
    if [ ! -e "$system" ]; then
        # shellcheck disable=SC2016  # apt expands it
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Release: bookworm' 'Component: main' | head -1)
        [ -n "$mirror" ] || fail "the sources of apt have no bookworm"
        debootstrap --variant=minbase --include=ca-certificates bookworm "$scratch/new" "$mirror" \
            >"$scratch/debootstrap.log" 2>&1 || fail "debootstrap: $(tail -5 "$scratch/debootstrap.log")"
        tar -C "$scratch/new" --numeric-owner -c . | zstd -q >"$system.new"
        mv "$system.new" "$system"
        rm -rf --one-file-system "$scratch/new"
    fi
    mkdir "$root"
    tar -C "$root" --numeric-owner -xf "$system"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc" || true # where it may not be mounted, programs go without
    mkdir -p "$cache/bookworm-archives"
    cp "$cache"/bookworm-archives/*.deb "$root/var/cache/apt/archives/" 2>/dev/null || true
    inside useradd --create-home --uid 1000 user
    inside install -d -m 700 -o user /home/user/run
}

install_package() {
    cp "$deb" "$root/tmp/kexec-workbench.deb"
    inside apt-get -q -o Acquire::Retries=3 update >"$scratch/apt.log" 2>&1 || true # old lists may do
    inside apt-get -q -y -o Acquire::Retries=3 -o APT::Keep-Downloaded-Packages=true install --no-install-recommends \
        /tmp/kexec-workbench.deb >>"$scratch/apt.log" 2>&1 || fail "apt-get: $(tail -20 "$scratch/apt.log")"
    cp -u "$root"/var/cache/apt/archives/*.deb "$cache/bookworm-archives/"
}

try_kwb() {
    local sample=/usr/share/kexec-workbench/samples/sample.kwb
    as_user kwb --version
    as_user kwb plan --workspace $sample >"$scratch/plan" || fail "kwb plan: $(tail -3 "$scratch/plan")"
    grep -q "initrd" "$scratch/plan" || fail "the plan has no initrd"
    as_user kwb export --workspace $sample -o /home/user/boot.kwbundle.tar >/dev/null
    as_user kwb verify /home/user/boot.kwbundle.tar | tail -1
}

try_window() {
    local display window= attempt
    Xvfb -displayfd 3 -screen 0 1500x1000x24 -ac -nolisten tcp 3>"$scratch/display" 2>/dev/null &
    processes+=($!)
    for ((attempt = 0; attempt < 100; attempt++)); do [ -s "$scratch/display" ] && break || sleep 0.1; done
    display=:$(cat "$scratch/display")
    # The X server's abstract socket is seen in the chroot, too.
    as_user DISPLAY="$display" kexec-workbench /usr/share/kexec-workbench/samples/sample.kwb >"$scratch/window.log" 2>&1 &
    processes+=($!)
    for ((attempt = 0; attempt < 150; attempt++)); do
        window=$(DISPLAY=$display xdotool search --onlyvisible --class kexec-workbench 2>/dev/null | tail -1) || true
        if [ -n "$window" ]; then break; fi
        kill -0 "${processes[1]}" 2>/dev/null || fail "the window's program ended: $(cat "$scratch/window.log")"
        sleep 0.2
    done
    [ -n "$window" ] || fail "no window came up: $(cat "$scratch/window.log")"
    DISPLAY=$display xdotool getwindowname "$window"
    # Until nothing moves any more: the plan is there and painted.
    for ((attempt = 0; attempt < 30; attempt++)); do
        if [ -e "$build/installed.png" ]; then mv "$build/installed.png" "$scratch/earlier.png"; fi
        sleep 1
        DISPLAY=$display import -silent -window root "$build/installed.png"
        if [ "$attempt" -gt 1 ] && cmp -s <(convert "$scratch/earlier.png" rgb:-) <(convert "$build/installed.png" rgb:-); then break; fi
    done
    [ "$(identify -format %k "$build/installed.png")" -ge 100 ] || fail "the window is empty"
    kill -0 "${processes[1]}" || fail "the window's program ended: $(cat "$scratch/window.log")"
    if [ -s "$scratch/window.log" ]; then cat "$scratch/window.log"; fi
    kill "${processes[1]}"
}

remove_package() {
    inside dpkg --purge kexec-workbench >/dev/null
    [ ! -e "$root/usr/share/kexec-workbench" ] || fail "the package leaves files behind"
}

pack && say "packed"
minimal_system && say "a minimal Debian 12"
install_package && say "installed"
try_kwb && say "kwb works"
try_window && say "the window works: $build/installed.png"
remove_package && say "removed"
