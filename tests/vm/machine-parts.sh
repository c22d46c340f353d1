# machine-parts.sh: for the scripts here that make test machines; they source it.

# Whose packages private_apt knows, as Debian names it.
apt_architecture=ppc64el

# private_apt TOOL ARGUMENT…: apt-get or apt-cache for that architecture. The system's apt is only read (its sources): package lists,
# cache and architecture are private to the folder apt in which private_fetch was called.
private_apt() {
    local tool=$1
    shift
    "$tool" -c "$apt_root/apt.conf" -o Dir::State="$apt_root/state" -o Dir::State::status="$apt_root/status" \
        -o Dir::Cache="$apt_root/cache" -o Dir::Log="$apt_root" -o APT::Architecture="$apt_architecture" -o APT::Architectures="$apt_architecture" \
        -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User="$(id -un)" "$@"
}

# private_fetch COMMAND…: makes ./apt, reads the package lists and runs the command, which uses them, until it succeeds.
private_fetch() {
    local attempt
    apt_root=$PWD/apt # the command may change the folder
    mkdir -p apt/state/lists/partial apt/cache/archives/partial
    : >apt/status
    # Hooks of the system's configuration would act on the system's own cache.
    printf '#clear %s;\n' APT::Update::Pre-Invoke APT::Update::Post-Invoke APT::Update::Post-Invoke-Success >apt/apt.conf
    for attempt in 1 2 3; do
        # A source that is just being synchronized, or knows nothing of the architecture, must not stop what the others can deliver.
        private_apt apt-get -q update || true
        if "$@"; then return 0; fi
        echo "attempt $attempt failed" >&2
        sleep $((attempt * 10))
    done
    echo "cannot download Debian's $apt_architecture packages" >&2
    return 1
}

# copy_modules SYSROOT FOLDER MODULE…: into FOLDER, numbered in the order given, which is that of insmod. What the kernel
# has built in is not there and is passed over.
copy_modules() {
    local sysroot=$1 folder=$2 number=10 module file target
    shift 2
    mkdir -p "$folder"
    for module in "$@"; do
        file=$(find "$sysroot"/lib/modules/*/kernel -name "$module.ko" -o -name "$module.ko.xz")
        [ -n "$file" ] || continue
        target=$folder/$number-$module.ko
        case $file in *.xz) xz -dc "$file" >"$target" ;; *) cp "$file" "$target" ;; esac
        powerpc64le-linux-gnu-strip --strip-debug "$target"
        number=$((number + 1))
    done
}

# The network card of the test machines.
network_modules=(virtio virtio_ring virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci failover net_failover virtio_net)

# pack_initramfs FOLDER OUT: a gzip-compressed cpio of it, everything root's. /dev/console is not needed: the kernel's
# built-in initramfs has it.
pack_initramfs() {
    (cd "$1" && find . -mindepth 1 -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --quiet -R 0:0) | gzip -n >"$2.new"
    mv "$2.new" "$2"
}
