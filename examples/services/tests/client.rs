//! The client against an upstream that says what it is told to.

use reqwest::Method;
use status_set::Received;
use status_set_services::client::{Decision, Patience, Stop, Upstream, decide, problem, send};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

const QUICK: Patience = Patience {
    attempts: 3,
    first_wait: Duration::from_millis(1),
    longest_wait: Duration::from_secs(1),
};

/// What the client saw: the code and the decision of each attempt, and over how many connections
/// the requests came.
struct Seen {
    attempts: Vec<(u16, Decision)>,
    connections: usize,
}

/// Sends a request to an upstream with these responses: what stands after the version in a status
/// line, and any header fields behind it.
fn ask(method: Method, responses: &'static [&'static str]) -> Seen {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let upstream = thread::spawn(move || {
        let (mut left, mut connections) = (responses.iter(), 0);
        while left.len() > 0 {
            let (stream, _) = listener.accept().unwrap();
            connections += 1;
            respond(stream, &mut left);
        }
        connections
    });
    let mut attempts = Vec::new();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let seen = |status: Received<Upstream>, decision| attempts.push((status.code(), decision));
    let response = runtime.block_on(send(method, &url, QUICK, seen)).unwrap();
    assert_eq!(
        Some(response.status().as_u16()),
        attempts.last().map(|last| last.0)
    );
    Seen {
        attempts,
        connections: upstream.join().unwrap(),
    }
}

/// Responds to the requests of one connection until the client closes it.
fn respond<'a>(mut stream: TcpStream, left: &mut impl Iterator<Item = &'a &'a str>) {
    let mut requests = BufReader::new(stream.try_clone().unwrap()).lines();
    while let Some(Ok(line)) = requests.next() {
        if line.is_empty() {
            let Some(response) = left.next() else { return };
            write!(stream, "HTTP/1.1 {response}\r\nContent-Length: 0\r\n\r\n").unwrap();
            if left.size_hint().0 == 0 {
                return;
            }
        }
    }
}

fn decisions(seen: &Seen) -> Vec<Decision> {
    seen.attempts.iter().map(|attempt| attempt.1).collect()
}

const fn again(after: Duration) -> Decision {
    Decision::Again {
        after,
        elsewhere: false,
    }
}

#[test]
fn a_busy_upstream_is_asked_again() {
    let seen = ask(Method::GET, &["503 Busy", "529 Overloaded", "200 OK"]);
    let waits = [1, 2].map(|millis| again(Duration::from_millis(millis)));
    assert_eq!(
        decisions(&seen),
        [waits[0], waits[1], Decision::Stop(Stop::Done)]
    );
    assert_eq!(seen.connections, 1);
}

#[test]
fn what_the_upstream_asks_for_counts() {
    let seen = ask(
        Method::GET,
        &[
            "429 Slow\r\nRetry-After: 0",
            "413 Large\r\nRetry-After: 0",
            "503 Busy\r\nRetry-After: 9",
        ],
    );
    let long = Duration::from_secs(9);
    let expected = [again(Duration::ZERO), again(Duration::ZERO)];
    assert_eq!(decisions(&seen)[..2], expected);
    assert!(matches!(
        decisions(&seen)[2],
        Decision::Stop(Stop::Attempts)
    ));

    let seen = ask(Method::GET, &["503 Busy\r\nRetry-After: 9"]);
    assert_eq!(decisions(&seen), [Decision::Stop(Stop::Wait(long))]);
}

#[test]
fn a_server_error_with_retry_after_is_worth_another_attempt() {
    for responses in [
        &["500 Oops\r\nRetry-After: 0", "200 OK"],
        &["507 Full\r\nRetry-After: 0", "200 OK"],
        &["520 Odd\r\nRetry-After: 0", "200 OK"],
        // A server error that no set has, and a code without a class, which counts as one.
        &["599 Lost\r\nRetry-After: 0", "200 OK"],
        &["777 What\r\nRetry-After: 0", "200 OK"],
    ] {
        let seen = ask(Method::GET, responses);
        let expected = [again(Duration::ZERO), Decision::Stop(Stop::Done)];
        assert_eq!(decisions(&seen), expected, "{responses:?}");
    }
    let seen = ask(Method::POST, &["500 Oops\r\nRetry-After: 0"]);
    assert_eq!(decisions(&seen), [Decision::Stop(Stop::NotIdempotent)]);
    let seen = ask(Method::GET, &["500 Oops\r\nRetry-After: 9"]);
    let long = Duration::from_secs(9);
    assert_eq!(decisions(&seen), [Decision::Stop(Stop::Wait(long))]);
    for responses in [
        &["500 Oops"],
        &["501 Never\r\nRetry-After: 0"],
        &["505 Old\r\nRetry-After: 0"],
        &["511 Log in\r\nRetry-After: 0"],
        &["403 No\r\nRetry-After: 0"],
        &["404 No\r\nRetry-After: 0"],
    ] {
        let seen = ask(Method::GET, responses);
        assert_eq!(
            decisions(&seen),
            [Decision::Stop(Stop::NoUse)],
            "{responses:?}"
        );
    }
}

