//! A set's names are all that Rust takes for names.

use status_set::{HttpStatus, status_set};

status_set! {
    /// Of a file with letters beyond ASCII.
    pub enum Lager { official::200, lager = "statuses/letters.toml" }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(lager = "statuses/letters.toml"))]
enum Derived {
    Größe,
    #[status(461)]
    Other,
}

#[test]
fn variants_have_all_letters_of_their_phrases() {
    assert_eq!(Lager::Größe.code(), 460);
    assert_eq!(Lager::ÜberQuota.to_string(), "461 Über Quota");
    assert_eq!(Derived::Größe.reason_phrase(), "Größe");
    assert_eq!("461 Über Quota".parse(), Ok(Derived::Other));
}

#[test]
fn groups_name_them() {
    let group = |status| match status {
        Lager!(Größe) => "size",
        Lager!(lager::ÜberQuota) => "quota",
        Lager!(official) => "official",
    };
    assert_eq!(
        Lager::ALL.iter().copied().map(group).collect::<Vec<_>>(),
        ["official", "size", "quota"]
    );
}

#[test]
#[expect(deprecated, reason = "a former phrase is one")]
fn a_former_phrase_is_an_alias() {
    assert_eq!(Lager::ZuGroß, Lager::ÜberQuota);
}
