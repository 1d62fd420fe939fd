//! Values by the thousand, from a generator of numbers with a fixed seed.

use crate::{one, parse};
use status_set_warning::{self as warning, ReceivedWarnCode, WarnDate, WarningValue};

/// The generator that is known as `SplitMix64`.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

const AGENTS: &[&str] = &[
    "-",
    "squid",
    "a.example",
    "a.example:80",
    "[::1]:8080",
    "~x|y",
    "a,b",
];
const CHARS: &[char] = &[
    'a', ' ', '\t', '"', '\\', ',', ';', '\'', 'é', '€', '🦀', '\u{80}', '~',
];

struct Parts {
    code: ReceivedWarnCode,
    agent: &'static str,
    text: String,
    date: Option<WarnDate<'static>>,
}

impl Parts {
    fn new(numbers: &mut Numbers) -> Self {
        let seconds = i64::from(u32::try_from(numbers.next() >> 32).unwrap());
        Self {
            code: ReceivedWarnCode::from_code(u16::try_from(numbers.below(1000)).unwrap()).unwrap(),
            agent: numbers.pick(AGENTS),
            text: (0..numbers.below(9)).map(|_| numbers.pick(CHARS)).collect(),
            date: WarnDate::from_unix_seconds(seconds).filter(|_| numbers.below(2) == 0),
        }
    }

    fn value(&self) -> WarningValue<'_> {
        let value = WarningValue::new(self.code, self.agent, &self.text).unwrap();
        self.date.map_or(value, |date| value.with_date(date))
    }
}

/// Reads a field value from every byte on, up to every byte, and looks only for panics and for
/// what must always hold.
fn read_without_panic(field: &[u8]) {
    let mut values = warning::parse(field);
    while let Some(value) = values.next() {
        match value {
            Ok(value) => {
                let printed: Vec<u8> = value.bytes().collect();
                assert_eq!(one(&printed), value, "{field:x?}");
                assert!(!printed.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)));
                assert_eq!(value.to_string(), String::from_utf8_lossy(&printed));
            }
            Err(error) => {
                assert!(error.offset() <= field.len());
                assert!(!error.to_string().is_empty());
                assert!(values.next().is_none());
            }
        }
    }
}

#[test]
fn what_is_printed_reads_back() {
    let mut numbers = Numbers(1);
    for _ in 0..20_000 {
        let parts = Parts::new(&mut numbers);
        let value = parts.value();
        let printed = value.to_string();
        assert!(value.bytes().eq(printed.bytes()), "{printed}");
        let read = one(&printed);
        assert_eq!(read, value, "{printed}");
        assert_eq!(read.text(), parts.text.as_str());
        assert_eq!(read.to_string(), printed);
    }
}

#[test]
fn lists_read_back() {
    let mut numbers = Numbers(2);
    for _ in 0..3_000 {
        let list: Vec<Parts> = (0..numbers.below(5))
            .map(|_| Parts::new(&mut numbers))
            .collect();
        let values: Vec<_> = list.iter().map(Parts::value).collect();
        let mut field = String::new();
        for value in &values {
            field += numbers.pick(&["", ",", " ,", "\t"]);
            field += &value.to_string();
            field += numbers.pick(&[",", ", ", " , ,"]);
        }
        assert_eq!(parse(&field), Ok(values), "{field}");
    }
}

#[test]
fn no_part_of_a_valid_value_panics() {
    for field in [
        r#"112 - "network down" "Sat, 25 Aug 2012 23:34:45 GMT""#,
        r#"199 [::1]:8080 "\"a\" \\ b" "Saturday, 25-Aug-12 23:34:45 GMT", 299 a%41:1 "é""#,
        r#",110 [v1.a] "x" "Sat Aug  5 23:34:45 2012" ,, 007 squid "\é""#,
    ] {
        parse(field).unwrap();
        for start in 0..=field.len() {
            for end in start..=field.len() {
                read_without_panic(&field.as_bytes()[start..end]);
            }
        }
    }
}

/// Valid values with some bytes changed, removed or doubled.
#[test]
fn hostile_bytes_do_not_panic() {
    let mut numbers = Numbers(3);
    let special = b"\"\\, \t\r\n\0\x7F\x80\xC3\xE2\xF0\xFF[]:%-0919GMT";
    for _ in 0..30_000 {
        let parts = Parts::new(&mut numbers);
        let mut field: Vec<u8> = parts.value().bytes().collect();
        for _ in 0..=numbers.below(4) {
            let place = numbers.below(field.len());
            match numbers.below(4) {
                0 => field[place] = numbers.pick(special),
                1 => field.insert(place, numbers.pick(special)),
                2 => field.extend_from_within(place..),
                _ if field.len() > 1 => drop(field.remove(place)),
                _ => {}
            }
        }
        read_without_panic(&field);
        let _ = WarnDate::parse(&field);
        if let Ok(text) = std::str::from_utf8(&field) {
            let _ = WarningValue::new(parts.code, text, text);
        }
    }
}

#[test]
fn short_inputs_of_any_bytes_do_not_panic() {
    for pair in 0..=u16::MAX {
        let [a, b] = pair.to_be_bytes();
        read_without_panic(&[a, b]);
        read_without_panic(&[b'1', b'9', b'9', b' ', a, b, b' ', b'"', b'"']);
        read_without_panic(&[b'1', b'9', b'9', b' ', b'-', b' ', b'"', a, b, b'"']);
    }
}

/// A field value of any length is read in one pass.
#[test]
fn long_inputs_are_read() {
    let commas = ",".repeat(1 << 20);
    assert_eq!(parse(&commas), Ok(vec![]));
    let text = "\\\"".repeat(1 << 19);
    let field = format!("199 - \"{text}\"");
    assert_eq!(one(&field).text().chars().count(), 1 << 19);
    assert_eq!(one(&field).to_string(), field);
    let agent = "a".repeat(1 << 20);
    assert_eq!(one(&format!("199 {agent} \"\"")).agent().len(), 1 << 20);
}
