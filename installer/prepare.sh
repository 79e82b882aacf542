#!/bin/sh
# What run.sh and test.sh share: system packages through apt, a .venv from pinned requirements, a stamp that says done.
# Sourced by them, with $project set. After `prepare run` or `prepare test` the commands are in $project/.venv/bin.

: "${project:?}"
venv=$project/.venv
python_versions='3.11 3.12 3.13 3.14'

# A line is: what it is for: packages, with | between the names that one package has in different releases.
wanted_for_run='
to draw the screen: libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0|libglib2.0-0t64
to show it in a window: libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0
to show names in every alphabet (optional): fonts-dejavu-core fonts-droid-fallback
to read barcodes: libzbar0|libzbar0t64
to list the printers: libcups2|libcups2t64
to play the sounds (optional): libasound2|libasound2t64
'
wanted_for_test='
to try out real windows: xvfb xauth xdotool
to print through a real queue: cups cups-client
to watch a real network camera (optional): python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-good
'
wanted_for_python='to run the program: python3.13-venv|python3.12-venv|python3.11-venv|python3.14-venv'

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say ''
    for line in "$@"; do say "$line"; done
    exit 1
}

prepare() { # run | test
    [ "$1" = run ] && requirements=requirements.txt || requirements=requirements-$1.txt
    stamp=$venv/ready-$1
    is_ready && return
    exec 9<"$project/installer/requirements.txt"
    if command -v flock >/dev/null; then flock 9; fi # two first starts at once: the second waits, then finds all done
    is_ready || set_up "$1"
    exec 9<&-
}

is_ready() { [ -x "$venv/bin/rma-station" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ]; }

fingerprint() { # of all that a set-up depends on, the release of the system included
    cat "$project/installer/$requirements" "$project/pyproject.toml" "$project"/installer/prepare.sh \
        "$project/installer/link_project.py" /etc/os-release 2>/dev/null | sha256sum
}

set_up() { # run | test
    log=$(mktemp "${TMPDIR:-/tmp}/set-up.XXXXXX")
    say 'Setting up. This is done once and takes a few minutes.'
    [ -w "$project" ] || give_up "Cannot write to $project, where the .venv folder has to go." \
        'Start it as the owner of that folder, or copy it into your home folder.'
    wanted=$wanted_for_run
    [ "$1" = run ] || wanted=$wanted$wanted_for_test
    find_python || wanted=$wanted$wanted_for_python
    install_packages
    find_python || give_up 'No Python from 3.11 to 3.14 with its venv module was found.' \
        'Install one (on Debian and Ubuntu the package is python3-venv), then start this again.'
    create_venv
    install_requirements
    "$venv/bin/python" "$project/installer/link_project.py"
    "$venv/bin/python" -m compileall -q "$project/station" "$project/ui" "$project/resources" >/dev/null || true
    (cd "$project" && "$venv/bin/python" -c "from ui.pyside_quickly import import_pyside; import_pyside()") >/dev/null 2>&1 || true
    fingerprint >"$stamp"
    rm -f "$log"
    say 'Ready.'
}

# --- system packages ---

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say 'This is not Debian or Ubuntu: if something is missing, install your counterparts of these packages:' "$wanted"
        return
    fi
    missing=$(printf '%s\n' "$wanted" | only_missing)
    [ -n "$missing" ] || return 0
    say 'These system packages are missing and come from your distribution, through apt-get:'
    printf '%s\n' "$missing" | sed 's/|/ or /g' >&2
    if ! can_be_root && ! printf '%s\n' "$missing" | grep -qv '(optional):'; then
        say '  Going on without them: they are optional, and installing them needs the rights of root.'
        return
    fi
    become_root
    say '  asking apt-get for its lists ...'
    $as_root apt-get -q update >>"$log" 2>&1 || say '  (apt-get update had complaints; trying with the lists that are there)'
    names=$(printf '%s\n' "$missing" | resolve)
    [ -n "$names" ] || return 0
    say '  installing ...'
    # shellcheck disable=SC2086 # one word per package
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $names >>"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        give_up 'apt-get could not install them. Its last words stand above, the rest is in' "  $log"
    }
}

