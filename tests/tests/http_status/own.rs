//! Statuses of the user's own: what they say of themselves.

use status_set::HttpStatus;
use status_set_tests::checks::claims_nothing_more;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Own {
    /// Still being
    /// scanned.
    ///
    /// The rest is for readers of the documentation.
    #[status(260, reason = "Scan Pending")]
    Scanning,
    #[status(461, reason = "Größe „zu“ groß")]
    OverQuota,
    #[doc = "\n Tied up. \n"]
    #[status(599, reason = "Busy")]
    r#Busy,
    /** A block
     * comment. */
    #[status(600, reason = "Odd")]
    Odd,
    /// Here the dataset has a summary.
    NotFound,
}

#[test]
fn they_have_what_their_author_said() {
    let facts = |status: Own| {
        let info = status.info();
        (info.code, info.name, info.reason, info.summary)
    };
    assert_eq!(
        facts(Own::Scanning),
        (260, "Scanning", "Scan Pending", "Still being scanned.")
    );
    assert_eq!(
        facts(Own::OverQuota),
        (461, "OverQuota", "Größe „zu“ groß", "")
    );
    assert_eq!(facts(Own::Busy), (599, "Busy", "Busy", "Tied up."));
    assert_eq!(facts(Own::Odd), (600, "Odd", "Odd", "A block comment."));
}

#[test]
fn they_claim_no_more() {
    for status in [Own::Scanning, Own::OverQuota, Own::Busy, Own::Odd] {
        claims_nothing_more(status.info());
    }
}

#[test]
fn the_documentation_of_others_stays_documentation() {
    assert_eq!(
        *Own::NotFound.info(),
        *status_set::Official::NotFound.info()
    );
}

#[test]
fn their_texts() {
    assert_eq!(Own::OverQuota.to_string(), "461 Größe „zu“ groß");
    assert_eq!("Größe „zu“ groß".parse(), Ok(Own::OverQuota));
    assert_eq!("260".parse(), Ok(Own::Scanning));
    assert!(
        "Scanning".parse::<Own>().is_err(),
        "the name of a variant is no phrase"
    );
}

/// A code that other sets have is one's own where none of them is chosen.
#[test]
fn codes_of_other_sets() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(sets(nginx))]
    enum Api {
        #[status(404, reason = "Lost")]
        NotFound,
        #[status(520, reason = "Mine")]
        Mine,
    }

    let sets = Api::ALL.iter().map(|status| status.info().set);
    assert!(sets.eq(["own", "own"]));
    assert_eq!(Api::NotFound.to_string(), "404 Lost");
}
