//! `status_set!`: a front that tells the procedural macro the path of this crate, under whatever
//! name the user has it.

/// Makes a closed enum of the statuses that you choose; [`sets`](crate::sets) lists them.
///
/// The short form lists sets and makes `pub enum Status`:
///
/// ```
/// use status_set::status_set;
///
/// status_set!(official, nginx, cloudflare);
///
/// assert_eq!(Status::from_code(499), Some(Status::ClientClosedRequest));
/// ```
///
/// The full form declares the enum. Attributes, documentation and visibility are yours:
///
/// ```
/// use status_set::{StatusClass, status_set};
///
/// status_set! {
///     /// What our edge can send or log.
///     #[derive(Default)]
///     pub enum EdgeStatus {
///         official except {UseProxy, 306, 200},   // a set, without some of its statuses
///         #[default]
///         official::Ok,                           // one status: by name …
///         nginx::499,                             // … or by code
///         cloudflare::{520, WebServerIsDown},     // some statuses
///         iis::4xx except 451,                    // the statuses of a class in a set
///         aws::561 as GatewayUnauthorized,        // another variant name
///         /// Still being scanned.
///         ScanPending = 260,                      // your own, phrase "Scan Pending"
///         #[status(reason = "Over The Quota")]
///         OverQuota = 461,                        // your own, with another phrase
///     }
/// }
///
/// assert_eq!(EdgeStatus::default(), EdgeStatus::Ok);
/// assert_eq!(EdgeStatus::ScanPending.to_string(), "260 Scan Pending");
/// assert_eq!(EdgeStatus::OverQuota.class(), Some(StatusClass::ClientError));
/// assert_eq!("561".parse(), Ok(EdgeStatus::GatewayUnauthorized));
/// ```
///
/// # What you get
///
/// Variants in the order of their codes, each with its facts as documentation, `#[repr(u16)]` with
/// the code as discriminant, and these items, which need no import:
///
/// | item | what it is |
/// |---|---|
/// | `ALL: &'static [Self]` | every status, in the order of their codes |
/// | `COUNT: usize` | how many statuses there are |
/// | `from_code(u16) -> Option<Self>` | the status with this code |
/// | `from_bytes(&[u8]) -> Option<Self>` | the status that exactly three ASCII digits name |
/// | `code(self) -> u16` | the code |
/// | `index(self) -> usize` | where the status stands in `ALL`, for an array of `COUNT` counters |
/// | `as_str(self) -> &'static str` | the code as text, `"404"` |
/// | `reason_phrase(self) -> &'static str` | the phrase, `"Not Found"` |
/// | `class(self) -> Option<StatusClass>` | the [class](crate::StatusClass), which codes from 600 on do not have |
/// | `info(self) -> &'static Info` | the [facts](crate::Info): set, specification, state … |
///
/// All of these are `const`. The enum implements
///
/// - [`HttpStatus`](crate::HttpStatus), which adds class predicates, `is_transient`, `widen` and `narrow`;
/// - `Clone`, `Copy`, `Debug`, `PartialEq`, `Eq`, `PartialOrd`, `Ord` and `Hash`, except those that
///   you derive yourself;
/// - `TryFrom<u16>`, whose [error](crate::UnlistedCodeError) keeps the number, and `From<Self> for u16`;
/// - `FromStr` for `404`, `Not Found` and `404 Not Found`, with an
///   [error](crate::ParseStatusError) that keeps the text. Phrases have to match exactly, and a
///   phrase that two statuses of the enum share needs the code. For status lines that others sent,
///   whose phrases can be anything, use [`Received`](crate::Received);
/// - `Display` as `404 Not Found`.
///
/// Do not import all variants by `use Status::*`: an enum with 200 has a variant `Ok`, which would
/// shadow `Result::Ok`.
///
/// The short form declares `Status`, so it can be used once in a module. For a second one rustc
/// reports that ``the name `Status` is defined multiple times`` (E0428), and for each trait that
/// implementations conflict: put it into a module of its own, or name the enum in the full form.
///
/// Former names are deprecated constants, so that old code compiles and a warning says what to change:
///
/// ```
/// # #![allow(deprecated)]
/// use status_set::Official;
///
/// assert_eq!(Official::PayloadTooLarge, Official::ContentTooLarge);
/// ```
///
/// # Editions
///
/// A release may add statuses to a set. Your enum does not get them until you ask: it has those of the
/// first edition of the dataset, or of the edition that it names, so that an update never breaks a
/// match over it.
///
/// ```
/// use status_set::status_set;
///
/// status_set!(edition = 2026, official, nginx);
///
/// assert_eq!(Status::NotFound.info().edition, Some(2026));
/// ```
///
/// A single status that you name with its set, such as `official::451`, is available in any edition.
/// [`catalog::editions`](crate::catalog::editions) lists the editions, and [this page] says what an
/// update can change. In the full form, `#[status(edition = 2026)]` on the enum says the same, or
/// `edition = 2026` as an item in its braces.
///
/// [this page]: https://github.com/status-set/status-set/blob/main/docs/stability.md
///
#[doc = include_str!("groups.md")]
///
/// # Sets of your own
///
/// Your company's codes can be a set as well, described in a file next to your code. With the feature
/// `custom-sets`, an item gives the path of the file:
///
/// ```toml
/// # statuses/acme.toml
/// title = "Acme Storage"
///
/// [[status]]
/// code = 460
/// name = "ScanPending"
/// summary = "The virus scanner has not seen the file yet."
/// transient = "yes"
///
/// [[status]]
/// code = 461
/// reason = "Over Quota"
/// ```
///
/// Editors that know taplo complete the keys, and check the file as you write it, if its first line is
/// `#:schema https://raw.githubusercontent.com/status-set/status-set/main/data/set.schema.json`.
///
#[cfg_attr(feature = "custom-sets", doc = "```")]
#[cfg_attr(not(feature = "custom-sets"), doc = "```ignore")]
/// use status_set::status_set;
///
/// status_set!(official, acme = "statuses/acme.toml");
///
/// assert_eq!(Status::OverQuota.to_string(), "461 Over Quota");
/// assert_eq!(Status::ScanPending.info().set, "acme");
/// assert!(matches!(Status::ScanPending, Status!(acme)));
/// ```
///
/// Such an item takes the whole set, without the statuses after `except`. If other items choose
/// from the set, as `acme::460` and `acme except 461` do, it only says where the set is.
///
/// The path is relative to your `Cargo.toml`, and is taken as you write it: an absolute one, or one
/// with `..`, may leave the package. It is the only file that the macros read. A change to the file
/// rebuilds the crate, and mistakes in it are compile errors with line and column. A status needs its
/// `code`, and a `name` or a `reason`, from which the other is made. Everything else is optional:
/// `title`, `summary` and `home` of the set, and the facts that
/// [the dataset](https://docs.rs/crate/status-set-data/latest/source/README.md) has for a status.
/// They are in [`Info`](crate::Info), with the feature `facts` in `Info::facts`, and in part in the
/// documentation of the variant.
///
/// # When two sets have one code
///
/// If both mean the same status, which then has the same name in both, they share a variant with the
/// phrase and the facts of the set that is named first: `nginx` and `azure` agree on 499. If not, the
/// compiler asks you to choose:
///
/// ```compile_fail
/// # use status_set::status_set;
/// status_set!(nginx, esri);
/// // error: 499 is in two of the chosen sets: `nginx` (Client Closed Request) and `esri` (Token
/// //        Required)
/// //        help: keep one, for example `esri except 499`
/// ```
///
/// ```
/// # use status_set::status_set;
/// status_set!(nginx, azure, esri except 499);
///
/// assert_eq!(Status::ClientClosedRequest.reason_phrase(), "Client Closed Request"); // by nginx
/// ```
///
/// # Attributes
///
/// | on the enum | |
/// |---|---|
/// | `edition = 2026` | the [edition](#editions) of the sets; the first one if left out |
/// | `with(http, serde)` | the [integrations](crate::with) that are wanted |
/// | `export_patterns` | lets other crates use the [groups](#matching-by-groups) |
///
/// | on a status of your own | |
/// |---|---|
/// | `reason = "Scan Pending"` | its phrase; the name of the variant in words if left out |
///
/// Attributes on an item go to every variant that it adds. `#[cfg(…)]` is not allowed there, because
/// the same match would then compile in one build and not in another: put it on the enum.
///
/// An integration may depend on a feature of your own crate, and so may attributes that pass
/// through:
///
/// ```
/// # use status_set::status_set;
/// status_set! {
///     #[cfg_attr(feature = "serde", status(with(serde)))]
///     pub enum Status { official }
/// }
/// # fn main() {}
/// ```
///
/// Nothing else of `#[status(…)]` is allowed in a `cfg_attr`: the macro expands before the compiler
/// evaluates the condition.
#[macro_export]
macro_rules! status_set {
    ($($input:tt)*) => {
        $crate::__private::status_set! { [$crate] $($input)* }
    };
}
