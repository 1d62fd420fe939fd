//! The edition of the dataset that an enum has. What a later one changes is tried inside of the
//! macros, where a dataset can be made up.

use status_set::{HttpStatus, Official, catalog, status_set};

mod short {
    status_set::status_set!(edition = 2026, official, nginx);
}

mod at_the_end {
    status_set::status_set!(official, nginx, edition = 2026);
}

mod plain {
    status_set::status_set!(official, nginx);
}

status_set! {
    #[status(edition = 2026)]
    pub enum Full { official, nginx }
}

status_set! {
    pub enum InTheList {
        edition = 2026,
        official,
        nginx,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(edition = 2026, sets(official, nginx))]
enum Derived {
    NotFound,
    ClientClosedRequest,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
}

fn codes<S: HttpStatus>() -> Vec<u16> {
    S::ALL.iter().map(|status| status.code()).collect()
}

#[test]
fn the_first_edition_is_what_an_enum_has_that_asks_for_none() {
    let first = codes::<plain::Status>();
    assert_eq!(codes::<short::Status>(), first);
    assert_eq!(codes::<at_the_end::Status>(), first);
    assert_eq!(codes::<Full>(), first);
    assert_eq!(codes::<InTheList>(), first);
    let of_first = |status: &plain::Status| status.info().edition == Some(catalog::editions()[0]);
    assert!(plain::Status::ALL.iter().all(of_first));
    assert!(
        Official::ALL
            .iter()
            .all(|it| it.info().edition == Some(2026))
    );
}

#[test]
fn a_status_of_the_users_own_is_of_no_edition() {
    assert_eq!(Derived::NotFound.info().edition, Some(2026));
    assert_eq!(Derived::ClientClosedRequest.info().edition, Some(2026));
    assert_eq!(Derived::ScanPending.info().edition, None);
}

#[test]
fn sets_tell_their_edition() {
    for set in catalog::sets() {
        let since = set.edition.unwrap();
        assert!(catalog::editions().contains(&since));
        assert!(set.statuses.iter().all(|info| info.edition >= Some(since)));
    }
}
