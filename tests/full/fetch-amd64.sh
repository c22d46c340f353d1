#!/bin/bash
# fetch-amd64.sh FOLDER: for a machine that looks for signatures in PE files. Leaves in FOLDER/amd64 Debian's signed kernel
# (vmlinuz), its configuration (config-RELEASE), a static busybox, and UEFI firmware with variables in which secure boot is on
# (firmware.fd, variables.fd). A second run does nothing.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=tests/vm/machine-parts.sh
. "$here/../vm/machine-parts.sh"
[ $# = 1 ] || { echo "usage: fetch-amd64.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>amd64-lock
flock 9
if [ -e amd64/vmlinuz ]; then exit 0; fi

scratch=$(mktemp -d "$PWD/amd64-new.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch"/{debs,root,flat}
apt_architecture=amd64

# The kernel that the meta package stands for today.
download() {
    local kernel
    kernel=$(private_apt apt-cache depends linux-image-amd64 |
        sed -n 's/^ *Depends: *\(linux-image-[0-9].*\)/\1/p' | head -1)
    [ -n "$kernel" ] || { echo "no amd64 kernel in the package lists" >&2; return 1; }
    (cd "$scratch/debs" && private_apt apt-get -q download "$kernel" busybox-static ovmf)
}

(cd "$scratch" && private_fetch download </dev/null)
# Without the modules, which are most of it.
for deb in "$scratch"/debs/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$scratch/root" --exclude='./lib/modules' --exclude='./usr/share/doc'
done
cp "$scratch"/root/boot/vmlinuz-* "$scratch/flat/vmlinuz"
cp "$scratch"/root/boot/config-* "$scratch/flat/"
cp "$scratch/root/bin/busybox" "$scratch/flat/"
cp "$scratch/root/usr/share/OVMF/OVMF_CODE_4M.fd" "$scratch/flat/firmware.fd"
cp "$scratch/root/usr/share/OVMF/OVMF_VARS_4M.snakeoil.fd" "$scratch/flat/variables.fd"
rm -rf amd64
mv "$scratch/flat" amd64
