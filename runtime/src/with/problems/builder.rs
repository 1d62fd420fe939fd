//! What users say of a layer: the functions that `Problems` of tower and that of actix-web have in common.

/// Expands to `impl Problems`, for requests of this type. The documentation before `render` is the example in
/// the middle of that of the function.
macro_rules! builder {
    ($module:literal, $integration:literal, $request:ty, $(#[$example:meta])* render) => {
        impl Problems {
            /// Makes problems as in RFC 9457.
            ///
            /// ```
            #[doc = concat!("use status_set::with::", $module, "::Problems;")]
            ///
            /// let problems = Problems::new();
            /// ```
            #[must_use]
            pub const fn new() -> Self {
                Self {
                    rules: Rules::new(),
                }
            }

            /// The longest text of a response, in bytes, that becomes the `detail` of a problem; nothing longer
            /// is read. 1024 if nothing is said.
            ///
            /// ```
            #[doc = concat!("use status_set::with::", $module, "::Problems;")]
            ///
            /// let without_details = Problems::new().limit(0);
            /// ```
            #[must_use]
            pub const fn limit(mut self, bytes: usize) -> Self {
                self.rules.limit = bytes;
                self
            }

            /// The service's own form: the function returns the content of each response that is given the
            /// form.
            ///
            /// It is asked about every response that was made from an error which has a status too, such as
            #[doc = concat!("the responses of `with(", $integration, ")`, whatever content these have, so that")]
            /// a service has one place for its form. `None` says that it has nothing of its own for a response,
            /// which is then what it would be without the function.
            ///
            $(#[$example])*
            ///
            /// With it, the head of each request is cloned.
            #[must_use]
            pub fn render<F, O>(mut self, render: F) -> Self
            where
                F: Fn(&$crate::with::Failed<'_, $request>) -> O + Send + Sync + 'static,
                O: Into<Option<$crate::with::Rendered>>,
            {
                self.rules.set_render(render);
                self
            }
        }

        impl Default for Problems {
            fn default() -> Self {
                Self::new()
            }
        }
    };
}

pub(in crate::with) use builder;
