"""The pages and places that the items of a listing of the public API must have."""

import re

# What rustdoc calls the page of an item, by the word of the listing.
PAGES = {
    "struct": "struct",
    "enum": "enum",
    "union": "union",
    "trait": "trait",
    "type": "type",
    "static": "static",
    "const": "constant",
    "fn": "fn",
    "macro": "macro",
    "derive": "derive",
}
# What rustdoc calls the place of a member on the page of its type.
PLACES = {
    "fn": ("method", "tymethod"),
    "const": ("associatedconstant",),
    "type": ("associatedtype",),
    "": ("variant", "structfield"),
}
# Only a type or a trait has members.
PARENTS = ("struct", "enum", "union", "trait")

_ITEM = re.compile(
    r"(?:#\[.*?\] )*pub (?:(?:const|unsafe|async) (?=.*\bfn ))*"
    rf"(?:({'|'.join(PAGES)}|mod|use) )?(\w+(?:::\w+)+|\w+$)"
)


def missing(listing, crate, root, read):
    """What the listing of a crate has and the pages below the root have not.

    `read` gives the page of a file.
    """
    lines = listing.splitlines()
    items = [item for item in map(_parse, lines) if item and item[1][0] == crate]
    if not items:
        return [f"no item of `{crate}` is listed"]
    return [
        f"no page of the {word or 'member'} `{'::'.join(path)}`"
        for word, path in items
        if not _is_documented(word, path, root, read)
    ]


def _parse(line):
    """The word and the path of an item; `None` for an impl."""
    item = _ITEM.match(_without_generics(line))
    return item and (item[1] or "", item[2].split("::"))


def _without_generics(line):
    """`Received<S>::code` is on the page of `Received`."""
    line = line.replace("->", "")
    while (shorter := re.sub(r"<[^<>]*>", "", line)) != line:
        line = shorter
    return line


def _is_documented(word, path, root, read):
    *modules, name = path
    folder = root.joinpath(*modules)
    # What is used can be a module.
    if word in ("mod", "use") and (folder / name / "index.html").is_file():
        return True
    if word == "mod":
        return False
    if (folder / "index.html").is_file():
        kinds = PAGES.values() if word == "use" else [PAGES[word]]
        return any((folder / f"{kind}.{name}.html").is_file() for kind in kinds)
    return _is_member_documented(word, path, root, read)


def _is_member_documented(word, path, root, read):
    # `Kind::Variant::field` has the two last names in its place.
    for depth in (1, 2):
        *modules, parent = path[:-depth]
        for kind in PARENTS:
            page = root.joinpath(*modules) / f"{kind}.{parent}.html"
            if page.is_file():
                name = path[-1] if depth == 1 else ".field.".join(path[-2:])
                return any(read(page).has(f"{place}.{name}") for place in PLACES[word])
    return False
