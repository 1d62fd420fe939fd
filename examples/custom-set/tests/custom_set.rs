//! What the example with a company's own file prints.

#[path = "../../tests/common/mod.rs"]
mod common;

use common::{run, text};

#[test]
fn statuses_of_the_file_are_like_all_others() {
    let output = run("custom_set", &[], b"");
    assert!(output.status.success());
    assert_eq!(
        text(&output.stdout),
        "\
200 OK (official)                    hand it out
404 Not Found (official)             give up
460 Scan Pending (acme)              try again
461 Over Quota (acme)                ask for money
503 Service Unavailable (official)   try again
560 Vault Sealed (acme)              call the vault

460 Scan Pending: The virus scanner has not seen the file yet.
"
    );
}
