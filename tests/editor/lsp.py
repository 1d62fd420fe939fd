#!/usr/bin/env python3
"""What an editor shows of the macros: drives a real rust-analyzer over LSP, and compares what it
responds with the table in `cases.py`.

It makes a scratch crate that depends on the runtime by path, opens one file in it, puts the text of
each case there in turn (`^` is the cursor), and sends one request. A case may name a limit of
rust-analyzer for which it cannot work today. The exit code is 1 if one without a limit does not work.

No build needs this and no gate runs it: it takes a rust-analyzer, such as

    cargo +nightly install ra_ap_rust-analyzer --version 0.0.349 --locked --root FOLDER

Where `rust-src` is not installed, `--minicore` is the file `src/minicore.rs` of `ra_ap_test_utils`, which
cargo has unpacked into its registry by then.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sysroot
from cases import ACME, CASES, file
from client import Client, Editor

ROOT = Path(__file__).resolve().parent.parent.parent


def scratch(work, runtime):
    (work / "src").mkdir(parents=True, exist_ok=True)
    (work / "statuses").mkdir(exist_ok=True)
    (work / "Cargo.toml").write_text(
        '[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
        "[dependencies]\nstatus-set = "
        f'{{ path = "{runtime}", features = ["custom-sets"] }}\n'
    )
    (work / "statuses/acme.toml").write_text(ACME)
    (work / "src/lib.rs").write_text(file(""))


def sources(options, work):
    """The folder that stands for the sources of the standard library, if one has to."""
    if options.sysroot_src:
        return Path(options.sysroot_src).resolve()
    if options.minicore:
        return sysroot.make(options.minicore, work / "sysroot")
    toolchain = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
    if not sysroot.is_installed(toolchain):
        sys.exit(
            "rust-src is not installed: give --minicore or --sysroot-src, or rust-analyzer would "
            "install it into the toolchain"
        )
    return None


def configuration(options, work):
    settings = {
        "checkOnSave": False,
        "cachePriming": {"enable": False},
        "files": {"watcher": "client"},
        "cargo": {"buildScripts": {"enable": True}, "targetDir": str(work / "target")},
        "procMacro": {"enable": True},
        "diagnostics": {"enable": True},
        "completion": {"limit": None},
    }
    if options.proc_macro_srv:
        settings["procMacro"]["server"] = options.proc_macro_srv
    if folder := sources(options, work):
        settings["cargo"]["sysrootSrc"] = str(folder)
    return settings


def wait(client, seconds=300):
    """Waits until the macros are built. rust-analyzer says once before that it has nothing to do."""
    start, quiet = time.time(), 0
    while quiet < 6 and time.time() - start < seconds:
        time.sleep(0.5)
        quiet = quiet + 1 if client.quiescent.is_set() else 0
    print(f"ready after {time.time() - start:.1f} s: {client.health}", file=sys.stderr)


def judge(case, response):
    """What is missing in a response, and what should not be there."""
    text = "\n".join(response)
    if case.ask == "completion":
        missing = [want for want in case.want if not any(want in label for label in response)]
        labels = [label.split("(")[0].split(" ")[0] for label in response]
        return missing, [never for never in case.never if never in labels]
    missing = [want for want in case.want if want not in text]
    if case.first and not (response and case.first in response[0]):
        missing.append(f"first {case.first}")
    return missing, [never for never in case.never if never in text]


def show(response):
    for line in response[:40]:
        print("        | " + line.replace("\n", "\n        |   "))
    if len(response) > 40:
        print(f"        | … {len(response)} in all")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ra", default="rust-analyzer", help="the program")
    parser.add_argument("--runtime", default=ROOT / "runtime", help="the folder of `status-set`")
    parser.add_argument("--work", default=Path(tempfile.gettempdir()) / "status-set-editor")
    parser.add_argument("--minicore", help="stands for `core` where `rust-src` is not installed")
    parser.add_argument("--sysroot-src", help="a folder with `core/src/lib.rs`, `alloc`, and `std`")
    parser.add_argument("--proc-macro-srv", help="the server of macros, if not the toolchain's")
    parser.add_argument("--filter", default="", help="a regular expression for names of cases")
    parser.add_argument("--show", action="store_true", help="prints the responses")
    parser.add_argument("--json", help="writes a file with name -> [works, response]")
    options = parser.parse_args()

    work = Path(options.work).resolve()
    scratch(work, Path(options.runtime).resolve())
    client = Client([options.ra], work, configuration(options, work))
    editor = Editor(client, work / "src/lib.rs")
    wait(client)

    failed, limited, results = 0, 0, {}
    for case in CASES:
        if not re.search(options.filter, case.name):
            continue
        offset = case.text.find("^")
        editor.write(case.text.replace("^", "", 1))
        begin = time.time()
        response = getattr(editor, case.ask)(max(offset, 0))
        took = (time.time() - begin) * 1000
        missing, wrong = judge(case, response)
        works = not missing and not wrong
        failed += not works and not case.limit
        limited += not works and bool(case.limit)
        results[case.name] = [works, response]
        verdict, note = "works", ""
        if not works and case.limit:
            verdict, note = "limit", f" ({case.limit})"
        elif not works:
            verdict, note = "NO", f" missing {missing} wrong {wrong}"
        print(f"{verdict:5} {took:6.0f} ms {case.ask:15} {case.name}{note}", flush=True)
        if options.show:
            show(response)
    if options.json:
        Path(options.json).write_text(json.dumps(results, indent=1))
    client.close()
    works = len(results) - failed - limited
    print(f"{works} of {len(results)} work, {limited} cannot, {failed} do not")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
