#compdef kexec-workbench
# zsh completion of kexec-workbench: its options, languages, and files.
_arguments '(- *)'{-h,--help}'[say how the program is called]' '(- *)'{-v,--version}'[say the version]' \
    '--language[the language of the window]:language:(de en es fr ja zh_CN)' '*:file:_files'
