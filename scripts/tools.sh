# Finds or installs what the project is built and tested with. Sourced by the other scripts.
#
# A tool on PATH in a fitting version is used as it is. Otherwise it is put, by version, under
# $MICROLEADERSHIP_TOOLS (by default in the user's cache folder), where every clone finds it again.
# Nothing here asks a question; what can't be installed ends the script with one line that says what to do.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${MICROLEADERSHIP_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/microleadership}
cd "$root"

TRUNK_VERSION=0.21.14
GECKODRIVER_VERSION=0.37.1
BINARYEN_VERSION=132.0.0
AXE_VERSION=4.14.1
LIGHTHOUSE_VERSION=12.8.2
DENY_VERSION=0.18.6
WASM_TARGET=wasm32-unknown-unknown
# What is built for the browser doesn't say where on this machine it was built; cargo splits these flags at blanks.
[[ $root${CARGO_HOME:-$HOME} = *" "* ]] || export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$root= --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'Missing: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# The version of a crate in Cargo.lock.
locked() {
    awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock
}

# True if "$1 --version" says version $2.
is_version() {
    have "$1" && [[ " $("$1" --version 2>/dev/null) " == *" $2 "* ]]
}

# Puts DIR first on PATH.
prefer() { PATH="$1:$PATH"; export PATH; }

# limited COMMAND...: gives up after two minutes, where the system can tell the time.
limited() { if have timeout; then timeout 120 "$@"; else "$@"; fi; }

# install_crate CRATE VERSION [FLAG...]: a tool from its crate, prebuilt where that can be had.
# These are run a few times a day and never shipped, so they are compiled for a short wait, not for speed.
install_crate() {
    local crate=$1 version=$2 dir="$tools/$1-$2"
    shift 2
    if [ ! -e "$dir/.done" ]; then
        mkdir -p "$dir"
        say "Installing $crate $version (once, a few minutes at most)"
        if ! { have cargo-binstall && limited cargo binstall --no-confirm --disable-strategies compile \
            --root "$dir" "$crate@$version" >"$dir/install.log" 2>&1; }; then
            local lock
            for lock in --locked ""; do
                if CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 \
                    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 CARGO_TARGET_DIR="$dir/target" RUSTFLAGS='' \
                    cargo install $lock --root "$dir" --version "$version" "$@" "$crate" >"$dir/install.log" 2>&1; then
                    break
                elif [ -z "$lock" ]; then
                    tail -n 20 "$dir/install.log" >&2
                    die "$crate $version, which cargo could not install (see above): put it on PATH and try again"
                fi
            done
        fi
        rm -rf "$dir/target"
        touch "$dir/.done"
    fi
    prefer "$dir/bin"
}

# apt_install PACKAGE...: where there is a Debian to install on and the right to do it.
apt_install() {
    have apt-get && [ "$(id -u)" = 0 ] || return 1
    say "Installing $* (once)"
    local log="$tools/apt.log"
    mkdir -p "$tools"
    {
        apt-get update &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
    } >"$log" 2>&1 </dev/null || { tail -n 5 "$log" >&2; return 1; }
}

need_rust() {
    have cargo || die "Rust: install it with rustup"
}

need_node() {
    have node && have npm || die "Node.js with npm: install version 20 or newer"
}

need_wasm_target() {
    [ -d "$(rustc --print sysroot)/lib/rustlib/$WASM_TARGET" ] && return
    have rustup || die "Rust's $WASM_TARGET target: add your distribution's package for it, or use rustup"
    say "Adding Rust's $WASM_TARGET target"
    rustup target add "$WASM_TARGET" >&2 || die "Rust's $WASM_TARGET target, which rustup could not add (see above)"
}

need_trunk() {
    have trunk && [[ "$(trunk --version)" == "trunk ${TRUNK_VERSION%.*}."* ]] && return
    install_crate trunk "$TRUNK_VERSION" --no-default-features --features rustls
}

# The command's version must be the library's, to the last digit.
need_wasm_bindgen() {
    local version
    version=$(locked wasm-bindgen)
    is_version wasm-bindgen "$version" && have wasm-bindgen-test-runner && return
    install_crate wasm-bindgen-cli "$version"
}

