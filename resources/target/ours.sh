# ours.sh: stands before the scripts that work in a store.
# ours STORE: false, and a line that says so, if somebody else could exchange the programs in the store: who may write to a
# folder on the way to it can put something else in place of what lies below. Each folder and link there must be root's or
# ours, and only its owner may write to it; others, too, if they can take away only what is theirs (the sticky bit), but
# not to the store itself.
ours() (
    set -f
    case $1 in /*) path=$1 ;; *) path=$PWD/$1 ;; esac
    store=$1 at='' links=0
    bad() {
        echo "refused: foreign-store: ${at:-/}, on the way to the store $store, $1: $2 ${at:-/}, or name a store elsewhere" >&2
        exit 1
    }
    while :; do
        # What is not there, only we can make: that was seen of the folder above it.
        [ -e "${at:-/}" ] || [ -h "$at" ] || exit 0
        # shellcheck disable=SC2046  # "drwxr-xr-x 2 0 0 …"
        set -- $(ls -ldn "${at:-/}")
        [ "$3" = 0 ] || [ "${3:-none}" = "$(id -u)" ] || bad "belongs to user ${3:-unknown}" "chown 0"
        path=${path#"${path%%[!/]*}"}
        case $1 in
        l*)
            links=$((links + 1))
            [ "$links" -le 40 ] || bad "is one of too many links" "remove"
            to=$(readlink "$at")
            [ -n "$to" ] || bad "is a link that cannot be read" "remove"
            path=$to/$path
            case $to in /*) at='' ;; *) at=${at%/*} ;; esac
            continue
            ;;
        d????w???[tT]* | d???????w[tT]*) [ -n "$path" ] || bad "is a folder that all share" "take a folder in" ;;
        d????w* | d???????w*) bad "can be written to by others than its owner" "chmod go-w" ;;
        esac
        [ -n "$path" ] || exit 0
        name=${path%%/*}
        path=${path#"$name"}
        case $name in
        .) ;;
        ..) at=${at%/*} ;;
        *) at=$at/$name ;;
        esac
    done
)

# our_store STORE: makes it if it is not there, if it is ours then.
our_store() {
    [ -d "$1" ] || { ours "$1" && mkdir -p "$1"; } || return 1
    # In a folder that all share somebody may have been faster.
    ours "$1"
}
# dead FOLDER…: those of them that are there and whose maker, the process of the number behind the last dot, is no more.
dead() {
    for left in "$@"; do
        [ ! -d "$left" ] || kill -0 "${left##*.}" 2>/dev/null || printf '%s\n' "$left"
    done
}
