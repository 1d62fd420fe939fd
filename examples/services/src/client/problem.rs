//! What a response says of an error, in the form of RFC 9457.

use reqwest::Response;
use reqwest::header::CONTENT_TYPE;
use status_set::Problem;

/// Reads the problem in the body of a response, if its content type says that there is one.
pub async fn problem(response: Response) -> Option<Problem> {
    let content_type = response.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    let (essence, _) = content_type.split_once(';').unwrap_or((content_type, ""));
    if !essence
        .trim()
        .eq_ignore_ascii_case("application/problem+json")
    {
        return None;
    }
    response.text().await.ok()?.parse().ok()
}
