//! From the path of a file to a set.

use super::intern;
use super::reading::Reading;
use crate::diagnostics::Diagnostics;
use crate::wording::nearest;
use proc_macro2::Ident;
use status_set_data::schema::{Mistake, Place, set_name_flaw};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::{env, fmt};
use syn::LitStr;
use syn::ext::IdentExt;

/// The size of the largest file that is read. All codes with all facts are a third of it.
const LIMIT: u64 = 1 << 20;

pub(super) fn read(name: &Ident, path: &LitStr, taken: bool, diagnostics: &Diagnostics) -> Reading {
    let word = &name.unraw().to_string();
    if let Some(flaw) = name_flaw(word, taken) {
        diagnostics.error(name.span(), flaw);
        return Reading::nothing();
    }
    let shown = path.value();
    let result = find(&shown).and_then(|file| Ok((text(&shown, &file)?, file)));
    let (text, file) = match result {
        Ok(found) => found,
        Err(message) => {
            diagnostics.error(path.span(), message);
            return Reading::nothing();
        }
    };
    let (set, mistakes) = intern::set(word, text);
    for mistake in &mistakes {
        diagnostics.error(path.span(), format!("{shown}:{}", told(mistake)));
    }
    Reading {
        set,
        whole: mistakes.is_empty(),
        // A path that is not UTF-8 cannot be said in code. Such a file is read, but not watched.
        file: file.to_str().map(str::to_owned),
    }
}

/// A mistake, with the word that was probably meant in place of all that are possible.
fn told(mistake: &Mistake) -> String {
    let wrong = mistake.wrong_word();
    match wrong.and_then(|wrong| Some((wrong, nearest(&wrong.word, &wrong.choices)?))) {
        Some((wrong, near)) => {
            let (place, flaw) = (mistake.place, &wrong.flaw);
            format!("{place}: {flaw}\nhelp: did you mean `{near}`?")
        }
        None => mistake.to_string(),
    }
}

fn name_flaw(name: &str, taken: bool) -> Option<String> {
    if taken {
        return Some(format!(
            "a set named `{name}` already exists\nhelp: give yours another name"
        ));
    }
    set_name_flaw(name).map(|flaw| format!("the name of a set {flaw}: `{name}`"))
}

/// The file that a path means: paths start where the user's `Cargo.toml` is.
fn find(path: &str) -> Result<PathBuf, String> {
    if path.is_empty() {
        return Err(
            "expected the path of a set's file, such as `\"statuses/acme.toml\"`".to_owned(),
        );
    }
    let path = Path::new(path);
    if path.is_absolute() {
        return Ok(path.to_owned());
    }
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => Ok(PathBuf::from(folder).join(path)),
        None => Err(
            "the path of a set's file is relative to `Cargo.toml`, but this is not a build by cargo\n\
             help: write an absolute path, or set the variable `CARGO_MANIFEST_DIR`"
                .to_owned(),
        ),
    }
}

fn text(shown: &str, file: &Path) -> Result<String, String> {
    let failed = |error: io::Error| unreadable(shown, file, &error);
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(looked_up(format_args!("`{shown}` is a folder"), file));
    }
    // A device or a pipe may have no end.
    if !metadata.is_file() {
        return Err(looked_up(
            format_args!("`{shown}` is not a regular file"),
            file,
        ));
    }
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(failed)?;
    opened
        .take(LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|size| size > LIMIT) {
        return Err(format!(
            "`{shown}` is larger than 1 MiB, the limit for a set"
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
        let place = Place::of(&before, valid);
        format!("{shown}:{place}: the file must be UTF-8")
    })?;
    if text.trim().is_empty() {
        return Err(format!(
            "`{shown}` is empty\nhelp: describe a status in it: a line `[[status]]`, and below it \
             `code = 460` and `name = \"ScanPending\"`",
        ));
    }
    Ok(text)
}

fn unreadable(shown: &str, file: &Path, error: &io::Error) -> String {
    if error.kind() == io::ErrorKind::NotFound {
        looked_up(format_args!("there is no file `{shown}`"), file)
    } else {
        looked_up(format_args!("cannot read `{shown}`: {error}"), file)
    }
}

/// Adds the whole path: whoever reads this may not know where relative ones start.
fn looked_up(what: fmt::Arguments<'_>, file: &Path) -> String {
    format!("{what}\nnote: looked for it at `{}`", file.display())
}
