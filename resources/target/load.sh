# load.sh STORE ID LOADER COMMAND [--manifest SHA256] [--force] [--by-file]: has the loader of a plan check or load it, and
# notes down what is loaded, a crash image in a note of its own. By file, the kernel's messages about it follow,
# "kernel-says: …", where it can be made to tell: by dynamic debugging, or, from 6.8 on, by the loader's flag.
store=$1 id=$2 loader=$3 command=$4
shift 4
ours "$store" || exit 1
cd "$store/plans/$id" 2>/dev/null || { echo "refused: not-pushed: plan $id is not in $store"; exit 1; }
note=loaded
! grep -qx 'mode crash' load.list 2>/dev/null || note=crash-loaded
way=''
case " $* " in *" --by-file "*) way=' by-file' ;; esac

# The messages about places are off unless somebody has turned them on; then they stay on.
control='' told='' mark=''
if [ -n "$way" ] && [ "$command" = load ]; then
    mark="kwb: loading plan $id by file, $$"
    for file in /proc/dynamic_debug/control /sys/kernel/debug/dynamic_debug/control; do
        if [ -w "$file" ] && grep -q '^arch/powerpc/kexec/' "$file" 2>/dev/null; then control=$file; break; fi
    done
fi
if [ -n "$control" ]; then
    grep '^arch/powerpc/kexec/' "$control" | grep -q '=[^_]*p' && told=1
    [ -n "$told" ] || echo 'file arch/powerpc/kexec/* +p' >"$control" 2>/dev/null
fi
[ -z "$mark" ] || echo "$mark" 2>/dev/null >/dev/kmsg
"./$loader" "$command" "$@" .
status=$?
if [ -n "$control" ]; then
    [ -n "$told" ] || echo 'file arch/powerpc/kexec/* -p' >"$control" 2>/dev/null
fi
if [ -n "$mark" ]; then
    dmesg 2>/dev/null | awk -v mark="$mark" 'index($0, mark) { on = 1; next } on && /Loaded .* at 0x/ { print "kernel-says: " $0 }'
fi
if [ "$status" = 0 ] && [ "$command" = load ]; then
    echo "$id $(cat /proc/sys/kernel/random/boot_id)$way" >"$store/$note.new" && mv -f "$store/$note.new" "$store/$note"
fi
if [ "$status" = 0 ] && [ "$command" = unload ]; then rm -f "$store/$note"; fi
state=/sys/kernel/kexec_loaded
[ "$note" = loaded ] || state=/sys/kernel/kexec_crash_loaded
[ ! -r "$state" ] || echo "kexec-loaded: $(cat "$state")"
exit "$status"
