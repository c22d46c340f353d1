#!/bin/sh
# capture-snapshot.sh [-o FILE.tar[.gz] | -d DIR]
#
# Writes down what this machine says of itself, so that a kexec boot of it can be planned elsewhere. Run it as root on
# the target; it needs a POSIX shell and the usual small tools, those of busybox are enough. It changes nothing.
# Without options the archive goes to standard output:
#
#     ssh root@target sh -s < capture-snapshot.sh > target.tar
#
# What it writes is described in snapshot-format.md. Random seeds and passwords of the device tree are left out. With
# -r they are in the archive, for who takes them out before anything is kept: "kwb target probe", which is faster at it
# than a shell.
# KWB_ROOT, if set, is put in front of /proc and /sys (for tests).
# Exit status: 0 done, 1 failed, 2 wrong usage.
#
# A process is dear on a small or emulated machine: what the shell can do by itself starts none.
set -u
umask 077
LC_ALL=C
export LC_ALL
root=${KWB_ROOT:-}
boot_params=/sys/kernel/boot_params/data

fail() { echo "capture-snapshot: $1" >&2; exit "${2:-1}"; }
usage() { fail "usage: sh capture-snapshot.sh [-o FILE.tar[.gz] | -d DIR | -r]" 2; }

out=
dir=
raw=
while [ $# -gt 0 ]; do
    case $1 in
    -o) [ $# -ge 2 ] && [ -n "$2" ] || usage; out=$2; shift 2 ;;
    -d) [ $# -ge 2 ] && [ -n "$2" ] || usage; dir=${2%/}; shift 2 ;;
    -r) raw=yes; shift ;;
    *) usage ;;
    esac
done
[ -z "$out" ] || [ -z "$dir" ] || usage
[ -z "$raw" ] || [ -z "$out$dir" ] || usage
[ -z "$dir" ] || [ ! -e "$dir" ] || fail "$dir exists already"
[ -n "$out$dir" ] || [ ! -t 1 ] || fail "the archive would go to a terminal; use -o FILE.tar.gz" 2
# Who asks for secrets means to plan, which takes a tree.
tree_wanted=$raw
if [ "$(id -u)" != 0 ]; then
    echo "capture-snapshot: not run as root: much cannot be read" >&2
    raw= # a copy tells what could not be read
fi

# What is written stands beside its final place first, so that it can get its name in one step: a folder is made there,
# an archive put there when it is packed.
work=${dir:-${TMPDIR:-/tmp}/kwb-snapshot}.part.$$
part=$out${out:+.part.$$}
mkdir "$work" || fail "cannot make $work"
trap 'rm -rf "$work" ${part:+"$part"}' EXIT
trap 'exit 1' HUP INT TERM
snap=$work/snapshot
mkdir "$snap" || fail "cannot make $snap"

# json_text TEXT: sets text to it as a JSON string
json_text() {
    text=$1
    case $1 in
    *[!A-Za-z0-9\ ._/:,*\(\)=+#@-]*)
        text=$(printf '%s' "$1" | tr '\n\t' '  ' | tr -d '\000-\037' | sed 's/[\\"]/\\&/g')
        ;;
    esac
    text=\"$text\"
}

# Lists of JSON: what could not be captured, and secrets.
absent_list=
left_out_list=
newline='
'

# absent NAME SOURCE REASON
absent() {
    json_text "$1"
    absent_list="$absent_list${absent_list:+,$newline}    {\"file\": $text"
    json_text "$2"
    absent_list="$absent_list, \"source\": $text"
    json_text "$3"
    absent_list="$absent_list, \"reason\": $text}"
}

# left_out PATH
left_out() {
    json_text "$1"
    left_out_list="$left_out_list${left_out_list:+,$newline}    $text"
}

first_error() { sed -n '1{s/^[^:]*: //;p;}' "$work/error"; }

# one_line FILE: sets line; fails unless the file is one line, with its end, that can be read
one_line() { { IFS= read -r line && ! IFS= read -r more && [ -z "$more" ]; } 2>/dev/null <"$1"; }

# copy SOURCE NAME
copy() {
    if [ ! -e "$root$1" ]; then
        absent "$2" "$1" "not there"
    elif ! cat "$root$1" >"$snap/$2" 2>"$work/error"; then
        absent "$2" "$1" "$(first_error)"
        rm -f "$snap/$2"
    fi
}

# copy_line SOURCE NAME: a file that is mostly one line of text
copy_line() {
    if [ -r "$root$1" ] && one_line "$root$1"; then
        printf '%s\n' "$line" >"$snap/$2"
    else
        copy "$1" "$2"
    fi
}

# keep NAME COMMAND…: what a command prints
keep() {
    name=$1
    shift
    if ! "$@" >"$snap/$name" 2>"$work/error" || [ ! -s "$snap/$name" ]; then
        absent "$name" "$*" "$(first_error)"
        rm -f "$snap/$name"
    fi
}

# Distributions that build their kernels without /proc/config.gz have the same beside the kernel.
copy_config() {
    if [ ! -e "$root/proc/config.gz" ] && one_line "$root/proc/sys/kernel/osrelease" &&
        gzip -c "$root/boot/config-$line" >"$snap/config.gz" 2>/dev/null; then
        return
    fi
    rm -f "$snap/config.gz"
    copy /proc/config.gz config.gz
}

page_size() {
    getconf PAGESIZE 2>/dev/null || awk '/^KernelPageSize:/ { print $2 * 1024; exit }' /proc/self/smaps
}

copy_tree() {
    if [ ! -d "$root/proc/device-tree" ]; then
        absent device-tree /proc/device-tree "not there"
        return
    fi
    if [ -n "$raw" ]; then
        ln -s "$root/proc/device-tree" "$snap/device-tree"
        return
    fi
    mkdir "$snap/device-tree"
    cp -r "$root/proc/device-tree/." "$snap/device-tree/" 2>"$work/error" ||
        absent device-tree /proc/device-tree "in part: $(first_error)"
    # /proc gives its folders without the right to write, and the copies have it from there.
    chmod -R u+w "$snap/device-tree"
    find "$snap/device-tree" -type f \( -name rng-seed -o -name kaslr-seed -o -name 'ibm,plpks-pw' \
        -o -name 'security-*' \) >"$work/secrets"
    while IFS= read -r secret; do
        # A security-* file says that it is empty, whatever it holds; who goes by that makes an empty property of it.
        case $secret in */security-*) : >"$secret" ;; *) rm -f "$secret" ;; esac
        left_out "${secret#"$snap/"}"
    done <"$work/secrets"
}

