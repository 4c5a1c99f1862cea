# Sourced by the benchmarks. measure NAME WORD...: runs a command line of boligmonitor; prints seconds and the most memory that the
# process held, in MB. Needs $scratch.
measure() {
    local name=$1 begun ended peak=0 now pid
    shift
    begun=$(date +%s.%N)
    ./boligmonitor "$@" >"$scratch/log" 2>&1 &
    pid=$!
    while now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null) && [ -n "$now" ]; do
        peak=$now
        sleep 0.05
    done
    if ! wait "$pid"; then
        cat "$scratch/log" >&2
        exit 1
    fi
    ended=$(date +%s.%N)
    awk -v n="$name" -v b="$begun" -v e="$ended" -v p="$peak" 'BEGIN { printf "%-58s %6.1f s  %5d MB\n", n, e - b, p / 1024 }'
}
