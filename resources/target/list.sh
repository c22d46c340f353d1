# list.sh STORE: what the store holds: "object SHA256 SIZE", "part SHA256 SIZE", "plan ID", "crash-plan ID" (one of them
# that is a crash image), "loaded ID BOOT_ID", "crash-loaded ID BOOT_ID".
cd "$1" 2>/dev/null || { echo end 1; exit 0; }
for name in objects/*; do
    [ -f "$name" ] || continue
    size=$(wc -c <"$name")
    case $name in
    *.part) base=${name%.part}; echo "part ${base#objects/} $((size))" ;;
    *) echo "object ${name#objects/} $((size))" ;;
    esac
done
for name in plans/*; do
    [ -d "$name" ] || continue
    echo "plan ${name#plans/}"
    ! grep -qx 'mode crash' "$name/load.list" 2>/dev/null || echo "crash-plan ${name#plans/}"
done
[ ! -f loaded ] || echo "loaded $(head -n 1 loaded)"
[ ! -f crash-loaded ] || echo "crash-loaded $(head -n 1 crash-loaded)"
echo end 1
