#!/bin/bash
# fetch-systemd.sh FOLDER: a system of Debian's ppc64el packages with systemd, D-Bus, sshd and kexec-tools, as the disk
# FOLDER/systemd-root.ext4, and FOLDER/systemd-initrd.gz that mounts it. Kernel, keys and busybox are fetch-debian.sh's, which
# comes first. A second run does nothing. No package's own script runs: what the system needs of them is done here.
#
# When all is up the console shows the line TARGET READY of tests/vm/make-initramfs.sh. Two services that depend on one
# another say there, and in /var/lib/witness, that systemd has stopped them.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=tests/vm/machine-parts.sh
. "$here/../vm/machine-parts.sh"
[ $# = 1 ] || { echo "usage: fetch-systemd.sh FOLDER" >&2; exit 2; }
cd "$1"
exec 9>systemd-lock
flock 9
if [ systemd-root.ext4 -nt "$here/fetch-systemd.sh" ] && [ systemd-root.ext4 -nt known-hosts ]; then exit 0; fi

# Into systemd-debs/, with all that they depend on.
download() {
    rm -rf systemd-debs
    private_apt apt-get -q -y install --download-only --no-install-recommends '?essential' dbus iproute2 kexec-tools mawk \
        openssh-server systemd-sysv && mkdir systemd-debs &&
        mv apt/cache/archives/*.deb systemd-debs/
}

unpack() {
    local deb folder
    mkdir -p "$root/usr"
    for folder in bin lib lib64 sbin; do mkdir "$root/usr/$folder" && ln -s "usr/$folder" "$root/$folder"; done
    for deb in systemd-debs/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --keep-directory-symlink --no-same-owner \
            --exclude='./usr/share/doc*/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' \
            --exclude='./usr/share/perl/*'
    done
    ln -sf mawk "$root/usr/bin/awk"
}

# The private key in OpenSSH's own format, of dropbear's, whose last 64 bytes are both halves.
openssh_host_key() {
    local public
    public() { printf '\0\0\0\013ssh-ed25519\0\0\0\040' && tail -c 32 host-key; }
    { printf 'openssh-key-v1\0\0\0\0\004none\0\0\0\004none\0\0\0\0\0\0\0\001\0\0\0\063'
        public
        printf '\0\0\0\210kwb!kwb!'
        public
        printf '\0\0\0\100'
        tail -c 64 host-key
        printf '\0\0\0\0\001\002\003\004\005'; } | base64 -w 70 |
        { echo '-----BEGIN OPENSSH PRIVATE KEY-----' && cat && echo '-----END OPENSSH PRIVATE KEY-----'; }
}

accounts() {
    cp "$root/usr/share/base-passwd/passwd.master" "$root/etc/passwd"
    cp "$root/usr/share/base-passwd/group.master" "$root/etc/group"
    printf '%s\n' messagebus:x:101:101::/nonexistent:/usr/sbin/nologin sshd:x:102:65534::/run/sshd:/usr/sbin/nologin \
        >>"$root/etc/passwd"
    printf '%s\n' messagebus:x:101: systemd-journal:x:999: >>"$root/etc/group"
    cut -d: -f1 "$root/etc/passwd" | sed 's/$/:*:19000:0:99999:7:::/' >"$root/etc/shadow"
    echo 'auth required pam_unix.so' >"$root/etc/pam.d/common-auth"
    echo 'account required pam_unix.so' >"$root/etc/pam.d/common-account"
    echo 'password required pam_unix.so' >"$root/etc/pam.d/common-password"
    echo 'session required pam_unix.so' >"$root/etc/pam.d/common-session"
    echo 'session required pam_unix.so' >"$root/etc/pam.d/common-session-noninteractive"
    cp "$root/usr/share/openssh/sshd_config" "$root/etc/ssh/"
    install -m 600 /dev/null "$root/etc/ssh/ssh_host_ed25519_key"
    openssh_host_key >"$root/etc/ssh/ssh_host_ed25519_key"
    install -d -m 700 "$root/root" "$root/root/.ssh"
    install -m 600 ssh-key.pub "$root/root/.ssh/authorized_keys"
}

settings() {
    echo '/dev/vda / ext4 defaults 0 0' >"$root/etc/fstab"
    echo target >"$root/etc/hostname"
    # With an id it is no first start, at which systemd would enable what it thinks best.
    echo 0123456789abcdef0123456789abcdef >"$root/etc/machine-id"
    cp "$root/usr/share/libc-bin/nsswitch.conf" "$root/etc/nsswitch.conf"
}

units() {
    local system=$root/etc/systemd/system unit
    cat >"$system/witness@.service" <<'UNIT'
[Unit]
Description=Witness of the shutdown (%i)
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/true
ExecStop=/bin/sh -c 'echo "WITNESS %i stopped" | tee -a /var/lib/witness >/dev/console'
UNIT
    mkdir "$system/witness@application.service.d"
    printf '[Unit]\nRequires=witness@database.service\nAfter=witness@database.service\n' \
        >"$system/witness@application.service.d/needs.conf"
    cat >"$system/network.service" <<'UNIT'
[Unit]
Description=Network Configuration
Before=network.target
Wants=network.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/ip link set eth0 up
ExecStart=/bin/ip addr add 10.0.2.15/24 dev eth0
ExecStart=/bin/ip route add default via 10.0.2.2
UNIT
    cat >"$system/ready.service" <<'UNIT'
[Unit]
Description=Says that the machine is up
After=ssh.service network.service witness@application.service
[Service]
Type=oneshot
StandardOutput=tty
TTYPath=/dev/console
ExecStart=/bin/sh -c 'read -r up _ </proc/uptime; echo; echo "TARGET READY $(uname -r) $(cat /proc/sys/kernel/random/boot_id) net=eth0 up=$$up machine=$(uname -m)"'
UNIT
    mkdir -p "$system/multi-user.target.wants"
    ln -s /lib/systemd/system/ssh.service /etc/systemd/system/{network,ready}.service "$system/multi-user.target.wants/"
    ln -s /etc/systemd/system/witness@.service "$system/multi-user.target.wants/witness@application.service"
    ln -s /lib/systemd/system/multi-user.target "$system/default.target"
    # "systemctl enable" would have this look for SysV scripts, by Perl.
    rm "$root/lib/systemd/systemd-sysv-install"
    # Nobody needs these here, and an emulated processor takes long for them.
    for unit in serial-getty@hvc0.service proc-sys-fs-binfmt_misc.automount modprobe@{configfs,dm_mod,drm,fuse,loop}.service \
        dev-hugepages.mount dev-mqueue.mount sys-kernel-{config,debug,tracing}.mount sys-fs-fuse-connections.mount \
        systemd-{ask-password-console,ask-password-wall}.path systemd-tmpfiles-clean.timer systemd-logind.service \
        systemd-{binfmt,firstboot,hwdb-update,modules-load,pcrphase,pstore,random-seed,repart,sysusers,update-utmp}.service \
        systemd-update-utmp-runlevel.service systemd-initctl.socket; do
        ln -s /dev/null "$system/$unit"
    done
}

initramfs() {
    local initial=$scratch/initial
    mkdir -p "$initial"/{bin,dev,proc,root,sys}
    cp -L sysroot/bin/busybox "$initial/bin/"
    copy_modules sysroot "$initial/modules" "${network_modules[@]}" virtio_blk crc16 crc32c_generic libcrc32c mbcache jbd2 ext4
    cat >"$initial/init" <<'INIT'
#!/bin/busybox sh
alias mount='busybox mount'
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
exec </dev/console >/dev/console 2>&1
for module in /modules/*.ko; do busybox insmod "$module" || echo "INIT insmod failed: $module"; done
until [ -b /dev/vda ]; do busybox sleep 0.1; done
mount -t ext4 /dev/vda /root
echo "TARGET CMDLINE $(busybox cat /proc/cmdline)"
busybox umount /proc /sys /dev
exec busybox switch_root -c /dev/null /root /sbin/init
INIT
    chmod 755 "$initial/init"
    pack_initramfs "$initial" systemd-initrd.gz
}

[ -d systemd-debs ] || private_fetch download </dev/null
rm -rf apt
scratch=$(mktemp -d "$PWD/systemd-new.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root
unpack
accounts
settings
units
# /etc and /var are newer than /usr: systemd has nothing to bring up to date.
touch "$root/etc/.updated" "$root/var/.updated"
initramfs
# The files are root's on the disk, whoever runs this.
as_root=()
if [ "$(id -u)" != 0 ]; then as_root=(unshare --map-root-user); fi
rm -f systemd-root.new
${as_root[@]+"${as_root[@]}"} mke2fs -q -t ext4 -L root -d "$root" systemd-root.new 1G
mv systemd-root.new systemd-root.ext4
