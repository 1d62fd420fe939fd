//! Inside of a user's own `macro_rules!`, whose fragments arrive in invisible groups.

use status_set::HttpStatus;

/// Each kind of fragment that can be part of the declaration.
macro_rules! from_fragments {
    (
        $(#[$attr:meta])*
        $vis:vis $name:ident of $set:ident, $other:ident {
            $by_name:ident,
            $by_code:ident $code:literal,
            $by_path:ident $path_set:ident $path_code:literal,
            $by_number:ident = $number:expr,
            $by_literal:ident = $literal:literal,
            $(#[$own_attr:meta])*
            $own:ident $own_code:literal $reason:literal
        }
    ) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        #[status(sets($set, $other))]
        $(#[$attr])*
        $vis enum $name {
            $by_name,
            #[status($code)]
            $by_code,
            #[status($path_set::$path_code)]
            $by_path,
            #[status(Conflict)]
            $by_number = $number,
            $by_literal = $literal,
            $(#[$own_attr])*
            #[status($own_code, reason = $reason)]
            $own,
        }
    };
}

from_fragments! {
    /// Documented.
    #[derive(Hash)]
    pub(crate) Api of official, nginx {
        NotFound,
        ClientGone 499,
        Origin cloudflare 520,
        Collision = 1 << 3,
        Deleted = 410,
        /// Waits
        /// for a scan.
        ScanPending 460 "Please wait"
    }
}

#[test]
fn from_each_kind_of_fragment() {
    let codes = Api::ALL.iter().map(|status| status.code());
    assert!(codes.eq([404, 409, 410, 460, 499, 520]));
    assert_eq!(Api::ClientGone.info().set, "nginx");
    assert_eq!(Api::Collision as u8, 8);
    assert_eq!(Api::Deleted.to_string(), "410 Gone");
    assert_eq!(Api::ScanPending.to_string(), "460 Please wait");
    assert_eq!(Api::ScanPending.info().summary, "Waits for a scan.");
    assert!(matches!(Api::Origin, Api!(cloudflare)));
}

macro_rules! from_tokens {
    ($($tokens:tt)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        $($tokens)*
    };
}

from_tokens! {
    #[status(sets(nginx))]
    enum Tokens {
        NoResponse,
        #[status(460, reason = "Scan Pending")]
        ScanPending,
    }
}

#[test]
fn from_bare_tokens() {
    assert_eq!(Tokens::ALL, [Tokens::NoResponse, Tokens::ScanPending]);
    assert!(matches!(Tokens::ScanPending, Tokens!(own)));
}

/// A macro that takes an enum and hands it on as an item.
macro_rules! from_item {
    ($item:item) => {
        from_tokens! { $item }
    };
}

from_item! {
    enum Item {
        Ok,
        #[status(404)]
        Missing,
    }
}

#[test]
fn from_an_item() {
    assert_eq!(Item::ALL, [Item::Ok, Item::Missing]);
    assert!(matches!(Item::Missing, Item!(4xx)));
}

macro_rules! hidden {
    ($code:expr) => {{
        #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
        enum Hidden {
            Ok,
            NotFound,
        }
        matches!(Hidden::from_code($code), Some(Hidden!(4xx)))
    }};
}

#[test]
fn in_an_expression_of_a_macro() {
    assert_eq!(
        [hidden!(404), hidden!(200), hidden!(410)],
        [true, false, false]
    );
}
