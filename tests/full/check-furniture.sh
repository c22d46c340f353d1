#!/bin/bash
# check-furniture.sh BUILD: what resources/linux installs, read by those who will read it: the validators of desktop file,
# metainfo, MIME types, manuals and completions. BUILD has the programs in bin/. Ends with the first that complains.
set -euo pipefail
[ $# = 1 ] || { echo "usage: check-furniture.sh BUILD" >&2; exit 2; }
build=$(readlink -f "$1")
cd "$(dirname "$(readlink -f "$0")")/../.."
linux=$PWD/resources/linux
id=io.github.kexec_workbench.KexecWorkbench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PATH=$build/bin:$PATH

fail() {
    echo "check-furniture.sh: $*" >&2
    exit 1
}

# same WHAT EXPECTED FOUND
same() { [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"; }

desktop_file() {
    local complaints
    complaints=$(desktop-file-validate "$linux/$id.desktop") || fail "$complaints"
    same "hints for the desktop file" "" "$complaints"
    # Capital letters are what the desktop-entry specification asks of the last part of a name.
    appstreamcli validate --no-net --no-color --pedantic --override=cid-contains-uppercase-letter=info "$linux/$id.metainfo.xml" |
        tee "$scratch/metainfo"
    if grep -qE '^[EW]:' "$scratch/metainfo"; then fail "the metainfo has faults"; fi
    same "launchable" "$id.desktop" "$(sed -n 's/.*<launchable[^>]*>\(.*\)<.*/\1/p' "$linux/$id.metainfo.xml")"
}

# kind FILE: what shared-mime-info knows FILE as, as the desktop asks.
kind() { XDG_DATA_HOME=$scratch/nowhere XDG_DATA_DIRS=$scratch/share gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }

mime_types() {
    mkdir -p "$scratch/share/mime/packages" "$scratch/files"
    # In one database with the system's own types, as installed.
    cp /usr/share/mime/packages/freedesktop.org.xml "$scratch/share/mime/packages/"
    cp "$linux/$id.mime.xml" "$scratch/share/mime/packages/$id.xml"
    update-mime-database "$scratch/share/mime" 2>/dev/null
    local files=$scratch/files sample=resources/samples
    local workspace=application/x-kexec-workbench-workspace bundle=application/x-kexec-workbench-bundle
    kwb export --workspace "$build/share/kexec-workbench/samples/sample.kwb" -o "$files/a.kwbundle.tar" >/dev/null
    cp "$files/a.kwbundle.tar" "$files/another.tar"
    cp "$files/a.kwbundle.tar" "$files/nameless"
    zstd -q "$files/a.kwbundle.tar" -o "$files/a.kwbundle.tar.zst"
    (cd "$files" && echo hello >README.txt && tar -cf plain.tar README.txt && zstd -q plain.tar && echo '{"a": 1}' >other.json)
    cp $sample/sample.kwb "$files/request"
    same "a workspace" $workspace "$(kind $sample/sample.kwb)"
    same "a workspace without its name" $workspace "$(kind "$files/request")"
    same "a bundle" $bundle "$(kind "$files/a.kwbundle.tar")"
    same "a bundle in a .tar" $bundle "$(kind "$files/nameless")"
    same "a compressed bundle" $bundle "$(kind "$files/a.kwbundle.tar.zst")"
    same "any other archive" application/x-tar "$(kind "$files/plain.tar")"
    same "any other compressed archive" application/x-zstd-compressed-tar "$(kind "$files/plain.tar.zst")"
    same "any other JSON" application/json "$(kind "$files/other.json")"
}

icons() {
    local file size png
    for file in "$linux"/icons/*.svg; do xmllint --noout "$file"; done
    for size in 16 22 24 32 48 64 128 256; do
        for png in apps/$id mimetypes/$id-workspace; do
            same "size of $png" "PNG ${size}x$size" \
                "$(identify -format '%m %wx%h' "$build/resources/linux/${size}x$size/$png.png")"
        done
    done
}

# Every command and option of kwb is in its manual.
manuals() {
    local command option complaints
    complaints=$(mandoc -Tlint -W warning "$linux"/man/*.1) || fail "$complaints"
    for file in "$linux"/man/*.1; do MANWIDTH=100 mandoc -Tascii "$file" | col -b >"$scratch/$(basename "$file").txt"; done
    listed() { sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\) .*/\1/p'; }
    for command in "" $(kwb --help | listed) $(kwb dt --help | listed | sed 's/^/dt:/') \
        $(kwb crash --help | listed | sed 's/^/crash:/') $(kwb ima --help | listed | sed 's/^/ima:/') \
        $(kwb sign --help | listed | sed 's/^/sign:/') \
        $(kwb target --help | listed | sed 's/^/target:/'); do
        grep -qw -- "${command#*:}" "$scratch/kwb.1.txt" || fail "kwb.1 does not know the command $command"
        # shellcheck disable=SC2086  # "dt show" is two words
        for option in $(kwb ${command/:/ } --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
            grep -qE -- "^ +(-., )?$option( |$)" "$scratch/kwb.1.txt" || fail "kwb.1 does not know $option of $command"
        done
    done
    for option in $(QT_QPA_PLATFORM=offscreen kexec-workbench --help | grep -oE '^  (-., )?--[a-z]+' | grep -oE -- '--[a-z]+'); do
        if [ "$option" = --help-all ]; then continue; fi
        grep -q -- "$option" "$scratch/kexec-workbench.1.txt" || fail "kexec-workbench.1 does not know $option"
    done
}

# bash_answers WORD…: what bash completes the last word to.
bash_answers() {
    # shellcheck disable=SC2016  # the inner shell expands it
    bash -c 'source "$1" && shift && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) && _kwb 2>/dev/null; echo "${COMPREPLY[*]}"' \
        - "$linux/completions/kwb.bash" "$@"
}

fish_answers() { fish --no-config -c "source $linux/completions/kwb.fish; complete -C '$1'" | cut -f 1 | paste -sd ' '; }

completions() {
    local file
    for file in "$linux"/completions/*; do "${file##*.}" -n "$file"; done
    same "bash: a command" plan "$(bash_answers kwb pl)"
    same "bash: a command of dt" overlay "$(bash_answers kwb dt o)"
    same "bash: a command of target" "probe push prune" "$(bash_answers kwb target p)"
    same "bash: an option" --allocator "$(bash_answers kwb plan --al)"
    same "bash: an allocator" "kexec-tools kexec-tools-2.0.25" "$(bash_answers kwb compare --allocator kexec-t)"
    same "bash: a choice" "little big" "$(bash_answers kwb plan --old-byte-order "")"
    same "bash: a finding" "no-room no-root" "$(bash_answers kwb help no-ro)"
    same "fish: a command" plan "$(fish_answers 'kwb pl')"
    same "fish: a command of dt" overlay "$(fish_answers 'kwb dt o')"
    same "fish: an option" --allocator "$(fish_answers 'kwb plan --al')"
    same "fish: an allocator" "kexec-tools kexec-tools-2.0.25" "$(fish_answers 'kwb compare --allocator kexec-t')"
    same "fish: a finding" "no-room no-root" "$(fish_answers 'kwb help no-ro')"
    # zsh's completion needs a terminal of its own, in which a shell is asked.
    mkdir -p "$scratch/zsh"
    for file in kwb kexec-workbench; do cp "$linux/completions/$file.zsh" "$scratch/zsh/_$file"; done
    same "zsh: an allocator" "kexec-tools kexec-tools-2.0.25" "$(zsh_answers 'kwb compare --allocator kexec-t')"
    same "zsh: a command" plan "$(zsh_answers 'kwb pl')"
    same "zsh: an option" --allocator "$(zsh_answers 'kwb plan --al')"
}

# What zsh offers for a line: the matches that its widget would show, collected by a wrapper around compadd.
zsh_answers() {
    zsh -f -c '
        fpath=('"$scratch"'/zsh $fpath)
        autoload -Uz compinit && compinit -u -d '"$scratch"'/zcompdump
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "fpath=('"$scratch"'/zsh \$fpath); autoload -Uz compinit; compinit -u -d '"$scratch"'/zcompdump; PS1="
        zpty -w shell "compadd() { [[ \${argv[(I)-[OAD]]} -gt 0 ]] && { builtin compadd \"\$@\"; return }; local -a found; builtin compadd -O found \"\$@\"; print -l -- \$found >>'"$scratch"'/zsh/answers; builtin compadd \"\$@\" }"
        zpty -w shell "zstyle \":completion:*\" list-packed no; bindkey \"^I\" list-choices"
        zpty -n -w shell "$1"$'"'\\t'"'
        for i in {1..50}; do [[ -s '"$scratch"'/zsh/answers ]] && break; sleep 0.1; done
        sleep 0.2
        zpty -d shell' - "$1" >/dev/null
    sort -u "$scratch/zsh/answers" | paste -sd ' '
    rm "$scratch/zsh/answers"
}

for part in desktop_file mime_types icons manuals completions; do
    echo "$part"
    $part
done
echo "check-furniture.sh: all well"
