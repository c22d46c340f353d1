#!/bin/bash
# fetch-sshd.sh FOLDER: Debian's sshd for this machine, unpacked into FOLDER/sshd and not installed, so that no server is
# started and no user made: tests run it as an ordinary user. A second run needs no network.
set -euo pipefail
[ $# = 1 ] || { echo "usage: fetch-sshd.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>sshd.lock
flock 9
[ ! -e sshd/fetched ] || exit 0
rm -rf sshd
mkdir sshd
# Who downloads as root does so as a user who may not write here.
(cd sshd && for attempt in 1 2 3; do
    apt-get -q -o APT::Sandbox::User="$(id -un)" download openssh-server openssh-sftp-server libwrap0 libnss-wrapper && break
    [ $attempt -lt 3 ] && sleep $((attempt * 10))
done
for deb in *.deb; do dpkg-deb -x "$deb" .; done
rm -f ./*.deb
touch fetched)
