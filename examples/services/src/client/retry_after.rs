//! Reads the header field `Retry-After` (RFC 9110 §10.2.3).

use reqwest::header::{HeaderMap, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// How long the server wants the client to wait, if it says so in a way that can be read: in
/// seconds, or by a date.
pub(super) fn read(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than a number can hold are more than anyone waits.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    // A date that is past asks for no wait.
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::read;
    use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
    use std::time::{Duration, SystemTime};

    #[test]
    fn seconds_and_dates_are_read() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let read = |value| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_static(value));
            read(&headers, now).map(|wait| wait.as_secs())
        };
        assert_eq!(read("0"), Some(0));
        assert_eq!(read("120"), Some(120));
        assert_eq!(read("99999999999999999999"), Some(u64::MAX));
        assert_eq!(read("Sun, 09 Sep 2001 01:46:50 GMT"), Some(10));
        assert_eq!(read("Sun, 09 Sep 2001 01:46:30 GMT"), Some(0));
        for nonsense in ["", "soon", "-1", "+1", "1.5", "1 2"] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }
}
