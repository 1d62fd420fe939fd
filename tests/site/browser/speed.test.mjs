// A search takes less than a frame, whatever is typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cards, opened } from "./browser.mjs";

const FRAME = 1000 / 60;

test("what is typed is shown within a frame", async (context) => {
  const page = await opened(context);
  await cards(page);
  const slowest = await page.evaluate(async () => {
    const field = document.querySelector("#query");
    const queries = ["", "e", "t", "the", "4", "499", "timeout", "cloudflare", "404.7", "no such thing"];
    const once = (query) => {
      const start = performance.now();
      field.value = query;
      field.dispatchEvent(new Event("input"));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const best = new Map(queries.map((query) => [query, Infinity]));
    // The best of several: what else the machine does is not the page's doing.
    for (let round = 0; round < 8; round += 1) {
      for (const query of queries) {
        best.set(query, Math.min(best.get(query), once(query)));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
    return [...best].sort(([, one], [, other]) => other - one)[0];
  });
  console.log(`slowest: ${JSON.stringify(slowest)} ms`);
  assert.ok(slowest[1] < FRAME, `“${slowest[0]}” takes ${slowest[1]} ms`);
});
