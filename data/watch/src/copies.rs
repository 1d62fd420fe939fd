//! Copies of the sources: files, or what curl fetches.

use std::fs;
use std::path::Path;
use std::process::Command;

/// How long curl waits for one file.
const SECONDS: &str = "120";

/// The text of a file.
///
/// # Errors
///
/// What is wrong with it, after its path.
pub(crate) fn file(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The text at an address.
///
/// # Errors
///
/// What curl says, after the address.
pub(crate) fn fetched(address: &str) -> Result<String, String> {
    let mut curl = Command::new("curl");
    curl.args([
        "--fail",
        "--silent",
        "--show-error",
        "--location",
        "--max-time",
        SECONDS,
    ]);
    let output = curl
        .args(["--retry", "2", "--proto", "=https", "--", address])
        .output();
    let output = output.map_err(|error| format!("{address}: cannot run `curl`: {error}"))?;
    if !output.status.success() {
        // It says the same again for each try.
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "{address}: {}",
            error.lines().next_back().unwrap_or_default()
        ));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("{address}: it is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::fetched;

    /// Nothing listens on the discard port of the loopback; curl says so, or is not there.
    #[test]
    fn what_cannot_be_fetched_is_an_error_with_its_address() {
        let address = "https://127.0.0.1:9/made-up";
        let error = fetched(address).unwrap_err();
        let reason = error
            .strip_prefix(address)
            .and_then(|rest| rest.strip_prefix(": "));
        assert!(
            reason.is_some_and(|reason| reason.contains("curl")),
            "{error}"
        );
        let error = fetched("file:///etc/hostname").unwrap_err();
        assert!(error.contains("curl"), "{error}");
    }
}
