//! The keys of `#[status(…)]`: a table for each place. What is read, what messages list, what the
//! documentation explains and what editors offer follow from them.
//!
//! What is said of a key here is what an editor says of it: how it is written, and what it does.

use super::words::words;

words! {
    /// On an enum of `status_set!`, and among those on every other status enum.
    pub(crate) enum OptionKey {
        /// `edition = 2026`: the edition of the dataset from which sets are taken; the first one if left
        /// out, so that an update adds no status to an enum that did not ask for it.
        Edition = "edition",
        /// `with(http, serde)`: the integrations that are wanted, each of which needs the feature of its
        /// name.
        With = "with",
        /// `export_patterns`: lets other crates use the groups of the enum, such as `Status!(4xx)`.
        ExportPatterns = "export_patterns",
    }
}

words! {
    /// On a status of the user's own in `status_set!`.
    pub(crate) enum OwnKey {
        /// `reason = "Over The Quota"`: the phrase of the status; the name of the variant in words if left
        /// out.
        Reason = "reason",
    }
}

words! {
    /// On an enum that derives `HttpStatus`.
    pub(crate) enum EnumKey {
        /// `sets(official, nginx)`: where names and codes are looked up; `official` if left out. A set of
        /// your own is `acme = "statuses/acme.toml"`.
        Sets = "sets",
        /// `crate = path`: where the crate `status-set` is, if it is not called `status_set`.
        Crate = "crate",
        ..Option(OptionKey)
    }
}

words! {
    /// On a variant of it.
    pub(crate) enum VariantKey {
        /// `460, reason = "Scan Pending"`: a status of your own, with its phrase.
        Reason = "reason",
    }
}

words! {
    /// On a type that derives `HttpError`.
    pub(crate) enum TypeKey {
        /// `set = EdgeStatus`: the status enum that the statuses are from; `Official` if left out.
        Set = "set",
        /// `crate = path`: where the crate `status-set` is, if it is not called `status_set`.
        Crate = "crate",
        /// `with(http, axum)`: the integrations that are wanted, each of which needs the feature of its
        /// name.
        With = "with",
        /// `default = 500`: the status of every variant that names none.
        Default = "default",
        /// `header("Name" = value)`: a header field of every response to which neither the variant nor the
        /// inner error gives one of the name.
        Header = "header",
        /// `without("Name")`: leaves a required header field out on purpose wherever it is not given.
        Without = "without",
        /// `code_case = "snake_case"`: makes a `code` from the name of each variant that has none, in one
        /// of the cases of serde's `rename_all`.
        CodeCase = "code_case",
        /// `extend_problem = path`: a function that adds members to the RFC 9457 problems that responses
        /// have as their bodies.
        ExtendProblem = "extend_problem",
        ..Body(BodyKey)
    }
}

words! {
    /// Among those on a type that derives `HttpError`: what its responses have as their bodies.
    pub(crate) enum BodyKey {
        /// `body = Self::body`: responses have what this function returns as their body, in JSON, instead
        /// of an RFC 9457 problem; with `body = text` the public text, with `body = none` nothing.
        Body = "body",
        /// `content_type = "application/vnd.acme+json"`: the media type of the JSON from
        /// `body = Self::body`; `application/json` if left out.
        ContentType = "content_type",
        /// `schema = ApiError`: the type that describes the bodies in an `OpenAPI` document, with
        /// `with(utoipa)`.
        Schema = "schema",
    }
}

/// `transparent`: everything from the only field, an error with a status: its status, its header fields, and
/// whether its text may be seen.
///
/// It stands where the status of a variant or of a struct does.
pub(crate) const TRANSPARENT: &str = "transparent";

words! {
    /// On a variant of it, or on a struct.
    pub(crate) enum CaseKey {
        /// `by = io_status`: the status is what this function returns.
        By = "by",
        /// `by = io_status, or = 502`: the status where the one that the function returns is not in the
        /// status enum.
        Or = "or",
        /// `like = Code::NoIndex`: everything that is not said here from a variant without fields of another
        /// error type, such as an enum of codes.
        Like = "like",
        /// `header("Name" = value)`: a header field of the response, with the fields of the error in scope;
        /// can be repeated.
        Header = "header",
        /// `detail = "no user {0}"`: what a client is told, whatever the error displays.
        Detail = "detail",
        /// `expose`: a client may see what the error displays, though the status is from 500 on.
        Expose = "expose",
        /// `hide`: a client may not see what the error displays, though the status is below 500.
        Hide = "hide",
        /// `without("Name")`: leaves a required header field out on purpose.
        Without = "without",
        /// `code = "no_user"`: the name of the error for programs, which no other variant has.
        Code = "code",
        /// `type = "https://example.org/no-user"`: the problem type of RFC 9457.
        Type = "type",
        /// `title = "No Credit"`: the name of the error for people, beside a `type` or a body of your own;
        /// the reason phrase if left out.
        Title = "title",
    }
}

words! {
    /// On a field of one of these.
    pub(crate) enum FieldKey {
        /// `or = 502`: the field is the status, and can hold any code; this is the status where it holds one
        /// that is not in the status enum.
        Or = "or",
        /// `transparent`: the field is an inner error, which decides everything that the variant does not
        /// say.
        Transparent = "transparent",
    }
}
