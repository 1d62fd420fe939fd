//! The peers have the same statuses as we, and everyone gives the same results.

use status_set_benches::peers::{LISTED, by_hand, num_enum, strum};
use status_set_benches::{Status, cases};

#[test]
fn the_list_is_the_enum() {
    assert_eq!(Status::ALL.len(), 79);
    assert_eq!(LISTED.len(), 79, "the list of the peers has drifted");
    for (status, listed) in Status::ALL.iter().zip(LISTED) {
        assert_eq!(listed.name, format!("{status:?}"));
        assert_eq!(listed.code, status.code());
        assert_eq!(listed.digits, status.as_str());
        assert_eq!(listed.phrase, status.reason_phrase());
        assert_eq!(listed.whole, status.to_string());
    }
}

#[test]
fn everyone_knows_the_same_codes() {
    for code in 0..=u16::MAX {
        let ours = Status::from_code(code).map(Status::code);
        assert_eq!(by_hand::Status::from_code(code).map(|s| s as u16), ours);
        assert_eq!(
            num_enum::Status::try_from(code).ok().map(|s| s as u16),
            ours
        );
        assert_eq!(strum::Code::from_repr(code).map(|s| s as u16), ours);
    }
}

#[test]
fn everyone_reads_and_writes_the_same_texts() {
    for listed in LISTED {
        let of_peer = by_hand::Status::from_bytes(listed.digits.as_bytes()).unwrap();
        assert_eq!(of_peer as u16, listed.code);
        assert_eq!(of_peer.as_str(), listed.digits);
        assert_eq!(of_peer.reason_phrase(), listed.phrase);
        assert_eq!(of_peer.whole(), listed.whole);

        let of_peer: strum::Code = listed.digits.parse().unwrap();
        assert_eq!(of_peer as u16, listed.code);
        assert_eq!(<&str>::from(of_peer), listed.digits);
        let of_peer: strum::Phrase = listed.phrase.parse().unwrap();
        assert_eq!(<&str>::from(of_peer), listed.phrase);
        let of_peer: strum::Whole = listed.whole.parse().unwrap();
        assert_eq!(of_peer.to_string(), listed.whole);
    }
}

#[test]
fn every_case_runs() {
    for mut case in cases() {
        (case.pass)();
    }
}