# install_package PACKAGE VERSION: an npm package in a folder of its own, whose path stands in $package then.
install_package() {
    package="$tools/$1-$2"
    [ -e "$package/.done" ] && return
    need_node
    say "Installing $1 $2 (once)"
    mkdir -p "$package"
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$package" "$1@$2" >&2 ||
        die "$1 $2, which npm could not install (see above)"
    touch "$package/.done"
}

# What may come into the app from elsewhere is held against deny.toml.
need_deny() {
    have cargo-deny && return
    install_crate cargo-deny "$DENY_VERSION" --no-default-features
}

need_wasm_opt() {
    have wasm-opt && return
    install_package binaryen "$BINARYEN_VERSION"
    prefer "$package/node_modules/.bin"
}

# The rules of accessibility that pages are held against.
need_axe() {
    install_package axe-core "$AXE_VERSION"
    export AXE="$package/node_modules/axe-core/axe.min.js"
}

need_lighthouse() {
    install_package lighthouse "$LIGHTHOUSE_VERSION"
    export LIGHTHOUSE="$package/node_modules/.bin/lighthouse"
}

# Chromium under whichever of its names is there, and a driver beside it.
need_chromium() {
    local name
    for attempt in found installed; do
        for name in chromium chromium-browser google-chrome google-chrome-stable; do
            have "$name" && have chromedriver && {
                CHROMIUM=${CHROMIUM:-$(command -v "$name")}
                CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver)}
                export CHROMIUM CHROMEDRIVER
                return
            }
        done
        [ "$attempt" = installed ] || apt_install chromium chromium-driver fonts-dejavu-core fonts-liberation || break
    done
    die "Chromium (or Chrome) and chromedriver of the same version: install both and put them on PATH"
}

need_firefox() {
    have firefox || have firefox-esr || apt_install firefox-esr || die "Firefox: install it and put it on PATH"
    FIREFOX=${FIREFOX:-$(command -v firefox || command -v firefox-esr)}
    have geckodriver || install_crate geckodriver "$GECKODRIVER_VERSION"
    GECKODRIVER=${GECKODRIVER:-$(command -v geckodriver)}
    export FIREFOX GECKODRIVER
}

# Locales for a browser that takes the person's language from them, in a folder of their own.
need_locales() {
    local dir="$tools/locales-en_US-sv_SE" name
    if [ ! -e "$dir/.done" ]; then
        { have localedef && [ -e /usr/share/i18n/locales/sv_SE ]; } || apt_install locales ||
            die "localedef and the sources of locales (Debian: locales)"
        mkdir -p "$dir"
        for name in en_US sv_SE; do
            localedef -i "$name" -f UTF-8 "$dir/$name.UTF-8" || die "the locale $name, which localedef could not make"
        done
        touch "$dir/.done"
    fi
    export WEBKIT_LOCALES="$dir"
}

# WebKit's port for GTK with its driver, a screen for it that nobody sees, and what gives its windows the focus there.
need_webkit() {
    local folder
    for attempt in found installed; do
        if have "${WEBKITDRIVER:-WebKitWebDriver}" && have Xvfb && have openbox; then
            for folder in /usr/lib/*/webkit2gtk-4.1 /usr/lib/webkit2gtk-4.1 /usr/libexec/webkit2gtk-4.1; do
                [ ! -x "$folder/MiniBrowser" ] || WEBKIT=${WEBKIT:-$folder/MiniBrowser}
            done
            if [ -n "${WEBKIT:-}" ]; then
                WEBKITDRIVER=${WEBKITDRIVER:-$(command -v WebKitWebDriver)}
                export WEBKITDRIVER WEBKIT
                return
            fi
        fi
        [ "$attempt" = installed ] || apt_install webkit2gtk-driver xvfb openbox || break
    done
    die "WebKitGTK 2.50 or newer with WebKitWebDriver, its MiniBrowser, Xvfb and openbox (Debian: webkit2gtk-driver xvfb openbox)"
}

need_build_tools() {
    need_rust
    need_wasm_target
    need_trunk
    need_wasm_bindgen
    need_wasm_opt
}

need_browsers() {
    need_chromium
    need_firefox
    need_webkit
    need_locales
    need_axe
}
