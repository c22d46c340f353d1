# unpack.sh STORE cat|gunzip: takes small files from a tar archive on standard input; each is named by its SHA-256 and gets
# into the store when it has it. Exit status: 0 done, 3 cannot write, 4 not all came, 5 other bytes than promised.
umask 077
{ our_store "$1" && mkdir -p "$1/objects"; } || exit 3
dead "$1"/incoming.* | while read -r left; do rm -rf "$left"; done
dir=$1/incoming.$$
mkdir "$dir" || exit 3
trap 'rm -rf "$dir"' EXIT
case $2 in
gunzip) gzip -dc | tar -xf - -C "$dir" ;;
*) tar -xf - -C "$dir" ;;
esac || exit 3
[ -f "$dir/end" ] || exit 4
for file in "$dir"/*; do
    name=${file##*/}
    [ "$name" != end ] || continue
    sum=$(sha256sum <"$file") || exit 3
    [ "${sum%% *}" = "$name" ] || exit 5
done
sync -d "$dir"/* 2>/dev/null || sync
for file in "$dir"/*; do
    name=${file##*/}
    [ "$name" = end ] || mv -f "$file" "$1/objects/$name" || exit 3
done
