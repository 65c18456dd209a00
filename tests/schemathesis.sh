#!/bin/sh
# Holds the running service to its own OpenAPI document: schemathesis sends what the document allows, and what
# it does not, to every operation there is, as nobody, a person, a kiosk, a facility manager and an admin. No
# answer may be a server's error, nor one that the document does not describe.
#
#     tests/schemathesis.sh [EXAMPLES]        examples an operation and caller, 20 if it is not said
#
# Needs schemathesis (pip install schemathesis) and curl. SCHEMATHESIS names the program, ONLY some callers.
# Failures go to standard output with a command that repeats each.
set -eu
cd "$(dirname "$0")/.."
examples=${1:-20}
tool=${SCHEMATHESIS:-schemathesis}
for needed in "$tool" curl cargo; do
    command -v "$needed" >/dev/null 2>&1 || {
        echo "missing: $needed (python3 -m venv V && V/bin/pip install schemathesis; SCHEMATHESIS=V/bin/schemathesis)" >&2
        exit 1
    }
done

cargo build --locked
program=${CARGO_TARGET_DIR:-target}/debug/aanschuif
case $program in /*) ;; *) program=$PWD/$program ;; esac

folder=$(mktemp -d)
server=
stop() {
    trap - EXIT INT TERM HUP
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap stop EXIT
trap 'stop; exit 130' INT
trap 'stop; exit 143' TERM HUP
cd "$folder"

export DATABASE_URL="sqlite://$folder/data.sqlite" MAIL_URL="file:$folder/mail" SECRET_KEY="a secret key that only tests know"
# A Tuesday at ten, at the office.
export CLOCK_START=2026-11-17T09:00:00Z RATE_LIMITS=off RUST_LOG=error

cat >places.csv <<'CSV'
site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features
HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D1,1,1,
HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D2,2,1,quiet
HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D3,3,1,
HQ,Europe/Amsterdam,07:30,19:00,0,bar,cafe,60,,,,,
CSV
cat >people.csv <<'CSV'
email,name,organisation,team,language,badge,needs,visible_since
p1@example.org,First One,Host,Team,en,B1,,2026-01-01
p2@example.org,Second Two,Partner,,nl,B2,quiet,2026-01-01
p3@example.org,Third Three,Host,,en,B3,,
CSV
cat >stays.csv <<'CSV'
email,site,zone,desk,started_at,ended_at,unseen
p1@example.org,HQ,north,D1,2026-11-10T09:00:00Z,2026-11-10T11:00:00Z,
p2@example.org,HQ,north,D2,2026-11-10T09:00:00Z,2026-11-10T11:00:00Z,
CSV
for kind in places people stays; do "$program" import "$kind" "$kind.csv" >/dev/null; done
"$program" digest --week 2026-W46 --queue >/dev/null
second() { awk '{ print $2 }'; }
kiosk=$("$program" kiosk add HQ entrance | second)
facility=$("$program" access add plans --role facility | second)
admin=$("$program" access add register --role admin | second)

# A port that somebody else takes first ends the program; then another is tried.
attempt=0
until [ -n "$server" ]; do
    attempt=$((attempt + 1))
    [ "$attempt" -le 10 ] || { cat server.log >&2; exit 1; }
    port=$(awk -v seed="$$$attempt" 'BEGIN { srand(seed); print 20000 + int(rand() * 12000) }')
    LISTEN="127.0.0.1:$port" "$program" serve 2>server.log &
    server=$!
    until curl -fs -o ready "http://127.0.0.1:$port/health/ready"; do
        kill -0 "$server" 2>/dev/null || { wait "$server" || true; server=; break; }
        sleep 0.1
    done
done
url="http://127.0.0.1:$port"

# Signs in as a person by the code in their letter; prints the cookies.
sign_in() {
    post() { curl -fs -b jar -c jar -H 'content-type: application/json' -d "$2" -o answer "$url$1"; }
    : >jar
    post /api/session/codes "{\"email\":\"$1\"}"
    code=
    while [ -z "$code" ]; do
        sleep 0.1
        letter=$(grep -ls "^To:.*$1" mail/*.eml 2>/dev/null | xargs -r grep -hoE '^ *[0-9]{6} *.?$' | tail -n 1 || true)
        code=$(echo "$letter" | tr -dc '0-9')
    done
    post /api/session "{\"email\":\"$1\",\"code\":\"$code\"}"
    awk '/aanschuif/ { printf "%s%s=%s", separator, $6, $7; separator = "; " }' jar
}

status=0
check() { # check NAME PROBE [ARGUMENT ...]     PROBE: a path that answers this caller 200, and is asked for
    name=$1
    probe=$2
    shift 2
    case " ${ONLY:-$name} " in *" $name "*) ;; *) return 0 ;; esac
    echo "--- as $name"
    "$tool" run "$url/api/openapi.json" --max-examples "$examples" --seed 1 --continue-on-failure \
        --phases examples,coverage,fuzzing --request-timeout 30 --warnings off \
        --checks not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance \
        "$@" >"$name.txt" 2>&1 || { status=1; tail -n 400 "$name.txt"; }
    tail -n 3 "$name.txt"
    # What never came in tested nothing.
    curl -fs "$url/metrics" >metrics.txt
    grep "route=\"$probe\"" metrics.txt | grep -q '"20[0-9]"' || { echo "as $name nothing was let in at $probe" >&2; status=1; }
}

check nobody /api/release
check kiosk /api/kiosk/state -H "Authorization: Bearer $kiosk"
check facility /api/facility/sites -H "Authorization: Bearer $facility"
check admin /api/admin/kiosks -H "Authorization: Bearer $admin"
# What ends the session that it is called with comes last, each with a person of its own.
ends="delete-session delete-me delete-me-sessions delete-me-sessions-id"
set --
for operation in $ends; do set -- "$@" --exclude-operation-id "$operation"; done
check person /api/me -H "Cookie: $(sign_in p1@example.org)" "$@"
set --
for operation in $ends; do set -- "$@" --include-operation-id "$operation"; done
check leaver /api/session -H "Cookie: $(sign_in p2@example.org)" "$@"
echo "--- routes that let somebody in and did what was asked:"
grep -E 'status="2' metrics.txt | grep -oE 'route="[^"]*"' | sort -u | wc -l
exit "$status"
