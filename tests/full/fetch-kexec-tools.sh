#!/bin/bash
# fetch-kexec-tools.sh FOLDER: the source of kexec-tools as Debian has it, as FOLDER/kexec-tools-source. A second run does
# nothing. The system's apt is only read: its sources are asked for source packages with lists and cache private to FOLDER.
set -euo pipefail
[ $# = 1 ] || { echo "usage: fetch-kexec-tools.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"
exec 9>kexec-tools-lock
flock 9
[ ! -e kexec-tools-source ] || exit 0
work=$PWD/kexec-tools-new
rm -rf "$work"
mkdir -p "$work"/apt/{state/lists,cache/archives}/partial "$work"/apt/sources.d "$work"/source
: >"$work/apt/status"
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
    case $file in
    *.sources) sed 's/^Types:.*/Types: deb-src/' "$file" >"$work/apt/sources.d/${file##*/}" ;;
    *.list) [ ! -e "$file" ] || sed 's/^deb /deb-src /' "$file" | sort -u >"$work/apt/sources.d/${file##*/}" ;;
    esac
done
private_apt() {
    apt-get -q -o Dir::State="$work/apt/state" -o Dir::State::status="$work/apt/status" -o Dir::Cache="$work/apt/cache" \
        -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt/sources.d" -o Acquire::Languages=none \
        -o Acquire::Retries=3 -o APT::Sandbox::User="$(id -un)" "$@"
}
# A source that has no source packages must not stop what the others can deliver.
private_apt update || true
(cd "$work" && private_apt source --download-only kexec-tools)
tar -xf "$work"/kexec-tools_*.orig.tar.* -C "$work/source" --strip-components=1
mv "$work/source" kexec-tools-source
rm -r "$work"
