# list.sh STORE: what the store holds: "object SHA256 SIZE", "part SHA256 SIZE", "plan ID", "loaded ID BOOT_ID".
cd "$1" 2>/dev/null || { echo end 1; exit 0; }
for name in objects/*; do
    [ -f "$name" ] || continue
    size=$(wc -c <"$name")
    case $name in
    *.part) base=${name%.part}; echo "part ${base#objects/} $((size))" ;;
    *) echo "object ${name#objects/} $((size))" ;;
    esac
done
for name in plans/*; do [ -d "$name" ] && echo "plan ${name#plans/}"; done
[ ! -f loaded ] || echo "loaded $(head -n 1 loaded)"
echo end 1
