//! Which statuses a phrase may stand for.

use status_set::catalog::{self, by_phrase};

fn found(phrase: &str) -> Vec<(u16, &'static str)> {
    by_phrase(phrase)
        .map(|info| (info.code, info.set))
        .collect()
}

#[test]
fn a_status_is_found_by_every_phrase_that_is_known_of_it() {
    for info in catalog::statuses() {
        let also = info.facts().unwrap().also.iter().copied();
        let former = info.former.iter().map(|former| former.reason);
        for phrase in also.chain(former).chain([info.reason]) {
            for phrase in [phrase, &phrase.to_uppercase(), &phrase.to_lowercase()] {
                assert!(by_phrase(phrase).any(|it| it == info), "{phrase}");
            }
        }
    }
}

#[test]
fn what_servers_write_is_no_name() {
    assert_eq!(found("not allowed"), [(405, "official")]);
    assert_eq!(catalog::by_name("NotAllowed").next(), None);
}

#[test]
fn one_phrase_may_stand_for_several_statuses() {
    assert_eq!(found("Redirect"), [(451, "activesync"), (451, "iis")]);
    assert_eq!(found("unauthorized"), [(401, "official"), (561, "aws")]);
}

#[test]
fn nothing_else_is_found() {
    for phrase in ["", "Not", "Not Found ", "404 Not Found", "NotFound"] {
        assert_eq!(found(phrase), [], "{phrase}");
    }
}
