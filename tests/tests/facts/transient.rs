//! After which statuses another try is worth it.

use status_set::info::Transient;
use status_set::{HttpStatus, Official, Received, catalog, status_set};
use status_set_tests::v100_to_v354;

status_set! { enum Proxies { official, nginx, cloudflare } }
status_set! { enum Limits { official::{200, 500}, twitter, msgraph::509, pantheon } }
status_set! { enum Own { Fine = 299, Slow = 429, Odd = 555, Strange = 570, Never = 501, Large = 700 } }

macro_rules! many {
    ($($items:tt)*) => { status_set! { enum Many { $($items)* V501 = 501, V570 = 570, } } };
}

v100_to_v354! { many! }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Derived {
    ServiceUnavailable,
    #[status(499)]
    Gone,
    #[status(570, reason = "Too Long")]
    TooLong,
    TooManyRequests,
    Ok,
}

fn verdicts(code: u16) -> Vec<Transient> {
    let meanings = catalog::by_code(code);
    meanings.filter_map(|info| info.transient).collect()
}

/// A number alone promises something only if it is a server error, and no meaning of it speaks against it.
fn unlisted(code: u16) -> bool {
    let verdicts = verdicts(code);
    (500..600).contains(&code) && verdicts.iter().all(|verdict| *verdict == Transient::Yes)
}

fn agrees_with_the_facts<S: HttpStatus>() {
    for code in 100..=999 {
        let received = Received::<S>::from_code(code).unwrap();
        let fact = received.known().map(|status| status.info().transient);
        let expected = match fact.flatten() {
            Some(transient) => transient == Transient::Yes,
            None => unlisted(code),
        };
        assert_eq!(received.is_transient(), expected, "{code}");
        if let Some(status) = received.known() {
            assert_eq!(status.is_transient(), expected, "{code}");
        }
        if let Received::Unlisted(unlisted) = received {
            assert_eq!(unlisted.is_transient(), expected, "{code}");
        }
    }
}

#[test]
fn the_set_of_a_status_decides() {
    agrees_with_the_facts::<Official>();
    agrees_with_the_facts::<Proxies>();
    agrees_with_the_facts::<Limits>();
    agrees_with_the_facts::<Own>();
    agrees_with_the_facts::<Many>();
    agrees_with_the_facts::<Derived>();
}

#[test]
fn well_known_ones_are_as_clients_treat_them() {
    let transient = |codes: &[u16]| {
        let received = codes
            .iter()
            .map(|code| Received::<Proxies>::from_code(*code));
        received
            .map(|received| received.unwrap().is_transient())
            .collect::<Vec<_>>()
    };
    assert!(!transient(&[408, 429, 500, 502, 503, 504, 520, 522, 524]).contains(&false));
    assert!(
        !transient(&[200, 304, 404, 409, 413, 421, 499, 501, 505, 526, 527, 777]).contains(&true)
    );
    assert!(Limits::EnhanceYourCalm.is_transient());
    assert!(!Derived::Gone.is_transient());
}

/// What an enum lists beside a code changes nothing, and to list a server error changes its verdict only
/// where sets do not agree on it.
#[test]
fn to_list_a_server_error_does_not_make_it_lasting() {
    for info in catalog::statuses().filter(|info| info.code / 100 == 5) {
        let verdicts = verdicts(info.code);
        let all_agree = verdicts.iter().all(|verdict| *verdict == verdicts[0]);
        if all_agree {
            let listed = info.transient == Some(Transient::Yes);
            assert_eq!(listed, unlisted(info.code), "{}", info.code);
        }
    }
    assert!(Own::Strange.is_transient() && !Own::Never.is_transient());
    // The group of that name agrees.
    for status in Own::ALL {
        assert_eq!(matches!(status, Own!(transient)), status.is_transient());
    }
    for status in Derived::ALL {
        assert_eq!(matches!(status, Derived!(transient)), status.is_transient());
    }
    // That of the user is not the 429 of the specification.
    assert!(!Own::Slow.is_transient());
}
