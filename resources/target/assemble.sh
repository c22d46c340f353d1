# assemble.sh STORE ID LOADER: makes the folder of a plan out of files of the store. Standard input has a line
# "SHA256 PATH" for each. The folder has its name when all is in it. Exit status: 0 done, 3 cannot write, 4 a file is missing.
umask 077
{ our_store "$1" && mkdir -p "$1/plans"; } || exit 3
new=$1/plans/.$2.$$
dead "$1"/plans/.*.[0-9]* | while read -r left; do rm -rf "$left"; done
mkdir -p "$new/segments" || exit 3
trap 'rm -rf "$new"' EXIT
while read -r sum path; do
    [ -f "$1/objects/$sum" ] || exit 4
    ln "$1/objects/$sum" "$new/$path" 2>/dev/null || cp "$1/objects/$sum" "$new/$path" || exit 3
done
chmod 700 "$new/$3" || exit 3
rm -rf "$1/plans/$2"
mv "$new" "$1/plans/$2" || exit 3
