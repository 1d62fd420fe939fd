// What the form for own statuses accepts is what the macro accepts.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { errors } from "./compiler.mjs";
import { ROOT, load } from "./scripts.mjs";

const { Own, Written, Choice } = load();

/** Words in the sources of those that no set can have as its name; others are among them. */
function words() {
  const files = ["data/src/set_words.rs", "data/src/syntax.rs", "data/src/schema/name.rs"];
  const text = files.map((file) => fs.readFileSync(path.join(ROOT, file), "utf8")).join(" ");
  const quoted = [...text.matchAll(/"([a-z_]+)"/g)].map(([, word]) => word);
  return [...new Set([...quoted, "acme", "nginx", "official", "a1", "Acme", "1a", "union", "safe"])];
}

test("the names that a set from a file can have", () => {
  const names = words();
  assert.ok(names.includes("match") && names.includes("except"), `${names}`);
  const toml = Written.toml("Test", [{ code: 260, name: "ScanPending" }]);
  const written = (name) => `status_set::status_set!(official, ${name} = "test.toml");\n`;
  const found = errors(names.map(written), { "test.toml": toml });
  names.forEach((name, at) => {
    assert.equal(Own.flawOfSet(name) === null, found[at].length === 0, `${name}: ${found[at]}`);
  });
});

test("the names that every enum gives to its items", () => {
  const source = fs.readFileSync(path.join(ROOT, "macros/src/names.rs"), "utf8");
  const [, list] = source.match(/TAKEN: [^=]*= \[([^\]]*)\]/);
  assert.deepEqual([...Choice.TAKEN], [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name));
});

test("the names and phrases that a status can have", () => {
  const statuses = [
    { name: "ScanPending" }, { name: "A" }, { name: "TLSError" }, { name: "Self" }, { name: "ALL" }, { name: "COUNT" },
    { name: "Low", reason: "404" }, { name: "Low", reason: "404 Low" }, { name: "Low", reason: "a\tb" },
    { name: "Low", reason: "4040" }, { name: "Low", reason: 'a "b" \\' },
  ].map((status) => ({ code: 260, ...status }));
  const items = statuses.map(({ name, ...rest }) => [{ own: name, ...rest }]);
  const found = errors(items.map((items) => `status_set::${Written.invocation("Status", items)}`));
  statuses.forEach((status, at) => {
    const isFree = Own.flaw(status, []) === null;
    assert.equal(isFree, found[at].length === 0, `${JSON.stringify(status)}: ${found[at]}`);
  });
});

test("the phrases of names are those of the macro's own test", () => {
  for (const [name, phrase] of [
    ["ScanPending", "Scan Pending"], ["TLSError", "TLS Error"], ["Http2Only", "Http2 Only"],
    ["ATimeout", "A Timeout"], ["Gone", "Gone"], ["over_quota", "over quota"],
    ["OverQuota_V2", "Over Quota V2"],
  ]) {
    assert.equal(Choice.phrase(name), phrase);
  }
});
