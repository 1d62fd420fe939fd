#!/usr/bin/env python3
"""Provokes each status of the set `nginx` in a real nginx, and writes down what became of it.

usage: tests/nginx/observe.py

Writes `observed.txt` beside this script, which has three kinds of lines:

    CODE error_page accepted|refused      whether that directive takes the code
    CODE WAY LOGGED SENT PAGE             what the log and the client got, `-` for nothing (see WAYS)
    CODE return SENT                      a code that `return` does not send as it is, of 200 to 599

and `phrases.txt` with the reason phrases that nginx sends. `tests/crates/facts/tests/nginx.rs` compares the dataset
with both. Needs nginx with
TLS (Debian's package `nginx`) and openssl, talks to the loopback alone, and leaves no file elsewhere.
"""
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
os.environ["PATH"] += ":/usr/sbin"  # where Debian keeps it

# What the configuration does about a code: nothing; a page for it; a page, and the code is kept.
WAYS = {"stock": "", "page": "error_page {} /page;", "kept": "error_page {0} ={0} /page;"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def certificates():
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    for name in ["server", "stranger"]:
        run("openssl", "req", "-x509", *key, "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.crt")


def directive(way, codes):
    return "\n".join(WAYS[way].format(code) for code in codes)


def configuration(ports):
    servers = ""
    for way in WAYS:
        page = 'location = /page { internal; return 200 "page"; }'
        # 499 has no page: whoever it was for is gone.
        servers += f"""
        server {{
            listen 127.0.0.1:{ports[way, 'plain']};
            {directive(way, [444, 494])}
            {page}
            location = /closed {{ return 444; }}
            location = /silent {{ proxy_pass http://unix:silent.sock:; }}
        }}
        server {{
            listen 127.0.0.1:{ports[way, 'tls']} ssl;
            {directive(way, [495, 496, 497])}
            {page}
            ssl_certificate server.crt;
            ssl_certificate_key server.key;
            ssl_client_certificate server.crt;
            ssl_verify_client on;
        }}"""
    returns = "\n".join(f"location = /{code} {{ return {code}; }}" for code in range(200, 600))
    return f"""
    daemon off;
    master_process off;
    pid nginx.pid;
    events {{ worker_connections 64; }}
    http {{
        log_format status $status;
        access_log status.log status;
        client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi; scgi_temp_path scgi;
        client_header_buffer_size 1k;
        large_client_header_buffers 2 1k;
        {servers}
        server {{
            listen 127.0.0.1:{ports['returns']};
            access_log off;
            {returns}
        }}
    }}"""


def accepts(line):
    """Whether nginx takes a configuration with this line."""
    Path("try.conf").write_text(f"pid try.pid; events {{}} http {{ access_log off; server {{ {line} }} }}")
    tried = subprocess.run(["nginx", "-t", "-p", ".", "-c", "try.conf", "-e", "try.log"], capture_output=True)
    return tried.returncode == 0


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.settimeout(5)
    return connection


def answer(connection, request):
    """The status line that comes back, and the body; empty if nothing does."""
    text = b""
    try:
        connection.sendall(request.encode())
        while part := connection.recv(65536):
            text += part
    except ConnectionError:
        pass
    connection.close()
    head, _, body = text.decode().partition("\r\n\r\n")
    return head.split("\r\n")[0], body


def request(path="/", more=""):
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{more}Connection: close\r\n\r\n"


def over_tls(port, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if certificate:
        context.load_cert_chain(f"{certificate}.crt", f"{certificate}.key")
    return answer(context.wrap_socket(connect(port)), request())


def leave(port):
    connection = connect(port)
    connection.sendall(request("/silent").encode())
    time.sleep(0.2)
    connection.close()
    return "", ""


PROVOKE = {
    444: lambda plain, tls: answer(connect(plain), request("/closed")),
    494: lambda plain, tls: answer(connect(plain), request(more=f"Cookie: {'a' * 2000}\r\n")),
    495: lambda plain, tls: over_tls(tls, "stranger"),
    496: lambda plain, tls: over_tls(tls, None),
    497: lambda plain, tls: answer(connect(tls), request()),
    499: lambda plain, tls: leave(plain),
}


def logged(log):
    """The next line of the log."""
    patience = time.monotonic() + 5
    while not (line := log.readline()).endswith("\n"):
        if time.monotonic() > patience:
            sys.exit("nginx has logged nothing")
        time.sleep(0.01)
    return line.strip()


def observe(ports):
    lines = []
    with open("status.log", encoding="ascii") as log:
        for code, provoke in PROVOKE.items():
            configured = accepts(f"error_page {code} /page;")
            lines.append(f"{code} error_page {'accepted' if configured else 'refused'}")
            for way in WAYS:
                status_line, body = provoke(ports[way, "plain"], ports[way, "tls"])
                page = "configured" if body == "page" else "built-in" if body else "-"
                lines.append(f"{code} {way} {logged(log)} {number(status_line)} {page}")
    return lines


def number(status_line):
    return status_line.split(" ")[1] if status_line else "-"


def returns(port):
    """What `return` does with each code: the phrases, and the codes that nginx does not send."""
    phrases, kept_back = [], []
    for code in range(200, 600):
        status_line, _ = answer(connect(port), request(f"/{code}"))
        if number(status_line) != str(code):
            kept_back.append(f"{code} return {number(status_line)}")
        elif phrase := status_line.split(" ", 2)[2]:
            phrases.append(f"{code} {phrase}")
    return phrases, kept_back


def main():
    version = run("nginx", "-v").stderr.split("nginx/")[1].split()[0]
    ports = {(way, kind): free_port() for way in WAYS for kind in ["plain", "tls"]}
    ports["returns"] = free_port()
    certificates()
    Path("nginx.conf").write_text(configuration(ports))
    # Takes connections, as the kernel does, and never answers.
    silent = socket.socket(socket.AF_UNIX)
    silent.bind("silent.sock")
    silent.listen(16)
    server = subprocess.Popen(["nginx", "-p", ".", "-c", "nginx.conf", "-e", "error.log"])
    try:
        for _ in range(100):
            if Path("nginx.pid").exists() and Path("nginx.pid").read_text():
                break
            time.sleep(0.05)
        observed = observe(ports)
        phrases, kept_back = returns(ports["returns"])
    finally:
        server.terminate()
        server.wait()
    write(HERE / "observed.txt", f"nginx {version}", observed + kept_back)
    write(HERE / "phrases.txt", f"nginx {version}", phrases)


def write(path, origin, lines):
    path.write_text("\n".join([f"# {origin}", *lines]) + "\n")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
    os.chdir(HERE)
