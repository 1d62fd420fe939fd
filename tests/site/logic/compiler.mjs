// Compiles invocations of `status_set!` with the real macros: each is a module in a crate, whose errors
// are told apart by the module's file.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./scripts.mjs";

/** The runtime with sets from files, and where its dependencies are. */
function runtime() {
  const check = ["check", "--quiet", "--package", "status-set", "--features", "custom-sets"];
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 };
  const output = execFileSync("cargo", [...check, "--message-format=json"], options);
  const messages = output.trim().split("\n").map((line) => JSON.parse(line));
  const libraries = messages
    .filter(({ reason, target }) => reason === "compiler-artifact" && target.name === "status_set")
    .flatMap(({ filenames }) => filenames)
    .filter((name) => name.endsWith(".rmeta"));
  const [library] = libraries;
  return ["--extern", `status_set=${library}`, "-L", path.dirname(library)];
}

let found;

/** The messages of errors in each source, in the order in which rustc has them. */
export function errors(sources, files = {}) {
  found ??= runtime();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "status-set-site-"));
  try {
    const names = sources.map((_, at) => `choice_${at}`);
    sources.forEach((source, at) => write(folder, `${names[at]}.rs`, source));
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
    write(folder, "lib.rs", names.map((name) => `pub mod ${name};\n`).join(""));
    const options = ["--edition=2024", "--crate-type=lib", "--crate-name=choices", "-Awarnings"];
    options.push("--emit=metadata", "--error-format=json", "--out-dir", folder, ...found);
    const result = spawnSync("rustc", [...options, path.join(folder, "lib.rs")], {
      encoding: "utf8",
      env: { ...process.env, CARGO_MANIFEST_DIR: folder },
      maxBuffer: 1 << 28,
    });
    return sorted(result.stderr, names);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function write(folder, name, text) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function sorted(stderr, names) {
  const byName = new Map(names.map((name) => [name, []]));
  for (const line of stderr.split("\n").filter((line) => line.startsWith("{"))) {
    const { level, message, spans } = JSON.parse(line);
    if (!level.startsWith("error") || message.startsWith("aborting due to")) continue;
    const file = spans.map((span) => outermost(span)).find((name) => byName.has(name));
    if (!file) throw new Error(`an error of no choice: ${message}`);
    byName.get(file).push(message);
  }
  return names.map((name) => byName.get(name));
}

/** The module at whose tokens a span is, whatever macros it went through. */
function outermost(span) {
  while (span.expansion && !span.file_name.includes("choice_")) span = span.expansion.span;
  return path.basename(span.file_name, ".rs");
}
