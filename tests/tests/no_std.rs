//! What a crate without `std` does. That it links none shows when it is built in a certain way, which
//! `crates/repository` tries.

use status_set_tests_no_std::{Failure, Refusal, answer};

#[test]
fn enums_work_without_std() {
    let text = |text: &str| answer::<40>(text).map(|line| line.as_str().to_owned());
    assert_eq!(text("404").unwrap(), "404 Not Found: NotFound");
    assert_eq!(text("529").unwrap(), "529: InternalServerError");
    assert_eq!(text("No Response").unwrap(), "         444 No Response");
    assert!(matches!(text("Lost"), Err(Refusal::NoStatus(_))));
    assert!(matches!(answer::<3>("404"), Err(Refusal::TooLong)));
}

#[test]
fn errors_work_without_std() {
    let text = |failure: Failure| failure.answer::<160>().unwrap().as_str().to_owned();
    let refusal = answer::<40>("Lost").unwrap_err();
    let refused = text(Failure::Refused(refusal));
    assert!(
        refused.starts_with("600 Own; X-Reason: `Lost`"),
        "{refused}"
    );
    assert_eq!(
        text(Failure::Busy { seconds: 9 }),
        "503 Service Unavailable; Retry-After: 9",
    );
    assert!(Failure::Refused(Refusal::TooLong).answer::<9>().is_err());
}
