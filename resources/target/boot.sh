# boot.sh STORE ID LOADER orderly|now WATCHDOG: starts what is loaded, if it is that plan; the text of leave.sh follows.
store=$1 id=$2
ours "$store" || exit 1
plan='' boot=''
[ ! -r "$store/loaded" ] || read -r plan boot _ <"$store/loaded"
[ "$(cat /sys/kernel/kexec_loaded 2>/dev/null)" != 1 ] ||
    [ "$plan $boot" = "$id $(cat /proc/sys/kernel/random/boot_id)" ] ||
    { echo "refused: other-loaded: what is loaded was not loaded as plan $id in this boot"; exit 1; }
set -- "$4" "$store/plans/$id/$3" "$5"
