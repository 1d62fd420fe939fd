//! Names of enums and variants that are keywords, or that mean something else elsewhere.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[allow(non_camel_case_types, reason = "keywords are in lower case")]
enum r#type {
    #[status(404)]
    r#match,
    // By the name without its prefix.
    r#Gone,
    #[status(r#Conflict)]
    r#Try,
    #[status(460, reason = "Own")]
    r#fn,
}

#[test]
fn raw_names() {
    let names = r#type::ALL
        .iter()
        .map(|status| (status.code(), format!("{status:?}")));
    let expected = [(404, "match"), (409, "Try"), (410, "Gone"), (460, "fn")];
    assert!(names.eq(expected.map(|(code, name)| (code, name.to_owned()))));
    assert_eq!(<r#type as HttpStatus>::NAME, "type");
    assert_eq!(r#type::r#fn.info().name, "fn");
    assert_eq!(r#type::try_from(7).unwrap_err().status_enum(), "type");
}

/// Every variant is called as something that the expansion could name by accident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[allow(
    non_camel_case_types,
    clippy::enum_variant_names,
    clippy::upper_case_acronyms,
    reason = "they only stand in the way"
)]
enum Prelude {
    #[status(200)]
    None,
    #[status(201)]
    Some,
    Ok = 202,
    #[status(404)]
    Err,
    #[status(500)]
    Error,
    #[status(600, reason = "Self")]
    Self_,
    #[status(601, reason = "Prelude")]
    Prelude,
    #[status(602, reason = "Output")]
    Output,
    #[status(603, reason = "Words")]
    WORDS,
    #[status(604, reason = "Codes")]
    CODES,
    #[status(605, reason = "Facts")]
    FACTS,
    #[status(606, reason = "Text")]
    text,
    #[status(607, reason = "Place")]
    place,
    #[status(608, reason = "Status")]
    status,
    #[status(609, reason = "Try From")]
    try_from,
    #[status(610, reason = "u16")]
    u16,
}

#[test]
fn names_of_the_prelude() {
    let codes = [200, 201, 202, 404, 500].into_iter().chain(600..=610);
    assert!(Prelude::ALL.iter().map(|it| it.code()).eq(codes.clone()));
    for code in codes {
        let found = Prelude::from_code(code).unwrap();
        assert_eq!(found.to_string().parse(), Ok(found));
        assert_eq!(code.try_into(), Ok(found));
    }
    assert_eq!(
        Prelude::Ok.to_string(),
        "202 Accepted",
        "the discriminant goes before the name"
    );
    assert_eq!("Not Found".parse(), Ok(Prelude::Err));
    assert!(matches!(Prelude::None, Prelude!(None, Some)));
}
