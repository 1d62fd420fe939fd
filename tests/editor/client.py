"""A language client that knows as much as the cases need, and the file that it has open."""

import json
import os
import re
import subprocess
import threading
import time
from pathlib import Path

# Content was modified, or the request was cancelled: ask again.
AGAIN = (-32801, -32802, -32800)


class Client:
    """The connection to a rust-analyzer."""

    def __init__(self, command, root, options, env=None):
        log = open(root / "rust-analyzer.log", "w")
        self.server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                       stderr=log, env=env, cwd=root)
        self.responses, self.lock, self.number = {}, threading.Condition(), 0
        self.quiescent, self.health = threading.Event(), None
        self.options = options
        threading.Thread(target=self._read, daemon=True).start()
        uri = root.as_uri()
        self.capabilities = self.request("initialize", {
            "processId": os.getpid(), "rootUri": uri,
            "workspaceFolders": [{"uri": uri, "name": "scratch"}],
            "initializationOptions": options,
            "capabilities": {
                "workspace": {"configuration": False, "workspaceFolders": True},
                "window": {"workDoneProgress": False},
                "textDocument": {
                    "completion": {"completionItem": {
                        "documentationFormat": ["markdown"], "labelDetailsSupport": True,
                        "resolveSupport": {"properties": ["documentation", "detail"]}}},
                    "hover": {"contentFormat": ["markdown"]},
                    "diagnostic": {},
                    "definition": {"linkSupport": True},
                    "rename": {"prepareSupport": True},
                    "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
                    "semanticTokens": {"requests": {"full": True}, "tokenTypes": [],
                                       "tokenModifiers": [], "formats": ["relative"]},
                    "inlayHint": {},
                },
                "experimental": {"serverStatusNotification": True},
            },
        })["capabilities"]
        self.notify("initialized", {})

    def _read(self):
        out = self.server.stdout
        while True:
            length = None
            while True:
                line = out.readline()
                if not line:
                    return
                if line in (b"\r\n", b"\n"):
                    break
                name, _, value = line.decode().partition(":")
                if name.lower() == "content-length":
                    length = int(value)
            self._take(json.loads(out.read(length)))

    def _take(self, message):
        method = message.get("method")
        if method and "id" in message:  # The server asks us.
            self._send({"jsonrpc": "2.0", "id": message["id"], "result": None})
        elif method == "experimental/serverStatus":
            self.health = message["params"]
            (self.quiescent.set if message["params"]["quiescent"] else self.quiescent.clear)()
        elif "id" in message:
            with self.lock:
                self.responses[message["id"]] = message
                self.lock.notify_all()

    def _send(self, message):
        body = json.dumps(message).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def notify(self, method, params):
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method, params, timeout=300, tries=20):
        for _ in range(tries):
            self.number += 1
            number = self.number
            self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
            with self.lock:
                if not self.lock.wait_for(lambda: number in self.responses, timeout):
                    raise TimeoutError(method)
                response = self.responses.pop(number)
            error = response.get("error")
            if error and error["code"] in AGAIN:
                time.sleep(0.1)
                continue
            return error if error else response.get("result")
        return None

    def close(self):
        try:
            self.request("shutdown", None, timeout=20)
            self.notify("exit", None)
            self.server.wait(10)
        except Exception:
            self.server.kill()


