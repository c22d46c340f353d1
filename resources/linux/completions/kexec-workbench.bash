# bash completion of kexec-workbench: its options, languages, and files.
_kexec_workbench() {
    local current=${COMP_WORDS[COMP_CWORD]} words=
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]}/$current in
    --language/*) words='de en es fr ja zh_CN' ;;
    */-*) words='--help --language --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

# What nothing is known of is a file: a workspace, a kernel, an initrd, a snapshot.
complete -o default -F _kexec_workbench kexec-workbench
