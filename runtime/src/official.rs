//! The prebuilt enum of the official statuses.

crate::status_set! {
    /// The statuses of the IANA registry, ready to use.
    ///
    /// For any other choice make an enum of your own with [`status_set!`](crate::status_set).
    ///
    /// ```
    /// use status_set::Official;
    ///
    /// let status = Official::from_code(404).unwrap();
    /// assert_eq!(status, Official::NotFound);
    /// assert_eq!(status.to_string(), "404 Not Found");
    /// ```
    ///
    /// It has no integration by `with(…)`. With the feature `http`,
    /// `status_set::with::http::status_code(status)` is the `StatusCode`; with the feature `serde`,
    /// put `#[serde(with = "status_set::with::serde::code")]` on fields of this type.
    #[status(export_patterns)]
    pub enum Official {
        official,
    }
}
