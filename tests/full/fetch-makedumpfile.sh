#!/bin/bash
# fetch-makedumpfile.sh FOLDER: Debian's makedumpfile for ppc64el and the libraries that it needs beside those of the test
# machines' initramfs, flat in FOLDER/makedumpfile. A second run does nothing.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=tests/vm/machine-parts.sh
. "$here/../vm/machine-parts.sh"
[ $# = 1 ] || { echo "usage: fetch-makedumpfile.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>makedumpfile-lock
flock 9
if [ -e makedumpfile/makedumpfile ]; then exit 0; fi

scratch=$(mktemp -d "$PWD/makedumpfile-new.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch"/{debs,root,flat}

download() { (cd "$scratch/debs" && private_apt apt-get -q download makedumpfile libbz2-1.0 libdw1 libelf1 liblzma5 liblzo2-2); }

(cd "$scratch" && private_fetch download </dev/null)
for deb in "$scratch"/debs/*.deb; do dpkg-deb -x "$deb" "$scratch/root"; done
cp "$scratch/root/usr/bin/makedumpfile" "$scratch/flat/"
for library in libbz2.so.1.0 libdw.so.1 libelf.so.1 liblzma.so.5 liblzo2.so.2; do
    cp -L "$(find "$scratch/root" -name "$library")" "$scratch/flat/$library"
done
rm -rf makedumpfile
mv "$scratch/flat" makedumpfile
