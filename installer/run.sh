#!/bin/sh
# Sets up everything the station needs, then starts it: sh installer/run.sh [arguments of rma-station]
# From the second time on there is nothing left to set up, and neither network nor apt is touched.
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$project/installer/prepare.sh"

prepare run

unset PYTHONDONTWRITEBYTECODE # with it every start would translate every module again
exec "$project/.venv/bin/rma-station" "$@"
