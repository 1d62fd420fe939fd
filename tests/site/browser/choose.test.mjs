// Choosing by click: what the enum has, what collides, the way out, and what is copied.
import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, text } from "./browser.mjs";

const code = async (page) => (await page.locator("#invocation").textContent()).trim();
const inEnum = (...items) =>
  `status_set! {\n    pub enum Status {\n${items.map((it) => `        ${it}\n`).join("")}    }\n}`;
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Ticks the box of a status, which a search brings up. */
async function choose(page, id) {
  await page.fill("#query", id);
  await page.locator(`[data-status="${id}"]`).click();
}

test("sets and statuses become items, and the size is that of the enum", async (context) => {
  const page = await opened(context);
  assert.match(await text(page, "#enum .nothing"), /Nothing is chosen yet/);
  await page.check("[data-set=nginx]");
  assert.equal(await code(page), inEnum("nginx,"));
  assert.match(await text(page, "#size"), /^6\s+statuses$/);
  await choose(page, "nginx/499");
  await choose(page, "official/404");
  await choose(page, "official/200");
  assert.equal(await code(page), inEnum("nginx except 499,", "official::{200, 404},"));
  assert.equal(await text(page, "#size b"), "7");
  assert.match(await text(page, "#classes"), /1\s+2xx\s+6\s+4xx/);
  assert.equal(await text(page, "#verdict"), "It compiles.");
  await choose(page, "nginx/499");
  await choose(page, "official/200");
  assert.equal(await code(page), inEnum("nginx,", "official::404,"));
  await choose(page, "official/404");
  await page.fill("#query", "");
  await page.uncheck("[data-set=nginx]");
  assert.ok(await page.isVisible("#enum .nothing"));
});

test("a set of which some is chosen is neither ticked nor unticked", async (context) => {
  const page = await opened(context);
  await page.click("#start");
  const official = page.locator("[data-set=official]");
  assert.equal(await official.evaluate((box) => box.indeterminate), true);
  await official.click();
  assert.equal(await official.isChecked(), true);
  assert.equal(await code(page), inEnum("official,"));
});

test("a collision shows both meanings, what the compiler says, and the way out", async (context) => {
  const page = await opened(context);
  await page.check("[data-set=nginx]");
  await page.fill("#query", "esri");
  await page.check("[data-set=esri]");
  assert.equal(await text(page, "#verdict"), "It does not compile: one problem.");
  const problem = await text(page, "#problems li");
  for (const part of [
    "499 is in two of the chosen sets: nginx (Client Closed Request) and esri (Token Required)",
    "The client closed the connection before nginx",
    "The resource needs a token",
    "help: keep one, for example esri except 499",
  ]) {
    assert.ok(problem.includes(part), problem);
  }
  assert.match(await page.getAttribute("[data-code='499']", "class"), /clash/);
  await page.getByRole("button", { name: "Keep esri" }).click();
  assert.equal(await code(page), inEnum("nginx except 499,", "esri,"));
  assert.equal(await text(page, "#verdict"), "It compiles.");
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
});

test("several codes of one collision are settled at once", async (context) => {
  const page = await opened(context, { hash: "#choose=official,moebooru" });
  assert.match(await text(page, "#problems li"), /421, 422, 423, 424 are in two/);
  await page.getByRole("button", { name: "Keep official" }).click();
  assert.equal(await code(page), inEnum("official,", "moebooru except {421, 422, 423, 424},"));
});

test("sets that agree share a status, and the first describes it", async (context) => {
  const page = await opened(context);
  await page.check("[data-set=nginx]");
  await page.check("[data-set=google]");
  assert.equal(await text(page, "#size b"), "6");
  await page.getByRole("button", { name: "Move google up" }).click();
  assert.equal(await code(page), inEnum("google,", "nginx,"));
  await page.getByRole("button", { name: "Remove google" }).click();
  assert.equal(await code(page), inEnum("nginx,"));
});

test("a status gets another name, and the enum too", async (context) => {
  const page = await opened(context);
  await choose(page, "aws/561");
  await page.locator("#items summary").click();
  await page.getByLabel("561 as").fill("GatewayUnauthorized");
  await page.getByLabel("561 as").press("Enter");
  await page.fill("#enum-name", "Edge");
  assert.equal(await code(page), inEnum("aws::561 as GatewayUnauthorized,").replace("Status", "Edge"));
  await page.fill("#enum-name", "not a name");
  assert.equal(await page.getAttribute("#enum-name", "aria-invalid"), "true");
  assert.match(await code(page), /pub enum Edge/);
});

test("the code is copied, or selected where that is refused", async (context) => {
  const page = await opened(context);
  await page.check("[data-set=nginx]");
  await page.locator("[data-copy=invocation]").click();
  await page.getByText("Copied.").waitFor();
  assert.equal(await clipboard(page), `${inEnum("nginx,")}\n`);
  await page.locator("[data-copy=command]").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith("cargo"));
  assert.equal(await clipboard(page), "cargo add status-set");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.locator("[data-copy=invocation]").click();
  await page.getByText("Selected; copy it with Ctrl+C.").waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString().trim()), inEnum("nginx,"));
});

test("a choice outlives a reload, and a link carries it", async (context) => {
  const page = await opened(context);
  await page.click("#start");
  await choose(page, "nginx/499");
  const chosen = inEnum("official except {104, 305, 306, 418},", "nginx::499,");
  await page.reload();
  assert.equal(await code(page), chosen);
  await page.click("#copy-link");
  await page.getByText("Copied.").waitFor();
  const link = await clipboard(page);
  await page.click("#clear");
  assert.ok(await page.isVisible("#enum .nothing"));
  await page.goto(link);
  assert.equal(await code(page), chosen);
});
