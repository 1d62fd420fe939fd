//! Inside of a user's own `macro_rules!`, whose fragments arrive in invisible groups.

use status_set::{HttpStatus, Official, status_set};

status_set! { enum Edge { official, nginx } }

/// Each kind of fragment that can be part of a group.
macro_rules! is {
    ($status:expr, ident $group:ident) => { matches!($status, Edge!($group)) };
    ($status:expr, literal $group:literal) => { matches!($status, Edge!($group)) };
    ($status:expr, tt $group:tt) => { matches!($status, Edge!($group)) };
    ($status:expr, tokens $($group:tt)*) => { matches!($status, Edge!($($group)*)) };
    ($status:expr, $group:ident except $($excepted:literal)*) => {
        matches!($status, Edge!($group except {$($excepted),*}))
    };
    ($status:expr, $path:path: $group:tt) => { matches!($status, Edge!($path: $group)) };
}

#[test]
fn fragments() {
    let status = Edge::NoResponse;
    assert!(is!(status, ident nginx));
    assert!(is!(status, ident NoResponse));
    assert!(is!(status, literal 444));
    assert!(is!(status, literal 4xx));
    assert!(is!(status, tt 4xx));
    assert!(is!(status, tokens official except 1xx, nginx except {499, 494}));
    assert!(is!(status, nginx except 499 494));
    assert!(is!(status, Edge: 4xx));
    assert!(!is!(status, Edge: 5xx));
    assert!(!is!(status, ident official));
    assert!(!is!(status, literal 5xx));
    assert!(!is!(status, nginx except 499 444));
}

/// The enum, too, and the whole pattern.
macro_rules! is_of {
    ($status_enum:ident, $status:expr, $group:tt) => {
        matches!($status, $status_enum!($group))
    };
}

macro_rules! is_pattern {
    ($status:expr, $pattern:pat) => {
        matches!($status, Some($pattern))
    };
}

#[test]
fn enums_and_patterns() {
    assert!(is_of!(Edge, Edge::NoResponse, nginx));
    assert!(is_of!(Official, Official::NotFound, 4xx));
    assert!(!is_of!(Official, Official::NotFound, 5xx));
    assert!(is_pattern!(Some(Edge::NoResponse), Edge!(nginx)));
    assert!(!is_pattern!(Some(Edge::NotFound), Edge!(nginx)));
}

/// Declares an enum and uses its groups, in a module and in a block.
macro_rules! declare {
    ($name:ident of $set:ident, $function:ident is $group:tt) => {
        status_set! { enum $name { official, $set } }

        const fn $function(status: $name) -> bool {
            matches!(status, $name!($group))
        }
    };
}

macro_rules! derive {
    ($name:ident { $($variant:ident)* }, $function:ident is $group:tt) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        enum $name {
            $($variant),*
        }

        const fn $function(status: $name) -> bool {
            matches!(status, $name!($group))
        }
    };
}

declare! { Declared of cloudflare, is_cloudflare is cloudflare }
derive! { Derived { Ok NotFound Gone }, is_missing is 4xx }

#[test]
fn declared_by_a_macro() {
    assert_eq!(
        [Declared::Ok, Declared::WebServerIsDown].map(is_cloudflare),
        [false, true]
    );
    assert!(matches!(Declared::WebServerIsDown, Declared!(cloudflare)));
    assert_eq!(
        [Derived::Ok, Derived::NotFound, Derived::Gone].map(is_missing),
        [false, true, true]
    );
    assert!(matches!(Derived::Gone, Derived!(410)));
}

#[test]
fn declared_by_a_macro_in_a_function() {
    declare! { Local of nginx, is_nginx is nginx }
    derive! { LocalApi { Ok Gone }, is_missing is 4xx }

    assert_eq!([Local::Ok, Local::NoResponse].map(is_nginx), [false, true]);
    assert!(matches!(Local::NoResponse, Local!(nginx)));
    assert_eq!(
        [LocalApi::Ok, LocalApi::Gone].map(is_missing),
        [false, true]
    );
    assert!(matches!(LocalApi::Gone, LocalApi!(410)));
}

/// The whole of it is the macro's own affair: the caller gets no name of the enum.
macro_rules! hidden {
    ($code:expr) => {{
        status_set! { enum Hidden { official, nginx } }
        matches!(Hidden::from_code($code), Some(Hidden!(nginx)))
    }};
}

#[test]
fn in_an_expression_of_a_macro() {
    assert_eq!(
        [hidden!(444), hidden!(404), hidden!(7)],
        [true, false, false]
    );
}

/// A match of the user's own making.
macro_rules! table {
    ($($group:tt $(except $excepted:tt)? => $result:expr,)*) => {
        |status| match status {
            $( Edge!($group $(except $excepted)?) => $result, )*
        }
    };
}

#[test]
fn a_match_of_a_macro() {
    let weight = table! {
        nginx => 1,
        4xx except {404, 410} => 2,
        5xx except transient => 3,
        official => 4,
    };
    let statuses = [
        Edge::NoResponse,
        Edge::Conflict,
        Edge::NotImplemented,
        Edge::Gone,
    ];
    assert_eq!(statuses.map(weight), [1, 2, 3, 4]);
}
