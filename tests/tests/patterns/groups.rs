//! Each kind of group of an enum with many statuses, against the facts on each of them.

use crate::check::{group, of};
use status_set::info::{Body, Cacheable, Transient};
use status_set::{Info, Official, StatusClass, catalog, status_set};

status_set! {
    /// As many sets as go together, each of them whole, and own statuses of each class and of none.
    enum Every {
        official, anthropic, aws, azure, caddy, cloudflare, clover, connectrpc, cosmosdb,
        cpanel, eveonline, globalprotect, google, gorouter, groundstation, grpcgateway,
        httptiny, hubspot, icloud, laravel, linkedin, minio, nginx, qualys, skipper, squid,
        stytch, traefik, xiaohongshu,
        First = 199, Second = 299, Third = 399, Fourth = 498, Fifth = 597, Sixth = 602,
    }
}

/// Checks the group of each set, and that no other set has a status in the enum.
macro_rules! sets {
    ($($set:ident)*) => {
        #[test]
        fn sets() {
            $( group!(Every!($set) is of(stringify!($set))); )*
            let chosen = ["own", $(stringify!($set)),*];
            assert!(Every::ALL.iter().all(|status| chosen.contains(&status.info().set)));
        }
    };
}

sets! {
    official anthropic aws azure caddy cloudflare clover connectrpc cosmosdb cpanel eveonline
    globalprotect google gorouter groundstation grpcgateway httptiny hubspot icloud laravel
    linkedin minio nginx qualys skipper squid stytch traefik xiaohongshu
}

fn is_own(info: &Info) -> bool {
    info.set == "own"
}

const fn is_cacheable(info: &Info) -> bool {
    matches!(info.cacheable, Cacheable::Heuristically)
}

#[test]
fn own_statuses() {
    group!(Every!(own) is is_own);
}

#[test]
fn classes() {
    let of = |class| move |info: &Info| info.class() == Some(class);
    group!(Every!(1xx) is of(StatusClass::Informational));
    group!(Every!(2xx) is of(StatusClass::Success));
    group!(Every!(3xx) is of(StatusClass::Redirection));
    group!(Every!(4xx) is of(StatusClass::ClientError));
    group!(Every!(5xx) is of(StatusClass::ServerError));
}

#[test]
fn facts() {
    group!(Every!(cacheable) is is_cacheable);
    group!(Every!(transient) is |info| info.transient == Some(Transient::Yes));
    group!(Every!(bodyless) is |info| matches!(info.code, 100..=199 | 204 | 304));
    group!(Official!(bodyless) is |info| info.body == Body::None);
}

#[test]
fn several_groups_at_once() {
    group!(Every!(1xx, 404, Gone, nginx) is |info| {
        matches!(info.code, 100..=199 | 404 | 410) || of("nginx")(info)
    });
    // As with one group, and a comma more.
    group!(Every!(5xx,) is |info| info.code / 100 == 5);
    // What two groups share is there once.
    group!(Every!(4xx, nginx, 499, cacheable, NotFound) is |info| {
        info.code / 100 == 4 || is_cacheable(info)
    });
    group!(Every!(1xx, 2xx, 3xx, 4xx, 5xx) is |info| info.code < 600);
    group!(Every!(other) is |info| info.code >= 600);
    group!(Every!(5xx, other except own) is |info| info.code / 100 == 5 || info.code >= 600 && !is_own(info));
}

#[test]
fn except_one() {
    group!(Every!(4xx except 404) is |info| info.code / 100 == 4 && info.code != 404);
    group!(Every!(4xx except Gone) is |info| info.code / 100 == 4 && info.code != 410);
    group!(Every!(4xx except nginx) is |info| info.code / 100 == 4 && !of("nginx")(info));
    group!(Every!(gorouter except 4xx) is |info| of("gorouter")(info) && info.code >= 500);
    group!(Every!(cacheable except 2xx) is |info| is_cacheable(info) && info.code >= 300);
    group!(Every!(4xx except cacheable) is |info| info.code / 100 == 4 && !is_cacheable(info));
    group!(Every!(own except 5xx) is |info| is_own(info) && info.code / 100 != 5);
    group!(Every!(5xx except own) is |info| info.code / 100 == 5 && !is_own(info));
}

