//! What `http` and `http-02` have in common: two versions of one type.

/// Defines the functions and the generic impls for one version of the crate.
macro_rules! conversions {
    ($http:ident) => {
        /// The status code of a status of any enum.
        ///
        /// Every code from 100 to 999 has one.
        ///
        /// ```
        #[doc = concat!("use status_set::{Official, with::", stringify!($http), "::status_code};")]
        ///
        #[doc = concat!("assert_eq!(status_code(Official::NotFound), ", stringify!($http), "::StatusCode::NOT_FOUND);")]
        /// ```
        #[must_use]
        pub fn status_code<S: crate::HttpStatus>(status: S) -> ::$http::StatusCode {
            // No status enum has another code.
            ::$http::StatusCode::from_u16(status.code())
                .unwrap_or(::$http::StatusCode::INTERNAL_SERVER_ERROR)
        }

        /// The status of a status code, in any enum.
        ///
        /// # Errors
        ///
        /// If the enum has no status of that code.
        ///
        /// ```
        #[doc = concat!("use status_set::{Official, with::", stringify!($http), "::status};")]
        #[doc = concat!("use ", stringify!($http), "::StatusCode;")]
        ///
        /// assert_eq!(status(StatusCode::NOT_FOUND), Ok(Official::NotFound));
        /// assert_eq!(status::<Official>(StatusCode::from_u16(499).unwrap()).unwrap_err().code(), 499);
        /// ```
        pub fn status<S: crate::HttpStatus>(
            code: ::$http::StatusCode,
        ) -> Result<S, crate::UnlistedCodeError> {
            let code = code.as_u16();
            S::from_code(code).ok_or(crate::UnlistedCodeError::new::<S>(code))
        }

        impl<S: crate::HttpStatus> From<::$http::StatusCode> for crate::Received<S> {
            fn from(code: ::$http::StatusCode) -> Self {
                match Self::from_code(code.as_u16()) {
                    Some(received) => received,
                    None => unreachable!("a `StatusCode` is from 100 to 999"),
                }
            }
        }

        impl<S: crate::HttpStatus> From<crate::Received<S>> for ::$http::StatusCode {
            fn from(received: crate::Received<S>) -> Self {
                // What was received is from 100 to 999.
                Self::from_u16(received.code()).unwrap_or(Self::INTERNAL_SERVER_ERROR)
            }
        }
    };
}

pub(super) use conversions;

/// The impls of a status enum, for the module of one version: `[path of the module] EdgeStatus`.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_code_impls {
    ([$($module:tt)*] $status:ident) => {
        #[automatically_derived]
        impl $crate::__private::From<$status> for $($module)*::StatusCode {
            fn from(__status: $status) -> Self {
                $($module)*::status_code(__status)
            }
        }

        #[automatically_derived]
        impl $crate::__private::TryFrom<$($module)*::StatusCode> for $status {
            type Error = $crate::__private::UnlistedCodeError;

            fn try_from(
                __code: $($module)*::StatusCode,
            ) -> $crate::__private::Result<Self, $crate::__private::UnlistedCodeError> {
                $($module)*::status(__code)
            }
        }

        #[automatically_derived]
        impl $crate::__private::PartialEq<$($module)*::StatusCode> for $status {
            fn eq(&self, __code: &$($module)*::StatusCode) -> $crate::__private::bool {
                $($module)*::status_code(*self) == *__code
            }
        }

        #[automatically_derived]
        impl $crate::__private::PartialEq<$status> for $($module)*::StatusCode {
            fn eq(&self, __status: &$status) -> $crate::__private::bool {
                $($module)*::status_code(*__status) == *self
            }
        }
    };
}
