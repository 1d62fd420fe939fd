// What clicks make of a choice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { randomChoice } from "./random_choices.mjs";
import { load } from "./scripts.mjs";

const { Edit, Written, Dataset } = load();
const written = (items) => items.map(Written.item).join(", ");

test("a click on a status takes it or leaves it out, and a second one undoes that", () => {
  for (let seed = 0; seed < 500; seed += 1) {
    // As on the page: one item for each set, none of which is empty.
    const items = randomChoice(seed, Dataset).filter(
      (item, at, all) => item.set && !item.file && all.findIndex(({ set }) => set === item.set) === at &&
        Edit.codesOf([item], item.set).size > 0,
    );
    const statuses = statusesOf(items);
    for (const { set, code } of statuses) {
      const before = Edit.codesOf(items, set);
      const once = Edit.toggleStatus(items, set, code);
      assert.equal(Edit.codesOf(once, set).has(code), !before.has(code), `${seed}: ${written(once)}`);
      const others = (items) => [...Edit.codesOf(items, set)].filter((it) => it !== code).join();
      assert.equal(others(once), [...before].filter((it) => it !== code).join());
      const twice = Edit.toggleStatus(once, set, code);
      assert.deepEqual([...Edit.codesOf(twice, set)], [...before], `${seed}: ${written(twice)}`);
    }
  }
});

/** The statuses of the sets that are chosen from. */
function statusesOf(items) {
  return items.flatMap(({ set }) => Dataset.sets.get(set).statuses.slice(0, 6));
}

test("a click on a set takes all of it, then none", () => {
  let items = Edit.toggleStatus([], "nginx", 499);
  assert.equal(written(items), "nginx::499");
  items = Edit.toggleSet(items, "nginx");
  assert.equal(written(items), "nginx");
  assert.equal(written(Edit.toggleSet(items, "nginx")), "");
});

test("codes are left out by an exception or by taking fewer", () => {
  const left = (item, codes) => written(Edit.leaveOut([item], 0, codes));
  assert.equal(left({ set: "nginx" }, [499]), "nginx except 499");
  assert.equal(left({ set: "nginx", except: [494] }, [499, 444]), "nginx except {444, 494, 499}");
  assert.equal(left({ set: "nginx", take: [{ code: 499 }, { code: 444 }] }, [499]), "nginx::444");
  assert.equal(left({ set: "iis", take: [{ class: "4xx" }] }, [451]), "iis::4xx except 451");
  assert.equal(left({ set: "esri" }, [498, 499]), "");
});
