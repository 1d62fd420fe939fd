//! All that can be asked: every short byte string, every number, every two sets.

use status_set::{HttpStatus, Info, Received, StatusClass, catalog, status_set};
use std::collections::BTreeMap;

status_set! { enum Edge { official, nginx, Smallest = 199, Largest = 999 } }

/// What each string of three bytes says, by the number that the bytes make.
fn by_bytes<T: Copy>(listed: impl IntoIterator<Item = (u16, T)>) -> Vec<Option<T>> {
    let mut table = vec![None; 1 << 24];
    for (code, value) in listed {
        let text = code.to_string();
        let [a, b, c] = text.as_bytes() else {
            panic!("{code} has three digits");
        };
        table[number(*a, *b, *c)] = Some(value);
    }
    table
}

fn number(a: u8, b: u8, c: u8) -> usize {
    usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c)
}

fn every_three_bytes(mut check: impl FnMut([u8; 3], usize)) {
    for a in 0..=u8::MAX {
        for b in 0..=u8::MAX {
            for c in 0..=u8::MAX {
                check([a, b, c], number(a, b, c));
            }
        }
    }
}

#[test]
fn every_three_bytes_are_a_status_or_none() {
    let statuses = by_bytes(Edge::ALL.iter().map(|status| (status.code(), *status)));
    every_three_bytes(|bytes, number| {
        assert_eq!(Edge::from_bytes(&bytes), statuses[number], "{bytes:?}");
    });
}

#[test]
fn every_three_bytes_are_a_received_code_or_none() {
    let codes = by_bytes((100..=999).map(|code| (code, code)));
    every_three_bytes(|bytes, number| {
        let received = Received::<Edge>::from_bytes(&bytes);
        assert_eq!(received.map(Received::code), codes[number], "{bytes:?}");
    });
}

#[test]
fn fewer_bytes_are_none() {
    let strings = (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).map(move |b| [a, b]));
    for string in strings {
        for bytes in [&string[..], &string[..1], &[]] {
            assert_eq!(Edge::from_bytes(bytes), None, "{bytes:?}");
            assert_eq!(Received::<Edge>::from_bytes(bytes), None, "{bytes:?}");
        }
    }
}

#[test]
fn every_short_text_is_a_status_or_none() {
    let mut statuses = BTreeMap::new();
    for status in Edge::ALL {
        statuses.insert(status.as_str().to_owned(), *status);
        statuses.insert(status.reason_phrase().to_owned(), *status);
    }
    // Two characters are up to eight bytes. What is not here is like one of these.
    let letters = || {
        (0..=0x500)
            .chain(0xFF00..=0xFF30)
            .filter_map(char::from_u32)
    };
    for first in letters() {
        for second in letters() {
            let text = String::from_iter([first, second]);
            assert_eq!(text.parse().ok(), statuses.get(&text).copied(), "{text:?}");
        }
    }
}

#[test]
fn every_number_has_a_class_or_none() {
    for code in 0..=u16::MAX {
        let text = code.to_string();
        let digit = text.chars().next().filter(|_| text.len() == 3);
        let class = StatusClass::ALL
            .iter()
            .find(|class| digit == char::from_digit(u32::from(class.digit()), 10));
        assert_eq!(StatusClass::from_code(code), class.copied(), "{code}");
    }
}

#[test]
fn the_catalog_finds_every_number() {
    let mut by_code: BTreeMap<u16, Vec<&Info>> = BTreeMap::new();
    for info in catalog::sets().iter().flat_map(|set| set.statuses) {
        by_code.entry(info.code).or_default().push(info);
    }
    for code in 0..=u16::MAX {
        let found: Vec<_> = catalog::by_code(code).collect();
        assert_eq!(found, by_code.get(&code).cloned().unwrap_or_default());
    }
}

/// That a status of one enum is in another if that has its code with the same meaning. In whole sets
/// the name says the meaning.
fn narrows<A: HttpStatus, B: HttpStatus>() {
    for status in A::ALL {
        let same = B::ALL
            .iter()
            .find(|other| other.code() == status.code() && other.info().name == status.info().name);
        assert_eq!(status.narrow::<B>(), same.copied(), "{}", status.code());
    }
}

macro_rules! every_two {
    // The sets twice, as a repetition cannot stand in itself.
    ($($first:ident)* => $all:tt) => {
        mod alone {
            $(pub(super) mod $first {
                status_set::status_set! { pub(crate) enum Alone { $first } }
            })*
        }

        #[test]
        fn every_two_sets_narrow() {
            $(every_two!(@ $first $all);)*
        }

        #[test]
        fn these_are_all_sets() {
            let sets = catalog::sets().iter().map(|set| set.name);
            assert!(sets.eq([$(stringify!($first)),*]));
        }
    };
    (@ $first:ident [$($second:ident)*]) => {
        $(narrows::<alone::$first::Alone, alone::$second::Alone>();)*
    };
}

every_two! {
    official activesync anthropic apify aws azure binance caddy cloudflare cloudlinux clover
    cohere connectrpc cosmosdb cpanel deepl edgeone esri eveonline globalprotect google
    google_resumable gorouter groq groundstation grpcgateway httptiny hubspot icloud iis
    lakeformation laravel linkedin mediaconnect minio moebooru msgraph nginx openstreetmap
    pantheon proxy qiniu qualys sagemaker salesforce shopify skipper spring squid stytch tornado
    traefik twitter unifi windows xiaohongshu yandexmarket zyte
    => [
        official activesync anthropic apify aws azure binance caddy cloudflare cloudlinux
        clover cohere connectrpc cosmosdb cpanel deepl edgeone esri eveonline globalprotect
        google google_resumable gorouter groq groundstation grpcgateway httptiny hubspot
        icloud iis lakeformation laravel linkedin mediaconnect minio moebooru msgraph nginx
        openstreetmap pantheon proxy qiniu qualys sagemaker salesforce shopify skipper
        spring squid stytch tornado traefik twitter unifi windows xiaohongshu yandexmarket
        zyte
    ]
}
