//! Which status a variant is: each way to say it, checked as every status enum is.

use crate::check;

check!(by_name: {
    // The order of the declaration does not matter.
    NotFound,
    Ok,
    InternalServerError,
    Continue,
} is [only("official", &[100, 200, 404, 500])]);

check!(by_name_in_sets: #[status(sets(official, nginx, cloudflare))] {
    NoResponse,
    NotFound,
    WebServerIsDown,
} is [only("official", &[404]), only("nginx", &[444]), only("cloudflare", &[521])]);

check!(by_code: #[status(sets(official, nginx))] {
    #[status(404)]
    Missing,
    #[status(200)]
    Fine,
    #[status(499)]
    ClientGone,
    // Called as it is anyway.
    #[status(410)]
    Gone,
} is [
    renamed("official", 200, "Fine"),
    renamed("official", 404, "Missing"),
    only("official", &[410]),
    renamed("nginx", 499, "ClientGone"),
]);

check!(by_another_name: #[status(sets(official, nginx))] {
    #[status(TooManyRequests)]
    SlowDown,
    #[status(ClientClosedRequest)]
    ClientGone,
    // Names of other statuses.
    #[status(Gone)]
    NotFound,
    #[status(NotFound)]
    Gone,
} is [
    renamed("official", 429, "SlowDown"),
    renamed("nginx", 499, "ClientGone"),
    renamed("official", 410, "NotFound"),
    renamed("official", 404, "Gone"),
]);

check!(by_path: #[status(sets(official, nginx, esri))] {
    // The two sets do not agree on it.
    #[status(esri::499)]
    TokenRequired,
    #[status(official::NotFound)]
    Missing,
    // Of sets that the enum does not name.
    #[status(cloudflare::520)]
    Origin,
    #[status(iis::RetryWith)]
    Again,
} is [
    renamed("official", 404, "Missing"),
    only("esri", &[499]),
    renamed("cloudflare", 520, "Origin"),
    renamed("iis", 449, "Again"),
]);

check!(by_discriminant: #[status(sets(official, nginx))] {
    Gone = 410,
    ClientGone = 499,
    Missing = 404,
    // One more than the one before, which is not what it is.
    Conflict,
    Fine = 2_00,
} is [
    renamed("official", 200, "Fine"),
    renamed("official", 404, "Missing"),
    only("official", &[409, 410]),
    renamed("nginx", 499, "ClientGone"),
]);

check!(together: #[status(sets(official, nginx))] {
    Ok,
    Missing = 404,
    #[status(499)]
    ClientGone,
    #[status(nginx::NoResponse)]
    Dropped,
    #[status(TooManyRequests)]
    SlowDown,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
    #[status(reason = "Over The Quota", 999)]
    OverQuota,
} is [
    only("official", &[200]),
    renamed("official", 404, "Missing"),
    renamed("official", 429, "SlowDown"),
    renamed("nginx", 444, "Dropped"),
    renamed("nginx", 499, "ClientGone"),
    own(460, "ScanPending", "Scan Pending"),
    own(999, "OverQuota", "Over The Quota"),
]);

check!(in_several_attributes: #[status(sets(nginx))] #[status()] {
    #[status(460)]
    #[status(reason = "Scan Pending")]
    ScanPending,
    #[status(444,)]
    Dropped,
} is [own(460, "ScanPending", "Scan Pending"), renamed("nginx", 444, "Dropped")]);

// The set that is named first describes a status that several give alike.
check!(merged: #[status(sets(azure, nginx))] { ClientClosedRequest, NoResponse } is [
    only("azure", &[499]),
    only("nginx", &[444]),
]);
check!(merged_by_path: #[status(sets(azure, google))] {
    #[status(nginx::499)]
    ClientGone,
} is [renamed("nginx", 499, "ClientGone")]);

// A phrase of two members names neither of them without its code.
check!(shared_phrases: {
    NotFound,
    #[status(209, reason = "Not Found")]
    Lost,
    #[status(601, reason = "Twin")]
    One,
    #[status(600, reason = "Twin")]
    Other,
} is [
    only("official", &[404]),
    own(209, "Lost", "Not Found"),
    own(600, "Other", "Twin"),
    own(601, "One", "Twin"),
]);

check!(one_variant: { NotFound } is [only("official", &[404])]);
check!(the_ends: {
    #[status(999, reason = "Largest")]
    Largest,
    #[status(105, reason = "Smallest")]
    Smallest,
} is [own(105, "Smallest", "Smallest"), own(999, "Largest", "Largest")]);
