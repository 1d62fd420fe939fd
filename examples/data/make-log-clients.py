"""The clients of make-log.sh: sends every request, one after another.

usage: make-log-clients.py HTTP_PORT TLS_PORT [IPV6_ADDRESS]

Runs in the folder of the running nginx. Each request names the status it is
meant to provoke, and is checked against the line that nginx then logs; so the
counts of two runs cannot differ without an error.
"""
import random
import socket
import ssl
import subprocess
import sys
import time

HTTP, TLS = int(sys.argv[1]), int(sys.argv[2])
IPV6 = sys.argv[3] if len(sys.argv) > 3 else ""

pick = random.Random(9110)  # a fixed seed: the same requests in the same order
AGENTS = [
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
    "ExampleBot/1.0 (+https://bot.example/)",
    'odd "quoted" agent/0.1',
]
SHARES = [25, 40, 20, 14, 1]  # of the agents, in percent
REFERERS = [None, None, "https://shop.example/", "https://shop.example/tea/", "https://search.example/?q=green+tea"]
PAGES = ["/", "/about.html", "/contact.html", "/tea/", "/tea/green.html", "/tea/black.html?from=list"]
ASSETS = ["/css/site.css", "/js/app.js?v=3", "/img/pot.png", "/favicon.ico"]
API = ["/api/teas?page=1&per_page=20", "/api/teas?page=2&per_page=20", "/api/teas/17", "/api/basket"]
LOST = ["/robots.txt", "/tea/white.html", "/wp-login.php", "/.env", "/img/cup.webp", "/feed?format=atom", "/apple-touch-icon.png"]
FILE_DATE = "Mon, 01 Jan 2024 00:00:00 GMT"  # of every file, see make-log.sh


def request(method, path, *headers, body=b"", host="shop.example", version="HTTP/1.1"):
    """A whole request as bytes, with an agent and perhaps a referer."""
    lines = [f"{method} {path} {version}", f"Host: {host}", f"User-Agent: {pick.choices(AGENTS, SHARES)[0]}"]
    referer = pick.choice(REFERERS)
    if referer:
        lines.append(f"Referer: {referer}")
    if body:
        lines.append(f"Content-Length: {len(body)}")
    lines += [*headers, "Connection: close", "", ""]
    return "\r\n".join(lines).encode() + body


def talk(connection, data):
    """Sends, then reads until nginx closes. Some errors of nginx come with a
    reset of the connection; the log tells what happened, so it is no matter."""
    try:
        connection.sendall(data)
        while connection.recv(65536):
            pass
    except OSError:
        pass
    connection.close()


def connect(port):
    # All of 127.0.0.0/8 is the loopback: a few different clients for the log.
    return socket.create_connection(("127.0.0.1", port), source_address=(f"127.0.0.{pick.randint(1, 6)}", 0))


def plain(data, port=HTTP):
    return lambda: talk(connect(port), data)


def over_ipv6(data):
    return (lambda: talk(socket.create_connection((IPV6, HTTP)), data)) if IPV6 else plain(data)


def over_tls(data, certificate, name="shop.example"):
    def run():
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        if certificate:
            context.load_cert_chain(certificate)
        talk(context.wrap_socket(connect(TLS), server_hostname=name), data)
    return run


def over_http2(path):
    # The one thing that python's library cannot speak.
    return lambda: subprocess.run(
        ["curl", "-sk", "--http2", "--cert", "partner.pem", "-A", "example-sync/2.3", "-o", "page",
         "--resolve", f"shop.example:{TLS}:127.0.0.1", f"https://shop.example:{TLS}{path}"], check=True)


def leave_early(data, after=0.1):
    """Sends and hangs up while nginx still waits."""
    def run():
        connection = connect(HTTP)
        connection.sendall(data)
        time.sleep(after)
        connection.close()
    return run


def get(path, *headers, **more):
    return plain(request("GET", path, *headers, **more))


plan = []  # (status that nginx shall log, client to run)


def add(count, status, client):
    """`client` is called for each repetition, so that each picks anew."""
    plan.extend((status, client(n)) for n in range(count))


# What a healthy site logs most of the time.
add(150, 200, lambda n: get(pick.choice(PAGES)))
add(110, 200, lambda n: get(pick.choice(ASSETS)))
add(40, 200, lambda n: get(pick.choice(API)))
add(12, 200, lambda n: plain(request("HEAD", pick.choice(PAGES), version=pick.choice(["HTTP/1.0", "HTTP/1.1"]))))
add(14, 200, lambda n: plain(request("POST", "/api/basket", "Content-Type: application/json", body=b'{"tea":17,"grams":100}')))
add(4, 200, lambda n: get("/admin/", "Authorization: Basic cmVhZGVyOmxlYWY="))  # reader:leaf
add(8, 200, lambda n: over_ipv6(request("GET", pick.choice(PAGES))))
add(8, 200, lambda n: over_tls(request("GET", pick.choice(API)), "partner.pem"))
add(8, 200, lambda n: over_http2(pick.choice(API)))
add(2, 200, lambda n: get("/tea/green.html?note=%22caf%C3%A9%22"))
add(2, 200, lambda n: get('/tea/green.html?note="café"'))  # raw: logged as \x22 and \xC3\xA9
add(90, 304, lambda n: get(pick.choice(ASSETS), f"If-Modified-Since: {FILE_DATE}"))
add(30, 304, lambda n: get(pick.choice(PAGES), f"If-Modified-Since: {FILE_DATE}"))
add(68, 404, lambda n: get(pick.choice(LOST)))
add(4, 404, lambda n: over_ipv6(request("GET", pick.choice(LOST))))