class Editor:
    """One open file of the scratch crate."""

    def __init__(self, client, path):
        self.client, self.path, self.uri, self.version = client, path, path.as_uri(), 1
        self.text = path.read_text()
        client.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "languageId": "rust", "version": 1, "text": self.text}})

    def write(self, text):
        self.text, self.version = text, self.version + 1
        self.client.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"text": text}]})

    def position(self, offset):
        before = self.text[:offset]
        return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}

    def at(self, offset):
        return {"textDocument": {"uri": self.uri}, "position": self.position(offset)}

    def slice(self, span):
        lines = self.text.split("\n")
        start, end = span["start"], span["end"]
        if start["line"] == end["line"]:
            return lines[start["line"]][start["character"]:end["character"]]
        return lines[start["line"]][start["character"]:] + "…"

    def place(self, uri, span):
        """A place for people: the file, the line, and the text there."""
        if uri == self.uri:
            return f"L{span['start']['line'] + 1} `{self.slice(span)}`"
        path = Path(uri.removeprefix("file://"))
        lines = path.read_text().split("\n")
        line = lines[span["start"]["line"]].strip()
        return f"{'/'.join(path.parts[-3:])}:{span['start']['line'] + 1} `{line[:80]}`"

    # The requests. Each gives a list of texts, which a case compares with what it wants.

    def completion(self, offset):
        params = self.at(offset) | {"context": {"triggerKind": 1}}
        response = self.client.request("textDocument/completion", params) or []
        items = response["items"] if isinstance(response, dict) and "items" in response else response
        if isinstance(items, dict):
            return [json.dumps(items)]
        found = []
        for item in sorted(items, key=lambda item: item.get("sortText", item["label"])):
            # As editors do, by what is typed already.
            typed = re.search(r"\w*$", self.text[:offset]).group()
            key = item.get("filterText", item["label"])
            it = iter(key.lower())
            if not all(letter in it for letter in typed.lower()):
                continue
            found.append(item)
        self.items = found
        return [item["label"] + (item.get("labelDetails") or {}).get("detail", "") for item in found]

    def completion_docs(self, offset):
        """The label, detail and documentation of the first item."""
        labels = self.completion(offset)
        if not labels:
            return []
        item = self.client.request("completionItem/resolve", self.items[0])
        docs = item.get("documentation") or {}
        return [item["label"], item.get("detail") or "", docs.get("value", "")]

    def hover(self, offset):
        response = self.client.request("textDocument/hover", self.at(offset))
        return [response["contents"]["value"]] if response and "contents" in response else []

    def definition(self, offset):
        response = self.client.request("textDocument/definition", self.at(offset)) or []
        response = response if isinstance(response, list) else [response]
        return [self.place(it.get("targetUri") or it["uri"],
                           it.get("targetSelectionRange") or it["range"]) for it in response]

    def references(self, offset):
        params = self.at(offset) | {"context": {"includeDeclaration": True}}
        response = self.client.request("textDocument/references", params) or []
        return [self.place(it["uri"], it["range"]) for it in response]

    def rename(self, offset):
        response = self.client.request("textDocument/rename", self.at(offset) | {"newName": "Renamed"})
        if not response:
            return []
        if "message" in response:
            return ["error: " + response["message"]]
        edits = []
        for change in response.get("documentChanges", []):
            edits += [self.place(change["textDocument"]["uri"], it["range"]) for it in change["edits"]]
        for uri, changes in response.get("changes", {}).items():
            edits += [self.place(uri, it["range"]) for it in changes]
        return edits

    def signature(self, offset):
        response = self.client.request("textDocument/signatureHelp", self.at(offset)) or {}
        return [it["label"] for it in response.get("signatures", [])]

    def diagnostics(self, _offset=0):
        """What rust-analyzer itself says, without cargo check, of the text as it is now."""
        response = self.client.request("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})
        found = (response or {}).get("items", [])
        return [f"{it.get('code')}: {it['message']} @ L{it['range']['start']['line'] + 1} "
                f"`{self.slice(it['range'])}`" for it in found if it.get("severity", 1) <= 2]

    def inlay(self, _offset=0):
        end = self.position(len(self.text))
        response = self.client.request("textDocument/inlayHint", {
            "textDocument": {"uri": self.uri}, "range": {"start": {"line": 0, "character": 0}, "end": end}})
        def label(it):
            return it if isinstance(it, str) else "".join(part["value"] for part in it)
        return [f"L{it['position']['line'] + 1} {label(it['label'])}" for it in response or []]

    def tokens(self, _offset=0):
        """`text:type` of each token that the server colours."""
        response = self.client.request("textDocument/semanticTokens/full", {"textDocument": {"uri": self.uri}})
        legend = self.client.capabilities["semanticTokensProvider"]["legend"]["tokenTypes"]
        data, lines, line, column, found = response["data"], self.text.split("\n"), 0, 0, []
        for n in range(0, len(data), 5):
            dl, dc, length, kind, _ = data[n:n + 5]
            line, column = (line + dl, dc) if dl else (line, column + dc)
            found.append(f"{lines[line][column:column + length]}:{legend[kind]}")
        return found


