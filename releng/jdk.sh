# Finds a Java that is new enough; sourced by the scripts, in the checkout and in the product alike.

BOLIGMONITOR_JAVA=21

# Feature release of the Java home $1, nothing if it is none: 17, 21, 25
java_release() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Is $1 the home of a Java that is new enough?
java_fits() {
    local release
    release=$(java_release "$1")
    [ -n "$release" ] && [ "$release" -ge "$BOLIGMONITOR_JAVA" ]
}

# Home of the java on the PATH, behind all links
java_on_path() {
    local java link
    java=$(command -v java) || return 0
    while link=$(readlink "$java"); do
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
    dirname "$(dirname "$java")"
}

# Sets JAVA_HOME: the given one, else the one on the PATH, else the newest of the system
use_jdk() {
    local home best='' best_release=0 release
    for home in "${JAVA_HOME:-}" "$(java_on_path)"; do
        if [ -n "$home" ] && java_fits "$home"; then
            best=$home
            break
        fi
    done
    if [ -z "$best" ]; then
        for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
                /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
            release=$(java_release "$home")
            if [ -n "$release" ] && [ "$release" -ge "$BOLIGMONITOR_JAVA" ] && [ "$release" -gt "$best_release" ]; then
                best=$home
                best_release=$release
            fi
        done
    fi
    if [ -z "$best" ]; then
        echo "BoligMonitor needs Java $BOLIGMONITOR_JAVA or newer; install it or point JAVA_HOME to it." >&2
        return 4
    fi
    JAVA_HOME=$best
    export JAVA_HOME
}
