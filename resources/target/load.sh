# load.sh STORE ID LOADER COMMAND [--force]: has the loader of a plan check or load it, and notes down what is loaded.
store=$1 id=$2 loader=$3 command=$4
shift 4
cd "$store/plans/$id" 2>/dev/null || { echo "refused: not-pushed: plan $id is not in $store"; exit 1; }
"./$loader" "$command" "$@" .
status=$?
if [ "$status" = 0 ] && [ "$command" = load ]; then
    echo "$id $(cat /proc/sys/kernel/random/boot_id)" >"$store/loaded.new" && mv -f "$store/loaded.new" "$store/loaded"
fi
if [ "$status" = 0 ] && [ "$command" = unload ]; then rm -f "$store/loaded"; fi
[ ! -r /sys/kernel/kexec_loaded ] || echo "kexec-loaded: $(cat /sys/kernel/kexec_loaded)"
exit "$status"
