//! Questions for a name, and several at once.

use super::{ask, found};
use status_set_examples::explain::Answer;

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
