# prune.sh STORE KEEP: takes out all plans but the KEEP last used ones, and files that no plan has.
cd "$1" 2>/dev/null || exit 0
count=0
# shellcheck disable=SC2045  # names of plans are 16 hex digits
for plan in $(ls -t plans 2>/dev/null); do
    count=$((count + 1))
    [ "$count" -le "$2" ] || { rm -rf "plans/$plan"; echo "plan $plan"; }
done
rm -rf incoming.* plans/.*.[0-9]*
for file in objects/*; do
    [ -f "$file" ] || continue
    # A file that a plan has, has two names or more.
    links=$(stat -c %h "$file" 2>/dev/null) || exit 3
    [ "$links" -gt 1 ] || { echo "object ${file#objects/} $(wc -c <"$file")"; rm -f "$file"; }
done
