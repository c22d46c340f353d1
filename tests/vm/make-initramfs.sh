#!/bin/bash
# make-initramfs.sh SYSROOT PUBLIC_KEY HOST_KEY OUT: a gzip-compressed cpio for a test machine: busybox, dropbear, kexec, the modules
# of a virtio network card, and an init that brings up the network and says so on the console:
#   TARGET CMDLINE <command line>
#   TARGET READY <kernel release> <boot_id> net=<interface> up=<seconds> machine=<name>
set -euo pipefail
# shellcheck source=tests/vm/machine-parts.sh
. "$(dirname "$(readlink -f "$0")")/machine-parts.sh"
[ $# = 4 ] || { echo "usage: make-initramfs.sh SYSROOT PUBLIC_KEY HOST_KEY OUT" >&2; exit 2; }
sysroot=$1 key=$2 host_key=$3 out=$4
root=$(mktemp -d "$out.XXXXXX")
trap 'rm -rf "$root"' EXIT

applets=(awk base64 basename cat chmod cmp cp cut date dd df dirname dmesg echo env expr false find grep gunzip gzip
    head hexdump hostname id insmod ip kill ln ls lsmod mkdir mknod mktemp mount mv nc od poweroff printf ps pwd readlink
    reboot rm rmmod sed seq setsid sh sha256sum sleep sort stat sync tail tar tee test touch tr true umount uname uniq wc
    xargs)
libraries=(lib/powerpc64le-linux-gnu/{libc.so.6,libcrypt.so.1,libz.so.1}
    usr/lib/powerpc64le-linux-gnu/{libtomcrypt.so.1,libtommath.so.1,libgmp.so.10})

mkdir -p "$root"/{bin,dev,etc/dropbear,lib64,lib/powerpc64le-linux-gnu,proc,root/.ssh,run,sbin,sys,tmp,usr/sbin}
cp -L "$sysroot/bin/busybox" "$root/bin/"
for applet in "${applets[@]}"; do ln -s busybox "$root/bin/$applet"; done
cp -L "$sysroot/lib/powerpc64le-linux-gnu/ld64.so.2" "$root/lib64/"
for library in "${libraries[@]}"; do cp -L "$sysroot/$library" "$root/lib/powerpc64le-linux-gnu/"; done
cp -L "$sysroot/usr/sbin/dropbear" "$root/usr/sbin/"
cp -L "$sysroot/sbin/kexec" "$root/sbin/"
copy_modules "$sysroot" "$root/modules" "${network_modules[@]}"
# For who wants powernv's BMC to watch over the machine.
copy_modules "$sysroot" "$root/watchdog" ipmi_msghandler ipmi_powernv ipmi_watchdog

cp "$host_key" "$root/etc/dropbear/dropbear_ed25519_host_key"
chmod 600 "$root/etc/dropbear/dropbear_ed25519_host_key"
cp "$key" "$root/root/.ssh/authorized_keys"
chmod 700 "$root/root" "$root/root/.ssh"
chmod 600 "$root/root/.ssh/authorized_keys"
echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
echo 'root:*:19000:0:99999:7:::' >"$root/etc/shadow"
echo 'root:x:0:' >"$root/etc/group"
echo /bin/sh >"$root/etc/shells"

cat >"$root/init" <<'INIT'
#!/bin/sh
export PATH=/sbin:/bin:/usr/sbin HOME=/root
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
mount -t debugfs debugfs /sys/kernel/debug
mount -t securityfs securityfs /sys/kernel/security
hostname target
exec </dev/console >/dev/console 2>&1
# A kernel that cannot load modules has all of them built in.
if [ -e /proc/modules ]; then
    for module in /modules/*.ko; do insmod "$module" || echo "INIT insmod failed: $module"; done
fi
ip link set lo up
for try in 1 2 3 4 5 6 7 8 9 10; do
    card=$(ls /sys/class/net | grep -v '^lo$' | head -n 1)
    [ -n "$card" ] && break
    sleep 0.2
done
if [ -n "$card" ]; then
    ip link set "$card" up
    ip addr add 10.0.2.15/24 dev "$card"
    ip route add default via 10.0.2.2
fi
dropbear -E -s -p 22 2>/run/dropbear.log
echo "TARGET CMDLINE $(cat /proc/cmdline)"
echo "TARGET READY $(uname -r) $(cat /proc/sys/kernel/random/boot_id) net=${card:-none} up=$(cut -d' ' -f1 /proc/uptime) machine=$(uname -m)"
while :; do sleep 3600; done
INIT
chmod 755 "$root/init"
pack_initramfs "$root" "$out"
