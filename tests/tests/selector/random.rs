//! Every set reads back, and no text is misread.

use super::naive;
use status_set::{CodeSet, selector::ParseCodeSetErrorKind};
use status_set_tests::Random;

/// How often it was a set.
fn compare(text: &str) -> bool {
    match text.parse::<CodeSet>() {
        Ok(codes) => {
            let expected = naive::read(text);
            let expected = expected.unwrap_or_else(|| panic!("`{text}` is read as {codes}"));
            assert!(codes.iter().eq(expected), "`{text}` is misread as {codes}");
            true
        }
        Err(error) => {
            assert_eq!(naive::read(text), None, "`{text}`: {error}");
            assert!(text.contains(error.item()), "`{text}`: {error}");
            let is_named = error.kind() == ParseCodeSetErrorKind::Empty || !error.item().is_empty();
            assert!(is_named, "`{text}`: {error}");
            assert!(!error.to_string().is_empty());
            false
        }
    }
}

/// Compares all texts of up to so many pieces, and returns how many of them are selectors.
fn compare_all(pieces: &[&str], most: u32) -> usize {
    let mut valid = 0;
    for count in 0..=most {
        for number in 0..pieces.len().pow(count) {
            let (mut text, mut rest) = (String::new(), number);
            for _ in 0..count {
                text += pieces[rest % pieces.len()];
                rest /= pieces.len();
            }
            valid += usize::from(compare(&text));
        }
    }
    valid
}

#[test]
fn no_text_of_up_to_six_bytes_is_misread() {
    let letters = ["4", "0", "x", "-", ".", "=", ",", "!", " "];
    // 400, 404, 440, 444 and 4xx, with what else fits in.
    assert_eq!(compare_all(&letters, 6), 50);
}

#[test]
fn no_text_of_up_to_five_words_is_misread() {
    let words = [
        "4xx", "404", "410", " except ", "{", "}", ",", "!", "-", "..=", "..", "None",
    ];
    assert_eq!(compare_all(&words, 5), 180);
}

#[test]
fn no_long_text_is_misread() {
    let pieces = [
        "4xx", "5XX", "404", "410", "503", "6xx", "99", "1000", " except ", " EXCEPT", "{", "}",
        ", ", ",", "!", "! ", "-", " - ", "..=", "..", "none", " ", "é", "4",
    ];
    // In the order of the grammar, so that many of them are selectors.
    let items = [
        "404",
        "4xx",
        "500-510",
        "5xx except 501",
        "5xx except {501, 505}",
        "!404",
        "! 5xx",
        "400 ..= 499 except 4xx",
        "4xx except{404,410-499}",
    ];
    let mut random = Random::new(14);
    let mut valid = 0;
    for _ in 0..20_000 {
        let mut parts: Vec<&str> = Vec::new();
        for _ in 0..=random.below(5) {
            parts.push(random.pick(&items));
        }
        let mut text = parts.join(",");
        if random.below(2) == 0 {
            let place = random.below(text.len() + 1);
            text.insert_str(place, random.pick(&pieces));
        }
        valid += usize::from(compare(&text));
    }
    assert!(valid > 5000, "{valid}");
}

#[test]
fn every_set_that_is_printed_reads_back() {
    let mut random = Random::new(41);
    for _ in 0..2000 {
        // Of runs, of single codes, and of both.
        let mut codes = CodeSet::EMPTY;
        for _ in 0..random.below(40) {
            let first = 100 + random.below(900);
            let last = first + random.pick(&[0, 0, 1, 70]);
            let (first, last) = (first.min(999), last.min(999));
            let range = u16::try_from(first).unwrap()..=u16::try_from(last).unwrap();
            codes = codes.union(CodeSet::from_range(range).unwrap());
        }
        let text = codes.to_string();
        assert_eq!(text.parse(), Ok(codes), "{text}");
        assert_eq!(text.parse::<CodeSet>().unwrap().to_string(), text);
        compare(&text);
    }
}
