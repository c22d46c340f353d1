# leave.sh orderly|now LOADER WATCHDOG: starts what is loaded, detached from this connection, and says "started". LOADER is
# the path of a plan's loader. With WATCHDOG 1 the machine's watchdog runs while it jumps.
way=$1 loader=$2 watchdog=$3
[ "$(cat /sys/kernel/kexec_loaded 2>/dev/null)" = 1 ] || { echo "refused: not-loaded: nothing is loaded"; exit 1; }
[ "$watchdog" = 0 ] || [ -c /dev/watchdog ] || { echo "refused: no-watchdog: there is no /dev/watchdog"; exit 1; }
jump='"$1" exec'
# As late as it can be: its time may be short.
[ "$watchdog" = 0 ] || jump="exec 9>/dev/watchdog; echo >&9; $jump"
if [ "$way" = orderly ] && [ -d /run/systemd/system ]; then
    # systemd's last step is the program kexec; without it, it resets the machine.
    [ -x /sbin/kexec ] || [ -x /usr/sbin/kexec ] ||
        { echo "refused: no-kexec-tools: systemd leaves by /sbin/kexec, which is not there"; exit 1; }
    echo "way: systemctl kexec"
    # systemd itself feeds the watchdog until the jump, and leaves it running.
    [ "$watchdog" = 0 ] || busctl set-property org.freedesktop.systemd1 /org/freedesktop/systemd1 \
        org.freedesktop.systemd1.Manager KExecWatchdogUSec t 120000000 ||
        { echo "refused: no-watchdog: systemd does not take KExecWatchdogSec"; exit 1; }
    jump='systemctl kexec'
elif [ "$way" = orderly ]; then
    echo "way: sync, read-only mounts, jump"
    # /proc/mounts has blanks as octal numbers.
    jump="sync
        while read -r device at type options _; do
            at=\$(printf %b \"\$at\")
            case \$type in ext2 | ext3 | ext4 | xfs | btrfs | f2fs | jfs | reiserfs | vfat) mount -o remount,ro \"\$at\" ;; esac
        done </proc/mounts
        $jump"
else
    echo "way: jump"
fi
# This shell ends at once, so that the connection can: what follows is no child of it.
setsid sh -c "sleep 1; $jump" kwb "$loader" </dev/null >/dev/kmsg 2>&1 &
echo started
