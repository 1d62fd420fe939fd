//! The enum against the dataset, and its conversions.

use status_set_warning::{ReceivedWarnCode, WARNINGS, WarnCode, WarnCodeError};

/// RFC 7234 §5.5 defines these, and no more are to come.
#[test]
fn the_list_is_complete() {
    let codes: Vec<_> = WARNINGS.codes.iter().map(|warning| warning.code).collect();
    assert_eq!(codes, [110, 111, 112, 113, 199, 214, 299]);
}

#[test]
fn the_enum_is_the_dataset() {
    let listed = WARNINGS.codes;
    assert_eq!(WarnCode::ALL.len(), listed.len());
    for (code, warning) in WarnCode::ALL.iter().zip(listed) {
        assert_eq!(code.code(), warning.code);
        assert_eq!(format!("{code:?}"), warning.name);
        assert_eq!(code.text(), warning.text);
        assert_eq!(code.persists(), warning.persists);
        assert_eq!(code.info(), warning);
        assert_eq!(*code as u16, warning.code, "the discriminant is the code");
    }
    assert!(WarnCode::ALL.is_sorted());
}

/// RFC 7234 §5.5: the first digit says whether a warning is deleted after validation.
#[test]
fn the_first_digit_agrees_with_the_dataset() {
    for code in WarnCode::ALL {
        let received = ReceivedWarnCode::from(*code);
        assert_eq!(received.persists(), Some(code.persists()), "{code}");
    }
}

#[test]
fn every_number_converts_or_is_kept() {
    for number in 0..=u16::MAX {
        let known = WarnCode::ALL
            .iter()
            .copied()
            .find(|code| code.code() == number);
        assert_eq!(WarnCode::from_code(number), known);
        assert_eq!(WarnCode::try_from(number).ok(), known);

        let received = ReceivedWarnCode::from_code(number);
        assert_eq!(received.is_some(), number <= 999, "{number}");
        assert_eq!(ReceivedWarnCode::try_from(number).ok(), received);
        let Some(received) = received else { continue };
        assert_eq!(u16::from(received), number);
        assert_eq!(received.known(), known);

        let digits = format!("{number:03}");
        assert_eq!(
            ReceivedWarnCode::from_bytes(digits.as_bytes()),
            Some(received)
        );
        assert_eq!(digits.parse(), Ok(received));
        assert_eq!(WarnCode::from_bytes(digits.as_bytes()), known);
        assert_eq!(digits.parse::<WarnCode>().ok(), known);
        assert_eq!(received.to_string().parse(), Ok(received));
    }
}

#[test]
fn texts_are_read_in_three_forms() {
    for code in WarnCode::ALL {
        assert_eq!(code.text().parse(), Ok(*code));
        assert_eq!(code.to_string(), format!("{} {}", code.code(), code.text()));
        assert_eq!(code.to_string().parse(), Ok(*code));
        assert_eq!(code.text().parse(), Ok(ReceivedWarnCode::Known(*code)));
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let message = |text: &str| text.parse::<WarnCode>().unwrap_err().to_string();
    assert_eq!(
        message("007"),
        "007 is not a warn-code that RFC 7234 defines"
    );
    assert_eq!(
        message("110 stale"),
        "the text of that warn-code is `Response is Stale`"
    );
    for text in ["", "11", "0110", " 110", "response is stale", "+110"] {
        assert_eq!(
            message(text),
            "neither a warn-code nor the text of one",
            "{text:?}"
        );
    }
    assert_eq!(WarnCode::try_from(1000), Err(WarnCodeError::TooLarge(1000)));
    assert_eq!(
        ReceivedWarnCode::try_from(1000).unwrap_err().to_string(),
        "1000 is not a warn-code: these have three digits",
    );
    assert_eq!(
        "123 Unheard Of".parse::<ReceivedWarnCode>(),
        Err(WarnCodeError::Unlisted(123)),
    );
}

#[test]
fn received_codes_are_in_the_order_of_their_numbers() {
    let codes: Vec<_> = (0..=999).filter_map(ReceivedWarnCode::from_code).collect();
    assert_eq!(codes.len(), 1000);
    assert!(codes.is_sorted());
    assert_eq!(
        ReceivedWarnCode::from_code(110).unwrap(),
        WarnCode::ResponseIsStale
    );
    assert_ne!(
        ReceivedWarnCode::from_code(111).unwrap(),
        WarnCode::ResponseIsStale
    );
}
