#!/usr/bin/env python3
"""Writes the statuses that other packages list into the `.txt` files beside this script.

usage: tests/peers/make.py

Each file says in its first line what it is from, and then has a code and its phrase in each line.
`tests/tests/peers` compares the dataset with them. Needs python3, node with npm, perl, cargo and
Debian's apt; installs nothing: packages are unpacked in a temporary folder. Run it when a peer has a new
version, and explain in the test what has changed.
"""
import ast
import http
import json
import os
import platform
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

# The newest versions at the time of the last run.
NPM = ["statuses@2.0.2", "http-status-codes@2.3.0", "http-status@2.1.0"]
WERKZEUG = "werkzeug==3.1.9"
PERL = "libhttp-message-perl"
HTTP_TYPES = "2.12.0"


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def write(name, origin, statuses):
    lines = [f"# {origin}"]
    lines += [f"{code} {phrase}" for code, phrase in sorted((int(c), p) for c, p in statuses.items())]
    (HERE / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(statuses)} statuses of {origin}")


def node(script):
    return json.loads(output("node", "-e", f"console.log(JSON.stringify({script}))"))


def python():
    statuses = {status.value: status.phrase for status in http.HTTPStatus}
    write("python", f"Python {platform.python_version()}, http.HTTPStatus", statuses)


def nodejs():
    write("node", f"Node.js {node('process.version')}, http.STATUS_CODES", node("http.STATUS_CODES"))


def npm():
    # npm would look for a project in the folders above.
    Path("package.json").write_text("{}")
    output("npm", "install", "--silent", "--ignore-scripts", *NPM)
    statuses, codes, status = NPM
    write("statuses", f"npm {statuses}", node("require('statuses').message"))
    phrases = """(codes => Object.fromEntries(Object.values(codes.StatusCodes)
        .filter(code => typeof code == 'number')
        .map(code => [code, codes.getReasonPhrase(code)])))(require('http-status-codes'))"""
    write("http-status-codes", f"npm {codes}", node(phrases))
    official = """(status => Object.fromEntries(Object.entries(status)
        .filter(([key]) => /^[0-9]{3}$/.test(key))))(require('http-status').default)"""
    write("http-status", f"npm {status}", node(official))
    for vendor in ["nginx", "cloudflare", "iis"]:
        extra = official.replace("Object.entries(status)", f"Object.entries(status.extra.{vendor})")
        write(f"http-status-{vendor}", f"npm {status}, extra.{vendor}", node(extra))


def werkzeug():
    output(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", WERKZEUG)
    with zipfile.ZipFile(next(Path().glob("*.whl"))) as wheel:
        source = wheel.read("werkzeug/http.py").decode()
    # The rest of the module needs the rest of the package.
    table = source.split("\nHTTP_STATUS_CODES = ", 1)[1].split("\n}", 1)[0] + "\n}"
    write("werkzeug", f"PyPI {WERKZEUG}, werkzeug.http.HTTP_STATUS_CODES", ast.literal_eval(table))


def perl():
    output("apt-get", "download", PERL)
    package = next(Path().glob("*.deb"))
    output("dpkg", "-x", str(package), "perl")
    print_all = 'use HTTP::Status; print "$_ ", HTTP::Status::status_message($_), "\\n" for ' \
        "grep { defined HTTP::Status::status_message($_) } 100..999;"
    lines = output("perl", "-Iperl/usr/share/perl5", "-e", print_all).splitlines()
    version = output("dpkg-deb", "-f", str(package), "Version").strip()
    write("perl", f"Debian {PERL} {version}, HTTP::Status", dict(line.split(" ", 1) for line in lines))


def http_types():
    Path("src").mkdir()
    Path("Cargo.toml").write_text(f"""
        [package]
        name = "peer"
        edition = "2024"
        [dependencies]
        http-types = {{ version = "={HTTP_TYPES}", default-features = false }}
    """)
    Path("src/main.rs").write_text("""
        fn main() {
            for code in 100..=999_u16 {
                if let Ok(status) = http_types::StatusCode::try_from(code) {
                    println!("{code} {}", status.canonical_reason());
                }
            }
        }
    """)
    lines = output("cargo", "run", "--quiet").splitlines()
    write("http-types", f"crates.io http-types {HTTP_TYPES}, StatusCode", dict(line.split(" ", 1) for line in lines))


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    # Debian downloads as a user of its own.
    os.chmod(folder, 0o777)
    for make in [python, nodejs, npm, werkzeug, perl, http_types]:
        make()
    os.chdir(HERE)
