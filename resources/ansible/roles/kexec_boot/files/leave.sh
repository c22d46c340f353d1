# leave.sh orderly|now: starts the loaded kernel, detached from this connection.
cd "$(dirname "$0")" || exit 1
[ "$(cat /sys/kernel/kexec_loaded)" = 1 ] || { echo "nothing is loaded" >&2; exit 1; }
if [ "$1" = orderly ] && [ -d /run/systemd/system ]; then
    setsid sh -c 'sleep 1; systemctl kexec' </dev/null >/dev/kmsg 2>&1 &
elif [ "$1" = orderly ]; then
    # shellcheck disable=SC2016  # for the shell that runs it
    setsid sh -c 'sleep 1; sync
        while read -r device at type options _; do
            case $type in ext2 | ext3 | ext4 | xfs | btrfs | f2fs | jfs | reiserfs | vfat) mount -o remount,ro "$at" ;; esac
        done </proc/mounts
        exec "$1" exec' kwb "$PWD/@LOADER@" </dev/null >/dev/kmsg 2>&1 &
else
    # shellcheck disable=SC2016
    setsid sh -c 'sleep 1; exec "$1" exec' kwb "$PWD/@LOADER@" </dev/null >/dev/kmsg 2>&1 &
fi
