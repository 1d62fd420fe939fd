//! Groups in groups: what syn and rustc take, the macros take too.

use super::Macro;
use super::source::tokens;
use std::thread;

/// So much the compiler has.
const STACK: usize = 8 << 20;

/// How deep groups are whose content nobody parses. With five times as many, rustc itself fails.
const TOKENS: usize = 4_000;

/// How deep types and expressions are. Syn reads, prints and drops these level by level, and each
/// level takes much stack where nothing is optimised.
const SYNTAX: usize = 100;

fn is_taken(name: Macro, [before, open, middle, close, after]: [&str; 5], depth: usize) {
    let source = [
        before,
        &open.repeat(depth),
        middle,
        &close.repeat(depth),
        after,
    ];
    let source = source.concat();
    let expand = move || assert!(!name.expand(tokens(&source)).is_empty());
    let thread = thread::Builder::new().stack_size(STACK).spawn(expand);
    thread
        .expect("a thread can be made")
        .join()
        .expect("the macro does not panic");
}

macro_rules! deep {
    ($($name:ident { $($test:ident: $depth:ident [$($part:literal)+])+ })+) => { $($(
        #[test]
        fn $test() {
            is_taken(Macro::$name, [$($part),+], $depth);
        }
    )+)+ };
}

deep! {
    StatusSet {
        items: TOKENS ["[p] " "(" "404" ")" ""]
        statuses: TOKENS ["[p] official::" "{" "404" "}" ""]
        exceptions: TOKENS ["[p] official except " "{" "404" "}" ""]
        invisible_statuses: TOKENS ["[p] official::" "__invisible {" "404" "}" ""]
        attributes: TOKENS ["[p] #[doc" "(" "404" ")" "] enum E { laravel }"]
        attributes_of_ours: TOKENS ["[p] #[status(with(" "(" "404" ")" "))] enum E { laravel }"]
        derives: TOKENS ["[p] #[derive(" "(" "404" ")" ")] enum E { laravel }"]
        docs: SYNTAX ["[p] #[doc = " "(" "404" ")" "] enum E { #[doc = \"x\"] laravel }"]
        visibility: TOKENS ["[p] pub" "(" "crate" ")" " enum E { laravel }"]
    }
    HttpStatus {
        discriminants: SYNTAX ["enum E { A = " "(" "404" ")" "}"]
        fields: SYNTAX ["enum E { A(" "(" "u8" ")" ") }"]
        status: TOKENS ["enum E { #[status(" "(" "404" ")" ")] A }"]
        invisible_discriminant: SYNTAX ["enum E { A = " "__invisible {" "404" "}" "}"]
    }
    HttpError {
        header: TOKENS ["#[status(404, header(\"A\" = " "(" "404" ")" "))] struct E;"]
        tuples: SYNTAX ["#[status(transparent)] struct E(" "(" "u8" ",)" ");"]
        boxes: SYNTAX ["#[status(transparent)] struct E<T>(" "Box<" "T" ">" ");"]
    }
    StatusPattern {
        groups: TOKENS ["[p] [E] \"404 A own\" " "(" "404" ")" ""]
        except: TOKENS ["[p] [E] \"404 A own\" own except " "{" "404" "}" ""]
    }
}
