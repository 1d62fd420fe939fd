// The page's scripts that need no page, for tests that run without a browser.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
export const SITE = path.join(ROOT, "docs/site");

const SCRIPTS = {
  "data.js": "DATASET",
  "dataset.js": "Dataset",
  "collisions.js": "Collisions",
  "choice.js": "Choice",
  "written.js": "Written",
  "edit.js": "Edit",
  "search.js": "Search",
  "dom.js": "Dom",
  "own.js": "Own",
};

/** What the scripts declare, by name. */
export function load() {
  for (const file of Object.keys(SCRIPTS)) {
    vm.runInThisContext(fs.readFileSync(path.join(SITE, file), "utf8"), { filename: file });
  }
  return vm.runInThisContext(`({ ${Object.values(SCRIPTS).join(", ")} })`);
}
