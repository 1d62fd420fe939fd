//! Valid invocations in every form that the documentation knows, and words to change them with.

use super::Macro;
use super::source::{Tree, trees};
use std::sync::LazyLock;

/// Valid inputs of a macro. Sets are small where it makes no difference, so that many can be tried.
pub(super) fn invocations(name: Macro) -> &'static [&'static str] {
    static INVOCATIONS: LazyLock<[Vec<&str>; 4]> = LazyLock::new(|| {
        Macro::ALL.map(|name| {
            let text = match name {
                Macro::StatusSet => include_str!("corpus/status_set.txt"),
                Macro::HttpStatus => include_str!("corpus/http_status.txt"),
                Macro::HttpError => include_str!("corpus/http_error.txt"),
                Macro::StatusPattern => include_str!("corpus/status_pattern.txt"),
            };
            text.split("\n\n").collect()
        })
    });
    &INVOCATIONS[name as usize]
}

/// Tokens of every kind, those that mean something to the macros among them.
pub(super) static DICTIONARY: LazyLock<Vec<Tree>> = LazyLock::new(|| {
    let tokens = [SETS_AND_KEYS, NUMBERS, TEXTS, IDENTIFIERS, PUNCTUATION];
    tokens.into_iter().flat_map(trees).collect()
});

const SETS_AND_KEYS: &str = "official nginx esri azure warning own laravel ngnix edition NotFound Gone \
    MovedTemporarily PayloadTooLarge Status ALL from_code except as transparent status reason with \
    sets set crate export_patterns expose hide header without type extend_problem body content_type schema text none detail code code_case title by or like serde http utoipa \
    cfg cfg_attr derive default deprecated doc repr Default cacheable transient bodyless retry codes received other or if ref";

/// In and out of the range of codes and classes.
const NUMBERS: &str = "404 499 2026 2027 100 999 099 1000 0 4xx 5XX 9xx 7xx 404u8 4_0_4 0x1F4 0b101 0o7 4e2 \
    4.5 1.0f32 99999999999999999999999999999999999999999999999999 404xx";

const TEXTS: &str = r##" "404" "" "\n" "Over Quota" "404 x" " x" "%zz" "a.toml" r#"raw"# b"bytes"
    b'x' c"c" 'x' '\u{1F600}' "é" "404  own" "404 r#self own;405 é own;406 ² own;407 - own" "##;

/// Those that are special somewhere, and lifetimes.
const IDENTIFIERS: &str = "true _ self Self super r#fn r#match r#Status match fn dyn union enum \
    struct pub in where é __status Some COUNT 'a 'static 'r#fn";

const PUNCTUATION: &str = ", ; :: : = == .. ..= => -> * # ! $ ? | < > \
    || & && + - ... @ .";
