# boot.sh STORE ID LOADER orderly|now WATCHDOG: starts what is loaded, detached from this connection, and says "started".
store=$1 id=$2 loader=$3 way=$4 watchdog=$5
[ "$(cat /sys/kernel/kexec_loaded 2>/dev/null)" = 1 ] || { echo "refused: not-loaded: nothing is loaded"; exit 1; }
plan='' boot=''
[ ! -r "$store/loaded" ] || read -r plan boot _ <"$store/loaded"
[ "$plan $boot" = "$id $(cat /proc/sys/kernel/random/boot_id)" ] ||
    { echo "refused: other-loaded: what is loaded was not loaded as plan $id in this boot"; exit 1; }
cd "$store/plans/$id" || exit 1
if [ "$way" = orderly ] && [ -d /run/systemd/system ]; then
    echo "way: systemctl kexec"
    last='systemctl kexec'
elif [ "$way" = orderly ]; then
    echo "way: sync, read-only mounts, jump"
    # shellcheck disable=SC2016  # for the shell that runs it
    last='sync
        while read -r device at type options _; do
            case $type in ext2 | ext3 | ext4 | xfs | btrfs | f2fs | jfs | reiserfs | vfat) mount -o remount,ro "$at" ;; esac
        done </proc/mounts
        "$1" exec'
else
    echo "way: jump"
    # shellcheck disable=SC2016  # for the shell that runs it
    last='"$1" exec'
fi
[ "$watchdog" = 0 ] || [ -c /dev/watchdog ] || { echo "refused: no-watchdog: there is no /dev/watchdog"; exit 1; }
[ "$watchdog" = 0 ] || last="exec 9>/dev/watchdog; echo >&9; $last"
# This shell ends at once, so that the connection can: what follows is no child of it.
setsid sh -c "sleep 1; $last" kwb "$PWD/$loader" </dev/null >/dev/kmsg 2>&1 &
echo started
