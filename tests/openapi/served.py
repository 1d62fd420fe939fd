"""The document that the example service serves. As a program, it prints that."""

import json
import os
import pathlib
import socket
import subprocess
import time
import urllib.request


def document():
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "127.0.0.1:%d" % free.getsockname()[1]
    server = subprocess.Popen(
        [target / "debug/examples/axum_service", address],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return json.loads(fetched(f"http://{address}/openapi.json"))
    finally:
        server.kill()
        server.wait()


def fetched(url):
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=5) as response:
                return response.read()
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the example service does not respond")


if __name__ == "__main__":
    print(json.dumps(document()))
