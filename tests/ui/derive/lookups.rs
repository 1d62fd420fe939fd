//! Unknown statuses. Variants that are not statuses of the chosen sets.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Names {
    Ok,
    NotFund,
    PayloadTooLarge,
    ClientClosedRequest,
    Whatever,
    ScanPending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx, esri))]
enum Codes {
    #[status(499)]
    TwoMeanings,
    #[status(520)]
    ElsewhereOnly,
    #[status(777)]
    Nowhere,
    #[status(99)]
    NoCode,
    // A word of Rust since edition 2024.
    #[status(gen)]
    Generated,
    #[status(4xx)]
    Class,
    #[status(cloudflare::520)]
    InOtherSet,
    #[status(nginx::520)]
    NotInSet,
    #[status(nginx::5xx)]
    ClassInSet,
    #[status(ngnix::499)]
    Misspelt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, ngnix, official, warning))]
enum Sets {
    Ok,
}

fn main() {
    // What was valid works: no further errors.
    let _ = (Names::from_code(200), Sets::Ok.reason_phrase(), Codes::InOtherSet.code());
    let _ = (Names::NotFund, Names::PayloadTooLarge, Names::ClientClosedRequest, Names::Whatever, Names::ScanPending);
    let _ = (Codes::TwoMeanings, Codes::ElsewhereOnly, Codes::Nowhere, Codes::NoCode);
    let _ = (Codes::Class, Codes::NotInSet, Codes::ClassInSet, Codes::Misspelt);
}
