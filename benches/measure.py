"""What the scripts beside this file share."""

import os
import re
import resource
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

DERIVES = "Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash"

# How a release of a program that cares is built.
RELEASE = {
    "CARGO_PROFILE_RELEASE_LTO": "fat",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "1",
}


class Bounds:
    """Prints figures with their bounds, and remembers whether all held."""

    def __init__(self):
        self.all_hold = True

    def print_head(self):
        print(f"\n| {'bound':62} | {'figure':>7} | {'limit':>6} | |\n|---|--:|--:|---|")

    def check(self, what, figure, limit, floor=None):
        """`floor`: a bound that cannot hold, as docs/performance.md shows; this must hold instead."""
        self.all_hold &= figure <= (floor or limit)
        if figure <= limit:
            verdict = "holds"
        elif floor and figure <= floor:
            verdict = f"does not hold; is below {floor:g}"
        else:
            verdict = "DOES NOT HOLD"
        print(f"| {what:62} | {figure:7.3f} | {limit:6g} | {verdict} |", flush=True)

    def leave(self):
        sys.exit(0 if self.all_hold else 1)


def need_valgrind(what):
    """Whether valgrind is there; says so if not."""
    if shutil.which("valgrind"):
        return True
    print(f"valgrind is not installed, so {what} are skipped", file=sys.stderr)
    return False


def run(command, cwd=ROOT, env=None, quiet=True):
    """Runs a command, and ends with its messages if it fails."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if quiet else None,
        text=True,
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr or ''}")
    return done.stdout


def cpu_seconds(command, cwd, env=None):
    """User and system time of a command and of all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command, cwd, env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def median(values):
    return sorted(values)[len(values) // 2]


def statuses():
    """The 79 statuses as (name, code, phrase), as the peers have them."""
    listed = (ROOT / "benches/src/peers/list.rs").read_text()
    for name, code, phrase in re.findall(r'(\w+) = (\d+) "\d+" "(.+?)"', listed):
        yield name, int(code), phrase


def scratch_crate(folder, source, dependencies="", file="src/lib.rs", profile=""):
    """A crate of one file, with the versions of the repository's own lock file."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)
    manifest = '[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2024"\n'
    (folder / "Cargo.toml").write_text(
        f"{manifest}\n[workspace]\n\n[dependencies]\n{dependencies}\n{profile}"
    )
    shutil.copy(ROOT / "Cargo.lock", folder)


STATUS_SET = f'status-set = {{ path = "{ROOT / "runtime"}" }}\n'
HTTP = 'http = "1.5"\n'
STRUM = 'strum = { version = "0.28", features = ["derive"] }\n'
NUM_ENUM = 'num_enum = "0.7"\n'
SYN = """proc-macro2 = { version = "1", default-features = false, features = ["proc-macro"] }
quote = { version = "1", default-features = false, features = ["proc-macro"] }
syn = { version = "3", default-features = false, features = ["derive", "parsing", "printing", "proc-macro"] }
"""
SERDE = 'serde = { version = "1", features = ["derive"] }\n'

# The same functions as ours: `from_repr`, `FromStr` for the three forms, `Display`, `TryFrom<u16>`,
# `Into<u16>`; the phrase and the digits are cut from the one text that strum lends.
STRUM_NUM_ENUM = f"""#[derive({DERIVES})]
#[derive(strum::FromRepr, strum::EnumString, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[derive(num_enum::TryFromPrimitive, num_enum::IntoPrimitive)]
#[repr(u16)]
pub enum Status {{
"""
for name, code, phrase in statuses():
    texts = f'to_string = "{code} {phrase}", serialize = "{code}", serialize = "{phrase}"'
    STRUM_NUM_ENUM += f"    #[strum({texts})]\n    {name} = {code},\n"
STRUM_NUM_ENUM += """}

impl Status {
    pub fn as_str(self) -> &'static str { &<&'static str>::from(self)[..3] }
    pub fn reason_phrase(self) -> &'static str { &<&'static str>::from(self)[4..] }
}
"""


def instructions(folder, sources, beyond_empty=True):
    """Instructions of rustc for each crate, in millions; beyond those for an empty one, if that is wanted."""
    toolchain = Path(run(["rustc", "--print", "sysroot"]).strip())
    count, wrapper = folder / "count", folder / "wrapper"
    # Cargo calls it for the scratch crate only, and not for what that depends on.
    wrapper.write_text(
        "#!/bin/sh\n"
        "shift\n"
        f"rustc={toolchain}/bin/rustc\n"
        'case " $* " in\n'
        f'*" --crate-name scratch "*) export LD_LIBRARY_PATH={toolchain}/lib\n'
        "    exec valgrind --tool=callgrind --callgrind-out-file=/dev/null"
        f' --log-file={count} "$rustc" "$@" ;;\n'
        "esac\n"
        'exec "$rustc" "$@"\n'
    )
    wrapper.chmod(0o755)
    totals = {}
    for name, (dependencies, source) in sources.items():
        crate = folder / f"counted {name}"
        scratch_crate(crate, source, dependencies)
        env = {
            # Shared: what crates depend on is built once.
            "CARGO_TARGET_DIR": str(folder / "target"),
            "CARGO_INCREMENTAL": "0",
            "RUSTC_WORKSPACE_WRAPPER": str(wrapper),
        }
        run(["cargo", "check"], crate, env)
        lines = count.read_text().splitlines()
        totals[name] = next(int(line.split()[-1]) for line in lines if "Collected" in line) / 1e6
    if not beyond_empty:
        return totals
    empty = totals.pop("empty")
    return {name: total - empty for name, total in totals.items()}
