// Search as one types: by number, phrase, variant, vendor, former name and sub-code.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cards, opened, text } from "./browser.mjs";

/** What a query has to find first. */
const FIRST = {
  499: "nginx/499",
  "404 not found": "official/404",
  "Not Found": "official/404",
  TooManyRequests: "official/429",
  "im a teapot": "official/418",
  "nginx::444": "nginx/444",
  "esri/499": "esri/499",
  PayloadTooLarge: "official/413",
  "request-uri too long": "official/414",
  "Object moved": "official/302",
  "5xx cloudflare": "cloudflare/520",
  RESOURCE_EXHAUSTED: "official/429",
  "rfc 7725": "official/451",
  404.7: "iis/404.7",
  1016: "cloudflare/1016",
};

test("what people type finds what they mean first", async (context) => {
  const page = await opened(context);
  for (const [query, id] of Object.entries(FIRST)) {
    await page.fill("#query", query);
    assert.equal((await cards(page))[0], id, query);
  }
});

test("every letter changes what is shown", async (context) => {
  const page = await opened(context);
  await page.focus("#query");
  const counts = [];
  for (const letter of "traefik") {
    await page.keyboard.type(letter);
    counts.push((await cards(page)).length);
  }
  assert.equal(counts.at(-1), 1);
  assert.deepEqual(counts, [...counts].sort((one, other) => other - one));
  assert.equal(await text(page, "#count"), "1 status found");
});

test("without a query there are all statuses by their codes, and with one the sub-codes too", async (context) => {
  const page = await opened(context);
  const all = await cards(page);
  const codes = all.map((id) => Number(id.split("/")[1]));
  assert.equal(all.length, await page.evaluate(() => DATASET.statuses.length));
  assert.deepEqual(codes, [...codes].sort((one, other) => one - other));
  await page.fill("#query", "iis 404");
  assert.ok((await cards(page)).includes("iis/404.15"));
});

test("a vendor's set comes with what it is, and with its address", async (context) => {
  const page = await opened(context);
  await page.fill("#query", "pantheon");
  const set = page.locator(".set:visible");
  assert.equal(await set.count(), 1);
  assert.match(await set.innerText(), /pantheon.*Pantheon:/s);
  assert.match(await set.locator("a").getAttribute("href"), /^https:/);
});

test("a card says everything that is known", async (context) => {
  const page = await opened(context, { hash: "#official/429" });
  const card = await text(page, "[id='official/429']");
  for (const fact of [
    "Too Many Requests", "TooManyRequests", "IANA", "on the wire", "registered with IANA",
    "RFC 6585, section 4", "worth it", "Retry-After", "RESOURCE_EXHAUSTED", "UNAVAILABLE",
    "rfc-editor.org", "first-hand", "checked on 2",
  ]) {
    assert.ok(card.includes(fact), `${fact} is not in: ${card}`);
  }
  await page.fill("#query", "official 402");
  assert.match(await text(page, "[id='official/402'] .uses"), /Stripe: Nothing was wrong/);
  await page.fill("#query", "PayloadTooLarge");
  assert.match(await text(page, "[id='official/413']"), /Formerly\s+Payload Too Large/);
});

test("a code with several meanings says which sets have which", async (context) => {
  const page = await opened(context);
  await page.fill("#query", "499");
  const meanings = await text(page, ".group .meanings");
  assert.match(meanings, /^3 meanings in \d+ sets/);
  assert.match(meanings, /Client Closed Request nginx, cloudflare, azure/);
  assert.match(meanings, /Token Required esri/);
});

test("nothing found says what to try, and an empty query shows all again", async (context) => {
  const page = await opened(context);
  await page.fill("#query", "no such thing");
  assert.deepEqual(await cards(page), []);
  assert.match(await text(page, "#none"), /“no such thing”/);
  await page.press("#query", "Escape");
  assert.ok((await cards(page)).length > 200);
  assert.equal(await page.isVisible("#none"), false);
});

test("the map shows what was found, and a click on a code finds it", async (context) => {
  const page = await opened(context);
  assert.equal(await page.locator("#map svg.block").count(), 9);
  const codes = await page.evaluate(() => Dataset.byCode.size);
  assert.equal(await page.locator("#map .cell").count(), codes);
  await page.fill("#query", "nginx");
  const bright = page.locator("#map .cell:not(.dim)");
  assert.ok((await bright.count()) < 20);
  await page.locator("[data-code='529']").click();
  assert.equal(await page.inputValue("#query"), "529");
  await page.locator("[data-code='499']").hover();
  assert.match(await text(page, "#map-says"), /^499: Client Closed Request \(nginx, .* others\), Token/);
});
