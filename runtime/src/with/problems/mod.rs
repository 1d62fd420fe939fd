//! One form for all responses of a service from 400 on: the rules of the layers for tower and for
//! actix-web. A module of each framework applies them.

mod accept;
mod builder;
mod failed;
mod rendered;
mod rules;
#[cfg(feature = "actix-web")]
mod told;
#[cfg(feature = "tracing")]
mod trace;
#[cfg(not(feature = "tracing"))]
mod untraced;

pub(in crate::with) use self::builder::builder;
pub use self::failed::Failed;
pub(in crate::with) use self::failed::{Answer, Asked, Cause};
pub use self::rendered::Rendered;
pub(in crate::with) use self::rules::{OF_OLD_CONTENT, Plan, Rules, Seen, text};
#[cfg(feature = "actix-web")]
pub(in crate::with) use self::told::Told;
#[cfg(feature = "tracing")]
pub(in crate::with) use self::trace::Trace;
#[cfg(not(feature = "tracing"))]
pub(in crate::with) use self::untraced::{Off, Traced};
