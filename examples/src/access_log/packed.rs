//! What cannot be read before another program has made text of it.

use std::io;

/// How many bytes of a file tell it.
pub(super) const HEAD: usize = 6;

/// The first bytes of a file, what it is then, and the command that prints its text.
const MAGIC: [(&[u8], &str, &str); 13] = [
    (b"\x1f\x8b", "compressed with gzip", "gzip -dc FILE"),
    (b"\x1f\x9d", "compressed with compress", "gzip -dc FILE"),
    (b"BZh", "compressed with bzip2", "bzip2 -dc FILE"),
    (b"\xfd7zXZ\x00", "compressed with xz", "xz -dc FILE"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", "zstd -dc FILE"),
    (b"\x04\x22\x4d\x18", "compressed with lz4", "lz4 -dc FILE"),
    // The format of the command `lz4 -l`.
    (b"\x02\x21\x4c\x18", "compressed with lz4", "lz4 -dc FILE"),
    (b"PK\x03\x04", "a zip archive", "unzip -p FILE"),
    (b"PK\x05\x06", "an empty zip archive", "unzip -p FILE"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "7z x -so FILE"),
    (b"\xff\xfe", "UTF-16", "iconv -f UTF-16 -t UTF-8 FILE"),
    (b"\xfe\xff", "UTF-16", "iconv -f UTF-16 -t UTF-8 FILE"),
    (b"\x4c\x5a\x49\x50", "compressed with lzip", "lzip -dc FILE"),
];

/// Checks the first bytes of a file.
///
/// # Errors
///
/// If they are those of no text, with the command that prints it.
pub(super) fn check(head: &[u8]) -> io::Result<()> {
    let mut magic = MAGIC.iter();
    let (what, command) = match *head {
        // Letters of ASCII in UTF-16 have a zero beside them, also where no mark says so.
        [1..=127, 0, 1..=127, 0, ..] => ("UTF-16", "iconv -f UTF-16LE -t UTF-8 FILE"),
        [0, 1..=127, 0, 1..=127, ..] => ("UTF-16", "iconv -f UTF-16BE -t UTF-8 FILE"),
        [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => ("compressed with zstd", "zstd -dc FILE"),
        _ => match magic.find(|(magic, ..)| head.starts_with(magic)) {
            Some((_, what, command)) => (*what, *command),
            None => return Ok(()),
        },
    };
    Err(io::Error::new(
        io::ErrorKind::InvalidData,
        format!("it is {what}: use `{command} | access_log -`"),
    ))
}
