# append.sh STORE SHA256 SIZE HAVE cat|gunzip: takes what is missing of a file from standard input, behind the HAVE bytes
# that are there already, and gives it its name when all of it is there and right.
# Exit status: 0 done, 3 cannot write, 4 not all came, 5 other bytes than promised.
umask 077
{ our_store "$1" && mkdir -p "$1/objects"; } || exit 3
part=$1/objects/$2.part
have=0
[ ! -f "$part" ] || have=$(wc -c <"$part")
# A part that has grown or shrunk since it was measured is of no use.
if [ "$have" -ne "$4" ]; then rm -f "$part"; [ "$4" -eq 0 ] || exit 4; fi
case $5 in
# What gzip says of a stream that was cut is no news: the size tells.
gunzip) gzip -dc >>"$part" ;;
*) cat >>"$part" || exit 3 ;;
esac
[ "$(wc -c <"$part")" -eq "$3" ] || exit 4
sum=$(sha256sum <"$part") || exit 3
if [ "${sum%% *}" != "$2" ]; then rm -f "$part"; exit 5; fi
sync -d "$part" 2>/dev/null || sync
mv -f "$part" "$1/objects/$2" || exit 3
