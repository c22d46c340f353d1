#!/bin/bash
# build-linux.sh FOLDER le|be: a small Linux 6.1 from Debian's package linux-source-6.1, with kexec_file_load, as
# FOLDER/linux-le or FOLDER/linux-be. A second run does nothing. Some minutes on two cores.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
case ${2:-} in
le) cross=powerpc64le-linux-gnu- order=CONFIG_CPU_LITTLE_ENDIAN=y ;;
be) cross=powerpc64-linux-gnu- order=CONFIG_CPU_BIG_ENDIAN=y ;;
*) echo "usage: build-linux.sh FOLDER le|be" >&2; exit 2 ;;
esac
mkdir -p "$1"
cd "$1"
out=$PWD/linux-$2
if [ -e "$out" ] && [ "$out" -nt "$here/linux.fragment" ]; then exit 0; fi
exec 9>linux-lock
flock 9

if [ ! -e linux-source/Makefile ]; then
    rm -rf linux-debs linux-source
    mkdir linux-debs linux-source
    (cd linux-debs && apt-get -q -o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=3 download linux-source-6.1)
    # Other machines' code is neither built nor read; what reads device trees wants all of theirs.
    dpkg-deb --fsys-tarfile linux-debs/*.deb | tar -xO --wildcards '*/linux-source-6.1.tar.xz' |
        tar -xJ -C linux-source --strip-components=1 --exclude='*/drivers/gpu/drm/*/*.[ch]' --exclude='*/tools/testing' \
            --exclude='*/Documentation/*.rst'
    rm -r linux-debs
fi

build=$PWD/linux-build-$2
mkdir -p "$build"
{ cat "$here/linux.fragment"; echo "$order"; } >"$build/fragment"
kernel() { make -s -C "$PWD/linux-source" O="$build" ARCH=powerpc CROSS_COMPILE="$cross" "$@"; }
kernel KCONFIG_ALLCONFIG="$build/fragment" allnoconfig >"$build/log"
while read -r line; do
    grep -qx -- "$line" "$build/.config" || { echo "build-linux.sh: $line was not taken" >&2; exit 1; }
done < <(grep '^CONFIG' "$build/fragment")
kernel -j"$(nproc)" vmlinux >>"$build/log" 2>&1 || { tail -30 "$build/log" >&2; exit 1; }
"${cross}strip" -s -o "$out.new" "$build/vmlinux"
cp "$build/arch/powerpc/purgatory/purgatory.ro" "$out-purgatory.ro"
mv "$out.new" "$out"
rm -r "$build"
