//! lychee checks links: which statuses count as good is a list in its configuration, such as `100..=103,200..=299`.

use status_set::CodeSet;
use status_set::selector::ParseCodeSetErrorKind as Kind;

/// What counts as good without a configuration.
const DEFAULT: &str = "100-103, 200-299";

fn accepted(text: &str) -> CodeSet {
    text.parse().unwrap()
}

/// What the original makes of one item, digit by digit: `404`, `200..=299`, `200..300`, `200..`, `..300`
/// and `..`. Here it wraps where the original would panic.
fn item_of_the_original(item: &str) -> Option<(u16, u16)> {
    let (first, last) = match item.split_once("..") {
        None => (item.parse().ok()?, item.parse().ok()?),
        Some((first, last)) => {
            let first = match first {
                "" => 100,
                // A number that does not fit is 0.
                first => first.parse().unwrap_or_default(),
            };
            let last = match (last, last.strip_prefix('=')) {
                ("", _) => 999,
                (_, Some(last)) => last.parse().ok()?,
                (last, None) => last.parse::<u16>().ok()?.wrapping_sub(1),
            };
            (first, last)
        }
    };
    (first >= 100 && last <= 999 && first <= last).then_some((first, last))
}

#[test]
fn the_default_is_that_of_the_original() {
    let default = accepted(DEFAULT);
    for code in 0..=1000 {
        let original = matches!(code, 100..=103 | 200..=299);
        assert_eq!(default.contains(code), original, "{code}");
    }
    assert_eq!(default.to_string(), "100-103,200-299");
}

#[test]
fn lists_of_codes_and_closed_ranges_mean_the_same() {
    for text in [
        "200",
        "200,429",
        "100..=103,200..=299",
        "200..=300,100..=250",
        "100..=200, 300, 999",
        "404..=404",
    ] {
        let ours = accepted(text);
        let items = text
            .split(',')
            .map(|item| item_of_the_original(item.trim()));
        let items: Vec<_> = items.map(Option::unwrap).collect();
        for code in 0..=1000 {
            let original = items
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&code));
            assert_eq!(ours.contains(code), original, "{text}: {code}");
        }
    }
}

/// What the original writes as several ranges can say what it is without.
#[test]
fn a_class_less_some_codes_is_one_item() {
    let ours = accepted("2xx, 3xx except {304, 305-308}, 429");
    for code in 0..=1000 {
        let expected = matches!(code, 200..=303 | 309..=399 | 429);
        assert_eq!(ours.contains(code), expected, "{code}");
    }
}

#[test]
fn original_panics_where_a_range_ends_before_zero() {
    // The end of `100..0` is 0 - 1.
    assert_eq!(item_of_the_original("100..0"), None);
    let error = "100..0".parse::<CodeSet>().unwrap_err();
    assert_eq!((error.kind(), error.item()), (Kind::InvalidCode, "0"));
}

#[test]
fn original_takes_a_number_that_does_not_fit_for_zero() {
    // So that it complains of codes below 100, and not of this one.
    assert_eq!(item_of_the_original("99999..=200"), None);
    let error = "99999..=200".parse::<CodeSet>().unwrap_err();
    assert_eq!((error.kind(), error.item()), (Kind::InvalidCode, "99999"));
}

#[test]
fn original_leaves_out_the_last_code_of_two_dots() {
    // 299 is good and 300 is not, as in Rust; in the `500..599` of other tools the last one counts.
    assert_eq!(item_of_the_original("200..300"), Some((200, 299)));
    let error = "200..300".parse::<CodeSet>().unwrap_err();
    assert_eq!(error.kind(), Kind::OpenRange);
    assert!(
        error
            .to_string()
            .ends_with("write `..=`, which includes it"),
        "{error}"
    );
}

#[test]
fn original_has_no_word_for_nothing() {
    assert_eq!("".parse::<CodeSet>().unwrap_err().kind(), Kind::Empty);
    assert_eq!(accepted("none"), CodeSet::EMPTY);
}
