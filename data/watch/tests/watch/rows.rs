//! What is found is printed as rows for the dataset's files.

use crate::copies::{compare_on, copy, output, planted};
use crate::made_up::{deviate, head, repository};
use status_set_data::schema::parse_set;
use status_set_watch::Printed;

#[test]
fn a_new_status_is_a_row_of_the_set() {
    let root = repository("new_status");
    let to = "123,Salt Wanted,\"[RFC8297, Section 2][RFC1]\"\n470,";
    let printed = output(&root, "iana.csv", "470,", to);
    assert_eq!(
        printed,
        "\
# iana: https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml

# 123 is new there: `Salt Wanted`
# data/sets/official.toml
[[status]]
code = 123
name = \"SaltWanted\"
reason = \"Salt Wanted\"
reason_from = \"spec\"
summary = \"\"
source = \"https://www.rfc-editor.org/rfc/rfc8297#section-2\"
state = \"registered\"
seen = []
spec = \"RFC 8297\"
section = \"2\"
transient = \"\"
checked = 2026-11-26
evidence = \"primary\"
"
    );
    // What is left for a person to write, and nothing else, is refused.
    let text = format!("{}{printed}", head("official"));
    let mistakes = parse_set("official", &text).unwrap_err();
    let keys = mistakes
        .iter()
        .filter_map(|mistake| mistake.message.split('`').nth(1));
    assert_eq!(
        keys.collect::<Vec<_>>(),
        ["summary", "seen", "transient"],
        "{mistakes:?}"
    );
    let text = text
        .replace("summary = \"\"", "summary = \"Salt is wanted.\"")
        .replace("seen = []", "seen = [\"wire\"]")
        .replace("transient = \"\"", "transient = \"no\"");
    assert_eq!(
        parse_set("official", &text).unwrap().statuses[0].reason,
        "Salt Wanted"
    );
    let temporary = "123,\"Salt Wanted (TEMPORARY - registered 2026-01-01, expires 2027-01-01)\",[draft-salt-01]\n470,";
    let printed = output(&root, "iana.csv", "470,", temporary);
    for line in [
        "# 123 is new there: `Salt Wanted (temporary until 2027-01-01)`",
        "reason = \"Salt Wanted\"",
        "state = \"temporary\"",
        "spec = \"draft-salt-01\"",
        "source = \"https://datatracker.ietf.org/doc/draft-salt-01/\"",
        "expires = 2027-01-01",
    ] {
        assert!(
            printed.lines().any(|printed| printed == line),
            "{line}\n{printed}"
        );
    }
}

#[test]
fn another_document_is_a_row_with_its_address() {
    let root = repository("document");
    let printed = output(
        &root,
        "iana.csv",
        "[draft-made-up-spoon-02]",
        "\"[RFC9999, Section 4]\"",
    );
    let (_, row) = printed.split_once("[[status]]\n").unwrap();
    assert_eq!(
        row,
        "code = 121\nsource = \"https://www.rfc-editor.org/rfc/rfc9999#section-4\"\n\
         spec = \"RFC 9999\"\nsection = \"4\"\n"
    );
}

#[test]
fn a_new_sub_code_is_a_row_of_the_list() {
    let root = repository("new_sub_code");
    let printed = output(
        &root,
        "iis.md",
        "| 470.2",
        "| 470.3 | \"Salt\\lost.\" |\n| 470.2",
    );
    let row = "\
# 470.3 is new there: `\"Salt\\lost.\"`
# subcodes/data/iis.toml
[[subcode]]
status = 470
code = 3
phrase = \"\\\"Salt\\\\lost.\\\"\"
source = \"https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code\"
checked = 2026-11-26
evidence = \"primary\"
";
    assert!(printed.ends_with(row), "{printed}");
}

#[test]
fn a_changed_phrase_becomes_a_former_one() {
    let root = repository("changed");
    let printed = output(&root, "iana.csv", "Table Reserved", "Table Taken");
    let row = "[[status]]\ncode = 470\nreason = \"Table Taken\"\nformer = [\"Table Reserved\"]\n";
    assert!(printed.ends_with(row), "{printed}");
    let printed = output(
        &root,
        "iana.csv",
        "Soup Is Warm",
        "Soup Is Warm (OBSOLETED)",
    );
    assert!(
        printed.ends_with("code = 120\nstate = \"obsolete\"\n"),
        "{printed}"
    );
    let printed = output(&root, "iis.md", "Guest gone", "Guest asleep");
    assert!(
        printed.ends_with("code = 601\nphrase = \"Guest asleep\"\n"),
        "{printed}"
    );
}

#[test]
fn a_registration_expires_on_the_day_after() {
    let root = repository("expires");
    let iana = [format!("iana={}", copy("iana.csv").display())];
    assert_eq!(compare_on("2027-03-01", &root, &iana), Printed::default());
    let printed = compare_on("2027-03-02", &root, &iana);
    let row = "\
# 121 was registered until 2027-03-01; see what became of it
# data/sets/official.toml
[[status]]
code = 121
";
    assert!(printed.output.ends_with(row), "{}", printed.output);
    assert_eq!(printed.code, 1);
    // Somebody has seen to it.
    let known = "[[deviations]]\nsource = 'iana'\nwhy = 'It is known.'\n\
         differ = [{ number = '121', expired = '2027-03-01' }]";
    deviate(&root, known);
    assert_eq!(compare_on("2027-03-02", &root, &iana), Printed::default());
    // A new end is a change, and the old one is no longer known.
    let file = planted(
        &root,
        "iana.csv",
        "expires 2027-03-01",
        "expires 2028-03-01",
    );
    let printed = compare_on("2027-03-02", &root, &file).output;
    assert!(
        printed.contains("\ncode = 121\nexpires = 2028-03-01\n"),
        "{printed}"
    );
    assert!(
        printed.contains("# data/watch/deviations.toml:4:11: "),
        "{printed}"
    );
}

#[test]
fn a_deviation_that_is_over_is_found() {
    let root = repository("stale");
    let printed = output(&root, "nginx.h", "NO_NAPKIN", "NAPKIN_REQUIRED");
    assert_eq!(
        printed,
        "\
# nginx: https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h

# data/watch/deviations.toml:5:11: the two no longer differ like this; remove it
[[deviations]]
source = \"nginx\"
differ = [{ number = \"482\" }]
"
    );
    // Another name of the constant is a change, and ends the deviation too.
    let printed = output(&root, "nginx.h", "NO_NAPKIN", "NAPKIN_LOST");
    assert!(
        printed.contains("# 482 is `Napkin Required` here and `Napkin Lost` there\n"),
        "{printed}"
    );
    assert!(printed.contains("deviations.toml:5:11: "), "{printed}");
}
