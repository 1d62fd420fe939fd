//! `status_set!`: a front that tells the procedural macro the path of this crate, under whatever
//! name the user has it.

/// Makes a closed enum of the statuses that you choose.
///
/// PLACEHOLDER
#[macro_export]
macro_rules! status_set {
    ($($input:tt)*) => {
        $crate::__private::status_set! { [$crate] $($input)* }
    };
}
