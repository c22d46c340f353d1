# fish completion of kwb. Commands, options and names come from the program's own help, so they are always those it has.

# The words of a help text after the command line's own commands.
function __kwb_help
    set -l words (commandline -opc)
    set -l command
    if set -q words[2]; and not string match -q -- '-*' $words[2]
        set command $words[2]
        if contains -- $words[2] crash dt ima sign target; and set -q words[3]; and not string match -q -- '-*' $words[3]
            set -a command $words[3]
        end
    end
    kwb $command --help 2>/dev/null
end

function __kwb_commands
    kwb $argv --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\)  *\(.*\)/\1\t\2/p'
end

function __kwb_options
    __kwb_help | sed -nE 's/^  (-[a-z],)?(--[a-z-]+)([^ ]*)( TEXT| UINT)?[^ ]*( \.\.\.)?( REQUIRED)?( Excludes: [a-z-]+)? *(.*)/\2\t\8/p'
end

# Values of the option before the cursor, if it has a list of them.
function __kwb_values
    set -l option (commandline -opc)[-1]
    switch $option
        case --allocator
            __kwb_help | sed -n 's/^  --allocator .*Who places the segments: //p' | tr -d ' ' | tr ',' '\n'
        case --purgatory
            printf '%s\n' builtin linux
        case --pin
            printf '%s\n' kernel= purgatory= initrd= fdt= ima= stack= backup= elfcorehdr=
        case '--*'
            __kwb_help | sed -n "s/^  $option [A-Z]*:{\([a-z0-9,]*\)}.*/\1/p" | tr ',' '\n'
    end
end

function __kwb_topics
    echo findings
    kwb help findings 2>/dev/null | awk '/^  [a-z]/ { print $1 }'
end

complete -c kwb -n __fish_use_subcommand -f -a '(__kwb_commands)'
complete -c kwb -n '__fish_seen_subcommand_from crash; and not __fish_seen_subcommand_from simulate show' -f -a '(__kwb_commands crash)'
complete -c kwb -n '__fish_seen_subcommand_from target; and not __fish_seen_subcommand_from probe status check push load boot unload prune history' -f -a '(__kwb_commands target)'
complete -c kwb -n '__fish_seen_subcommand_from dt; and not __fish_seen_subcommand_from show diff overlay edit' -f -a '(__kwb_commands dt)'
complete -c kwb -n '__fish_seen_subcommand_from ima; and not __fish_seen_subcommand_from show verify predict' -f -a '(__kwb_commands ima)'
complete -c kwb -n '__fish_seen_subcommand_from sign; and not __fish_seen_subcommand_from file ima strip show verify' -f -a '(__kwb_commands sign)'
complete -c kwb -n '__fish_seen_subcommand_from help' -f -a '(__kwb_topics) (__kwb_commands)'
complete -c kwb -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__kwb_options)'
complete -c kwb -n 'string match -q -- "--*" (commandline -opc)[-1]' -a '(__kwb_values)'
