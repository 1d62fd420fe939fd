//! nginx's header file: `#define NGX_HTTP_CLIENT_CLOSED_REQUEST     499`.

use super::shared::{Read, capitals, leading_code, some};
use crate::entry::{Entry, Number};

/// Reads the constants that have three digits. Their names are the only phrases of nginx's own codes.
pub(crate) fn nginx(text: &str) -> Read {
    let entries = text.lines().filter_map(constant).collect();
    some(entries, "#define NGX_HTTP_NOT_FOUND 404")
}

fn constant(line: &str) -> Option<Entry> {
    let mut words = line.strip_prefix("#define")?.split_whitespace();
    let name = words.next()?;
    let name = name
        .strip_prefix("NGX_HTTP_")
        .or_else(|| name.strip_prefix("NGX_HTTPS_"))?;
    // A comment may follow the number.
    let (code, "") = leading_code(words.next()?)? else {
        return None;
    };
    let words: Vec<_> = name.split('_').collect();
    Some(Entry::new(Number::alone(code), &capitals(&words)))
}

#[cfg(test)]
mod tests {
    use super::nginx;

    #[test]
    fn constants_of_three_digits_are_codes() {
        let text = "#ifndef _NGX_HTTP_REQUEST_H_INCLUDED_\n\
             #define NGX_HTTP_VERSION_11                1001\n\
             #define NGX_HTTP_GET                       0x00000002\n\
             #define NGX_HTTP_LC_HEADER_LEN             32\n\
             #define NGX_HTTP_CLOSE                     444\n\
             #define NGX_HTTPS_CERT_ERROR               495 /* planted */\n\
             \x20   NGX_HTTP_INITING_REQUEST_STATE = 0,\n\
             #define ngx_http_proxy_auth(r)  ((r)->method == NGX_HTTP_CONNECT)\n";
        let entries = nginx(text).unwrap();
        let found: Vec<_> = entries
            .iter()
            .map(|e| (e.number.code, e.phrase.as_str()))
            .collect();
        assert_eq!(found, [(444, "Close"), (495, "Cert Error")]);
        assert_eq!(
            nginx("404: Not Found").unwrap_err(),
            "there is no line like `#define NGX_HTTP_NOT_FOUND 404`; its format may have changed"
        );
    }
}
