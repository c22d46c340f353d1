#!/bin/sh
# The first process of the machine on which tst_pe_kernel loads kernels: asks for each of /files, writes down what the
# machine says of itself, and, with "lockdown" on the command line, does both again under lockdown. All of it leaves in an
# archive by the second serial line.
/bin/busybox mkdir -p /proc /sys /dev /tmp /out
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc none /proc
mount -t sysfs none /sys
mount -t devtmpfs none /dev
mount -t securityfs none /sys/kernel/security
echo 'file kernel/kexec_file.c +p' >/proc/dynamic_debug/control
phases=first
if grep -q lockdown /proc/cmdline; then phases="first locked"; fi
for phase in $phases; do
    [ $phase = first ] || echo integrity >/sys/kernel/security/lockdown
    sh /capture-snapshot.sh -o /out/$phase.tar
    file-load /files/* >/out/$phase
done
# Firmware has written there, too; and the line forgets what it is when nobody has it open.
{ stty raw; echo ARCHIVE; tar -c -C /out .; } <>/dev/ttyS1 >&0
poweroff -f