#[test]
fn except_several() {
    group!(Every!(4xx except {404, Gone, nginx, cacheable}) is |info| {
        info.code / 100 == 4
            && !matches!(info.code, 404 | 410)
            && !of("nginx")(info)
            && !is_cacheable(info)
    });
    group!(Every!(official except {1xx, 2xx, 3xx,}) is |info| {
        of("official")(info) && info.code >= 400
    });
    group!(Every!(5xx except {500}) is |info| info.code / 100 == 5 && info.code != 500);
}

#[test]
fn except_belongs_to_the_group_before_it() {
    group!(Every!(4xx except 404, 5xx) is |info| {
        matches!(info.code, 400..=599) && info.code != 404
    });
    group!(Every!(4xx except {404, 410}, 5xx except transient, 410) is |info| match info.code {
        404 => false,
        400..=499 => true,
        500..=599 => info.transient != Some(Transient::Yes),
        _ => false,
    });
    // Another group can bring back what one leaves out.
    group!(Every!(4xx except 404, cacheable) is |info| {
        info.code / 100 == 4 || is_cacheable(info)
    });
}

/// Checks that each name and each code stands for its status alone, and that no status is left out.
macro_rules! alone {
    ($($code:literal $name:ident)*) => {
        #[test]
        fn names_and_codes() {
            $(
                group!(Official!($name) is |info| info.name == stringify!($name));
                group!(Official!($code) is |info| info.code == $code);
            )*
            let names = catalog::set("official").unwrap().statuses.iter();
            assert!(names.map(|info| info.name).eq([$(stringify!($name)),*]));
        }
    };
}

alone! {
    100 Continue 101 SwitchingProtocols 102 Processing 103 EarlyHints 104 UploadResumptionSupported
    200 Ok 201 Created 202 Accepted 203 NonAuthoritativeInformation 204 NoContent 205 ResetContent
    206 PartialContent 207 MultiStatus 208 AlreadyReported 226 ImUsed 300 MultipleChoices
    301 MovedPermanently 302 Found 303 SeeOther 304 NotModified 305 UseProxy 306 SwitchProxy
    307 TemporaryRedirect 308 PermanentRedirect 400 BadRequest 401 Unauthorized 402 PaymentRequired
    403 Forbidden 404 NotFound 405 MethodNotAllowed 406 NotAcceptable
    407 ProxyAuthenticationRequired 408 RequestTimeout 409 Conflict 410 Gone 411 LengthRequired
    412 PreconditionFailed 413 ContentTooLarge 414 UriTooLong 415 UnsupportedMediaType
    416 RangeNotSatisfiable 417 ExpectationFailed 418 ImATeapot 421 MisdirectedRequest
    422 UnprocessableContent 423 Locked 424 FailedDependency 425 TooEarly 426 UpgradeRequired
    428 PreconditionRequired 429 TooManyRequests 431 RequestHeaderFieldsTooLarge
    451 UnavailableForLegalReasons 500 InternalServerError 501 NotImplemented 502 BadGateway
    503 ServiceUnavailable 504 GatewayTimeout 505 HttpVersionNotSupported 506 VariantAlsoNegotiates
    507 InsufficientStorage 508 LoopDetected 510 NotExtended 511 NetworkAuthenticationRequired
}

#[test]
fn a_class_may_have_one_status() {
    status_set! { enum Ends { Smallest = 100, LastOfClass = 599, NoClass = 600, Largest = 999 } }

    group!(Ends!(1xx) is |info| info.code == 100);
    group!(Ends!(5xx) is |info| info.code == 599);
    group!(Ends!(own except {1xx, 5xx}) is |info| info.code >= 600);
    group!(Ends!(999, NoClass) is |info| info.code >= 600);
}
