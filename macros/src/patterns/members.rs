//! The members of an enum as they travel from its expansion to its pattern groups: one string,
//! because a token for each word would cost every user of the enum time to check, whether they
//! match by groups or not.

use crate::model::{Status, Variant};
use status_set_data::{Cacheable, StatusClass};

/// Facts that a group can name.
pub(super) const FACTS: [&str; 2] = ["cacheable", "retry"];

/// The word for statuses that the user defined, where a set is named.
const OWN: &str = "own";

/// One variant, as far as groups ask.
pub(super) struct Member {
    pub(super) code: u16,
    pub(super) name: String,
    /// The sets that it is from and the facts that hold for it.
    pub(super) words: Vec<String>,
}

/// `404 NotFound official cacheable;499 ClientClosedRequest nginx azure`
pub(crate) fn write(variants: &[Variant]) -> String {
    let members: Vec<String> = variants.iter().map(member).collect();
    members.join(";")
}

fn member(variant: &Variant) -> String {
    let mut words = vec![variant.status.code().to_string(), variant.ident.to_string()];
    match &variant.status {
        Status::Listed { set, info } => {
            words.push(set.name.to_owned());
            words.extend(variant.also.iter().copied().map(str::to_owned));
            let facts = [
                info.cacheable == Cacheable::Heuristically,
                info.retry.is_some(),
            ];
            let true_facts = FACTS.iter().zip(facts).filter(|(_, holds)| *holds);
            words.extend(true_facts.map(|(fact, _)| (*fact).to_owned()));
        }
        Status::Own(_) => words.push(OWN.to_owned()),
    }
    words.join(" ")
}

/// Reads what [`write`] wrote.
pub(super) fn read(members: &str) -> Vec<Member> {
    members
        .split(';')
        .filter_map(|member| {
            let mut words = member.split(' ').map(str::to_owned);
            Some(Member {
                code: words.next()?.parse().ok()?,
                name: words.next()?,
                words: words.collect(),
            })
        })
        .collect()
}

impl Member {
    pub(super) fn class(&self) -> Option<StatusClass> {
        StatusClass::of(self.code)
    }

    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name.strip_prefix("r#").unwrap_or(&self.name) == name
    }
}
