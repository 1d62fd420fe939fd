// Stable addresses: each status, sub-code, set and code has one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cards, opened, text } from "./browser.mjs";

const inView = (page, id) =>
  page.locator(`[id="${id}"]`).evaluate((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && document.activeElement === card;
  });

for (const id of ["nginx/499", "official/404", "iis/404.7", "iis/502.3/arr", "cloudflare/1016", "tornado/599"]) {
  test(`#${id} is a card in view, with the focus`, async (context) => {
    const page = await opened(context, { hash: `#${id}` });
    await page.waitForFunction((id) => document.activeElement.id === id, id);
    await page.waitForTimeout(600);
    assert.ok(await inView(page, id));
    assert.match(await page.title(), new RegExp(`^${id.split("/")[1]} `));
  });
}

test("every id of the exports is the address of its card", async (context) => {
  const page = await opened(context);
  const lost = await page.evaluate(async () => {
    const lost = [];
    for (const { id } of [...DATASET.statuses, ...DATASET.subcodes]) {
      location.hash = id;
      await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      if (document.activeElement.id !== id) lost.push(id);
    }
    return lost;
  });
  assert.deepEqual(lost, []);
});

test("an address leads from card to card, and back", async (context) => {
  const page = await opened(context, { hash: "#nginx/499" });
  await page.getByRole("link", { name: "esri", exact: true }).click();
  assert.ok(await page.evaluate(() => document.activeElement.id === "esri/499"));
  await page.goBack();
  await page.waitForFunction(() => document.activeElement.id === "nginx/499");
});

test("a set and a code are addresses too", async (context) => {
  const page = await opened(context, { hash: "#cloudflare" });
  assert.equal(await page.inputValue("#query"), "cloudflare");
  await page.goto(`${page.url().split("#")[0]}#530`);
  await page.waitForFunction(() => document.querySelector("#query").value === "530");
  assert.equal((await cards(page))[0], "cloudflare/530");
});

test("an address of nothing says so, and typing leaves it", async (context) => {
  const page = await opened(context, { hash: "#nginx/200%" });
  assert.match(await text(page, "#unknown"), /nothing at the address nginx\/200%/);
  await page.fill("#query", "nginx");
  assert.equal(await page.isVisible("#unknown"), false);
  assert.ok(!page.url().includes("#"));
});
