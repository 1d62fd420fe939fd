//! What `explain` says of codes that several sets have, and that it is true.

use status_set::{catalog, status_set};
use status_set_examples::explain::answers;

/// The first paragraph of the answer.
fn heading(code: u16) -> String {
    let [answer] = <[_; 1]>::try_from(answers(&[code.to_string()], &[])).unwrap();
    let text = answer.to_string();
    let (heading, _) = text.split_once("\n\n").unwrap();
    heading.to_owned()
}

#[test]
fn sets_are_grouped_by_meaning() {
    assert_eq!(
        heading(499),
        "\
6 sets have 499, with 2 meanings:
  azure, cloudflare, google, gorouter and nginx can stand together in an enum: they mean ClientClosedRequest
  esri means TokenRequired
Beside the first meaning, an enum takes `esri except 499`."
    );
    assert_eq!(
        heading(451),
        "\
3 sets have 451, with 2 meanings:
  official means UnavailableForLegalReasons
  activesync and iis can stand together in an enum: they mean Redirect
Beside the first meaning, an enum takes `activesync except 451` and `iis except 451`."
    );
}

/// What `explain` says of 499 and 451 compiles, where nothing else stands in the way.
#[test]
fn what_can_stand_together_does() {
    mod one {
        super::status_set!(azure, cloudflare, google, gorouter except {525, 526}, nginx, esri except 499);
    }
    mod other {
        super::status_set!(official, activesync except {449, 451}, iis except 451);
    }
    mod third {
        super::status_set!(activesync, iis except 449);
    }
    assert!(one::Status::from_code(498).is_some());
    assert_eq!(one::Status::ClientClosedRequest.code(), 499);
    assert_eq!(other::Status::UnavailableForLegalReasons.code(), 451);
    assert_eq!(third::Status::Redirect.code(), 451);
}

/// `twitter except 420` would leave nothing, which is an error.
#[test]
fn a_set_of_one_code_is_not_taken_without_it() {
    assert_eq!(
        heading(420),
        "\
2 sets have 420, with 2 meanings:
  spring means MethodFailure
  twitter means EnhanceYourCalm
Beside the first meaning, an enum takes no `twitter`, which has only this code."
    );
}

#[test]
fn sets_that_agree_can_all_stand_together() {
    assert_eq!(
        heading(526),
        "2 sets have 526, with the same meaning: cloudflare and gorouter can stand together in an enum."
    );
}

#[test]
fn every_set_of_a_code_is_named() {
    let shared = (100..=999).filter(|&code| catalog::by_code(code).count() > 1);
    for code in shared {
        let heading = heading(code);
        for info in catalog::by_code(code) {
            assert!(heading.contains(info.set), "{heading}");
        }
    }
}
