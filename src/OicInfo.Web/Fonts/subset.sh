#!/usr/bin/env bash
# Makes the fonts of the headings anew from those of the share cards. Needs fonttools and brotli (Debian: python3-fonttools python3-brotli).
set -euo pipefail
cd "$(dirname "$0")"
cards=../../OicInfo.Cards/Fonts
served=../wwwroot/fonts

# What Indonesian, English, French and the transliteration of Arabic and Turkish write, and the marks of the site: arrows, "about".
latin="U+0020-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0-00FF,U+0100-0101,U+011E-011F,U+012A-012B,U+0130-0131,U+0152-0153,\
U+015E-015F,U+016A-016B,U+02BC,U+02BE-02BF,U+1E0C-1E0D,U+1E24-1E25,U+1E62-1E63,U+1E6C-1E6D,U+1E92-1E93,U+2010-2015,U+2018-201E,U+2026,U+202F,U+2190-2193,U+2248"
# Arabic letters with vowel signs, and the punctuation around them; other Latin letters come from the Latin font.
arabic="U+0020-0021,U+0028-0029,U+002D-003A,U+00A0,U+00AB,U+00BB,U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0670-0671,U+200C-200D,U+2013-2014,U+2026"

# The name of the site, arrows and "about", which stand on every Arabic page: few pages need the Latin font besides.
shared="U+0049,U+004F,U+0063,U+0066,U+0069,U+006E-006F,U+2190-2193,U+2248"

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
subset() { # font, output, characters, features
  python3 -m fontTools.subset "$cards/$1" --output-file="$work/$2" --unicodes="$3" --layout-features="$4" --no-hinting --desubroutinize
}
serve() { # font, name
  python3 -m fontTools.ttLib.woff2 compress -o "$served/$2" "$work/$1"
}
subset Literata-SemiBold.ttf literata.ttf "$latin" kern,liga,ccmp,locl,mark,mkmk
subset Literata-SemiBold.ttf shared.ttf "$shared" kern
subset Amiri-Bold.ttf arabic.ttf "$arabic" ccmp,locl,init,medi,fina,isol,rlig,mark,mkmk,curs,kern
python3 -m fontTools.merge --drop-tables=vhea,vmtx --output-file="$work/amiri.ttf" "$work/arabic.ttf" "$work/shared.ttf"
serve literata.ttf literata-semibold-2.woff2
serve amiri.ttf amiri-bold-2.woff2
cp "$cards/Literata-OFL.txt" "$cards/Amiri-OFL.txt" "$served"
