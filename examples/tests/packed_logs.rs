//! Files that are not text are refused, with the command that makes text of them.

mod common;

use common::{run, text};
use status_set_examples::access_log::Tally;
use std::io::{BufReader, ErrorKind};

const LINE: &str = "a - - [x] \"y\" 200 1\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn the_command_is_named() {
    let (big, little) = (u16::to_be_bytes, u16::to_le_bytes);
    for (file, command) in [
        (b"\x1f\x8b\x08\0".to_vec(), "gzip -dc"),
        (b"\x1f\x9d\x90".to_vec(), "gzip -dc"),
        (b"BZh91AY&SY".to_vec(), "bzip2 -dc"),
        (b"\xfd7zXZ\0\0\x04".to_vec(), "xz -dc"),
        (b"\x28\xb5\x2f\xfd\x24".to_vec(), "zstd -dc"),
        // What `pzstd` writes begins with a frame to be skipped.
        (b"\x50\x2a\x4d\x18\x04\0\0\0".to_vec(), "zstd -dc"),
        (b"\x04\x22\x4d\x18\x64".to_vec(), "lz4 -dc"),
        (b"\x02\x21\x4c\x18\x64".to_vec(), "lz4 -dc"),
        (b"PK\x03\x04\x14\0".to_vec(), "unzip -p"),
        (b"7z\xbc\xaf\x27\x1c".to_vec(), "7z x -so"),
        (b"LZIP\x01".to_vec(), "lzip -dc"),
        (
            utf16(&format!("\u{feff}{LINE}"), little),
            "iconv -f UTF-16 -t UTF-8",
        ),
        (
            utf16(&format!("\u{feff}{LINE}"), big),
            "iconv -f UTF-16 -t UTF-8",
        ),
        (utf16(LINE, little), "iconv -f UTF-16LE -t UTF-8"),
        (utf16(LINE, big), "iconv -f UTF-16BE -t UTF-8"),
    ] {
        let mut tally = Tally::default();
        let error = tally.read("x", file.as_slice()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{command}");
        let message = error.to_string();
        let wanted = format!("use `{command} FILE | access_log -`");
        assert!(message.ends_with(&wanted), "{message}");
        assert_eq!((tally.lines(), tally.directives), (0, 0), "{command}");

        let output = run("access_log", &["-"], &file);
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert_eq!(text(&output.stderr), format!("access_log: -: {message}\n"));
        assert_eq!(text(&output.stdout), "", "{command}");
    }
}

/// A pipe may give one byte at a time.
#[test]
fn the_first_bytes_may_come_one_by_one() {
    let log = BufReader::with_capacity(1, b"\xfd7zXZ\0\0\x04".as_slice());
    assert!(Tally::default().read("x", log).is_err());
    let mut tally = Tally::default();
    let log = BufReader::with_capacity(1, LINE.as_bytes());
    tally.read("x", log).unwrap();
    assert_eq!(tally.lines(), 1);
}

#[test]
fn text_is_not_taken_for_anything_else() {
    for beginning in ["PK ", "BZ ", "7z ", "LZ ", "\0\0\0\0", "\u{feff}", ""] {
        let log = format!("{beginning}{LINE}");
        let mut tally = Tally::default();
        tally.read("x", log.as_bytes()).unwrap();
        assert_eq!((tally.known(), tally.lines()), (1, 1), "{beginning}");
    }
}
