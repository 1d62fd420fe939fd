//! The catalogue of an error type.

use crate::Edge;
use status_set::{CodeSet, ErrorCase, HttpError, HttpStatus, Official};

#[derive(HttpError)]
#[status(set = Edge, code_case = "kebab-case")]
#[expect(dead_code, reason = "only its cases are of interest")]
enum AppError<'a, T> {
    /// There is no user
    /// of this number.
    ///
    /// Nor was there one.
    #[status(404, type = "/no-user", title = "No User")]
    NoUser(u64),
    #[status(429, hide, header("Retry-After" = _0), header("X-Left" = 0))]
    SlowDown(u32),
    #[status(transparent)]
    Db(Db),
    #[status(transparent, expose)]
    Exposed(Db),
    #[status(transparent)]
    Parameter(&'a T),
    Upstream(#[status] Official),
    #[status(777, code = "mine")]
    Own,
}

#[derive(HttpError)]
enum Db {
    /** It is down. */
    #[status(503, code = "down", expose)]
    Down,
    #[status(500)]
    Broken,
}

type Error<'a> = AppError<'a, Db>;

const NAMES: [&str; 7] = {
    let mut names = [""; 7];
    let mut place = 0;
    while place < names.len() {
        names[place] = Error::CASES[place].name;
        place += 1;
    }
    names
};

#[test]
fn it_is_constant_and_in_the_order_of_the_variants() {
    assert_eq!(
        NAMES,
        [
            "NoUser",
            "SlowDown",
            "Db",
            "Exposed",
            "Parameter",
            "Upstream",
            "Own"
        ]
    );
}

fn codes(case: &ErrorCase) -> Vec<u16> {
    case.statuses.iter().collect()
}

#[test]
fn a_case_has_what_the_variant_says() {
    let [no_user, slow_down, .., own] = Error::CASES else {
        panic!("there are several")
    };
    assert_eq!(codes(no_user), [404]);
    assert_eq!(no_user.title, Some("No User"));
    assert_eq!(no_user.code, Some("no-user"));
    assert_eq!(no_user.problem_type, Some("/no-user"));
    assert_eq!(no_user.description, "There is no user of this number.");
    assert_eq!(no_user.headers, [""; 0]);
    assert_eq!(no_user.exposes, Some(true));
    assert!(no_user.inner.is_none());
    assert_eq!(slow_down.title, Some("Too Many Requests"));
    assert_eq!(slow_down.problem_type, None);
    assert_eq!(slow_down.description, "");
    assert_eq!(slow_down.headers, ["Retry-After", "X-Left"]);
    assert_eq!(slow_down.exposes, Some(false));
    assert_eq!(codes(own), [777]);
    assert_eq!(own.code, Some("mine"));
    assert_eq!(own.title, Some("Own"));
}

#[test]
fn what_depends_on_the_error_is_left_open() {
    let [_, _, db, exposed, parameter, upstream, _] = Error::CASES else {
        panic!("there are seven")
    };
    for case in [db, exposed, parameter] {
        assert_eq!(codes(case), [500, 503]);
        assert_eq!([case.title, case.code, case.problem_type], [None; 3]);
        let inner: Vec<_> = case.inner.unwrap().iter().map(|it| it.name).collect();
        assert_eq!(inner, ["Down", "Broken"]);
    }
    assert_eq!([db.exposes, exposed.exposes], [None, Some(true)]);
    assert_eq!(upstream.statuses, Official::CODES);
    assert_eq!([upstream.title, upstream.code], [None, Some("upstream")]);
    assert_eq!(upstream.exposes, None);
}

fn name<E: HttpError>(error: &E) -> Option<&'static str> {
    error.case().map(|case| case.name)
}

#[test]
fn an_error_knows_its_case() {
    assert_eq!(name(&Error::NoUser(7)), Some("NoUser"));
    assert_eq!(name(&&Error::Own), Some("Own"));
    // That of the inner error, unless the variant says more.
    assert_eq!(name(&Error::Db(Db::Broken)), Some("Broken"));
    assert_eq!(name(&Error::Parameter(&Db::Down)), Some("Down"));
    assert_eq!(name(&Error::Exposed(Db::Down)), Some("Exposed"));
}

struct ByHand;

impl HttpError for ByHand {
    type Status = Official;
    const STATUSES: CodeSet = Official::CODES;

    fn status(&self) -> Official {
        Official::Gone
    }
}

#[derive(HttpError)]
#[status(transparent)]
struct Around(ByHand);

#[test]
fn of_what_was_written_by_hand_nothing_is_known() {
    assert!(ByHand::CASES.is_empty());
    assert_eq!(name(&ByHand), None);
    assert_eq!(name(&Around(ByHand)), Some("Around"));
    assert_eq!(Around::STATUSES, Official::CODES);
    assert_eq!(Around(ByHand).title(), "Gone");
    assert_eq!(Around(ByHand).code(), None);
}

#[derive(HttpError)]
enum Never {}

#[test]
fn there_may_be_none() {
    assert!(Never::CASES.is_empty());
    assert!(Never::STATUSES.is_empty());
}
