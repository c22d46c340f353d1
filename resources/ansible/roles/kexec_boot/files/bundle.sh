#!/bin/sh
# bundle.sh check FOLDER: unpacks plan @ID@, which follows this text, into FOLDER/@ID@ and has its loader compare it with this
# machine. Nothing is loaded. Made by kwb export --ansible.
set -eu
umask 077
mkdir -p "$2"
new=$2/.@ID@.$$
rm -rf "$new"
mkdir "$new"
trap 'rm -rf "$new"' EXIT
tail -n +@BEHIND@ "$0" | gzip -dc | tar -xf - -C "$new"
"$new/@LOADER@" "$1" "$new"
rm -rf "$2/@ID@"
mv "$new" "$2/@ID@"
exit 0
