# fish completion of kexec-workbench: its options, and workspaces.
complete -c kexec-workbench -f
complete -c kexec-workbench -s h -l help -d 'Say how the program is called'
complete -c kexec-workbench -s v -l version -d 'Say the version'
complete -c kexec-workbench -a '(__fish_complete_suffix .kwb)'
