#!/bin/bash
# fetch-linux.sh FOLDER: the source of Linux 6.1, from Debian's package linux-source-6.1, as FOLDER/linux-source: all that
# its device trees and a build for PowerPC read. A second run does nothing.
set -euo pipefail
[ $# = 1 ] || { echo "usage: fetch-linux.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>linux-lock
flock 9
[ ! -e linux-source ] || exit 0
rm -rf linux-debs linux-new
mkdir linux-debs linux-new
(cd linux-debs && apt-get -q -o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=3 download linux-source-6.1)
dpkg-deb --fsys-tarfile linux-debs/*.deb | tar -xO --wildcards '*/linux-source-6.1.tar.xz' |
    tar -xJ -C linux-new --strip-components=1 --exclude='*/drivers/gpu/drm/*/*.[ch]' --exclude='*/tools/testing' \
        --exclude='*/Documentation/*.rst'
rm -r linux-debs
mv linux-new linux-source
