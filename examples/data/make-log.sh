#!/usr/bin/env bash
# Makes nginx-access.log: starts a real nginx on the loopback, provokes every
# status in it, and keeps the access log exactly as nginx wrote it.
#
# Needs nginx (1.22 or newer, with TLS, HTTP/2 and DAV: the stock Debian build),
# python3, openssl and curl. Needs no root rights, and touches no file outside a
# temporary folder except the log beside this script.
#
#   examples/data/make-log.sh
#   HTTP_PORT=28080 TLS_PORT=28443 examples/data/make-log.sh   # if the ports are taken
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
http=${HTTP_PORT:-18080}
tls=${TLS_PORT:-18443}
PATH=$PATH:/usr/sbin       # where Debian keeps nginx; not in every user's PATH
export TZ=UTC              # the log shall not tell where it was made

tmp=$(mktemp -d)
server=
stop() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null && wait "$server" || true; fi
  server=
}
trap 'stop; rm -rf "$tmp"' EXIT
cd "$tmp"

# --- content ---------------------------------------------------------------
mkdir -p www/{tea,css,img,js,empty} www/files tmp
for page in index about contact tea/index tea/green tea/black; do
  { echo "<h1>$page</h1>"; printf 'A line about %s.\n' $(seq 40); } > "www/$page.html"
done
printf 'body { margin: 0 }\n%.0s' $(seq 60) > www/css/site.css
printf 'void 0;\n%.0s' $(seq 400) > www/js/app.js
head -c 20000 /dev/zero > www/img/pot.png
head -c 318 /dev/zero > www/favicon.ico
echo 'Sorry.' > www/sorry.html
echo 'reader:{PLAIN}leaf' > passwords
for n in 1 2 3 4 5 6 7 8; do echo old > "www/files/old-$n.txt"; done
# A fixed date, so that the conditional requests have something to compare with.
find www -type f -exec touch -d '2024-01-01 00:00:00' {} +

# --- certificates: our own authority, and one that the server does not know -
ec=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
for ca in own foreign; do
  openssl req -x509 "${ec[@]}" -days 2 -subj "/CN=$ca authority" \
    -keyout "$ca.key" -out "$ca.crt" 2>/dev/null
done
leaf() { # leaf NAME AUTHORITY: writes NAME.pem, key and certificate in one file
  openssl req "${ec[@]}" -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" 2>/dev/null
  openssl x509 -req -in "$1.csr" -CA "$2.crt" -CAkey "$2.key" -CAcreateserial \
    -days 2 -out "$1.crt" 2>/dev/null
  cat "$1.key" "$1.crt" > "$1.pem"
}
leaf shop own
leaf partner own
leaf stranger foreign

# --- nginx -----------------------------------------------------------------
# Without IPv6 the same requests come over IPv4: other addresses, same counts.
listen6=
if python3 -c 'import socket; socket.create_server(("::1", 0), family=socket.AF_INET6)' 2>/dev/null
then listen6="listen [::1]:$http;"; fi

cat > nginx.conf <<CONF
daemon off;
master_process off;       # one process, of the user who runs this script
pid nginx.pid;
events { worker_connections 256; }

