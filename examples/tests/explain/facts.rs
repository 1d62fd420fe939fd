//! What is said of one status, and of several that mean the same.

use super::printed;
use status_set::catalog::by_code;

#[test]
fn a_status_has_all_its_facts() {
    assert_eq!(
        printed("404"),
        "\
404 Not Found
  The server has nothing at this address, or does not want to say that it has.
    in Rust    official::NotFound
    set        IANA, https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
    phrase     as in the specification
    seen       in responses
    class      4xx client error
    state      registered with IANA
    spec       RFC 9110 §15.5.5
    cacheable  yes, also if the response does not say how long it is fresh
    content    allowed
    transient  no: another try of the same request does not help
    from gRPC  NOT_FOUND
    to gRPC    UNIMPLEMENTED, if there is no grpc-status
    used by    GitHub: The client may not see the resource, which may well exist: 403 would give that away. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
    checked    2026-11-26, against a text or the code of its owner
    source     https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
"
    );
    assert!(printed("401").contains("    must have  the header field WWW-Authenticate\n"));
    assert!(printed("429").contains("    cacheable  never\n"));
    assert!(printed("494").contains("    sent as    the client gets 400\n"));
    let busy = printed("503");
    assert!(
        busy.contains("    may have   the header field Retry-After\n"),
        "{busy}"
    );
    assert!(busy.contains("    try again  after a wait\n"), "{busy}");
}

/// What all of them say stands there once, and what each says on its own below its name.
#[test]
fn sets_that_mean_the_same_are_explained_together() {
    let answer = printed("451");
    let (_, redirect) = answer.split_once("\n451 Redirect\n").unwrap();
    assert_eq!(
        redirect,
        "  2 sets mean this by it: activesync and iis.
    phrase     as in the specification
    seen       in responses
    class      4xx client error
    state      used by its vendor today
    spec       MS-ASHTTP §2.2.2.1.1
    cacheable  only if the response says how long it is fresh
    content    allowed
    transient  no: another try of the same request does not help
    checked    2026-11-26, against a text or the code of its owner
    source     https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d
  activesync::Redirect: In Exchange ActiveSync, another server suits this mailbox better or is the only one that can reach it.
  iis::Redirect: In Exchange ActiveSync, another server suits this mailbox better or is the only one that can reach it.
"
    );
}

/// Eighteen sets have it, with three meanings, one of which they have in four phrases.
#[test]
fn a_code_of_many_sets_has_a_heading_for_each_meaning() {
    let answer = printed("499");
    let headings = answer.lines().filter(|line| line.starts_with("499 "));
    let wanted = [
        "499 Client Closed The Connection",
        "499 Client Closed Request",
        "499 Request Cancelled",
        "499 Token Required",
        "499 Client Disconnected",
        "499 MFA Auth Required",
    ];
    assert!(headings.eq(wanted), "{answer}");
    let senders = "  11 sets mean this by it: caddy, cloudflare, connectrpc, edgeone, google, grpcgateway, nginx, skipper, \
        stytch, traefik and yandexmarket.\n";
    assert!(answer.contains(senders), "{answer}");
    for info in by_code(499) {
        let name = format!("{}::{}", info.set, info.name);
        let source = info.facts().unwrap().source.unwrap();
        for said in [&name, info.summary, source] {
            assert!(answer.contains(said), "{said}: {answer}");
        }
    }
}
