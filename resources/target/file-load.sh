# file-load.sh: whether this kernel has kexec_file_load: "yes", "no", or nothing if its symbols are not shown. The system
# call's own name is there in any case, as a stand-in that answers ENOSYS.
case $(grep -e ' kernel_kexec$' -e ' kimage_file_post_load_cleanup$' /proc/kallsyms 2>/dev/null) in
*kimage_file*) echo yes ;;
*kernel_kexec*) echo no ;;
esac
