# bash completion of kexec-workbench: its options, and workspaces.
_kexec_workbench() {
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case $current in
    -*) mapfile -t COMPREPLY < <(compgen -W '--help --version' -- "$current") ;;
    *)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current"; compgen -f -X '!*.kwb' -- "$current")
        ;;
    esac
}
complete -F _kexec_workbench kexec-workbench
