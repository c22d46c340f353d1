#!/bin/sh
# Brings kexec-workbench_*.ts up to date with the sources: new texts come in unfinished, gone ones go.
#   translations/update.sh [FOLDER]    updates copies in FOLDER instead of the files here
# A text of the engine, KWB_MSG("id", "English"), has its id as context. The English file has plural forms only.
set -eu
here=$(dirname "$(readlink -f "$0")")
folder=${1:-$here}

# update FILES OPTION…: the include path lets lupdate see the namespaces of classes, which are part of a context. A text
# whose words changed is a new text: a translation that is nearly right is not.
update() {
    files=$1
    shift
    # shellcheck disable=SC2086  # several files
    "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -I "$here/.." -tr-function-alias QT_TRANSLATE_NOOP+=KWB_MSG \
        -locations none -no-obsolete -disable-heuristic similartext -disable-heuristic number -disable-heuristic sametext \
        -source-language en "$@" "$here/../core" "$here/../app/workbench" -ts $files
}

languages=
for language in de en es fr ja zh_CN; do
    file=$folder/kexec-workbench_$language.ts
    [ "$folder" = "$here" ] || cp "$here/kexec-workbench_$language.ts" "$file"
    [ "$language" = en ] || languages="$languages $file"
done
update "$languages"
update "$folder/kexec-workbench_en.ts" -pluralonly
