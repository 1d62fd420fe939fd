"""The exports are what their schemas say, one form says what the other says, and no name leads nowhere.
Then the same checks have to find each mistake that is planted here."""

import copy
import csv
import json
import sys
import tomllib
from collections import Counter
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
EXPORTS = ROOT / "data/exports"
NGINX = "data/sets/nginx.toml"
ACME = "examples/custom-set/data/acme.toml"


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def read_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def flaws(name, schema, value, validator=Draft202012Validator):
    validator.check_schema(schema)
    checker = validator(schema, format_checker=validator.FORMAT_CHECKER)
    for error in checker.iter_errors(value):
        yield f"{name}: {error.json_path}: {error.message}"


def cell(value):
    """A value of the JSON as the CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ";".join(map(cell, value))
    return str(value)


def differences(name, rows, lines):
    """What the CSV says otherwise than the JSON. Only lists of objects have no column."""
    if len(rows) != len(lines):
        yield f"{name}: {len(rows)} rows in JSON, {len(lines)} in CSV"
    for row, line in zip(rows, lines):
        columns = {key for key, value in row.items() if not is_table(value)}
        missing = columns - line.keys()
        # An empty list does not show what would be in it.
        missing = {key for key in missing if row[key] != []}
        if missing or line.keys() - columns:
            yield f"{name}: {row['id']}: other columns: {missing or line.keys() - columns}"
        for key in columns & line.keys():
            if cell(row[key]) != line[key]:
                yield f"{name}: {row['id']}: `{key}` is {line[key]!r} in CSV and {row[key]!r} in JSON"


def is_table(value):
    return isinstance(value, list) and any(isinstance(element, dict) for element in value)


def repeated(document):
    ids = [row["id"] for table in ("statuses", "subcodes") for row in document[table]]
    for of_one in (ids, [row["id"] for row in document["sets"]], [row["id"] for row in document["lists"]]):
        yield from (f"`{id}` is there twice" for id, count in Counter(of_one).items() if count > 1)


def strays(document):
    """What is not of its set, of its class, or not in order."""
    for rows, owner, owners in (("statuses", "set", "sets"), ("subcodes", "list", "lists")):
        order = [row["id"] for row in document[owners]]
        places = []
        for row in document[rows]:
            if row[owner] not in order or not row["id"].startswith(row[owner] + "/"):
                yield f"{row['id']}: `{row[owner]}` is not among the {owners}"
            else:
                places.append((order.index(row[owner]), row.get("status") or 0, row["code"]))
        if places != sorted(places):
            yield f"{rows} are not sorted"
    for row in document["statuses"]:
        if row["class"] != (f"{row['code'] // 100}xx" if row["code"] < 600 else None):
            yield f"{row['id']}: class {row['class']}"
        if row["edition"] not in document["editions"]:
            yield f"{row['id']}: edition {row['edition']}"


def mistakes(exports):
    found = []
    document = exports["statuses.json"]
    found += flaws("statuses.json", exports["statuses.schema.json"], document)
    for name in ("statuses", "subcodes"):
        lines = exports[f"{name}.csv"]
        found += flaws(f"{name}.csv", exports[f"{name}.csv.schema.json"], lines)
        found += differences(f"{name}.csv", document[name], lines)
    found += repeated(document)
    found += strays(document)
    for schema, files in exports["sets"].items():
        for path, file in files.items():
            found += flaws(path, exports[schema], file, Draft7Validator)
    return found


def plant(exports):
    """Mistakes, each with a word that the message about it has to have."""
    status = exports["statuses.json"]["statuses"][0]
    subcode = exports["statuses.json"]["subcodes"][0]
    line = exports["statuses.csv"][0]
    ours = exports["sets"]["dataset.schema.json"][NGINX]
    theirs = exports["sets"]["set.schema.json"][ACME]
    yield "code", lambda: status.update(code=1000)
    yield "class", lambda: status.update({"class": "9xx"})
    yield "class", lambda: status.update({"class": "2xx"})
    yield "state", lambda: status.update(state="registred")
    yield "required", lambda: status.pop("retry")
    yield "colour", lambda: status.update(colour="red")
    yield "source", lambda: status.update(source=None)
    yield "seen", lambda: status.update(seen=[])
    yield "also", lambda: status.update(also=["Twice", "Twice"])
    yield "twice", lambda: status.update(id=exports["statuses.json"]["statuses"][1]["id"])
    yield "sets", lambda: status.update(set="nowhere")
    yield "sorted", lambda: exports["statuses.json"]["statuses"].reverse()
    yield "edition", lambda: status.update(edition=2025)
    yield "phrase", lambda: subcode.update(phrase="A sentence.")
    yield "lists", lambda: subcode.update(list="nowhere")
    yield "CSV", lambda: line.update(summary="Something else.")
    yield "code", lambda: line.update(code="1e2")
    yield "columns", lambda: line.update(colour="red")
    yield "rows", lambda: exports["subcodes.csv"].pop()
    yield "license", lambda: exports["statuses.json"].pop("license")
    yield "summary", lambda: ours["status"][0].update(summary="no full stop")
    yield "cod", lambda: theirs["status"][0].update(cod=461)


def read():
    exports = {path.name: read_json(path) for path in EXPORTS.glob("*.json")}
    exports |= {path.name: read_csv(path) for path in EXPORTS.glob("*.csv")}
    exports |= {path.name: read_json(path) for path in (ROOT / "data").glob("*.schema.json")}
    ours = (ROOT / "data/sets").glob("*.toml")
    theirs = [ROOT / ACME, ROOT / "runtime/statuses/acme.toml"]
    exports["sets"] = {
        schema: {str(path.relative_to(ROOT)): read_toml(path) for path in files}
        for schema, files in (("dataset.schema.json", ours), ("set.schema.json", theirs))
    }
    return exports


def read_toml(path):
    # JSON has no dates: who validates TOML takes them for strings.
    return json.loads(json.dumps(tomllib.loads(path.read_text(encoding="utf-8")), default=str))


def beginning(exports):
    """Enough to plant mistakes in."""
    document, sets = exports["statuses.json"], exports["sets"]
    cut = {name: document[name][:9] for name in ("statuses", "subcodes")}
    return exports | {
        "statuses.json": document | cut,
        "statuses.csv": exports["statuses.csv"][:9],
        "subcodes.csv": exports["subcodes.csv"][:9],
        "sets": {
            "dataset.schema.json": {NGINX: sets["dataset.schema.json"][NGINX]},
            "set.schema.json": {ACME: sets["set.schema.json"][ACME]},
        },
    }


def main():
    exports = read()
    found = mistakes(exports)
    for mistake in found:
        print(mistake)
    part = beginning(exports)
    number = len(list(plant(part)))
    for place in range(number):
        changed = copy.deepcopy(part)
        word, change = list(plant(changed))[place]
        change()
        about = mistakes(changed)
        if not any(word in mistake for mistake in about):
            found.append(f"planted mistake {place} (`{word}`) is not found: {about[:3]}")
            print(found[-1])
    if found or mistakes(part):
        sys.exit(1)
    rows = {name: len(exports["statuses.json"][name]) for name in ("sets", "statuses", "lists", "subcodes")}
    print(f"the exports are valid: {rows}; {number} planted mistakes are found")


main()
