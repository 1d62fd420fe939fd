// The page's verdict on a choice is that of the macro: random choices are compiled, and what rustc says
// of each is compared, message by message; so are the variants of those that are valid.
import assert from "node:assert/strict";
import { test } from "node:test";
import { errors } from "./compiler.mjs";
import { load } from "./scripts.mjs";
import { randomChoice } from "./random_choices.mjs";

const { Choice, Written, Dataset } = load();
const COUNT = Number(process.env.SITE_CHOICES ?? 200);

const choices = Array.from({ length: COUNT }, (_, seed) => {
  const items = randomChoice(seed, Dataset);
  return { seed, items, ...Choice.resolve(items) };
});

/** The files that the items of choices name. */
function files(choices) {
  const items = choices.flatMap(({ items }) => items).filter(({ file }) => file !== undefined);
  return Object.fromEntries(items.map((it) => [it.file, Written.toml("Test", it.statuses)]));
}

function invocation({ items }) {
  return `status_set::${Written.invocation("Status", items)}`;
}

/** Code that compiles only if the enum has these variants and no others, with these facts. */
function claims({ variants }) {
  const facts = variants.map(({ name, code, reason, set }) => {
    const [phrase, origin] = [JSON.stringify(reason), JSON.stringify(set ?? "own")];
    return `    assert!(says(Status::${name}, ${code}, ${phrase}, ${origin}));\n`;
  });
  const names = variants.map(({ name }) => `Status::${name}`).join(" | ");
  return `
const _: fn(Status) = |status| match status { ${names} => () };
const _: () = {
${facts.join("")}};
const fn says(status: Status, code: u16, phrase: &str, set: &str) -> bool {
    status.code() == code && same(status.reason_phrase(), phrase) && same(status.info().set, set)
}
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] { at += 1; }
    at == one.len() && at == other.len()
}
`;
}

test("the random choices are of all kinds", () => {
  const kinds = new Set(choices.flatMap(({ problems }) => problems.map(({ kind }) => kind)));
  for (const kind of ["collision", "twice", "names", "except", "nothing", "name", "empty"]) {
    assert.ok(kinds.has(kind), `none of ${COUNT} choices has a problem of the kind ${kind}`);
  }
  const valid = choices.filter(({ problems }) => problems.length === 0);
  assert.ok(valid.length > COUNT / 5, `${valid.length} of ${COUNT} are valid`);
});

test("what the page takes for valid has these variants and compiles", () => {
  const valid = choices.filter(({ problems }) => problems.length === 0);
  const sources = valid.map((choice) => invocation(choice) + claims(choice));
  const found = errors(sources, files(valid));
  valid.forEach((choice, at) => {
    assert.deepEqual(found[at], [], `seed ${choice.seed}: ${invocation(choice)}`);
  });
});

test("of what the page takes for invalid the compiler says the same", () => {
  const invalid = choices.filter(({ problems }) => problems.length > 0);
  const found = errors(invalid.map(invocation), files(invalid));
  invalid.forEach((choice, at) => {
    const said = choice.problems.map(({ message, help }) => `${message}\nhelp: ${help}`);
    assert.deepEqual(found[at].sort(), said.sort(), `seed ${choice.seed}: ${invocation(choice)}`);
  });
});

test("a wrong verdict would be found", () => {
  const [{ problems, variants }] = [Choice.resolve([{ set: "nginx" }])];
  assert.equal(problems.length, 0);
  const source = invocation({ items: [{ set: "nginx" }] });
  const wrong = [
    variants.slice(1),
    variants.map((it, at) => (at === 0 ? { ...it, code: 443 } : it)),
    variants.map((it, at) => (at === 0 ? { ...it, reason: "No" } : it)),
    variants.map((it, at) => (at === 0 ? { ...it, set: "azure" } : it)),
  ];
  for (const found of errors(wrong.map((variants) => source + claims({ variants })))) {
    assert.equal(found.length, 1);
  }
});

test("what is written is read back", () => {
  for (const { items, problems } of choices) {
    // Exceptions that the set does not have are left out, and so is what only a form says.
    if (problems.some(({ kind }) => kind === "except")) continue;
    const written = items.filter(({ file }) => file === undefined).map(Written.item).join(", ");
    assert.equal(Written.parse(written).map(Written.item).join(", "), written);
  }
});
