//! A difference of each kind, planted into the made-up copy of each source, is found.

use crate::copies::{FILES, compare, copy, planted};
use crate::made_up::repository;
use status_set_watch::Printed;

#[test]
fn where_nothing_differs_nothing_is_printed() {
    let root = repository("clean");
    let files = FILES.iter().flat_map(|(source, files)| {
        files
            .iter()
            .map(move |file| format!("{source}={}", copy(file).display()))
    });
    let all: Vec<_> = files.collect();
    assert_eq!(compare(&root, &all), Printed::default());
}

/// What was planted, and what the comment above the row says of it.
const PLANTED: [(&str, &str, &str, &str); 26] = [
    (
        "iana.csv",
        "470,",
        "123,Salt Wanted,[RFC8297]\n470,",
        "123 is new there: `Salt Wanted`",
    ),
    (
        "iana.csv",
        "306,(Unused),\"[RFC9110, Section 15.4.7]\"\n",
        "",
        "306 is `(unused)` here and not there any more; it may be `retired`",
    ),
    (
        "iana.csv",
        "Table Reserved",
        "Table Taken",
        "470 is `Table Reserved` here and `Table Taken` there",
    ),
    (
        "iana.csv",
        "(Unused)",
        "Fork Changed",
        "306 is `(unused)` here and `Fork Changed` there",
    ),
    (
        "iana.csv",
        "Soup Is Warm",
        "Soup Is Warm (OBSOLETED)",
        "120 is `Soup Is Warm` here and `Soup Is Warm (obsolete)` there",
    ),
    (
        "iana.csv",
        "expires 2027-03-01",
        "expires 2028-03-01",
        "121 is `Spoon Wanted (temporary until 2027-03-01)` here and `Spoon Wanted (temporary until 2028-03-01)` there",
    ),
    (
        "iana.csv",
        "15.2.1",
        "15.2.9",
        "120 is `Soup Is Warm` in RFC 9110, 15.2.1 here and `Soup Is Warm` in RFC 9110, 15.2.9 there",
    ),
    (
        "iana.csv",
        "[draft-made-up-spoon-02]",
        "[RFC9999]",
        "121 is `Spoon Wanted (temporary until 2027-03-01)` in draft-made-up-spoon here and `Spoon Wanted (temporary until 2027-03-01)` in RFC 9999 there",
    ),
    (
        "iana.csv",
        "[RFC2774]",
        "[RFC2775]",
        "580 is `Kitchen Closed (obsolete)` in RFC 2774, 7 here and `Kitchen Closed (obsolete)` in RFC 2775 there",
    ),
    (
        "nginx.h",
        "#endif",
        "#define NGX_HTTP_SALT_LOST 489\n#endif",
        "489 is new there: `Salt Lost`",
    ),
    (
        "nginx.h",
        "#define NGX_HTTP_SPOON_DROPPED             481",
        "",
        "481 is `Spoon Dropped` here and not there any more; it may be `retired`",
    ),
    (
        "nginx.h",
        "SPOON_DROPPED",
        "SPOON_LOST",
        "481 is `Spoon Dropped` here and `Spoon Lost` there",
    ),
    (
        "cloudflare-5xx.mdx",
        "### Error 591",
        "### Error 591\n## 489 Salt Lost",
        "489 is new there: `Salt Lost`",
    ),
    (
        "cloudflare-5xx.mdx",
        "## Error 590: waiter returns an empty plate",
        "",
        "590 is `Waiter Returns an Empty Plate` here and not there any more; it may be `retired`",
    ),
    (
        "cloudflare-5xx.mdx",
        "### Error 591",
        "### Error 591: waiter asleep",
        "591 is `Waiter on Strike` here and `waiter asleep` there",
    ),
    (
        "cloudflare-1xxx.mdx",
        "## Errors 1901, ",
        "## Error 1904: Salt lost\n## Errors 1901, ",
        "1904 is new there: `Salt lost`",
    ),
    (
        "cloudflare-1xxx.mdx",
        "## Error 1900: Tip missing",
        "",
        "1900 is `Tip Missing` here and not there any more; it may be `retired`",
    ),
    (
        "cloudflare-1xxx.mdx",
        "Tip missing",
        "Tip too small",
        "1900 is `Tip Missing` here and `Tip too small` there",
    ),
    (
        "gorouter.go",
        "MaxAge ",
        "SaltLost = \"489 Salt Lost\"\n\tMaxAge ",
        "489 is new there: `Salt Lost`",
    ),
    (
        "gorouter.go",
        "\"481 Spoon Dropped\"",
        "\"\"",
        "481 is `Spoon Dropped` here and not there any more; it may be `retired`",
    ),
    (
        "gorouter.go",
        "Napkin Missing",
        "Napkin Lost",
        "483 is `Napkin Missing` here and `Napkin Lost` there",
    ),
    (
        "squid.h",
        "scNone",
        "scSaltLost = 652,\n    scNone",
        "652 is new there: `Salt Lost`",
    ),
    (
        "squid.h",
        "scPlateBroken = 650",
        "scPlateWhole = 65",
        "650 is `Plate Broken` here and not there any more; it may be `retired`",
    ),
    (
        "squid.h",
        "scGlassEmpty =",
        "scGlassFull =",
        "651 is `Glass Empty` here and `Glass Full` there",
    ),
    (
        "iis.md",
        "| 470.2",
        "| 470.3 | Salt lost. |\n| 470.2",
        "470.3 is new there: `Salt lost`",
    ),
    (
        "iis.md",
        "Guest gone",
        "Guest asleep",
        "470.601 is `Guest Gone` here and `Guest asleep` there",
    ),
];

#[test]
fn what_is_planted_is_found_and_nothing_else() {
    let root = repository("planted");
    for (file, from, to, wanted) in PLANTED {
        let printed = compare(&root, &planted(&root, file, from, to));
        let rows = printed.output.split("\n\n").skip(1);
        let comments: Vec<_> = rows.filter_map(|row| row.lines().next()).collect();
        assert_eq!(comments, [format!("# {wanted}")], "{file}: {from} -> {to}");
        toml::de::DeTable::parse(&printed.output).expect("the output is TOML");
        assert_eq!(
            (printed.code, printed.errors.as_str()),
            (1, ""),
            "{file}: {from} -> {to}"
        );
    }
}
