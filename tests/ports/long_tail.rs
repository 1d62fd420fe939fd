//! A long tail: most errors of a forum are a 400 with a code, and few are more.

mod by_hand;
mod derived;

responses! {
    each_error_has_its_code: respond, "application/json",
    Error::NotLoggedIn => 401, [], r#"{"error":"not_logged_in"}"#;
    Error::Banned => 403, [], r#"{"error":"banned"}"#;
    Error::NotAModerator => 403, [], r#"{"error":"not_a_moderator"}"#;
    Error::NotFound => 404, [], r#"{"error":"not_found"}"#;
    Error::SlowDown => 429, ["retry-after: 10"], r#"{"error":"slow_down"}"#;
    Error::Database("no table `posts`".into()) => 500, [], r#"{"error":"database"}"#;
    Error::NameTaken => 400, [], r#"{"error":"name_taken"}"#;
    Error::NameTooLong => 400, [], r#"{"error":"name_too_long"}"#;
    Error::PasswordTooShort => 400, [], r#"{"error":"password_too_short"}"#;
    Error::EmailTaken => 400, [], r#"{"error":"email_taken"}"#;
    Error::EmailNotVerified => 400, [], r#"{"error":"email_not_verified"}"#;
    Error::TitleTooLong => 400, [], r#"{"error":"title_too_long"}"#;
    Error::PostIsLocked => 400, [], r#"{"error":"post_is_locked"}"#;
    Error::PostIsDeleted => 400, [], r#"{"error":"post_is_deleted"}"#;
    Error::CommentTooDeep => 400, [], r#"{"error":"comment_too_deep"}"#;
    Error::LinkNotAllowed => 400, [], r#"{"error":"link_not_allowed"}"#;
    Error::LanguageNotAllowed => 400, [], r#"{"error":"language_not_allowed"}"#;
    Error::VotedBefore => 400, [], r#"{"error":"voted_before"}"#;
    Error::DownvotesDisabled => 400, [], r#"{"error":"downvotes_disabled"}"#;
    Error::ReportTooLong => 400, [], r#"{"error":"report_too_long"}"#;
    Error::InviteUsed => 400, [], r#"{"error":"invite_used"}"#;
    Error::CaptchaWrong => 400, [], r#"{"error":"captcha_wrong"}"#;
}
