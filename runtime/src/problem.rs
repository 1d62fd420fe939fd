//! What [`HttpError::extend_problem`](crate::HttpError::extend_problem) adds to.

/// The body of an answer by RFC 9457 while it is being made, for
/// [`HttpError::extend_problem`](crate::HttpError::extend_problem) to add to.
///
/// The type is always there, so that the trait is the same with every feature. Without the feature
/// `problem-details` it has no values and no functions.
#[derive(Clone, Debug)]
pub struct Problem {
    #[cfg(feature = "problem-details")]
    pub(crate) details: crate::with::problem_details::ProblemDetails,
    #[cfg(not(feature = "problem-details"))]
    _none: core::convert::Infallible,
}