# Walks the structure block of a flattened tree, which comes as hex bytes, 16 a line; od leaves out lines that are as
# the one before, which most are. Prints offset and length of each
# secret's value; fails if it does not reach the end of the tree. Names are compared as hex digits.
find_secrets() {
    od -Ad -tx1 "$1" | awk '
        function hex(at, bytes, digits, row) {
            if (at + bytes > total) exit 1
            for (row = int(at / 16); !(row in line);) row--
            digits = substr(line[row], 2 * (at % 16) + 1, 2 * bytes)
            if (length(digits) != 2 * bytes) exit 1
            return digits
        }
        function byte(at) { return hex(at, 1) }
        function word(at) { return number_of(hex(at, 4)) }
        function number_of(digits, value, i) {
            value = 0
            for (i = 1; i <= 7; i += 2) value = value * 256 + number[substr(digits, i, 2)]
            return value
        }
        function secret(offset, at, name) {
            if (!(offset in known)) {
                at = number_of(offset)
                for (name = ""; byte(strings + at) != "00" && length(name) < 80; at++) name = name byte(strings + at)
                # rng-seed, kaslr-seed, ibm,plpks-pw, security-…
                known[offset] = name == "726e672d73656564" || name == "6b61736c722d73656564" || \
                    name == "69626d2c706c706b732d7077" || substr(name, 1, 18) == "73656375726974792d"
            }
            return known[offset]
        }
        BEGIN { for (i = 0; i < 256; i++) number[sprintf("%02x", i)] = i }
        $1 == "*" { next }
        {
            address = $1
            sub(/^0+/, "", address) # not octal
            $1 = ""
            gsub(/ /, "")
            if ($0 != "") line[address / 16] = $0
            total = address + length($0) / 2
        }
        END {
            if (byte(0) byte(1) byte(2) byte(3) != "d00dfeed") exit 1
            at = word(8); strings = word(12); size = word(4)
            while (at > 0 && at < size) {
                token = "x" hex(at, 4) # a string, whatever its digits
                at += 4
                if (token == "x00000003") {
                    length_ = word(at)
                    if (length_ > 0 && secret(hex(at + 4, 4))) print at + 8, length_
                    at += 8 + length_ + (4 - length_ % 4) % 4
                }
                else if (token == "x00000001") {
                    while (at < size && hex(at, 4) !~ /^(..)*00/) at += 4
                    at += 4
                }
                else if (token == "x00000009") exit 0
                else if (token != "x00000002" && token != "x00000004") exit 1
            }
            exit 1
        }'
}

copy_fdt() {
    copy /sys/firmware/fdt fdt
    [ -e "$snap/fdt" ] && [ -z "$raw" ] || return
    if ! find_secrets "$snap/fdt" >"$work/secrets"; then
        absent fdt /sys/firmware/fdt "not understood, so that secrets in it could not be blanked"
        rm -f "$snap/fdt"
        return
    fi
    while read -r offset length; do
        dd if=/dev/zero of="$snap/fdt" bs=1 seek="$offset" count="$length" conv=notrunc 2>"$work/error" ||
            fail "cannot blank a secret: $(first_error)"
        left_out "fdt offset $offset"
    done <"$work/secrets"
}

