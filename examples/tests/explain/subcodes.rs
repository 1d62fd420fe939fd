//! Questions for a sub-code.

use super::{ask, printed};

#[test]
fn a_sub_code_is_explained_with_its_status() {
    assert_eq!(
        printed("404.7"),
        "\
404.7 File Extension Denied
  The file name extension is not allowed.
    list       IIS sub-status codes, https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
    status     404 Not Found (official)
    checked    2026-11-26, against a text or the code of its owner
    source     https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code#404---not-found
"
    );
    let dns = printed("1016");
    assert!(dns.starts_with("1016 Origin DNS Error\n"), "{dns}");
    // Three sets have 530: the one of the same vendor says what it means here.
    assert!(
        dns.contains("    status     530 Origin DNS Error (cloudflare)\n"),
        "{dns}"
    );
    assert!(printed("1101").contains("    status     not documented\n"));
}

#[test]
fn a_sub_code_with_two_meanings_has_both() {
    for (number, first, second) in [
        (
            "502.3",
            "502.3 Forwarder Connection Error\n",
            "502.3 WinHTTP Asynchronous Completion Failure\n",
        ),
        (
            "1002",
            "1002 DNS Points to Prohibited IP\n",
            "1002 Restricted\n",
        ),
    ] {
        let answer = printed(number);
        let heading = format!("{number} has 2 meanings.\n\n{first}");
        assert!(answer.starts_with(&heading), "{answer}");
        assert!(answer.contains(&format!("\n\n{second}")), "{answer}");
    }
    assert!(printed("502.3").contains("    context    ARR 3.0.1916\n"));
}

#[test]
fn of_an_unlisted_sub_code_the_status_is_explained() {
    let answer = printed("404.99");
    let wanted = "\
404.99: not in the list `IIS sub-status codes`.
What is known of 404:

404 Not Found
";
    assert!(answer.starts_with(wanted), "{answer}");
    assert!(printed("777.1").contains("777: no set has a status of this code.\n"));
    assert_eq!(
        printed("1999"),
        "\
1999: not in the list `Cloudflare 1xxx errors`.
Numbers in the content of Cloudflare's error pages, which say more than their HTTP status.
Go by the status of the response; documented for others of the list: 403, 409, 429, 503, 530.
"
    );
    assert!(ask("404.99 1999").iter().all(|answer| !answer.is_error()));
}