/// Every status that is tried again heeds what the server asks for.
#[test]
fn no_status_is_tried_again_before_the_server_wants_it() {
    let asked = Duration::from_millis(700);
    for code in 100..=999 {
        let status = Received::from_code(code).unwrap();
        let decide = |asked| decide(&Method::GET, status, asked, 1, QUICK);
        let (Decision::Again { elsewhere, .. }, with) = (decide(None), decide(Some(asked))) else {
            continue;
        };
        let heeded = Decision::Again {
            after: asked,
            elsewhere,
        };
        assert_eq!(with, heeded, "{status}");
    }
}

#[test]
fn any_number_of_an_attempt_will_do() {
    let decide = |attempt, patience| {
        let status = Received::from_code(503).unwrap();
        decide(&Method::GET, status, None, attempt, patience)
    };
    assert_eq!(decide(0, QUICK), again(QUICK.first_wait));
    assert_eq!(decide(1, QUICK), again(QUICK.first_wait));
    assert_eq!(decide(u32::MAX, QUICK), Decision::Stop(Stop::Attempts));

    let endless = Patience {
        attempts: u32::MAX,
        ..QUICK
    };
    assert_eq!(decide(u32::MAX - 1, endless), again(QUICK.longest_wait));
}

#[test]
fn a_misdirected_request_takes_another_connection() {
    let seen = ask(Method::GET, &["421 Not here", "200 OK"]);
    let elsewhere = Decision::Again {
        after: Duration::ZERO,
        elsewhere: true,
    };
    assert_eq!(decisions(&seen), [elsewhere, Decision::Stop(Stop::Done)]);
    assert_eq!(seen.connections, 2);
}

#[test]
fn an_upstream_that_stays_busy_is_given_up() {
    let seen = ask(Method::GET, &["408 Timeout", "425 Early", "408 Timeout"]);
    let stop = Decision::Stop(Stop::Attempts);
    assert_eq!(
        decisions(&seen),
        [again(Duration::ZERO), again(Duration::ZERO), stop]
    );
}

#[test]
fn nothing_is_done_twice() {
    let seen = ask(Method::POST, &["503 Busy"]);
    assert_eq!(decisions(&seen), [Decision::Stop(Stop::NotIdempotent)]);
}

#[test]
fn codes_that_no_set_has_are_kept_and_final() {
    for response in [&["460 Odd"], &["599 Lost"], &["777 What"], &["999 Blocked"]] {
        let seen = ask(Method::GET, response);
        let code: u16 = response[0][..3].parse().unwrap();
        assert_eq!(seen.attempts, [(code, Decision::Stop(Stop::NoUse))]);
    }
    for response in [&["299 Fine"], &["399 There"]] {
        assert_eq!(
            decisions(&ask(Method::GET, response)),
            [Decision::Stop(Stop::Done)]
        );
    }
}

#[test]
fn problems_are_read_where_the_content_type_says_so() {
    let read = |content_type: &str, body: &'static str| {
        let response = http::Response::builder().header("Content-Type", content_type);
        let response = reqwest::Response::from(response.body(body).unwrap());
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(problem(response))
    };
    let body = r#"{"type":"../problems#lent","detail":"book 1 is lent","book":1}"#;
    let lent = read("Application/Problem+JSON; charset=utf-8", body).unwrap();
    assert_eq!(lent.problem_type(), Some("../problems#lent"));
    assert_eq!(lent.detail(), Some("book 1 is lent"));
    assert_eq!(lent.members()["book"], 1);
    assert_eq!(read("application/json", body), None);
    assert_eq!(read("application/problem+json", "book 1 is lent"), None);
}
