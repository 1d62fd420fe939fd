//! Statuses of a company's own file, beside official ones:
//! `cargo run -p status-set-custom-set --example custom_set`
//!
//! The file is `data/acme.toml`. Change it, and the next build has another enum.

use status_set::{HttpStatus, status_set};
use std::error::Error;

status_set! {
    /// What the storage gateway sends.
    pub enum GatewayStatus {
        official::{Ok, NotFound, 429, 5xx},
        acme = "data/acme.toml", // the path is relative to Cargo.toml
    }
}

/// An enum that the company has already: the file says what its variants are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, acme = "data/acme.toml"))]
enum Upload {
    Created,
    OverQuota,
    #[status(acme::460)]
    InQuarantine,
}

fn what_to_do(status: GatewayStatus) -> &'static str {
    match status {
        GatewayStatus::Ok => "hand it out",
        GatewayStatus::OverQuota => "ask for money",
        GatewayStatus!(transient) => "try again", // whoever says so, the dataset or Acme
        GatewayStatus!(acme) => "call the vault", // what is left of the file
        GatewayStatus!(4xx, 5xx) => "give up",
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    for text in ["200", "404", "460", "Over Quota", "503", "560 Vault Sealed"] {
        let status: GatewayStatus = text.parse()?;
        let info = status.info();
        let title = format!("{status} ({})", info.set);
        println!("{title:<36} {}", what_to_do(status));
    }

    let scan = Upload::InQuarantine.info();
    println!("\n{} {}: {}", scan.code, scan.reason, scan.summary);
    // A status is the same wherever it is chosen.
    assert_eq!(
        Upload::InQuarantine.narrow(),
        Some(GatewayStatus::ScanPending)
    );
    Ok(())
}
