#!/bin/sh
# Runs its arguments beside a PostgreSQL server of their own, which is stopped and deleted at the end:
#
#     tests/with-postgres.sh cargo test
#
# TEST_POSTGRES_URL names the server; its user may create databases. Works as root and as a normal user.
# Without PostgreSQL it is installed where apt-get may do so. PG_BIN names another folder of programs.
# The server's files and all temporary files of the command are in memory where there is room for them;
# with PG_DURABLE they are on the disk, and the server waits for it.
set -eu

[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT ...]" >&2; exit 2; }

# PostgreSQL refuses to run as root; Debian's package brings a user for it. Replaces the shell it runs in.
become_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        exec setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
    else
        exec "$@"
    fi
}

programs() {
    for folder in "${PG_BIN:-}" /usr/lib/postgresql/*/bin "$(dirname "$(command -v postgres || echo /none/x)")"; do
        [ -x "$folder/postgres" ] && [ -x "$folder/initdb" ] && found=$folder
    done
    [ -n "${found:-}" ] && echo "$found"
}

bin=$(programs) || {
    echo "$0: installing PostgreSQL" >&2
    if [ "$(id -u)" -eq 0 ]; then sudo=; else sudo="sudo -n"; fi
    # Debian would start a server of its own along with the package; this one is not wanted.
    $sudo mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
        echo "create_main_cluster = false" | $sudo tee /etc/postgresql-common/createcluster.conf >/dev/null
    { $sudo apt-get update && $sudo apt-get install -y --no-install-recommends postgresql; } >&2
    bin=$(programs)
} || { echo "$0: PostgreSQL is not installed and cannot be" >&2; exit 1; }

# Tests wait for the disk thousands of times, and no test turns off the machine.
folder=
if [ -z "${PG_DURABLE:-}" ] && [ -d /dev/shm ] && [ -w /dev/shm ]; then
    free=$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')
    [ "$free" -lt 3000000 ] || folder=$(mktemp -d /dev/shm/aanschuif-XXXXXXXX)
fi
folder=${folder:-$(mktemp -d)}
mkdir "$folder/tmp"
server=
stop() {
    trap - EXIT INT TERM HUP
    if [ -n "$server" ]; then
        # INT: fast shutdown, which does not wait for clients.
        kill -INT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap stop EXIT
trap 'stop; exit 130' INT
trap 'stop; exit 143' TERM HUP

if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
(become_owner "$bin/initdb" -D "$folder/data" -U postgres -A trust --locale=C.UTF-8 --encoding=UTF8 \
    --no-sync) >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }

# Durability is tested elsewhere: here a crash may lose everything, unless PG_DURABLE is set. A port that
# somebody else took meanwhile stops the server, and another is tried.
if [ -n "${PG_DURABLE:-}" ]; then
    set_durability=
else
    set_durability="-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off
        -c wal_level=minimal -c max_wal_senders=0"
fi
attempt=0
while [ -z "$server" ]; do
    attempt=$((attempt + 1))
    [ "$attempt" -le 20 ] || { cat "$folder/server.log" >&2; exit 1; }
    port=$(awk -v seed="$$$attempt" 'BEGIN { srand(seed); print 20000 + int(rand() * 12000) }')
    become_owner "$bin/postgres" -D "$folder/data" -p "$port" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=400 \
        $set_durability >"$folder/server.log" 2>&1 &
    server=$!
    # The server writes here itself that it listens; another one on that port would not.
    until grep -qs "^ready" "$folder/data/postmaster.pid"; do
        kill -0 "$server" 2>/dev/null || { wait "$server" || true; server=; break; }
        sleep 0.1
    done
done

status=0
TMPDIR="$folder/tmp" TEST_POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres" "$@" || status=$?
exit "$status"
