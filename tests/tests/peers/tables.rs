//! The peers, and every difference with its reason.

use crate::Difference::{Former, In, Missing, Spelling, Theirs};
use crate::{Difference, Peer};

macro_rules! peer {
    ($file:literal, $set:literal, $differences:expr) => {
        Peer {
            text: include_str!(concat!("../../peers/", $file, ".txt")),
            set: $set,
            differences: &$differences,
        }
    };
}

const TEMPORARY: &str = "in the IANA registry, for a limited time";
const UNUSED: &str = "in the IANA registry without a phrase, as unused";
const LEFT_OUT: &str = "in the IANA registry, and left out there";
const WEBDAV_DRAFT: &str = "of a draft of WebDAV, given up before RFC 2518";

/// What Node and the package that its frameworks use have in common.
const OF_NODE: [(u16, Difference); 6] = [
    (104, Missing(TEMPORARY)),
    (306, Missing(UNUSED)),
    (413, Former),
    (418, Spelling),
    (422, Former),
    (509, In("cpanel")),
];

pub(crate) const PEERS: &[Peer] = &[
    peer!(
        "python",
        "official",
        [
            (104, Missing(TEMPORARY)),
            (306, Missing(UNUSED)),
            (413, Former),
            (414, Former),
            (416, Former),
            (418, Spelling),
            (422, Former),
        ]
    ),
    peer!("node", "official", OF_NODE),
    peer!("statuses", "official", OF_NODE),
    peer!(
        "http-status-codes",
        "official",
        [
            (104, Missing(TEMPORARY)),
            (203, Spelling),
            (208, Missing(LEFT_OUT)),
            (226, Missing(LEFT_OUT)),
            (302, Former),
            (306, Missing(UNUSED)),
            (413, Former),
            (414, Former),
            (416, Former),
            (419, Theirs(WEBDAV_DRAFT)),
            (420, Theirs(WEBDAV_DRAFT)),
            (422, Former),
            (425, Missing(LEFT_OUT)),
            (506, Missing(LEFT_OUT)),
            (508, Missing(LEFT_OUT)),
            (510, Missing(LEFT_OUT)),
        ]
    ),
    peer!(
        "http-status",
        "official",
        [
            (104, Missing(TEMPORARY)),
            (207, Spelling),
            (408, Former),
            (413, Former),
            (414, Former),
            (416, Former),
            (422, Former),
            (504, Former),
            (505, Former),
        ]
    ),
    peer!(
        "werkzeug",
        "official",
        [
            (104, Missing(TEMPORARY)),
            (203, Spelling),
            (207, Spelling),
            (413, Former),
            (414, Former),
            (416, Former),
            (422, Former),
            (449, In("iis")),
            (511, Theirs("RFC 6585 §6 says `Required`, not `Failed`")),
        ]
    ),
    peer!(
        "perl",
        "official",
        [
            (104, Missing(TEMPORARY)),
            (306, Missing(UNUSED)),
            (413, Former),
            (422, Former),
            (449, In("iis")),
            (509, In("cpanel")),
        ]
    ),
    peer!(
        "http-types",
        "official",
        [
            (102, Missing(LEFT_OUT)),
            (104, Missing(TEMPORARY)),
            (203, Spelling),
            (208, Missing(LEFT_OUT)),
            (226, Spelling),
            (300, Theirs("RFC 9110 §15.4.1 has the plural")),
            (304, Theirs("the opposite of what RFC 9110 §15.4.5 says")),
            (305, Missing(LEFT_OUT)),
            (306, Missing(UNUSED)),
            (413, Former),
            (416, Former),
            (422, Former),
        ]
    ),
    peer!("http-status-nginx", "nginx", [(494, Spelling)]),
    peer!(
        "http-status-cloudflare",
        "cloudflare",
        [
            (499, Missing("only in the logs of Cloudflare")),
            (520, Theirs("Cloudflare's own page has the longer phrase")),
            (530, Missing("there only as Pantheon's")),
        ]
    ),
    peer!("http-status-iis", "iis", [(440, Former)]),
];
