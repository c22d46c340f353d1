#!/bin/bash
# build-linux.sh FOLDER: two small Linux kernels out of FOLDER/linux-source (fetch-linux.sh), one for each byte order:
#   FOLDER/linux-ppc64le/, FOLDER/linux-ppc64/   vmlinux, vmlinux-stripped, config
#   FOLDER/linux-ppc64/initrd.gz                 an initramfs of linux/init.c
#   FOLDER/linux-keys/authority.{key,pem}        the authority that the little-endian one trusts
# A kernel that was built from the same source, options and compiler is left as it is.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
[ $# = 1 ] || { echo "usage: build-linux.sh FOLDER" >&2; exit 2; }
cd "$1"
root=$PWD
[ -e linux-source/Kconfig ] || { echo "build-linux.sh: no Linux source in $root" >&2; exit 1; }
exec 9>linux-lock
flock 9

# Nothing of the machine it is built on stands in a kernel's first line.
export ARCH=powerpc KBUILD_BUILD_USER=kwb KBUILD_BUILD_HOST=test KBUILD_BUILD_TIMESTAMP='Thu Jan  1 00:00:00 UTC 1970'

# inputs TRIPLE FRAGMENT…: a digest of all that decides what a kernel is like
inputs() {
    { "$1-gcc" --version && cat "$here/build-linux.sh" "${@:2}" linux-keys/authority.pem && head -5 linux-source/Makefile; } | sha256sum
}

# verify CONFIG FRAGMENT: every option is as the fragment has it. An option whose parent is off is dropped in silence.
verify() {
    local missing
    missing=$(grep '^CONFIG_' "$2" | grep -vxFf "$1") || return 0
    printf 'build-linux.sh: not set as asked:\n%s\n' "$missing" >&2
    return 1
}

# make_authority: once; what the kernels trust must be the one that the tests sign with.
make_authority() {
    if [ -e linux-keys/authority.pem ]; then return 0; fi
    mkdir -p linux-keys
    openssl req -x509 -newkey rsa:2048 -nodes -days 7300 -subj "/CN=Test authority" -addext keyUsage=critical,keyCertSign \
        -keyout linux-keys/authority.key -out linux-keys/authority.new
    mv linux-keys/authority.new linux-keys/authority.pem
}

# build ARCH TRIPLE
build() {
    local out=$root/linux-$1 work=$root/linux-build-$1 triple=$2 new fragments=("$here/linux/common.config" "$here/linux/$1.config")
    new=$(inputs "$triple" "${fragments[@]}")
    if [ -e "$out/built-from" ] && [ "$(cat "$out/built-from")" = "$new" ]; then return 0; fi
    local make=(nice -n 19 make -s -C linux-source O="$work" CROSS_COMPILE="$triple-")
    # Depend mode spares ccache a run of the preprocessor for each file that is new to it.
    if command -v ccache >/dev/null; then export CCACHE_DEPEND=1; make+=(CC="ccache $triple-gcc" HOSTCC="ccache gcc"); fi
    rm -rf "$work" "$out"
    mkdir -p "$work" "$out"
    cat "${fragments[@]}" >"$work/asked"
    if [ "$1" = ppc64le ]; then echo "CONFIG_SYSTEM_TRUSTED_KEYS=\"$root/linux-keys/authority.pem\"" >>"$work/asked"; fi
    "${make[@]}" KCONFIG_ALLCONFIG="$work/asked" allnoconfig
    verify "$work/.config" "$work/asked"
    "${make[@]}" -j"$(nproc)" vmlinux
    cp "$work/.config" "$out/config"
    "$triple-strip" -s -o "$out/vmlinux-stripped" "$work/vmlinux"
    mv "$work/vmlinux" "$out/vmlinux"
    rm -rf "$work"
    echo "$new" >"$out/built-from"
}

# make_initrd FILE SOURCE TRIPLE: a gzip-compressed cpio with one program, /init
make_initrd() {
    if [ "$1" -nt "$2" ]; then return 0; fi
    local folder
    folder=$(mktemp -d "$root/linux-init.XXXXXX")
    "$3-gcc" -std=gnu17 -O2 -static -s -Wall -Wextra -Werror -o "$folder/init" "$2"
    (cd "$folder" && echo init | cpio --quiet -o -H newc -R 0:0) | gzip -n >"$1.new"
    rm -r "$folder"
    mv "$1.new" "$1"
}

make_authority
build ppc64le powerpc64le-linux-gnu
build ppc64 powerpc64-linux-gnu
make_initrd linux-ppc64/initrd.gz "$here/linux/init.c" powerpc64-linux-gnu
