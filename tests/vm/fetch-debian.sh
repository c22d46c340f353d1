#!/bin/bash
# fetch-debian.sh FOLDER: Debian's ppc64el kernel, busybox, dropbear and kexec-tools, unpacked, and an initramfs of them.
# Leaves FOLDER/sysroot (the packages' files), FOLDER/vmlinux (as packaged), FOLDER/vmlinux-stripped, FOLDER/initrd.gz,
# FOLDER/ssh-key, and FOLDER/known-hosts with the machine's host key, as the host "kwb-target". A second run needs no network.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=tests/vm/machine-parts.sh
. "$here/machine-parts.sh"
[ $# = 1 ] || { echo "usage: fetch-debian.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>lock
flock 9

packages=(busybox-static dropbear-bin kexec-tools libc6 libcrypt1 libgmp10 libtomcrypt1 libtommath1 zlib1g)

# The kernel that the meta package stands for today, and all packages, into debs/.
download() {
    local kernel
    kernel=$(private_apt apt-cache depends linux-image-powerpc64le |
        sed -n 's/^ *Depends: *\(linux-image-[0-9].*\)/\1/p' | head -1)
    [ -n "$kernel" ] || { echo "no ppc64el kernel in the package lists" >&2; return 1; }
    rm -rf debs
    mkdir debs
    (cd debs && private_apt apt-get -q download "$kernel" "${packages[@]}")
}

unpack() {
    local deb
    rm -rf sysroot
    for deb in debs/*.deb; do dpkg-deb -x "$deb" sysroot; done
    ln -sf sysroot/boot/vmlinux-* vmlinux
    powerpc64le-linux-gnu-strip -s -o vmlinux-stripped vmlinux
}

if [ ! -e fetched ]; then
    private_fetch download </dev/null
    unpack
    rm -rf debs apt
    touch fetched
fi
[ -e ssh-key ] || ssh-keygen -q -t ed25519 -N '' -C kwb-test -f ssh-key </dev/null
# A host key as dropbear keeps it: the kind, then both halves behind their length. The machine is the same before and
# after a boot, so its key is in the initramfs.
host_key() {
    openssl genpkey -algorithm ed25519 -outform DER -out host-key.der
    { printf '\0\0\0\013ssh-ed25519\0\0\0\100'
        tail -c 32 host-key.der
        openssl pkey -in host-key.der -inform DER -pubout -outform DER | tail -c 32; } >host-key
    { printf 'kwb-target ssh-ed25519 '
        { printf '\0\0\0\013ssh-ed25519\0\0\0\040'; tail -c 32 host-key; } | base64 -w 0
        echo; } >known-hosts
}
[ -s known-hosts ] || host_key
if [ ! initrd.gz -nt "$here/make-initramfs.sh" ] || [ ! initrd.gz -nt "$here/machine-parts.sh" ]; then
    "$here/make-initramfs.sh" sysroot ssh-key.pub host-key initrd.gz
fi
