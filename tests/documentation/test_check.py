"""The check of the documentation finds what it is there to find.

To run it: `python3 -m unittest` in this folder.
"""

import tempfile
import unittest
from pathlib import Path

import listing
import pages
import texts


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, path, text=""):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file


class Pages(Case):
    def dead(self, body, **others):
        for name, text in others.items():
            self.write(f"a/{name}.html", text)
        page = self.write("a/index.html", body)
        links = pages.Links(self.root)
        links.check_page(page)
        return links.dead

    def test_links_that_lead_somewhere(self):
        body = """
            <h2 id="here">Here</h2> <a href="#here">up</a> <a href="b.html">b</a>
            <a href="b.html#fn.b">b</a> <a href="../a/">a</a> <a href="b.html#2-3">lines</a>
            <a href="b.html#impl-From%3CT%3E">impl</a> <a href="https://a.example/x">away</a>
            <a href="b.html?search=x">found</a>
        """
        page = '<p id="fn.b"><p id="2"><p id="3"><p id="impl-From%3CT%3E">'
        self.assertEqual(self.dead(body, b=page), [])

    def test_a_page_that_is_not_there(self):
        dead = self.dead('<a href="derive.B.html">B</a>')
        self.assertEqual(dead, ["a/index.html: no such page: derive.B.html"])

    def test_a_folder_without_a_page(self):
        self.write("c/other.html")
        self.assertEqual(len(self.dead('<a href="../c/">c</a>')), 1)

    def test_a_place_that_is_not_there(self):
        dead = self.dead('<a href="#gone">x</a><a href="b.html#gone">x</a>', b="<p id='here'>")
        self.assertEqual([line.split()[-1] for line in dead], ["#gone", "b.html#gone"])

    def test_lines_that_are_not_there(self):
        self.assertEqual(len(self.dead('<a href="b.html#2-9">x</a>', b="<p id='2'>")), 1)


class Listing(Case):
    LISTING = """\
pub mod a
#[non_exhaustive] pub enum a::Kind<S>
pub a::Kind::Named(u8)
pub a::Kind::Whole
pub a::Kind::Whole::field: u8
pub const fn a::Kind<S>::name(self) -> core::option::Option<S>
impl<S> core::fmt::Debug for a::Kind<S>
pub fn a::Kind<S>::fmt(&self) -> core::fmt::Result
pub fn u16::from(a::Kind<S>) -> Self
pub macro a::call!
pub derive a::Kind
pub use a::Other
pub const a::b::MANY: u8
"""

    LOST = {
        "derive.Kind": "derive `a::Kind`",
        "macro.call": "macro `a::call`",
        "struct.Other": "use `a::Other`",
        "b/constant.MANY": "const `a::b::MANY`",
    }

    def missing(self):
        return listing.missing(self.LISTING, "a", self.root, pages.read.__wrapped__)

    def setUp(self):
        super().setUp()
        for page in ["index", "b/index", *self.LOST]:
            self.write(f"a/{page}.html")
        variants = ["variant.Named", "variant.Whole", "variant.Whole.field.field"]
        ids = [*variants, "method.name", "method.fmt"]
        self.write("a/enum.Kind.html", "".join(f'<p id="{name}">' for name in ids))

    def test_all_there(self):
        self.assertEqual(self.missing(), [])

    def test_each_page_is_missed(self):
        for page in self.LOST:
            (self.root / f"a/{page}.html").unlink()
        lost = [f"no page of the {item}" for item in self.LOST.values()]
        self.assertEqual(sorted(self.missing()), sorted(lost))

    def test_each_member_is_missed(self):
        self.write("a/enum.Kind.html")
        self.assertEqual(len(self.missing()), 5)

    def test_a_listing_of_another_crate(self):
        self.assertEqual(len(listing.missing("pub mod b", "a", self.root, pages.read)), 1)


class Texts(Case):
    def dead(self, text):
        self.write("docs/there.md", "# A `b`: c, d\n\n```sh\n# no heading\n```\n")
        self.write("doc/a/index.html", '<p id="here">')
        links = pages.Links(self.root / "doc")
        for link in texts.links(text):
            texts.check(self.root / "README.md", link, self.root, {"a": "."}, links)
        return [line.split(": ")[-1] for line in links.dead]

    def test_links_that_lead_somewhere(self):
        text = f"""
            [1](docs/there.md) [2](docs/there.md#a-b-c-d) [3](https://docs.rs/a/latest/a/#here)
            [4]({texts.REPOSITORY}/blob/main/docs/there.md) [5](https://docs.rs/other/latest/x)
            `[6](gone.md)` [7](https://docs.rs/crate/a/latest/source/docs/there.md)
        """
        self.assertEqual(self.dead(text), [])

    def test_each_dead_link(self):
        links = [
            "gone.md",
            "docs/there.md#no-heading",
            "https://docs.rs/a/latest/a/derive.B.html",
            "https://docs.rs/a/latest/a/#gone",
            "https://docs.rs/crate/a/latest/source/gone.md",
            f"{texts.REPOSITORY}/blob/main/gone.md",
        ]
        self.assertEqual(self.dead(" ".join(f"[x]({link})" for link in links)), links)
        self.assertEqual(self.dead("[x]: gone.md"), ["gone.md"])
        folder = f"{texts.REPOSITORY}/tree/main/gone"
        self.assertEqual(self.dead(f"<{folder}>"), [folder])


if __name__ == "__main__":
    unittest.main()
