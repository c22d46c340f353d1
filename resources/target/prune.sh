# prune.sh STORE KEEP take|tell: takes out all plans but the KEEP last used ones and those that are loaded, and files that
# no plan has; or only tells which: "plan ID", "object NAME SIZE", "file PATH SIZE". Exit status: 0 done, 3 cannot.
[ -n "$1" ] && ours "$1" || exit 3
cd "$1" 2>/dev/null || exit 0
keep=$2 way=$3
stat -c %h . >/dev/null || exit 3
now=$(cat /proc/sys/kernel/random/boot_id)
# in_use FILE: the plan that FILE says was loaded since this kernel started
in_use() {
    [ -r "$1" ] && read -r id boot _ <"$1" && [ "$boot" = "$now" ] && echo "$id"
}
mine=$(in_use loaded) crash=$(in_use crash-loaded)
count=0 folders=$(dead incoming.* plans/.*.[0-9]*)
# shellcheck disable=SC2045  # names of plans are 16 hex digits
for plan in $(ls -t plans 2>/dev/null); do
    count=$((count + 1))
    if [ "$count" -le "$keep" ] || [ "$plan" = "$mine" ] || [ "$plan" = "$crash" ]; then continue; fi
    echo "plan $plan"
    folders="$folders plans/$plan"
done
# shellcheck disable=SC2086  # several, and patterns
files=$([ -z "$folders" ] || find $folders -type f -exec stat -c '%i %h %s %n' {} + 2>/dev/null)
# shellcheck disable=SC2086
[ "$way" = tell ] || rm -rf $folders || exit 3
# Where there are no hard links a plan has copies.
printf '%s\n' "$files" | while read -r _ links size name; do [ "$links" != 1 ] || echo "file $name $size"; done
for file in objects/*; do
    [ -f "$file" ] || continue
    # shellcheck disable=SC2046  # three numbers
    set -- $(stat -c '%i %h %s' "$file")
    links=$2
    # A file that a plan has, has two names or more; those of the plans that go do not count.
    [ "$way" = take ] || links=$((links - $(printf '%s\n' "$files" | grep -c "^$1 ")))
    [ "$links" -le 1 ] || continue
    echo "object ${file#objects/} $3"
    [ "$way" = tell ] || rm -f "$file" || exit 3
done
exit 0
