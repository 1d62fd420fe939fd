//! The keys of `#[status(…)]`: a table for each place. What is read, what messages list, and what the
//! documentation explains follow from them.

use super::words::words;

words! {
    /// On an enum of `status_set!`, and among those on every other status enum.
    pub(crate) enum OptionKey {
        Edition = "edition",
        With = "with",
        ExportPatterns = "export_patterns",
    }
}

words! {
    /// On a status of the user's own in `status_set!`.
    pub(crate) enum OwnKey {
        Reason = "reason",
    }
}

words! {
    /// On an enum that derives `HttpStatus`.
    pub(crate) enum EnumKey {
        Sets = "sets",
        Crate = "crate",
        ..Option(OptionKey)
    }
}

words! {
    /// On a variant of it.
    pub(crate) enum VariantKey {
        Reason = "reason",
    }
}

words! {
    /// On a type that derives `HttpError`.
    pub(crate) enum TypeKey {
        Set = "set",
        Crate = "crate",
        With = "with",
        Default = "default",
        Header = "header",
        Without = "without",
        CodeCase = "code_case",
        ExtendProblem = "extend_problem",
        ..Body(BodyKey)
    }
}

words! {
    /// Among those on a type that derives `HttpError`: what its responses have as their bodies.
    pub(crate) enum BodyKey {
        Body = "body",
        ContentType = "content_type",
        Schema = "schema",
    }
}

words! {
    /// On a variant of it, or on a struct.
    pub(crate) enum CaseKey {
        By = "by",
        Or = "or",
        Like = "like",
        Header = "header",
        Detail = "detail",
        Expose = "expose",
        Hide = "hide",
        Without = "without",
        Code = "code",
        Type = "type",
        Title = "title",
    }
}

words! {
    /// On a field of one of these.
    pub(crate) enum FieldKey {
        Or = "or",
        Transparent = "transparent",
    }
}
