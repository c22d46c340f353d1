# fish completion of kexec-workbench: its options, languages, and files.
complete -c kexec-workbench -s h -l help -d 'Say how the program is called'
complete -c kexec-workbench -s v -l version -d 'Say the version'
complete -c kexec-workbench -l language -x -a 'de en es fr ja zh_CN' -d 'The language of the window'
