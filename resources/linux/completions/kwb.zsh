#compdef kwb
# zsh completion of kwb. Commands, options and names come from the program's own help, so they are always those it has.

# Lists what follows "Subcommands:" with its words.
_kwb_commands() {
    local -a commands
    commands=(${(f)"$(kwb "$@" --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\)  *\(.*\)/\1:\2/p')"})
    _describe command commands
}

# Lists options with their words; a long option's words may stand in the next line.
_kwb_options() {
    local -a options
    options=(${(f)"$(kwb "$@" --help 2>/dev/null | sed -nE 's/^  (-[a-z],)?(--[a-z-]+)([^ ]*)( TEXT| UINT)?[^ ]*( \.\.\.)?( REQUIRED)?( Excludes: [a-z-]+)? *(.*)/\2:\8/p')"})
    _describe option options
}

_kwb_values() {
    local option=$1
    shift
    local -a values
    if [[ $option == --allocator ]]; then
        values=(${(f)"$(kwb "$@" --help 2>/dev/null | sed -n 's/^  --allocator .*Who places the segments: //p' | tr -d ' ' | tr ',' '\n')"})
    else
        values=(${(f)"$(kwb "$@" --help 2>/dev/null | sed -n "s/^  $option [A-Z]*:{\([a-z0-9,]*\)}.*/\1/p" | tr ',' '\n')"})
    fi
    (( $#values )) && compadd -a values
}

_kwb() {
    local -a command topics
    (( CURRENT > 2 )) && command=($words[2])
    [[ $words[2] == (crash|dt|ima|sign|target) ]] && (( CURRENT > 3 )) && command+=($words[3])
    case $words[CURRENT-1] in
    --purgatory) compadd builtin linux; _files; return ;;
    --pin) compadd -S '' kernel= purgatory= initrd= fdt= ima= stack= backup= elfcorehdr=; return ;;
    --*) _kwb_values $words[CURRENT-1] $command && return ;;
    esac
    if [[ $words[CURRENT] == -* ]]; then
        _kwb_options $command
    elif (( CURRENT == 2 )); then
        _kwb_commands
    elif [[ $words[2] == (crash|dt|ima|sign|target) ]] && (( CURRENT == 3 )); then
        _kwb_commands $words[2]
    elif [[ $words[2] == help ]]; then
        topics=(findings ${(f)"$(kwb help findings 2>/dev/null | awk '/^  [a-z]/ { print $1 }')"})
        compadd -a topics
        _kwb_commands
    else
        _files
    fi
}

_kwb "$@"
