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
18 sets have 499, with 3 meanings:
  azure, caddy, cloudflare, cohere, connectrpc, edgeone, google, gorouter, groq, grpcgateway, \
minio, nginx, skipper, stytch, traefik and yandexmarket can stand together in an enum: they mean ClientClosedRequest
  esri means TokenRequired
  unifi means MfaAuthRequired
An enum with the first meaning can also have `esri except 499`, but not `unifi`, which has only this code."
    );
    assert_eq!(
        heading(451),
        "\
3 sets have 451, with 2 meanings:
  official means UnavailableForLegalReasons
  activesync and iis can stand together in an enum: they mean Redirect
An enum with the first meaning can also have `activesync except 451` and `iis except 451`."
    );
}

/// What `explain` says of 499 and 451 compiles, where nothing else stands in the way.
#[test]
fn what_can_stand_together_does() {
    mod one {
        super::status_set!(
            azure, caddy, cloudflare, connectrpc, google, gorouter, grpcgateway, minio, nginx, skipper,
            stytch, traefik, yandexmarket, esri except 499,
        );
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

/// `tornado except 599` would leave nothing, which is an error.
#[test]
fn a_set_of_one_code_is_not_taken_without_it() {
    assert_eq!(
        heading(599),
        "\
5 sets have 599, with 5 meanings:
  apify means UpstreamError
  httptiny means InternalException
  proxy means NetworkConnectTimeoutError
  qiniu means OperationFailed
  tornado means NoHttpResponse
An enum with the first meaning can also have `proxy except 599` and `qiniu except 599`, but not `httptiny` \
or `tornado`, which have only this code."
    );
    assert!(heading(456).ends_with("can also have `deepl except 456`."));
    let only_alone = "cannot have `cloudlinux`, which has only this code.";
    assert!(heading(508).ends_with(only_alone));
}

#[test]
fn sets_that_agree_can_all_stand_together() {
    assert_eq!(
        heading(525),
        "3 sets have 525, with the same meaning: cloudflare, edgeone and gorouter can stand together \
         in an enum."
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
