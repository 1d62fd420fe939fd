//! The set `nginx` beside what a real nginx does with each of its codes, and the phrases of registered
//! codes beside those that it sends, as `tests/nginx/observe.py` has seen them.

use status_set::{Info, Official, catalog, facts::Seen};

const OBSERVED: &str = include_str!("../../../nginx/observed.txt");

/// The lines of the file, less the first, which says what nginx it was.
fn lines() -> impl Iterator<Item = (u16, Vec<&'static str>)> {
    OBSERVED.lines().skip(1).map(|line| {
        let (code, rest) = line.split_once(' ').unwrap();
        (code.parse().unwrap(), rest.split(' ').collect())
    })
}

/// What is said of a code under a word, which each code has once.
fn observed(code: u16, word: &str) -> Vec<&'static str> {
    let mut found = lines().filter(|(of, words)| *of == code && words[0] == word);
    let (_, words) = found
        .next()
        .unwrap_or_else(|| panic!("{code} {word} was not observed"));
    assert!(found.next().is_none(), "{code} {word} is there twice");
    words[1..].to_vec()
}

/// The code, or nothing for `-`.
fn code(word: &str) -> Option<u16> {
    (word != "-").then(|| word.parse().unwrap())
}

fn is_seen(info: &Info, place: Seen) -> bool {
    info.facts().unwrap().seen.contains(&place)
}

fn statuses() -> &'static [Info] {
    catalog::set("nginx").unwrap().statuses
}

/// What nginx does not send as it is told to, it has a meaning of its own for.
#[test]
fn the_set_has_every_code_that_nginx_keeps_back() {
    let kept_back = lines().filter(|(_, words)| words[0] == "return");
    // 408 is a registered code, which nginx only logs as well.
    let own = kept_back.map(|(code, _)| code).filter(|code| *code != 408);
    assert!(own.eq(statuses().iter().map(|info| info.code)));
}

#[test]
fn the_client_gets_what_is_in_sent_as() {
    for info in statuses() {
        let sent = code(observed(info.code, "stock")[1]);
        assert_eq!(sent, info.sent_as, "{}", info.code);
        // To keep the client's code takes a configuration that says so.
        assert_eq!(code(observed(info.code, "page")[1]), sent, "{}", info.code);
        assert!(!is_seen(info, Seen::Wire), "{}", info.code);
    }
}

#[test]
fn each_code_can_be_in_the_log() {
    for info in statuses() {
        let logged = ["stock", "page", "kept"].map(|way| code(observed(info.code, way)[0]));
        let seen = is_seen(info, Seen::Log);
        assert_eq!(logged.contains(&Some(info.code)), seen, "{}", info.code);
    }
}

#[test]
fn configurations_name_the_codes_that_they_can() {
    for info in statuses() {
        let accepted = observed(info.code, "error_page") == ["accepted"];
        let seen = is_seen(info, Seen::Config);
        assert_eq!(accepted, seen, "{}", info.code);
    }
}

/// Where a code of the set chooses the page, the client still gets the code in `sent_as`.
#[test]
fn the_codes_choose_a_page() {
    for info in statuses() {
        let page = observed(info.code, "page")[2];
        let expected = if info.sent_as.is_some() {
            "configured"
        } else {
            "-"
        };
        assert_eq!(page, expected, "{}", info.code);
    }
}

/// Phrases that nginx has of its own.
const OWN_PHRASES: [(u16, &str); 2] = [
    (405, "Not Allowed"),
    (503, "Service Temporarily Unavailable"),
];

#[test]
fn phrases_are_those_of_today_or_former_ones() {
    let lines: Vec<&str> = include_str!("../../../nginx/phrases.txt").lines().collect();
    let mut own = Vec::new();
    for line in &lines[1..] {
        let (code, phrase) = line.split_once(' ').unwrap();
        let code = code.parse().unwrap();
        let info = Official::from_code(code).unwrap().info();
        let mut former = info.former.iter();
        if info.reason != phrase && !former.any(|former| former.reason == phrase) {
            own.push((code, phrase));
        }
    }
    assert_eq!(own, OWN_PHRASES);
    assert!(lines.len() > 30);
}
