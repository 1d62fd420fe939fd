//! Types that ask for the integration with serde, in a crate that does not know serde.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, unused_results)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use ::status_set::{HttpStatus, status_set};

status_set! {
    /// Statuses that are written as numbers.
    #[status(with(serde))]
    pub enum Status {
        official,
        nginx,
        aws::561 as GatewayUnauthorized,
        /// The last code that there is.
        Last = 999,
    }
}

status_set! {
    /// Two statuses that have one phrase.
    #[status(with(serde))]
    pub enum Twins {
        official::404,
        #[status(reason = "Not Found")]
        AlsoNotFound = 604,
    }
}

/// An enum of this crate's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(with(serde))]
#[expect(non_camel_case_types, reason = "a keyword as a name")]
pub enum Api {
    /// 200
    Ok,
    /// 404
    #[status(404)]
    r#type,
}

/// Constants with the names of parameters: there, a name of a constant is a pattern.
pub mod names {
    #![allow(
        dead_code,
        non_upper_case_globals,
        reason = "they only stand in the way"
    )]

    use ::core::primitive::str;
    use ::status_set::status_set;

    const serializer: &str = "";
    static deserializer: &str = "";

    status_set! {
        /// One status.
        #[status(with(serde))]
        pub enum Few { official::404 }
    }
}
