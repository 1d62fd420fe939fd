"""The links of the texts that are no pages of rustdoc: README, `docs/` and the like."""

import re
from urllib.parse import urlsplit

REPOSITORY = "https://github.com/status-set/status-set"

_LINK = re.compile(r"\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)$|<(https://[^>\s]+)>", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def links(text):
    """All links of a Markdown text."""
    found = _LINK.finditer(_CODE.sub("``", text))
    return ["".join(filter(None, link.groups())) for link in found]


def anchors(text):
    """What GitHub calls the headings of a text."""
    headings = _HEADING.findall(re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL))
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in plain}


def check(origin, link, repository, packages, pages):
    """Checks a link of the text `origin` if it leads to something of this repository.

    `packages` has the folder of each published package by its name, `pages` checks what leads to a
    page of rustdoc.
    """
    parts = urlsplit(link)
    path = parts.path.strip("/").split("/")
    if parts.netloc == "docs.rs":
        _check_docs_rs(origin, link, path, parts.fragment, repository, packages, pages)
    elif link.startswith(f"{REPOSITORY}/"):
        # `blob/main/README.md`
        rest = path[2:]
        if rest[:1] in (["blob"], ["tree"]):
            _check_file(origin, link, repository.joinpath(*rest[2:]), parts.fragment, pages)
    elif not parts.scheme:
        target = origin.parent / parts.path if parts.path else origin
        _check_file(origin, link, target, parts.fragment, pages)


def _check_docs_rs(origin, link, path, fragment, repository, packages, pages):
    match path:
        case ["crate", package, "latest", "source", *rest] if package in packages:
            _check_file(origin, link, repository.joinpath(packages[package], *rest), "", pages)
        case ["crate", *_]:
            pass
        case [package, "latest", *rest] if package in packages:
            pages.check(origin, link, pages.root.joinpath(*rest), fragment)


def _check_file(origin, link, target, fragment, pages):
    if not target.exists():
        pages.dead.append(f"{origin}: no such file: {link}")
    elif fragment and target.suffix == ".md" and fragment not in anchors(target.read_text()):
        pages.dead.append(f"{origin}: no such heading: {link}")
