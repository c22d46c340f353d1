#compdef kexec-workbench
# zsh completion of kexec-workbench: its options, and workspaces.
_arguments '(- *)'{-h,--help}'[say how the program is called]' '(- *)'{-v,--version}'[say the version]' \
    '*:workspace:_files -g "*.kwb(-.)"'
