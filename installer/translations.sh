#!/bin/sh
# Brings the translations up to date with the screens: collects every text of ui/ into the .ts files, compiles the .qm.
# With --check nothing is written: it fails when a text is new, gone, or not translated, or when a .qm is old.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"
bin=${PYTHON_BIN:-.venv/bin}
files=$(find ui -name '*.py' | LC_ALL=C sort)
target=resources/i18n
if [ "${1:-}" = --check ]; then
    target=$(mktemp -d)
    trap 'rm -rf "$target"' EXIT
    cp resources/i18n/*.ts "$target"
fi
for language in it fr; do
    # shellcheck disable=SC2086  # one word per file
    "$bin/pyside6-lupdate" -silent -locations none -no-obsolete -no-ui-lines $files \
        -source-language en -target-language $language -ts "$target/banco_resi_$language.ts"
    "$bin/pyside6-lrelease" -silent "$target/banco_resi_$language.ts" -qm "$target/banco_resi_$language.qm"
    if grep -q 'type="unfinished"' "$target/banco_resi_$language.ts"; then
        echo "banco_resi_$language.ts: texts without a translation: $(grep -c 'type="unfinished"' "$target/banco_resi_$language.ts")" >&2
        [ "${1:-}" != --check ] || exit 1
    fi
    if [ "${1:-}" = --check ]; then
        cmp "$target/banco_resi_$language.ts" "resources/i18n/banco_resi_$language.ts"
        cmp "$target/banco_resi_$language.qm" "resources/i18n/banco_resi_$language.qm"
    fi
done
