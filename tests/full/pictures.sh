#!/bin/bash
# pictures.sh BUILD: the window with the sample under Xvfb, each tab in light and dark, at 1x and 2x, into BUILD/pictures/.
# Each picture must have its size and something on it, and dark be darker than light.
set -euo pipefail
[ $# = 1 ] || { echo "usage: pictures.sh BUILD" >&2; exit 2; }
cd "$1"
out=$PWD/pictures
rm -rf "$out"
mkdir "$out"
coproc xvfb { exec Xvfb -displayfd 1 -screen 0 3000x2000x24 -nolisten tcp 2>/dev/null; }
trap 'kill "$xvfb_PID"' EXIT
read -r number <&"${xvfb[0]}"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb

# shoot SCHEME
shoot() {
    local scale
    for scale in 1 2; do
        QT_SCALE_FACTOR=$scale tests/gui_screenshot --scheme "$1" --each-tab --select purgatory --size 1440x920 \
            share/kexec-workbench/samples/sample.kwb "$out/%1-$1-${scale}x.png" 2>/dev/null
    done
}
shoot light &
shoot dark
wait "$!"

# looks FILE: width, height, number of colours, mean of the light from 0 to 100
looks() { identify -format '%w %h %k %[fx:int(mean*100)]' "$1"; }
count=0
for light in "$out"/*-light-*.png; do
    scale=${light##*-light-} scale=${scale%x.png}
    read -r width height colours mean <<<"$(looks "$light")"
    read -r dark_width dark_height dark_colours dark_mean <<<"$(looks "${light/-light-/-dark-}")"
    if [ "$width $height" != "$((1440 * scale)) $((920 * scale))" ] || [ "$width $height" != "$dark_width $dark_height" ] ||
        [ "$colours" -lt 200 ] || [ "$dark_colours" -lt 200 ] || [ "$mean" -lt 70 ] || [ "$dark_mean" -gt 30 ]; then
        echo "pictures: $light: $width x $height, $colours colours, mean $mean; dark: $dark_colours, $dark_mean" >&2
        exit 1
    fi
    count=$((count + 2))
done
[ $count = 36 ] || { echo "pictures: $count instead of 36" >&2; exit 1; }
echo "$count pictures in $out"
