#!/bin/bash
# fetch-debian.sh FOLDER: Debian's ppc64el kernel, busybox, dropbear and kexec-tools, unpacked, and an initramfs of them.
# Leaves FOLDER/sysroot (the packages' files), FOLDER/vmlinux (as packaged), FOLDER/vmlinux-stripped, FOLDER/initrd.gz,
# FOLDER/ssh-key, and FOLDER/known-hosts with the machine's host key, as the host "kwb-target". A second run needs no network. The system's apt is only read (its sources): package lists, cache and
# architecture are private to FOLDER.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
[ $# = 1 ] || { echo "usage: fetch-debian.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
root=$PWD
exec 9>lock
flock 9

packages=(busybox-static dropbear-bin kexec-tools libc6 libcrypt1 libgmp10 libtomcrypt1 libtommath1 zlib1g)

private_apt() {
    local tool=$1
    shift
    "$tool" -c "$root/apt/apt.conf" -o Dir::State="$root/apt/state" -o Dir::State::status="$root/apt/status" \
        -o Dir::Cache="$root/apt/cache" -o Dir::Log="$root/apt" -o APT::Architecture=ppc64el -o APT::Architectures=ppc64el \
        -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User="$(id -un)" "$@"
}

prepare_apt() {
    mkdir -p apt/state/lists/partial apt/cache/archives/partial
    : >apt/status
    # Hooks of the system's configuration would act on the system's own cache.
    printf '#clear %s;\n' APT::Update::Pre-Invoke APT::Update::Post-Invoke APT::Update::Post-Invoke-Success >apt/apt.conf
}

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

fetch() {
    local attempt
    prepare_apt
    for attempt in 1 2 3; do
        # A source that is just being synchronized, or knows nothing of ppc64el, must not stop what the others can deliver.
        private_apt apt-get -q update || true
        if download; then return 0; fi
        echo "attempt $attempt failed" >&2
        sleep $((attempt * 10))
    done
    echo "fetch-debian.sh: cannot download Debian's ppc64el packages" >&2
    return 1
}

unpack() {
    local deb
    rm -rf sysroot
    for deb in debs/*.deb; do dpkg-deb -x "$deb" sysroot; done
    ln -sf sysroot/boot/vmlinux-* vmlinux
    powerpc64le-linux-gnu-strip -s -o vmlinux-stripped vmlinux
}

if [ ! -e fetched ]; then
    fetch </dev/null
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
if [ ! initrd.gz -nt "$here/make-initramfs.sh" ]; then
    "$here/make-initramfs.sh" sysroot ssh-key.pub host-key initrd.gz
fi