http {
  access_log access.log combined;     # combined is built in: no log_format here
  client_body_temp_path tmp/body;
  proxy_temp_path tmp/proxy;
  fastcgi_temp_path tmp/fastcgi;
  uwsgi_temp_path tmp/uwsgi;
  scgi_temp_path tmp/scgi;
  types { text/html html; text/css css; text/javascript js; image/png png; }

  # Small limits, so that 413, 414 and 494 need no large requests,
  # and short ones, so that 408 and 504 need no patience.
  client_max_body_size 8k;
  client_header_buffer_size 1k;
  large_client_header_buffers 2 1k;
  client_header_timeout 200ms;
  client_body_timeout 200ms;
  lingering_timeout 200ms;            # after a 413, the wait for the rest of the body
  # The first request passes, and the next passes only a minute later.
  limit_req_zone \$server_name zone=search:64k rate=1r/m;
  limit_req_zone \$server_name zone=report:64k rate=1r/m;

  # Whoever asks for no name of ours is hung up on: the usual use of 444.
  server {
    listen 127.0.0.1:$http default_server;
    return 444;
  }

  server {
    listen 127.0.0.1:$http;
    $listen6
    server_name shop.example;
    root www;

    # nginx logs and sends 494 to 497 as 400, even with an error_page; only "=494"
    # lets the number itself out, to the log and to the client.
    error_page 494 =494 /sorry.html;

    location = /old-shop      { return 301 /tea/; }
    location = /today         { return 302 /tea/green.html; }
    location = /basket        { return 307 /api/basket; }
    location = /ping          { return 204; }
    location /api/            { default_type application/json; return 200 '{"ok":true}\n'; }
    location /internal/       { deny all; }
    location /admin/          { auth_basic admin; auth_basic_user_file $tmp/passwords; alias www/tea/; }
    location /files/          { dav_methods PUT DELETE MKCOL; }
    location /search          { limit_req zone=search; limit_req_status 429; try_files /about.html =404; }
    location /report          { limit_req zone=report; try_files /about.html =404; }  # 503 is the default
    location /loop/           { rewrite ^ /loop/again last; }   # nginx gives up after ten rounds: 500

    # An upstream that is not there, and one that takes connections and keeps silent.
    location /app/            { proxy_pass http://unix:$tmp/missing.sock:; }
    location /slow/           { proxy_pass http://unix:$tmp/silent.sock:; proxy_read_timeout 200ms; }
    location /stream/         { proxy_pass http://unix:$tmp/silent.sock:; proxy_read_timeout 60s; }

    # Imitations: nginx never makes these itself. They stand for what another
    # vendor's proxy behind it (or in front of it) would have responded.
    location = /edge/460      { return 460; }
    location = /edge/520      { return 520; }
    location = /edge/522      { return 522; }
    location = /edge/525      { return 525; }
    # Imitations as well: codes that no list knows.
    location = /edge/299      { return 299; }
    location = /edge/777      { return 777; }
  }

  # The same limits without error_page: here the log has 400 in place of 494 to 497.
  server {
    listen 127.0.0.1:$http;
    server_name stock.example;
    root www;
  }

  ssl_certificate shop.pem;
  ssl_certificate_key shop.pem;
  ssl_client_certificate own.crt;
  ssl_verify_client on;

  server {
    listen 127.0.0.1:$tls ssl http2;
    server_name shop.example;
    root www;
    error_page 495 =495 /sorry.html;   # a certificate that does not verify
    error_page 496 =496 /sorry.html;   # no certificate
    error_page 497 =497 /sorry.html;   # plain HTTP to the TLS port
    location /api/ { default_type application/json; return 200 '{"ok":true}\n'; }
  }

  server {
    listen 127.0.0.1:$tls ssl http2;
    server_name stock.example;
    root www;
  }
}
CONF

nginx -p "$tmp/" -c nginx.conf -e error.log 2>start.log &
server=$!
# nginx writes its pid only after it has opened its ports.
for _ in $(seq 100); do [[ -s nginx.pid ]] && break; sleep 0.05; done
[[ -s nginx.pid ]] || { cat start.log error.log >&2; exit 1; }

python3 "$here/make-log-clients.py" "$http" "$tls" "${listen6:+::1}"
stop

cp access.log "$here/nginx-access.log"
echo "lines: $(wc -l < access.log)"
# In combined format the status is the first number after the closing quote of
# the request; nginx writes a quote inside the request as \x22, so a split at
# the quotes is safe.
awk -F'"' '{ split($3, field, " "); count[field[1]]++ } END { for (s in count) print s, count[s] }' \
  access.log | sort -n
