//! Header fields whose values depend on the content of a response.

/// Fields that frame or describe the content: they are set where that is written.
pub const OF_CONTENT: [&str; 4] = [
    "Content-Encoding",
    "Content-Length",
    "Content-Type",
    "Transfer-Encoding",
];

/// The field of this name, whatever its case, if its value depends on the content.
#[must_use]
pub fn of_content(name: &str) -> Option<&'static str> {
    let mut fields = OF_CONTENT.into_iter();
    fields.find(|field| field.eq_ignore_ascii_case(name))
}
