//! The errors of one operation: some of the cases of an error type.

use super::Responses;

/// An error type whose responses can be described case by case.
#[diagnostic::on_unimplemented(
    message = "the responses of `{Self}` are not described",
    label = "it is not an error type with `with(utoipa)`",
    note = "derive it: `#[derive(status_set::HttpError)] #[status(with(utoipa))]`"
)]
pub trait Described {
    /// The responses to errors of the cases of these names, or of all.
    fn responses_of(cases: Option<&[&str]>) -> Responses;
}

/// Names the errors that one operation can end with: a type for its `responses(…)`, with the statuses and
/// descriptions of these variants alone.
///
/// Each name is checked: it has to be a variant of the error type, which says `with(utoipa)`. The type that is
/// declared has no values.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::utoipa::operation_errors;
/// use utoipa::IntoResponses;
///
/// #[derive(HttpError)]
/// #[status(with(utoipa))]
/// pub enum AppError {
///     #[status(404)]
///     NoUser(u64),
///     #[status(409)]
///     Taken { name: String },
///     #[status(503)]
///     Busy,
/// }
///
/// operation_errors! {
///     /// How reading a user can fail.
///     pub type ReadError = AppError::{NoUser, Busy};
///     /// How adding one can.
///     pub type AddError = AppError::{Taken, Busy};
/// }
///
/// assert_eq!(ReadError::responses().into_keys().collect::<Vec<_>>(), ["404", "503"]);
/// assert_eq!(AddError::responses().into_keys().collect::<Vec<_>>(), ["409", "503"]);
/// ```
///
/// ```compile_fail,E0599
/// # use status_set::HttpError;
/// # #[derive(HttpError)]
/// # #[status(with(utoipa))]
/// # enum AppError {
/// #     #[status(404)]
/// #     NoUser(u64),
/// # }
/// status_set::with::utoipa::operation_errors! {
///     type ReadError = AppError::{NoUsr};
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_errors {
    ($(
        $(#[$attribute:meta])*
        $vis:vis type $name:ident = $($error:ident)::+ ::{ $($case:ident),+ $(,)? };
    )+) => {$(
        $(#[$attribute])*
        #[derive($crate::__private::Clone, $crate::__private::Copy, $crate::__private::Debug)]
        $vis enum $name {}

        const _: () = {
            type __Error = $($error)::+;

            // rustc checks the names. The type may have no other case.
            $(
                #[allow(irrefutable_let_patterns)]
                const _: fn(&__Error) = |__error| if let __Error::$case { .. } = __error {};
            )+

            #[automatically_derived]
            impl $crate::__private::with::utoipa::IntoResponses for $name {
                fn responses() -> $crate::__private::with::utoipa::Responses {
                    <__Error as $crate::__private::with::utoipa::Described>::responses_of(
                        $crate::__private::Option::Some(&[
                            $($crate::__private::stringify!($case)),+
                        ]),
                    )
                }
            }
        };
    )+};
}
