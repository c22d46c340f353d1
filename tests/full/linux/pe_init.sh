#!/bin/sh
# The first process of the machine on which tst_pe_kernel loads kernels: writes down what the machine says of itself and
# asks for each of /files; with "lockdown" on the command line for some, and again for all under lockdown. What comes of
# it leaves in an archive by the second serial line.
/bin/busybox mkdir -p /proc /sys /dev /tmp /out
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc none /proc
mount -t sysfs none /sys
mount -t devtmpfs none /dev
mount -t securityfs none /sys/kernel/security
echo 'file kernel/kexec_file.c +p' >/proc/dynamic_debug/control
# phase NAME FILE…
phase() {
    sh /capture-snapshot.sh -o "/out/$1.tar"
    name=$1
    shift
    file-load "$@" >"/out/$name"
}
if grep -q lockdown /proc/cmdline; then
    # Where nothing is insisted on, a few will do.
    phase open /files/[bdo]*
    echo integrity >/sys/kernel/security/lockdown
    phase locked /files/*
else
    phase boot /files/*
fi
# Firmware has written there, too; and the line forgets what it is when nobody has it open.
{ stty raw; echo ARCHIVE; tar -c -C /out .; } <>/dev/ttyS1 >&0
poweroff -f
