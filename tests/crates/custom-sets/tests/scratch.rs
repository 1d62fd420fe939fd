//! What needs a crate that the test writes: files that change, or that are not what they should be.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A crate of its own, outside of the workspace, that depends on status-set.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, features: &str) -> Self {
        let scratch = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        // What an earlier run has left.
        let _ = fs::remove_dir_all(&scratch.0);
        fs::create_dir_all(scratch.0.join("src")).unwrap();
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
        let manifest = format!(
            "[package]\n\
             name = \"scratch-{name}\"\n\
             edition = \"2024\"\n\
             [dependencies]\n\
             status-set = {{ path = '{root}/runtime', features = {features} }}\n\
             [workspace]\n",
        );
        scratch.write("Cargo.toml", &manifest);
        // The versions that are there without the network.
        fs::copy(format!("{root}/Cargo.lock"), scratch.0.join("Cargo.lock")).unwrap();
        scratch
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn cargo(&self, command: &str) -> Output {
        Command::new(env!("CARGO"))
            .args([command, "--offline", "--color=never"])
            .args([
                "--target-dir",
                concat!(env!("CARGO_TARGET_TMPDIR"), "/scratch"),
            ])
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    /// What the program prints.
    fn run(&self) -> String {
        let output = self.cargo("run");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{stderr}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The messages of the compiler, without the source that they point at, and with `…` for the
    /// path of the crate.
    fn errors(&self) -> Vec<String> {
        let output = self.cargo("check");
        assert!(!output.status.success());
        let stderr = String::from_utf8(output.stderr).unwrap();
        let stderr = stderr.replace(self.0.to_str().unwrap(), "…");
        let messages = stderr.split("\n\n").filter_map(|message| {
            let message = message.split_once("error: ")?.1;
            let (message, _) = message
                .split_once("\n  -->")
                .or(message.split_once("\n -->"))?;
            Some(message.replace("\n       ", "\n"))
        });
        messages.collect()
    }
}

const ONE: &str = "[[status]]\ncode = 460\nname = 'ScanPending'\n";
const TWO: &str = "[[status]]\ncode = 461\nname = 'OverQuota'\n";

#[test]
fn a_changed_file_builds_the_crate_anew() {
    let scratch = Scratch::new("rebuild", "['custom-sets']");
    scratch.write("acme.toml", ONE);
    scratch.write("derived.toml", "[[status]]\ncode = 560\nname = 'Late'\n");
    scratch.write(
        "src/main.rs",
        "use status_set::{HttpStatus, status_set};
         status_set!(acme = \"acme.toml\");
         #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
         #[status(sets(derived = \"derived.toml\"))]
         enum Derived { Late }
         fn main() { println!(\"{:?} {}\", Status::ALL, Derived::Late) }",
    );
    assert_eq!(scratch.run(), "[ScanPending] 560 Late\n");

    scratch.write("acme.toml", [ONE, TWO].concat());
    assert_eq!(scratch.run(), "[ScanPending, OverQuota] 560 Late\n");

    scratch.write("derived.toml", "[[status]]\ncode = 561\nname = 'Late'\n");
    assert_eq!(scratch.run(), "[ScanPending, OverQuota] 561 Late\n");

    // A mistake, and the way back.
    scratch.write("acme.toml", "[[status]]\ncode = 46\nname = 'ScanPending'\n");
    let mistake = "acme.toml:2:8: `code` must be from 100 to 999";
    assert_eq!(scratch.errors(), [mistake]);
    scratch.write("acme.toml", TWO);
    assert_eq!(scratch.run(), "[OverQuota] 561 Late\n");

    // Without a change there is nothing to do.
    let again = scratch.cargo("run");
    assert!(!String::from_utf8_lossy(&again.stderr).contains("Compiling"));
}

#[test]
fn paths_start_at_the_manifest_or_are_absolute() {
    let scratch = Scratch::new("paths", "['custom-sets']");
    fs::create_dir_all(scratch.0.join("src/deep")).unwrap();
    scratch.write("src/one.toml", ONE);
    scratch.write("../paths-two.toml", TWO);
    let absolute = scratch.0.join("src/one.toml");
    scratch.write("src/main.rs", "mod deep;\nfn main() { deep::print() }");
    scratch.write(
        "src/deep/mod.rs",
        format!(
            "status_set::status_set!(one = \"src/one.toml\", two = \"../paths-two.toml\", three = {absolute:?});
             pub fn print() {{ println!(\"{{:?}}\", Status::ALL) }}",
        ),
    );
    assert_eq!(scratch.run(), "[ScanPending, OverQuota]\n");
}

#[test]
fn what_is_no_file_of_a_set_is_refused() {
    let scratch = Scratch::new("refused", "['custom-sets']");
    scratch.write("empty.toml", " \n");
    scratch.write("latin1.toml", b"title = 'A'\n# \xFC \n");
    scratch.write("huge.toml", "# \n".repeat((1 << 20) / 3 + 1));
    scratch.write("bom.toml", ["\u{FEFF}", ONE].concat().replace('\n', "\r\n"));
    scratch.write(
        "src/lib.rs",
        "status_set::status_set! {
            pub enum Status {
                official::Ok,
                a = \"statuses/missing.toml\",
                b = \"src\",
                c = \"empty.toml\",
                d = \"latin1.toml\",
                e = \"huge.toml\",
                bom = \"bom.toml\",
            }
        }
        pub const SCAN: Status = Status::ScanPending;",
    );
    let wanted = [
        "there is no file `statuses/missing.toml`\nnote: looked for it at `…/statuses/missing.toml`",
        "`src` is a folder\nnote: looked for it at `…/src`",
        "`empty.toml` is empty\nhelp: describe a status in it: a line `[[status]]`, and below it `code = 460` and `name = \"ScanPending\"`",
        "latin1.toml:2:3: the file must be UTF-8",
        "`huge.toml` is larger than 1 MiB, the limit for a set",
    ];
    assert_eq!(scratch.errors(), wanted);
}

/// Reading it would never end.
#[cfg(unix)]
#[test]
fn a_device_is_refused() {
    let scratch = Scratch::new("device", "['custom-sets']");
    scratch.write(
        "src/lib.rs",
        "status_set::status_set!(official, zero = \"/dev/zero\");",
    );
    let wanted = "`/dev/zero` is not a regular file\nnote: looked for it at `/dev/zero`";
    assert_eq!(scratch.errors(), [wanted]);
}

#[test]
fn without_the_feature_a_message_says_so() {
    let scratch = Scratch::new("without", "[]");
    scratch.write("acme.toml", ONE);
    scratch.write(
        "src/lib.rs",
        "status_set::status_set!(acme::460, acme = \"acme.toml\");",
    );
    let wanted = "reading a set from a file needs the feature `custom-sets`\n\
                  help: turn it on: `cargo add status-set --features custom-sets`";
    assert_eq!(scratch.errors(), [wanted]);
    let tree = scratch.cargo("tree");
    assert!(!String::from_utf8_lossy(&tree.stdout).contains("toml"));
}
