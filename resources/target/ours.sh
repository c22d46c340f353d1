# ours.sh: stands before the scripts that work in a store.
# ours STORE: false, and a line that says so, if the store lies where everybody may put files, as in /tmp, and somebody else
# may have made it: who owns a folder can exchange the programs in it.
ours() {
    set -- "${1%/}"
    [ -k "${1%/*}/" ] || return 0
    if [ ! -h "$1" ]; then { [ ! -e "$1" ] || [ -O "$1" ]; } && return 0; fi
    echo "refused: foreign-store: $1 lies in a folder that is shared by all, and somebody else has made it" >&2
    return 1
}
# dead FOLDER…: those of them that are there and whose maker, the process of the number behind the last dot, is no more.
dead() {
    for left in "$@"; do
        [ ! -d "$left" ] || kill -0 "${left##*.}" 2>/dev/null || printf '%s\n' "$left"
    done
}
