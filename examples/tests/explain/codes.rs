//! Questions for a code.

use super::{ask, found, printed};
use status_set_examples::explain::Answer;

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
