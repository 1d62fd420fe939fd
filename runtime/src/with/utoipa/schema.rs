//! The schemas of this crate's own types, and of status enums.

use crate::{HttpStatus, Received};
use alloc::borrow::Cow;
use utoipa::openapi::schema::{Schema, Type};
use utoipa::openapi::{ObjectBuilder, RefOr};
use utoipa::{PartialSchema, ToSchema};

/// The member of a problem that says for programs what it is.
pub(super) const MEMBER_CODE: &str = "code";

/// The schema of the statuses of a status enum: an integer that is one of their codes.
///
/// `with(utoipa)` on a status enum makes it the enum's `ToSchema`. For fields of an enum without that, such
/// as [`Official`](crate::Official), this is a value of `schema_with`.
///
/// ```
/// use status_set::{Official, with};
/// use utoipa::{PartialSchema, ToSchema};
///
/// #[derive(ToSchema)]
/// struct Check {
///     #[schema(schema_with = with::utoipa::status_schema::<Official>)]
///     last: Official,
/// }
///
/// let schema = serde_json::to_value(Check::schema())?;
/// assert_eq!(schema["properties"]["last"]["type"], "integer");
/// assert_eq!(schema["properties"]["last"]["enum"][0], 100);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn status_schema<S: HttpStatus>() -> Schema {
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .enum_values(Some(S::ALL.iter().map(|status| status.code())))
        .into()
}

/// Any code that a client can receive, whether the status enum lists it or not.
impl<S: HttpStatus> PartialSchema for Received<S> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(100))
            .maximum(Some(999))
            .description(Some("A status code."))
            .into()
    }
}

/// All of them have one schema, under one name.
impl<S: HttpStatus> ToSchema for Received<S> {
    fn name() -> Cow<'static, str> {
        "Received".into()
    }
}

/// The schema of problems (RFC 9457).
pub(super) mod problem {
    use alloc::borrow::ToOwned;
    use utoipa::openapi::ObjectBuilder;
    use utoipa::openapi::schema::{Schema, SchemaFormat, Type};

    /// Its name among the components of a document.
    pub(in super::super) const NAME: &str = "Problem";

    /// It stays open, because problems can have members of the user's own.
    pub(in super::super) fn schema() -> Schema {
        let string = || ObjectBuilder::new().schema_type(Type::String);
        let reference = || string().format(Some(SchemaFormat::Custom("uri-reference".to_owned())));
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some("A problem as in RFC 9457."))
            .property(
                "type",
                reference().description(Some("What kind of problem it is.")),
            )
            .property("title", string())
            .property("status", ObjectBuilder::new().schema_type(Type::Integer))
            .property(
                "detail",
                string().description(Some("What is wrong with this request.")),
            )
            .property(
                "instance",
                reference().description(Some("Names this occurrence.")),
            )
            .required("title")
            .required("status")
            .into()
    }
}

/// An object with the members of RFC 9457, which can have others.
#[cfg(feature = "problem")]
impl PartialSchema for crate::Problem {
    fn schema() -> RefOr<Schema> {
        problem::schema().into()
    }
}

#[cfg(feature = "problem")]
impl ToSchema for crate::Problem {
    fn name() -> Cow<'static, str> {
        problem::NAME.into()
    }
}
