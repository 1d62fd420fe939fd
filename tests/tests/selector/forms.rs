//! What each form means, and the one text of each set.

use status_set::{CodeSet, HttpStatus, Official, StatusClass, selector::ParseCodeSetError};

fn read(text: &str) -> CodeSet {
    text.parse()
        .unwrap_or_else(|error: ParseCodeSetError| panic!("{text}: {error}"))
}

fn assert_reads(text: &str, codes: impl IntoIterator<Item = u16>) {
    assert_eq!(Ok(read(text)), CodeSet::try_from_iter(codes), "{text}");
}

#[test]
fn codes_classes_and_ranges() {
    assert_reads("404", [404]);
    assert_reads("100", [100]);
    assert_reads("999", [999]);
    for class in StatusClass::ALL {
        let digit = class.digit();
        assert_eq!(class.label(), format!("{digit}xx"));
        assert_reads(class.label(), digit * 100..(digit + 1) * 100);
        assert_eq!(read(class.label()), CodeSet::of_class(*class));
    }
    assert_reads("500-599", 500..600);
    assert_reads("500..=599", 500..600);
    assert_reads("599-599", [599]);
    assert_reads("100-999", 100..1000);
}

#[test]
fn lists_are_the_union_of_their_items() {
    assert_reads("404,2xx", (200..300).chain([404]));
    assert_reads("5xx, 429", (500..600).chain([429]));
    assert_reads("404,404,404-405", [404, 405]);
}

#[test]
fn codes_are_removed_one_by_one_or_in_braces() {
    assert_reads("5xx except 501", (500..600).filter(|code| *code != 501));
    let both = (500..600).filter(|code| ![501, 505].contains(code));
    assert_reads("5xx except {501, 505}", both.clone());
    assert_reads("!501, 5xx, !505", both);
    assert_reads("4xx except {404}", (400..500).filter(|code| *code != 404));
    assert_reads("400..=405 except {401-403, 405}", [400, 404]);
    assert_reads("100-599 except 2xx, !300..=599", 100..200);
}

#[test]
fn removals_apply_last() {
    assert_reads("!404, 404, 410", [410]);
    assert_reads("500-502 except 501, 501, 404", [404, 500, 502]);
    assert_reads("4xx, !4xx", []);
}

#[test]
fn case_and_spaces_do_not_matter() {
    let expected = (400..500).filter(|code| ![404, 410, 411].contains(code));
    for text in [
        "4xx except {404,410},!411",
        " 4XX  EXCEPT  { 404 , 410 } , ! 411 ",
        "4Xx\tExcept{\n404,\n410\n},\r\n!411\n",
        "\u{a0}4xX\u{2003}eXcePt{404,410},!411",
    ] {
        assert_reads(text, expected.clone());
    }
    assert_reads(" 500 - 502 , 503 ..= 504 ", 500..505);
    assert_reads(" NONE ", []);
}

#[test]
fn each_set_has_one_text() {
    for (text, printed) in [
        ("404,2xx", "200-299,404"),
        ("4xx except 404", "400-403,405-499"),
        ("5xx,4xx", "400-599"),
        ("999,100", "100,999"),
        ("502,503", "502-503"),
        ("100..=999", "100-999"),
        ("none", "none"),
        ("404,!404", "none"),
    ] {
        assert_eq!(read(text).to_string(), printed);
        assert_eq!(read(printed), read(text));
    }
    assert_eq!(read(&Official::CODES.to_string()), Official::CODES);
}

#[test]
fn ranges_have_both_ends() {
    for (first, last) in [(100, 999), (163, 164), (164, 227), (404, 404), (228, 900)] {
        let range = CodeSet::from_range(first..=last).unwrap();
        assert!(range.iter().eq(first..=last));
    }
    for (first, last) in [(99, 200), (200, 1000), (405, 404), (0, 0), (1000, u16::MAX)] {
        assert_eq!(CodeSet::from_range(first..=last), None, "{first} {last}");
    }
}

#[test]
fn every_range_is_that_of_its_codes() {
    for first in (98..1002).step_by(7).chain([163, 164, 999]) {
        for last in (98..1002).chain([u16::MAX]) {
            let valid = first <= last && first >= 100 && last <= 999;
            let codes = CodeSet::try_from_iter(first..=last);
            let expected = codes.ok().filter(|_| valid);
            assert_eq!(
                CodeSet::from_range(first..=last),
                expected,
                "{first} {last}"
            );
        }
    }
}

#[test]
fn a_wrong_code_of_an_iterator_is_named() {
    let error = CodeSet::try_from_iter([404_i64, 65_940, 7]).unwrap_err();
    assert_eq!(error.code(), 65_940);
    let error = CodeSet::try_from_iter([100_u8, 99]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "99 is not a status code: these are from 100 to 999"
    );
    assert_eq!(CodeSet::try_from_iter([-1]).unwrap_err().code(), -1);
    assert_eq!(CodeSet::try_from_iter::<u16>([]), Ok(CodeSet::EMPTY));
}

/// All that is `const` in a constant.
#[test]
fn ranges_and_classes_are_const() {
    const RETRIED: CodeSet = CodeSet::of_class(StatusClass::ServerError)
        .difference(CodeSet::from_range(505..=511).unwrap());
    assert_eq!(RETRIED, read("5xx except 505-511"));
}
