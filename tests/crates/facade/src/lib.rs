//! Hands the whole runtime on, under a name of its own.

pub use status_set as http_status;

/// Derives for the caller, who need not know the runtime.
#[macro_export]
macro_rules! statuses {
    ($(#[$attr:meta])* $vis:vis enum $name:ident { $($variants:tt)* }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, $crate::http_status::HttpStatus)]
        #[status(crate = $crate::http_status)]
        $(#[$attr])*
        $vis enum $name { $($variants)* }
    };
}

/// The same for an error type.
#[macro_export]
macro_rules! errors {
    ($(#[$attr:meta])* $vis:vis enum $name:ident { $($variants:tt)* }) => {
        #[derive(Debug, $crate::http_status::HttpError)]
        #[status(crate = $crate::http_status)]
        $(#[$attr])*
        $vis enum $name { $($variants)* }
    };
}
