//! The client against an upstream that says what it is told to.

use reqwest::Method;
use status_set::Received;
use status_set_services::client::{Decision, Patience, Stop, Upstream, send};
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

/// Sends a request to an upstream with these answers: what stands behind the version in a status
/// line, and any header fields behind it.
fn ask(method: Method, answers: &'static [&'static str]) -> Seen {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let upstream = thread::spawn(move || {
        let (mut left, mut connections) = (answers.iter(), 0);
        while left.len() > 0 {
            let (stream, _) = listener.accept().unwrap();
            connections += 1;
            answer(stream, &mut left);
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

/// Answers the requests of one connection until the client closes it.
fn answer<'a>(mut stream: TcpStream, left: &mut impl Iterator<Item = &'a &'a str>) {
    let mut requests = BufReader::new(stream.try_clone().unwrap()).lines();
    while let Some(Ok(line)) = requests.next() {
        if line.is_empty() {
            let Some(answer) = left.next() else { return };
            write!(stream, "HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n").unwrap();
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

    // Nobody has defined the field for a 500.
    let seen = ask(Method::GET, &["500 Oops\r\nRetry-After: 0"]);
    assert_eq!(decisions(&seen), [Decision::Stop(Stop::NoUse)]);
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
    for answer in [&["460 Odd"], &["599 Lost"], &["777 What"], &["999 Blocked"]] {
        let seen = ask(Method::GET, answer);
        let code: u16 = answer[0][..3].parse().unwrap();
        assert_eq!(seen.attempts, [(code, Decision::Stop(Stop::NoUse))]);
    }
    for answer in [&["299 Fine"], &["399 There"]] {
        assert_eq!(
            decisions(&ask(Method::GET, answer)),
            [Decision::Stop(Stop::Done)]
        );
    }
}
