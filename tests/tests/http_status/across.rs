//! Together with other status enums, and where any status enum will do.

use status_set::{CodeSet, HttpStatus, Official, Received, StatusClass, status_set};
use std::collections::HashMap;

status_set! { enum Edge { official, nginx, ScanPending = 460 } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Api {
    ServiceUnavailable,
    #[status(404)]
    Missing,
    #[status(499)]
    ClientGone,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
    Ok,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Other {
    #[status(460, reason = "Scan Not Done")]
    ScanPending,
    #[status(499, reason = "Mine")]
    Mine,
    NotFound,
    Created,
}

#[test]
fn a_derived_enum_widens() {
    for &status in Api::ALL {
        assert_eq!(status.widen::<Edge>().code(), status.code());
        assert_eq!(status.widen::<Api>(), status);
        assert_eq!(status.widen::<Edge>().narrow::<Api>(), Some(status));
    }
    assert_eq!(Api::Missing.widen::<Edge>(), Edge::NotFound);
    assert_eq!(Api::ScanPending.widen::<Edge>(), Edge::ScanPending);
}

#[test]
fn another_enum_widens_into_a_derived_one() {
    status_set! { enum Few { official::{200, 404}, nginx::499, ScanPending = 460 } }

    let wide = Few::ALL.iter().map(|status| status.widen::<Api>());
    assert!(wide.eq([Api::Ok, Api::Missing, Api::ScanPending, Api::ClientGone]));
}

#[test]
fn a_derived_enum_narrows() {
    for &status in Api::ALL {
        assert_eq!(
            status.narrow::<Official>(),
            Official::from_code(status.code())
        );
    }
    for &status in Edge::ALL {
        assert_eq!(status.narrow::<Api>(), Api::from_code(status.code()));
    }
    assert_eq!(Edge::Gone.narrow::<Api>(), None);
}

#[test]
fn a_code_with_another_meaning_is_another_status() {
    assert_eq!(
        Api::ClientGone.narrow::<Other>(),
        None,
        "499 is the user's own there"
    );
    assert_eq!(Other::Mine.narrow::<Edge>(), None);
    assert_eq!(Api::Missing.narrow(), Some(Other::NotFound));
    assert_eq!(
        Api::ScanPending.narrow(),
        Some(Other::ScanPending),
        "the name is the same"
    );
    assert_eq!(Other::Created.narrow::<Api>(), None);
}

const _: () = {
    assert!(Api::CODES.is_subset(Edge::CODES));
    assert!(!Api::CODES.is_subset(Official::CODES));
    assert!(Api::CODES.union(Other::CODES).len() == 6);
};

#[test]
fn constants() {
    const STATUS: Option<Api> = Api::from_code(499);
    const TEXT: (&str, &str) = (Api::Missing.as_str(), Api::ClientGone.reason_phrase());
    const READ: Option<Api> = Api::from_bytes(b"503");
    const CODES: CodeSet = Api::CODES;
    const SET: &str = Api::ClientGone.info().set;
    const CLASS: Option<StatusClass> = Api::ClientGone.class();

    assert_eq!(
        (STATUS, READ),
        (Some(Api::ClientGone), Some(Api::ServiceUnavailable))
    );
    assert_eq!((TEXT, SET), (("404", "Client Closed Request"), "nginx"));
    assert_eq!(CLASS, Some(StatusClass::ClientError));
    assert!(CODES.iter().eq([200, 404, 460, 499, 503]));
}

#[test]
fn what_was_received() {
    for code in 100..=999 {
        let received = Received::<Api>::from_code(code).unwrap();
        assert_eq!(received.known(), Api::from_code(code));
        assert_eq!(received.code(), code);
        assert_eq!(received.to_string().parse(), Ok(received));
    }
    let received: Received<Api> = "503 Service Unavailable".parse().unwrap();
    assert_eq!(received, Api::ServiceUnavailable);
    assert_eq!(
        Received::<Api>::from_code(299)
            .unwrap()
            .known_or_x00_or_500(),
        Some(Api::Ok)
    );
    assert_eq!(
        Received::<Api>::from_code(599)
            .unwrap()
            .known_or_x00_or_500(),
        None
    );
}

/// Counts answers, by any enum.
fn count<S: HttpStatus + std::hash::Hash>(answers: &[u16]) -> HashMap<S, usize> {
    let mut counts = HashMap::new();
    for status in answers.iter().filter_map(|code| S::from_code(*code)) {
        *counts.entry(status).or_default() += 1;
    }
    counts
}

#[test]
fn generic_code() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, HttpStatus)]
    enum Hashed {
        NotFound,
        Ok,
    }

    let counts = count::<Hashed>(&[200, 404, 499, 200]);
    assert_eq!(
        counts,
        HashMap::from([(Hashed::Ok, 2), (Hashed::NotFound, 1)])
    );
    let server_error = Api::ALL.iter().find(|status| status.is_server_error());
    assert_eq!(server_error, Some(&Api::ServiceUnavailable));
    assert_eq!(<Api as HttpStatus>::NAME, "Api");
}

/// Former names are deprecated constants here as well, of the variant that is the status.
#[test]
fn former_names() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    enum Old {
        #[status(413)]
        TooBig,
        #[status(414)]
        TooLong,
        // Taken, so it is no constant of 422.
        #[status(418)]
        UnprocessableEntity,
        #[status(422)]
        Invalid,
    }

    #[expect(deprecated)]
    let (big, long) = (Old::PayloadTooLarge, Old::RequestUriTooLong);
    assert_eq!((big, long), (Old::TooBig, Old::TooLong));
    assert_eq!(Old::UnprocessableEntity.code(), 418);
    #[expect(deprecated)]
    let is_big = |status| matches!(status, Old::RequestEntityTooLarge);
    assert_eq!([Old::TooBig, Old::Invalid].map(is_big), [true, false]);
}
