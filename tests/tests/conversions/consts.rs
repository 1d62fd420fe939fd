//! What works in `const` context. That this file compiles is most of the test.

use status_set::{CodeSet, HttpStatus, Info, Official, StatusClass, catalog, status_set};

status_set!(official, nginx, Own = 600);

const CODE: u16 = Status::NotFound.code();
const PLACE: usize = CODE as usize;
const ALL: &[Status] = Status::ALL;
const FOUND: Option<Status> = Status::from_code(499);
const READ: Option<Status> = Status::from_bytes(b"600");
const UNREAD: Option<Status> = Status::from_bytes(b"6000");
const DIGITS: &str = Status::NotFound.as_str();
const PHRASE: &str = Status::NoResponse.reason_phrase();
const CLASS: Option<StatusClass> = Status::NoResponse.class();
const NO_CLASS: Option<StatusClass> = Status::Own.class();
const INFO: &Info = Status::NoResponse.info();
const OWN_INFO: &Info = Status::Own.info();
const CODES: CodeSet = Status::CODES.union(Official::CODES);

const _: () = assert!(Official::CODES.is_subset(Status::CODES));
const _: () = assert!(!Status::CODES.is_subset(Official::CODES));
const _: () = assert!(CODES.len() == Status::ALL.len());
const _: () = assert!(!catalog::sets().is_empty());

static BY_PLACE: [u8; PLACE] = [0; Status::NotFound as usize];

#[test]
fn const_values_are_those_of_run_time() {
    assert_eq!(BY_PLACE.len(), 404);
    assert_eq!(ALL.len(), Official::ALL.len() + 7);
    assert_eq!(FOUND, Some(Status::ClientClosedRequest));
    assert_eq!(READ, Some(Status::Own));
    assert_eq!(UNREAD, None);
    assert_eq!((DIGITS, PHRASE), ("404", "No Response"));
    assert_eq!(CLASS, Some(StatusClass::ClientError));
    assert_eq!(NO_CLASS, None);
    assert_eq!((INFO.set, OWN_INFO.set), ("nginx", "own"));
}

#[test]
fn a_status_casts_to_its_code() {
    for status in Status::ALL {
        assert_eq!(*status as u16, status.code());
    }
}
