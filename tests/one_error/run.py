#!/usr/bin/env python3
"""One mistake, one error: changes a token of programs that use the macros, compiles what comes of it
with the real rustc, and counts the errors.

usage: tests/one-error [COUNT [FIRST]]

Draws COUNT inputs (300 if left out), each by a seed of its own from FIRST (0) on. A program is a file
beside this one; what stands between `/*{*/` and `/*}*/` is changed in one place. An input with more
than two errors breaks the law, unless EXEMPT says why rustc cannot be kept back.
"""

import concurrent.futures
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
LIMIT = 2
REGION = re.compile(r"/\*\{\*/(.*?)/\*\}\*/", re.S)
TOKEN = re.compile(r'"[^"]*"|\w+|::|==|[^\w\s]', re.S)
CLOSING = {"(": ")", "[": "]", "{": "}"}

# What rustc says beside the mistake, and why that is so.
EXEMPT = {
    # A name that the mistake has lost or changed is used elsewhere: no macro can answer for it.
    "E0599": re.compile(r"no (variant|associated item|variant or associated item|variant, .*) named"),
    # The value of a header field is the user's own expression, and rustc's to read.
    "E0425": re.compile(r"cannot find (value|function)"),
}


def main():
    arguments = [int(argument) for argument in sys.argv[1:]]
    count, first = (arguments + [300, 0][len(arguments):])[:2]
    programs = sorted(HERE.glob("*.rs"))
    compiler = Compiler()
    for program in programs:
        errors = compiler.errors(program.read_text())
        if errors:
            sys.exit(f"{program.name} is not valid: {errors[0]['message']}")
    seeds = range(first, first + count)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda seed: one(seed, programs, compiler), seeds))
    worst = [result for result in results if result is not None]
    for report in worst:
        print(report, file=sys.stderr)
    if worst:
        sys.exit(f"{len(worst)} of {count} inputs have more than {LIMIT} errors")
    print(f"{count} inputs with one mistake: none has more than {LIMIT} errors")


def one(seed, programs, compiler):
    """A report on the input of a seed, if it breaks the law."""
    choices = random.Random(seed)
    program = choices.choice(programs)
    source, change = mutate(program.read_text(), choices)
    errors = [error for error in compiler.errors(source) if not is_exempt(error)]
    if len(errors) <= LIMIT:
        return None
    lines = [f"seed {seed}: {program.name}: {change}: {len(errors)} errors"]
    lines += ["    " + error["message"].replace("\n", "\n        ") for error in errors]
    return "\n".join(lines)


def is_exempt(error):
    code = (error.get("code") or {}).get("code")
    return code in EXEMPT and EXEMPT[code].search(error["message"])


class Compiler:
    """rustc with the runtime of this workspace."""

    def __init__(self):
        check = ["cargo", "check", "--quiet", "--package", "status-set", "--message-format=json"]
        output = subprocess.run(check, cwd=ROOT, check=True, capture_output=True, text=True).stdout
        messages = [json.loads(line) for line in output.splitlines()]
        [library] = [
            name
            for message in messages
            if message["reason"] == "compiler-artifact" and message["target"]["name"] == "status_set"
            for name in message["filenames"]
            if name.endswith(".rmeta")
        ]
        self.arguments = ["--extern", f"status_set={library}", "-L", str(pathlib.Path(library).parent)]

    def errors(self, source):
        with tempfile.TemporaryDirectory() as folder:
            options = ["--edition=2024", "--crate-type=lib", "--crate-name=one_error", "-Awarnings"]
            options += ["--emit=metadata", "--error-format=json", "--out-dir", folder, *self.arguments]
            command = ["rustc", *options, "-"]
            result = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in result.stderr.splitlines() if line.startswith("{")]
        errors = [line for line in lines if line.get("level", "").startswith("error")]
        return [error for error in errors if not error["message"].startswith("aborting due to")]


def mutate(source, choices):
    """The source with one token changed in one of its regions, and what was changed."""
    regions = list(REGION.finditer(source))
    region = choices.choices(regions, [len(TOKEN.findall(it[1])) for it in regions])[0]
    tokens = TOKEN.findall(region[1])
    at = choices.randrange(len(tokens))
    while tokens[at] in CLOSING.values():
        at = choices.randrange(len(tokens))
    end = matching(tokens, at)
    kind = choices.choice(["delete", "misspell", "duplicate", "swap", "replace"])
    whole = tokens[at:end]
    if kind == "misspell" and not re.fullmatch(r"\w{3,}", tokens[at]):
        kind = "delete"
    if kind == "delete":
        changed = tokens[:at] + tokens[end:]
    elif kind == "duplicate":
        changed = tokens[:end] + whole + tokens[end:]
    elif kind == "misspell":
        letters = list(tokens[at])
        letter = choices.randrange(len(letters) - 1)
        letters[letter], letters[letter + 1] = letters[letter + 1], letters[letter]
        changed = tokens[:at] + ["".join(letters)] + tokens[end:]
    elif kind == "swap" and end < len(tokens) and tokens[end] not in CLOSING.values():
        after = matching(tokens, end)
        changed = tokens[:at] + tokens[end:after] + whole + tokens[after:]
    else:
        kind = "replace"
        other = choices.choice(["404", "official", "NotFound", ",", "::", "=", '"404"', "4xx", "except"])
        changed = tokens[:at] + [other] + tokens[end:]
    text = " ".join(changed)
    change = f"{kind} `{' '.join(whole)}` of `{' '.join(region[1].split())}`"
    return source[: region.start(1)] + text + source[region.end(1) :], change


def matching(tokens, at):
    """Where the tree that begins with a token ends."""
    if tokens[at] not in CLOSING:
        return at + 1
    depth = 0
    for end in range(at, len(tokens)):
        depth += (tokens[end] in CLOSING) - (tokens[end] in CLOSING.values())
        if depth == 0:
            return end + 1
    return len(tokens)


main()
