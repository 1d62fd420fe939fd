"""The pages that rustdoc wrote: where their links lead, and which places they have."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids = set()
        self.links = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id" and value:
                self.ids.add(value)
            elif value and name == "href" and tag in ("a", "link"):
                self.links.append(value)


@dataclass(frozen=True)
class Page:
    ids: set
    links: list

    def has(self, fragment):
        """Whether the page has the place; a range of lines of a source file has two ends."""
        if fragment.replace("-", "").isdigit():
            return set(fragment.split("-")) <= self.ids
        return fragment in self.ids or unquote(fragment) in self.ids


@cache
def read(path):
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return Page(reader.ids, reader.links)


# In the documentation of functions that every type has by tracing, and every future by futures.
FOREIGN = ["dispatcher#setting-the-default-subscriber", "futures_core::future::TryFuture"]


@dataclass
class Links:
    """Links of pages below a root, and of others that lead to it."""

    root: Path
    dead: list = field(default_factory=list)

    def check_page(self, path):
        """Checks all that a page links to relative to itself."""
        for link in read(path).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or link in FOREIGN:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            self.check(path.relative_to(self.root), link, target, parts.fragment)

    def check(self, origin, link, target, fragment):
        """Checks a file that a link leads to, and the place in it."""
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            self.dead.append(f"{origin}: no such page: {link}")
        elif fragment and target.suffix == ".html" and not read(target).has(fragment):
            self.dead.append(f"{origin}: no such place on the page: {link}")