copy_crash_notes() {
    for cpu in "$root"/sys/devices/system/cpu/cpu[0-9]*; do
        [ -e "$cpu/crash_notes" ] || continue
        [ -d "$snap/crash_notes" ] || mkdir "$snap/crash_notes"
        name=${cpu##*/}
        copy_line "${cpu#"$root"}/crash_notes" "crash_notes/$name"
        copy_line "${cpu#"$root"}/crash_notes_size" "crash_notes/${name}_size"
    done
    [ -d "$snap/crash_notes" ] || absent crash_notes '/sys/devices/system/cpu/cpu*/crash_notes' "not there"
}

copy_files() {
    copy_line /proc/cmdline cmdline
    for name in iomem meminfo cpuinfo; do copy "/proc/$name" "$name"; done
    copy_config
    copy_line /proc/sys/kernel/random/boot_id boot_id
    for name in kexec_load_disabled kexec_load_limit_panic kexec_load_limit_reboot; do
        copy_line "/proc/sys/kernel/$name" "$name"
    done
    for name in kexec_loaded kexec_crash_loaded kexec_crash_size vmcoreinfo; do
        copy_line "/sys/kernel/$name" "sys_kernel_$name"
    done
    for name in memory reserved; do copy "/sys/kernel/debug/memblock/$name" "memblock_$name"; done
    for name in lockdown lsm; do copy_line "/sys/kernel/security/$name" "$name"; done
    for name in ascii_runtime_measurements binary_runtime_measurements; do
        copy "/sys/kernel/security/ima/$name" "ima_$name"
    done
    # Few kernels let their policy be read, so that nothing is missing without it.
    cat "$root/sys/kernel/security/ima/policy" >"$snap/ima_policy" 2>/dev/null || rm -f "$snap/ima_policy"
    # Only x86 has it.
    cat "$root$boot_params" >"$snap/boot_params" 2>/dev/null || rm -f "$snap/boot_params"
    # Names of keys, never the keys: those that signatures are verified with, what is refused all the same, and the
    # kernel's own keyrings with their sizes. A kernel without keyrings has no such file.
    grep -e ' asymmetri ' -e ' blacklist ' -e ' keyring   \.' "$root/proc/keys" >"$snap/keys" 2>/dev/null ||
        rm -f "$snap/keys"
    copy_line /sys/devices/system/memory/block_size_bytes block_size_bytes
    keep uname uname -a
    if [ -r "$root/proc/sys/kernel/osrelease" ] && one_line "$root/proc/sys/kernel/osrelease"; then
        printf '%s\n' "$line" >"$snap/uname_r"
    else
        keep uname_r uname -r
    fi
    keep pagesize page_size
    keep dmesg dmesg
}

write_json() {
    order=null
    case $(printf '\001\000' | od -An -tu2) in
    *256) order='"big"' ;;
    *1) order='"little"' ;;
    esac
    one_line "$snap/uname" || line=
    json_text "$line"
    printf '{\n  "version": 1,\n  "made_by": "capture-snapshot.sh",\n  "date": "%s",\n  "uname": %s,\n' \
        "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$text"
    printf '  "byte_order": %s,\n  "absent": [\n%s\n  ],\n  "left_out": [\n%s\n  ]\n}\n' \
        "$order" "$absent_list" "$left_out_list"
}

copy_tree
copy_fdt
if [ ! -d "$snap/device-tree" ] && [ ! -e "$snap/fdt" ] && { [ -n "$tree_wanted" ] || [ ! -e "$root$boot_params" ]; }; then
    fail "this machine has no device tree that could be read"
fi
copy_files
copy_crash_notes
write_json >"$snap/snapshot.json" || fail "cannot write snapshot.json"

if [ -n "$dir" ]; then
    mv "$snap" "$dir" || fail "cannot write $dir"
    exit 0
fi
# -h: a raw capture has but a link to the tree. By way of a file, also for a pipe: the tar of busybox writes block by
# block, which takes a pipe five times as long.
tar -c${raw:+h}f "$work/snapshot.tar" -C "$snap" . || fail "cannot make the archive"
if [ -z "$out" ]; then
    cat "$work/snapshot.tar" || fail "cannot write the archive"
    exit 0
fi
case $out in
*.gz | *.tgz) gzip -c "$work/snapshot.tar" >"$part" ;;
*) cat "$work/snapshot.tar" >"$part" ;;
esac && mv -f "$part" "$out" || fail "cannot write $out"
