//! Every string of up to three bytes, and every number.

use status_set_warning::WarnCode;
use std::collections::BTreeMap;

#[test]
fn every_short_string_is_a_code_or_none() {
    let codes = WarnCode::ALL.iter();
    let codes: BTreeMap<_, _> = codes.map(|code| (code.code().to_string(), *code)).collect();
    let all = || 0..=u8::MAX;
    for (a, b) in all().flat_map(|a| all().map(move |b| (a, b))) {
        for bytes in [&[a, b][..], &[a], &[]] {
            assert_eq!(WarnCode::from_bytes(bytes), None, "{bytes:?}");
        }
        for c in all() {
            let bytes = [a, b, c];
            let text = core::str::from_utf8(&bytes).ok();
            let code = text.and_then(|text| codes.get(text).copied());
            assert_eq!(WarnCode::from_bytes(&bytes), code, "{bytes:?}");
        }
    }
}

#[test]
fn every_number_is_a_warn_code_or_none() {
    for code in 0..=u16::MAX {
        let listed = WarnCode::ALL.iter().find(|listed| listed.code() == code);
        assert_eq!(WarnCode::from_code(code), listed.copied());
        assert_eq!(WarnCode::try_from(code).ok(), listed.copied());
        let text = code.to_string();
        assert_eq!(text.parse::<WarnCode>().ok(), listed.copied(), "{text}");
    }
}
