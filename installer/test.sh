#!/bin/sh
# Runs everything there is to check: sh installer/test.sh [arguments of pytest]
# Format, lint, types, import contracts, the domain's coverage, then all tests. All is well when the last line is pytest's.
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$project/installer/prepare.sh"

prepare test

cd "$project"
bin=$project/.venv/bin
broken=

check() { # what command...
    what=$1
    shift
    said=$("$@" 2>&1) && say "ok      $what" && return
    printf '%s\n' "$said"
    say "BROKEN  $what"
    broken="$broken, $what"
}

# shellcheck disable=SC2317 # check calls it
domain_coverage() {
    "$bin/python" -m coverage run -m pytest -p no:xdist tests/domain && "$bin/python" -m coverage report
}

check format "$bin/python" -m ruff format --check .
check lint "$bin/python" -m ruff check .
check types "$bin/python" -m mypy
check 'import contracts' "$bin/python" -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'
check "every branch of the domain" domain_coverage

status=0
"$bin/python" -m pytest -n 2 "$@" || status=$?
[ -z "$broken" ] || give_up "Not in order: ${broken#, }"
exit $status
