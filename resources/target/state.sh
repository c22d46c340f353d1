# state.sh [STORE]: what this machine says of itself, as far as a load depends on it; one "key value" a line. It changes
# nothing. STORE is where files are to be kept; without it three places are looked at.
say() { printf '%s %s\n' "$1" "$2"; }
# file KEY PATH: the first line of a file
file() { if line=$(head -n 1 "$2" 2>/dev/null); then say "$1" "$line"; fi; }

say user "$(id -u)"
say machine "$(uname -m)"
say release "$(uname -r)"
file boot-id /proc/sys/kernel/random/boot_id
file cmdline /proc/cmdline
file uptime /proc/uptime
file loaded /sys/kernel/kexec_loaded
file crash-loaded /sys/kernel/kexec_crash_loaded
[ -e /proc/device-tree/chosen/linux,booted-from-kexec ] && say from-kexec 1
[ -d /run/systemd/system ] && say init systemd
while read -r name value rest; do
    case $name in MemTotal: | MemFree: | MemAvailable:) say "${name%:}" "$value" ;; esac
done 2>/dev/null </proc/meminfo
for tool in sha256sum gzip tar setsid; do command -v "$tool" >/dev/null 2>&1 && say tool "$tool"; done
# Where systemd looks for it.
for kexec in /sbin/kexec /usr/sbin/kexec; do if [ -x "$kexec" ]; then say tool kexec && break; fi; done
[ -c /dev/watchdog ] && say watchdog /dev/watchdog

# The folder that a path would be made in, and what is true of it. "test -w" asks some shells' own idea of permissions,
# which knows nothing of read-only file systems; df of busybox leaves the first one out.
place() {
    parent=$1
    while [ ! -d "$parent" ]; do
        parent=${parent%/*}
        [ -n "$parent" ] || parent=/
    done
    mount='' kind=unknown settings=''
    while read -r _ at type options _; do
        case ${parent%/}/ in
        "${at%/}"/*) if [ "${#at}" -ge "${#mount}" ]; then mount=$at kind=$type settings=$options; fi ;;
        esac
    done </proc/mounts
    access=rw run="exec"
    [ -w "$parent" ] || access=ro
    case ,$settings, in *,ro,*) access=ro ;; esac
    foreign=$(ours "$1" 2>&1) || access=ro
    case ,$settings, in *,noexec,*) run="noexec" ;; esac
    free=$(df -P -k "$parent" 2>/dev/null | awk 'NR > 1 { print $4 }' | tail -n 1)
    say store "$access $run ${free:-0} $kind $1"
    [ -z "$foreign" ] || say foreign-store "${foreign#refused: foreign-store: }"
}
if [ -n "${1:-}" ]; then
    place "$1"
else
    for dir in /var/lib/kexec-workbench /var/tmp/kexec-workbench /tmp/kexec-workbench; do place "$dir"; done
fi
say end 1