only_missing() { # the wanted lines, without what is installed
    present=" $(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p' | tr '\n' ' ') "
    while IFS=: read -r purpose packages; do
        lacking=
        for package in $packages; do is_present "$package" || lacking="$lacking $package"; done
        [ -z "$lacking" ] || printf '  %s:%s\n' "$purpose" "$lacking"
    done
}

is_present() { # name or name|name
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        case $present in *" $name "*) return 0 ;; esac
    done
    return 1
}

resolve() { # the name that this release has, for each package of the missing lines
    while IFS=: read -r purpose packages; do
        purpose=${purpose#"${purpose%%[! ]*}"}
        for package in $packages; do
            name=$(first_known "$package")
            if [ -n "$name" ]; then
                printf '%s\n' "$name"
            elif [ "${purpose% (optional)}" = "$purpose" ]; then
                give_up "apt-get knows no $(printf '%s' "$package" | sed 's/|/ or /g'): $purpose." \
                    'On Ubuntu it may be in a part that is switched off: sudo add-apt-repository universe'
            fi
        done
    done
}

first_known() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        candidate=$(apt-cache policy "$name" 2>/dev/null | sed -n 's/^ *Candidate: //p')
        if [ -n "$candidate" ] && [ "$candidate" != '(none)' ]; then
            printf '%s' "$name"
            return
        fi
    done
}

can_be_root() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }

become_root() {
    as_root=
    [ "$(id -u)" -ne 0 ] || return 0
    can_be_root || give_up 'Installing them needs the rights of root, and there is no sudo here.' \
        'Start this once as root, or ask whoever looks after this computer to install them.'
    say '  sudo may ask for your password now.'
    as_root=sudo
}

# --- Python ---

find_python() { # sets $python
    # shellcheck disable=SC2086 # one word per version
    for name in python3 $(printf 'python%s ' $python_versions); do
        python=$(command -v "$name") || continue
        "$python" - "$python_versions" <<'PYTHON' 2>/dev/null && return 0
import ensurepip, sys, venv
sys.exit("%d.%d" % sys.version_info[:2] not in sys.argv[1].split())
PYTHON
    done
    return 1
}

create_venv() {
    if [ -e "$venv/unfinished" ] || ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        say "Creating the .venv folder with $("$python" --version) ..."
        "$python" -m venv --clear "$venv" >>"$log" 2>&1 || {
            tail -n 15 "$log" >&2
            give_up 'The .venv folder could not be created: the reason stands above.'
        }
    fi
}

pip_progress='s/^Collecting \([^ ]*\).*/  \1/p; s/^Installing collected packages.*/  copying them into .venv .../p'

install_requirements() {
    say 'Installing the Python libraries (about 180 MB if they have to be downloaded) ...'
    : >"$venv/unfinished" # an interrupted installation is done again from the beginning
    "$venv/bin/python" -m pip install --require-hashes --only-binary :all: --compile --no-input --progress-bar off \
        --disable-pip-version-check -r "$project/installer/$requirements" >>"$log" 2>&1 &
    pip=$!
    trap 'kill "$pip" 2>/dev/null; exit 130' INT TERM
    tail -n +1 -f -s 0.3 --pid="$pip" "$log" 2>/dev/null | sed -un "$pip_progress" >&2
    if ! wait "$pip"; then
        grep -E '^ *(ERROR|WARNING|error)' "$log" | tail -n 8 >&2
        give_up 'The Python libraries could not be installed.' \
            'They are downloaded once, so this needs a network (or a mirror named in the configuration of pip) and' \
            'about 1 GB of free disk. Nothing is broken: start this again when that is in order. All that pip said:' "  $log"
    fi
    trap - INT TERM
    rm -f "$venv/unfinished"
}
