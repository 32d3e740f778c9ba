#!/usr/bin/env bash
# Makes the fonts in this folder anew: the whole families from npm, cut down to the scripts that the cards use.
# Needs npm and fonttools (Debian: python3-fonttools). Neither family has a reserved font name, so the parts keep their names.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-save --prefix "$work" @expo-google-fonts/literata@0.4.3 @expo-google-fonts/amiri@0.4.1
families="$work/node_modules/@expo-google-fonts"

# Latin with what Indonesian, English, French and the transliteration of Arabic and Turkish need.
latin="U+0020-007E,U+00A0-017F,U+018F,U+0192,U+01CD-01DC,U+01E6-01E7,U+0218-021B,U+0259,U+02B9-02BF,U+02C6-02C7,U+02D8-02DD,\
U+0300-0304,U+0306-030C,U+0323,U+0327-0328,U+032E,U+0331,U+1E0C-1E0F,U+1E24-1E25,U+1E2A-1E2B,U+1E32-1E35,U+1E5A-1E63,U+1E6C-1E6F,\
U+1E80-1E85,U+1E92-1E96,U+1E9E,U+1EF2-1EF3,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,\
U+2039-203A,U+2044,U+2070,U+2074-2079,U+2080-2089,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264-2265"

# Arabic with vowel signs and both sets of digits, the letters that Persian, Urdu and Malay names add, and the punctuation around them.
arabic="U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00D7,U+060C,U+060D,U+061B,U+061F,U+0621-063A,\
U+0640-0656,U+0660-066D,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06BE,U+06C1,U+06CC,U+06D2,U+06D4,U+06F0-06F9,\
U+200C-200F,U+2010-2015,U+2018-201E,U+2026,U+202F,U+2030,U+2039-203A,U+2212,U+FD3E-FD3F,U+FDF2"

latin_features="kern,liga,ccmp,locl,mark,mkmk,calt,clig,rlig"
arabic_features="$latin_features,init,medi,fina,isol,rclt,curs"

subset() { # family/weight/file, output, characters, features
  python3 -m fontTools.subset "$families/$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
    --no-hinting --desubroutinize --notdef-outline --name-IDs=0,1,2,3,4,5,6,13,14,16,17
}
subset literata/400Regular/Literata_400Regular.ttf Literata-Regular.ttf "$latin" "$latin_features"
subset literata/600SemiBold/Literata_600SemiBold.ttf Literata-SemiBold.ttf "$latin" "$latin_features"
subset amiri/400Regular/Amiri_400Regular.ttf Amiri-Regular.ttf "$arabic" "$arabic_features"
subset amiri/700Bold/Amiri_700Bold.ttf Amiri-Bold.ttf "$arabic" "$arabic_features"
cp "$families/literata/LICENSE_FONT" Literata-OFL.txt
cp "$families/amiri/LICENSE_FONT" Amiri-OFL.txt