# Other responses of a healthy site.
add(5, 201, lambda n: plain(request("PUT", f"/files/new-{n}.txt", body=b"new\n")))
add(5, 204, lambda n: get("/ping"))
add(3, 204, lambda n: plain(request("PUT", f"/files/old-{n + 1}.txt", body=b"newer\n")))
add(2, 204, lambda n: plain(request("DELETE", f"/files/old-{n + 5}.txt")))
add(12, 206, lambda n: get("/img/pot.png", f"Range: bytes={n * 1000}-{n * 1000 + 999}"))
add(6, 301, lambda n: get("/tea"))  # a folder without its slash
add(8, 301, lambda n: get("/old-shop?id=17"))
add(9, 302, lambda n: get("/today"))
add(3, 307, lambda n: plain(request("POST", "/basket", body=b"tea=17")))

# Mistakes of clients.
add(3, 400, lambda n: plain(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(20)))  # TLS to the plain port
add(2, 400, lambda n: plain(b"\x00\r\n\r\n"))
add(2, 400, lambda n: plain(b"GET /tea/ HTTP/1.1\r\nUser-Agent: no-host/1.0\r\n\r\n"))
add(2, 400, lambda n: leave_early([b"GET /te", b"\r\n"][n]))  # the second leaves no request at all
add(6, 401, lambda n: get("/admin/"))
add(2, 401, lambda n: get("/admin/", "Authorization: Basic cmVhZGVyOndyb25n"))  # reader:wrong
add(7, 403, lambda n: get("/internal/metrics"))
add(3, 403, lambda n: get("/empty/"))  # a folder without index
add(5, 405, lambda n: plain(request("POST", "/about.html", body=b"comment=hello")))
add(1, 405, lambda n: plain(request("TRACE", "/")))
add(3, 408, lambda n: plain(request("PUT", "/files/late.txt", "Content-Length: 100")))
add(2, 408, lambda n: plain(b"GET /tea/"))  # and no more
add(2, 409, lambda n: plain(request("MKCOL", "/files/no-such-folder/box/")))
add(3, 412, lambda n: get("/about.html", "If-Unmodified-Since: Sun, 01 Jan 2023 00:00:00 GMT"))
add(4, 413, lambda n: plain(request("POST", "/api/photos", "Content-Length: 500000")))
add(3, 414, lambda n: get("/tea/?q=" + "green+" * 200))
add(1, 415, lambda n: plain(request("MKCOL", "/files/box/", body=b"x")))
add(3, 416, lambda n: get("/img/pot.png", "Range: bytes=50000-"))
# A name that differs from the one of the TLS handshake.
add(2, 421, lambda n: over_tls(request("GET", "/", host="stock.example"), "partner.pem"))
add(14, 429, lambda n: get(f"/search?q=green+tea&page={n + 2}"))

# nginx's own codes.
add(6, 444, lambda n: get("/", host="192.0.2.10"))
add(4, 444, lambda n: plain(request("POST", "/cgi-bin/login", host="other.example", body=b"a=1")))
add(1, 444, lambda n: plain(b"GET /\r\n"))  # HTTP/0.9
add(5, 494, lambda n: get("/", "Cookie: basket=" + "17." * 500))
add(2, 400, lambda n: get("/", "Cookie: basket=" + "17." * 500, host="stock.example"))
add(4, 495, lambda n: over_tls(request("GET", "/api/stock"), "stranger.pem"))
add(1, 400, lambda n: over_tls(request("GET", "/api/stock", host="stock.example"), "stranger.pem", "stock.example"))
add(6, 496, lambda n: over_tls(request("GET", "/api/stock"), None))
add(1, 400, lambda n: over_tls(request("GET", "/api/stock", host="stock.example"), None, "stock.example"))
add(5, 497, lambda n: plain(request("GET", "/"), TLS))
add(1, 400, lambda n: plain(request("GET", "/", host="stock.example"), TLS))
add(11, 499, lambda n: leave_early(request("GET", f"/stream/news?since={n}")))
add(2, 499, lambda n: leave_early(request("POST", "/stream/upload", body=b"data")))

# Mistakes of servers.
add(4, 500, lambda n: get("/loop/"))
add(2, 501, lambda n: plain(request("POST", "/api/basket", "Transfer-Encoding: gzip")))
add(12, 502, lambda n: get(f"/app/orders/{n + 100}"))
add(5, 503, lambda n: get("/report?month=2024-01"))
add(9, 504, lambda n: get(f"/slow/report?year={2015 + n}"))
add(1, 505, lambda n: get("/", version="HTTP/3.0"))

# Imitations of what a vendor's proxy responds with, and two codes that no list knows.
for count, status in [(2, 460), (5, 520), (3, 522), (2, 525), (2, 299), (1, 777)]:
    add(count, status, lambda n: get(f"/edge/{status}"))

pick.shuffle(plan)
# The one request that each limit lets through comes before all others.
plan[:0] = [(200, get("/search?q=green+tea")), (200, get("/report?month=2024-01"))]

# Takes connections (the kernel does that) and never responds: for 499 and 504.
silent = socket.socket(socket.AF_UNIX)
silent.bind("silent.sock")
silent.listen(128)

with open("access.log", encoding="utf-8") as log:
    for status, client in plan:
        client()
        line, patience = log.readline(), time.monotonic() + 5
        while not line.endswith("\n"):
            if time.monotonic() > patience:
                sys.exit(f"no line in the log for a {status}, only {line!r}")
            time.sleep(0.001)
            line += log.readline()
        logged = line.split('"')[2].split()[0]
        if logged != str(status):
            sys.exit(f"meant to provoke {status}, but nginx logged: {line}")
