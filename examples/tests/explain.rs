//! What `explain` answers.

mod common;

use common::{run, text};
use status_set::catalog;
use status_set_examples::explain::{Answer, answers};

fn ask(question: &str) -> Vec<Answer> {
    let words: Vec<String> = question.split(' ').map(str::to_owned).collect();
    answers(&words, &[])
}

/// The one answer to a question, as `code set` of each status in it.
fn found(question: &str) -> Vec<String> {
    let answers = ask(question);
    let [Answer::Code { statuses, .. } | Answer::Name { statuses, .. }] = answers.as_slice() else {
        panic!("{question}: {answers:?}");
    };
    let statuses = statuses.iter();
    statuses
        .map(|info| format!("{} {}", info.code, info.set))
        .collect()
}

fn printed(question: &str) -> String {
    let answers = ask(question);
    let texts: Vec<String> = answers.iter().map(ToString::to_string).collect();
    texts.concat()
}

#[test]
fn a_code_has_every_meaning() {
    let sets = [
        "azure",
        "caddy",
        "cloudflare",
        "cohere",
        "connectrpc",
        "edgeone",
        "esri",
        "google",
        "gorouter",
        "groq",
        "grpcgateway",
        "minio",
        "nginx",
        "skipper",
        "stytch",
        "traefik",
        "unifi",
        "yandexmarket",
    ];
    assert_eq!(found("499"), sets.map(|set| format!("499 {set}")));
    let answer = printed("499");
    assert!(
        answer.starts_with("18 sets have 499, with 3 meanings:\n"),
        "{answer}"
    );
    assert!(answer.contains("499 Token Required\n"), "{answer}");
    assert!(
        answer.contains("    in Rust    nginx::ClientClosedRequest\n"),
        "{answer}"
    );
    assert!(
        answer.contains("    set        nginx, https://nginx.org/\n"),
        "{answer}"
    );
}

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

#[test]
fn names_are_found_however_they_are_written() {
    for question in [
        "ContentTooLarge",
        "Content Too Large",
        "content-too-large",
        "CONTENT_TOO_LARGE",
        "413 Content Too Large",
        "Payload Too Large",
        "PayloadTooLarge",
        "request entity too large",
    ] {
        let statuses = found(question);
        assert!(
            statuses.contains(&"413 official".to_owned()),
            "{question}: {statuses:?}"
        );
    }
    assert_eq!(found("I'm a teapot"), ["418 official"]);
    assert_eq!(found("unauthorized"), ["401 official", "561 aws"]);
}

#[test]
fn several_questions_at_once() {
    let answers = ask("not found 499 notfund 999 404.7 1016 nginx no content");
    let kinds: Vec<_> = answers
        .iter()
        .map(|answer| match answer {
            Answer::Code { code, .. } => code.to_string(),
            Answer::Name { statuses, .. } => statuses[0].name.to_owned(),
            Answer::SubCode { number, .. } => number.clone(),
            Answer::Set(set) => set.title.to_owned(),
            Answer::NoCode(_) | Answer::UnknownName { .. } => "?".to_owned(),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "NotFound",
            "499",
            "?",
            "999",
            "404.7",
            "1016",
            "nginx",
            "NoContent"
        ]
    );
}

#[test]
fn an_unknown_code_is_treated_by_its_class() {
    let answer = printed("288");
    assert!(answer.contains("treats it like 200."), "{answer}");
    let answer = printed("777");
    assert!(
        answer.starts_with("777: no set has a status of this code.\nIt has no class"),
        "{answer}"
    );
    assert!(answer.contains("server error (5xx)"), "{answer}");
}

#[test]
fn a_warning_code_is_not_a_status() {
    for question in ["110", "Response is Stale"] {
        let answer = printed(question);
        assert!(answer.contains("110 Response is Stale\n"), "{answer}");
        assert!(
            answer.contains("not a status, but a code of the header field `Warning`"),
            "{answer}"
        );
    }
    assert!(printed("110").starts_with("110: no set has a status of this code.\n"));
}

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

#[test]
fn numbers_that_are_no_codes() {
    let numbers = [
        "0",
        "99",
        "099",
        "0404",
        "2000",
        "99999999999999999999",
        "404.",
        "404.07",
        "99.7",
        "4.0.4",
    ];
    for number in numbers {
        let answers = ask(number);
        assert_eq!(answers, [Answer::NoCode(number.to_owned())]);
        assert!(answers[0].is_error());
    }
}

#[test]
fn misspelt_names_get_the_nearest() {
    let similar = |question| match ask(question).as_slice() {
        [Answer::UnknownName { similar, .. }] => similar.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        similar("notfund"),
        ["404 Not Found (official)", "593 Not Found (apify)"]
    );
    assert_eq!(
        similar("to many requests")[0],
        "429 Too Many Requests (official)"
    );
    assert!(similar("timeout").contains(&"504 Gateway Timeout (official)".to_owned()));
    assert!(similar("zzzzzzzzz").is_empty());
    assert!(similar("?").is_empty());
}

#[test]
fn a_set_is_listed() {
    let output = run("explain", &["nginx"], b"");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    for info in catalog::set("nginx").unwrap().statuses {
        let line = text.lines().find(|line| line.contains(info.name)).unwrap();
        assert!(line.starts_with(&format!("  {} ", info.code)), "{line}");
        assert!(line.ends_with(info.summary), "{line}");
    }
}

#[test]
fn the_program_says_what_it_could_not_answer() {
    let output = run("explain", &["notfund", "404"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).starts_with("404 Not Found\n"));
    assert_eq!(
        text(&output.stderr),
        "explain: no status is called `notfund`\ndid you mean one of these?\n  404 Not Found (official)\n  593 Not Found (apify)\n"
    );

    let output = run("explain", &["2000"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "explain: 2000 is not a status code: these have three digits, 100 to 999\n"
    );

    let output = run("explain", &["--", "Payload", "Too", "Large", "777"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("413 Content Too Large\n"));
}
