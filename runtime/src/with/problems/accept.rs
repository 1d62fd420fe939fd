//! Which media type a client prefers (RFC 9110 §12.5.1).

/// The best of the offered media types for these `Accept` fields, or `None` if none is acceptable. What is
/// offered first wins among equals, and where the client says nothing.
pub(crate) fn preferred<'o>(accept: &[&str], offered: &[&'o str]) -> Option<&'o str> {
    let ranges = || accept.iter().flat_map(|field| elements(field, ','));
    let ranges = || ranges().filter_map(Range::read);
    if ranges().next().is_none() {
        return offered.first().copied();
    }
    let mut best = None;
    for &media in offered {
        let matching =
            ranges().filter_map(|range| Some((range.specificity(media)?, range.quality)));
        // The most specific range decides.
        let quality = matching.max_by_key(|&(specificity, _)| specificity);
        let quality = quality.map_or(0, |(_, quality)| quality);
        if quality > best.map_or(0, |(quality, _)| quality) {
            best = Some((quality, media));
        }
    }
    best.map(|(_, media)| media)
}

/// One of the ranges, such as `text/*;q=0.5`.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    /// `None` if it is malformed, which says nothing.
    fn read(text: &'a str) -> Option<Self> {
        let mut parts = elements(text, ';');
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let mut quality = 1000;
        for parameter in parts {
            if let Some((name, value)) = parameter.split_once('=') {
                if name.trim().eq_ignore_ascii_case("q") {
                    quality = thousandths(value.trim())?;
                }
            }
        }
        let (kind, subtype) = (kind.trim(), subtype.trim());
        let is_range = !kind.is_empty() && !subtype.is_empty() && (kind != "*" || subtype == "*");
        is_range.then_some(Self {
            kind,
            subtype,
            quality,
        })
    }

    /// How exactly the range means the media type, if at all.
    fn specificity(&self, media: &str) -> Option<u8> {
        let media = media.split(';').next()?.trim();
        let (kind, subtype) = media.split_once('/')?;
        if self.kind == "*" {
            Some(0)
        } else if !self.kind.eq_ignore_ascii_case(kind) {
            None
        } else if self.subtype == "*" {
            Some(1)
        } else {
            self.subtype.eq_ignore_ascii_case(subtype).then_some(2)
        }
    }
}

/// A quality value: `0.5` is 500.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut value: u16 = match whole {
        "0" => 0,
        "1" => 1,
        _ => return None,
    };
    for place in 0..3 {
        let digit = decimals
            .as_bytes()
            .get(place)
            .map_or(0, |digit| digit - b'0');
        value = value * 10 + u16::from(digit);
    }
    (value <= 1000).then_some(value)
}

/// The elements of a list, without those that are empty. A separator in a quoted string is part of it.
fn elements(list: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let mut is_escaped = false;
    let elements = list.split(move |letter| {
        if is_escaped {
            is_escaped = false;
        } else if letter == '"' {
            is_quoted = !is_quoted;
        } else if is_quoted && letter == '\\' {
            is_escaped = true;
        }
        letter == separator && !is_quoted
    });
    elements
        .map(str::trim)
        .filter(|element| !element.is_empty())
}

#[cfg(test)]
mod tests {
    use super::preferred;

    const OFFERED: [&str; 3] = ["application/json", "text/html", "text/plain; charset=utf-8"];

    #[test]
    fn the_best_quality_wins() {
        for (accept, expected) in [
            (&[][..], Some("application/json")),
            (&[""], Some("application/json")),
            (&["*/*"], Some("application/json")),
            (&["text/html"], Some("text/html")),
            (&["TEXT/HTML"], Some("text/html")),
            (&["text/*"], Some("text/html")),
            (&["text/*;q=0.5, text/html;q=0.4"], Some(OFFERED[2])),
            (
                &["text/html;q=0.8, application/json;q=0.9"],
                Some("application/json"),
            ),
            (
                &["text/html;q=0.800", "application/json;q=0.8"],
                Some("application/json"),
            ),
            (&["*/*;q=0.1", "text/plain"], Some(OFFERED[2])),
            (&["*/*, application/json;q=0"], Some("text/html")),
            (&["image/png"], None),
            (&["text/html;q=0"], None),
            (&["text/html; Q=0 , */*;q=0.001"], Some("application/json")),
        ] {
            assert_eq!(preferred(accept, &OFFERED), expected, "{accept:?}");
        }
    }

    #[test]
    fn what_is_malformed_says_nothing() {
        for accept in [
            "html",
            "*/html",
            "/",
            "text/",
            ",,",
            "text/html;q=2",
            "text/html;q=0.1234",
        ] {
            assert_eq!(
                preferred(&[accept], &OFFERED),
                Some("application/json"),
                "{accept}"
            );
        }
        let quoted = r#"text/html;a=",image/png;\";q=0";q=0.5, text/plain;q=0.4"#;
        assert_eq!(preferred(&[quoted], &OFFERED), Some("text/html"));
    }

    #[test]
    fn nothing_is_offered() {
        assert_eq!(preferred(&["*/*"], &[]), None);
        assert_eq!(preferred(&["*/*"], &["html"]), Some("html"));
    }
}
