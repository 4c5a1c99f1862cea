# Sees to the parts of the system that windows and drawn text need; sourced by the scripts.

# Is the shared library $1 there?
has_library() {
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep "^[[:space:]]*$1 " >/dev/null
}

# Debian names of what is missing for $1: text, window or display (each includes the one before)
missing_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    has_library libfontconfig.so.1 || echo libfontconfig1
    { find -L /usr/share/fonts "$HOME/.local/share/fonts" \( -name '*.ttf' -o -name '*.otf' \) -print 2>/dev/null || true; } | grep . >/dev/null \
        || echo fonts-dejavu-core
    [ "$1" != text ] || return 0
    has_library libgtk-3.so.0 || echo libgtk-3-0
    has_library libXtst.so.6 || echo libxtst6
    [ "$1" != window ] || return 0
    command -v Xvfb >/dev/null || echo xvfb
}

# Installs Debian packages when it may; else says the command in one line
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Missing on this system (Debian's names): $*" >&2
        return 4
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "Missing on this system; please run: sudo apt-get install -y $*" >&2
        return 4
    fi
    echo "Installing $* ..." >&2
    if ! { DEBIAN_FRONTEND=noninteractive apt-get update -qq \
            && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1; then
        echo "Could not install; please run: apt-get update && apt-get install -y $*" >&2
        return 4
    fi
}

# Makes sure that the system can do $1: text, window or display
use_system() {
    local missing
    missing=$(missing_packages "$1")
    # shellcheck disable=SC2086 -- package names carry no blanks
    [ -z "$missing" ] || install_packages $missing
}
