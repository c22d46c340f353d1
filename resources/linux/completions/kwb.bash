# bash completion of kwb. Commands, options and names come from the program's own help, so they are always those it has.

# Words of a help text: its options, or the commands it lists.
_kwb_options() {
    kwb "$@" --help 2>/dev/null | grep -oE -- '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'
}

_kwb_commands() {
    kwb "$@" --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\) .*/\1/p'
}

# Values of an option: {a,b} as the help lists them, and the names of allocators.
_kwb_values() {
    local option=$1
    shift
    if [ "$option" = --allocator ]; then
        kwb "$@" --help 2>/dev/null | sed -n 's/^  --allocator .*Who places the segments: //p' | tr -d ' ' | tr ',' '\n'
    else
        kwb "$@" --help 2>/dev/null | sed -n "s/^  $option [A-Z]*:{\([a-z0-9,]*\)}.*/\1/p" | tr ',' '\n'
    fi
}

_kwb() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
    local command=()
    COMPREPLY=()
    [ "$COMP_CWORD" -le 1 ] || command=("${COMP_WORDS[1]}")
    if [[ "${command[0]-}" = @(crash|dt|ima|sign|target) ]] && [ "$COMP_CWORD" -gt 2 ]; then command+=("${COMP_WORDS[2]}"); fi
    case $previous in
    --purgatory) words='builtin linux' ;;
    --pin) words='kernel= purgatory= initrd= fdt= ima= stack= backup= elfcorehdr=' && compopt -o nospace ;;
    --*) words=$(_kwb_values "$previous" "${command[@]}") ;;
    esac
    if [ -z "$words" ]; then
        case "$COMP_CWORD ${command[*]} $current" in
        *" -"*) words=$(_kwb_options "${command[@]}") ;;
        "1 "*) words=$(_kwb_commands) ;;
        "2 crash "* | "2 dt "* | "2 ima "* | "2 sign "* | "2 target "*) words=$(_kwb_commands "${command[@]}") ;;
        "2 help "*) words="$(_kwb_commands) findings $(kwb help findings 2>/dev/null | awk '/^  [a-z]/ { print $1 }')" ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

# What nothing is known of is a file.
complete -o default -F _kwb kwb
