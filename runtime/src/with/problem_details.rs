//! `with(problem-details)`.

/// Behind `with(problem-details)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem_details {
    ($($input:tt)*) => {};
}
