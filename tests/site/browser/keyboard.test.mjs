// Everything by the keyboard, and what a screen reader is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, text } from "./browser.mjs";

const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    return it.dataset.code ?? it.dataset.set ?? it.dataset.status ?? it.id ?? it.textContent;
  });

test("the tab key reaches the parts in the order in which they stand", async (context) => {
  const page = await opened(context);
  const seen = [];
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => {
      const { activeElement: it } = document;
      return it.dataset.code ?? it.dataset.set ?? (it.id || it.textContent.trim());
    }));
  }
  const order = ["Skip to the statuses", "theme", "query", "499", "100", "official", "nginx", "more-sets"];
  const places = order.map((name) => seen.indexOf(name));
  assert.ok(places.every((place) => place >= 0), `${order} in ${seen}`);
  assert.deepEqual(places, [...places].sort((one, other) => one - other));
});

test("a slash goes to the search from anywhere but a field", async (context) => {
  const page = await opened(context);
  await page.focus("[data-set=nginx]");
  await page.keyboard.press("/");
  assert.equal(await focused(page), "query");
  await page.keyboard.type("nginx/499");
  assert.equal(await page.inputValue("#query"), "nginx/499");
});

test("arrows move in the map, which is one stop, and Enter finds the code", async (context) => {
  const page = await opened(context);
  assert.equal(await page.locator("#map .cell[tabindex='0']").count(), 1);
  await page.focus("#map .cell[tabindex='0']");
  const walk = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused(page);
  };
  assert.equal(await walk("ArrowRight", "ArrowRight"), "102");
  assert.equal(await walk("ArrowDown"), "202");
  assert.equal(await walk("ArrowUp", "Home"), "100");
  assert.equal(await walk("End"), "999");
  assert.equal(await walk("ArrowRight", "ArrowUp"), "599");
  assert.match(await text(page, "#map-says"), /^599: /);
  assert.equal(await page.locator("#map .cell[tabindex='0']").count(), 1);
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#query"), "599");
});

test("every code of the map can be reached by arrows to the right", async (context) => {
  const page = await opened(context);
  await page.focus("#map .cell[tabindex='0']");
  const codes = [];
  for (;;) {
    const code = await focused(page);
    if (codes.includes(code)) break;
    codes.push(code);
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(codes.length, await page.evaluate(() => Dataset.byCode.size));
});

test("a set, a status and the way out are chosen by the space bar", async (context) => {
  const page = await opened(context);
  await page.focus("[data-set=nginx]");
  await page.keyboard.press("Space");
  await page.fill("#query", "esri/499");
  await page.focus("[data-status='esri/499']");
  await page.keyboard.press("Space");
  assert.match(await text(page, "#verdict"), /one problem/);
  await page.getByRole("button", { name: "Keep esri" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await text(page, "#verdict"), "It compiles.");
  assert.equal(await focused(page), "verdict");
});

test("a screen reader hears what was found, what is wrong and what a box chooses", async (context) => {
  const page = await opened(context);
  await page.fill("#query", "nginx/499");
  for (const id of ["count", "verdict", "copied"]) {
    assert.equal(await page.getAttribute(`#${id}`, "role"), "status");
  }
  await page.getByRole("checkbox", { name: "Choose 499 of nginx" }).check();
  await page.getByRole("article", { name: "Client Closed Request" }).first().waitFor();
  await page.fill("#query", "");
  await page.getByRole("checkbox", { name: "nginx 6 statuses" }).waitFor();
  await page.getByRole("link", { name: /^499: .*, chosen$/ }).waitFor();
});
