//! The formats of the sources: a module each, which makes entries of a copy's text.
//!
//! A copy in which the format cannot be recognised is an error. To say nothing would look as if
//! nothing had changed.

mod cloudflare;
mod gorouter;
mod iana;
mod iis;
mod nginx;
mod shared;
mod squid;

pub(crate) use self::cloudflare::cloudflare;
pub(crate) use self::gorouter::gorouter;
pub(crate) use self::iana::iana;
pub(crate) use self::iis::iis;
pub(crate) use self::nginx::nginx;
pub(crate) use self::shared::Read;
pub(crate) use self::squid::squid;
